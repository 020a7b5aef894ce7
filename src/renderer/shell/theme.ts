/** Puts theme, language and reading face on the root element, where the tokens look for them. */
import { useEffect } from 'react';
import type { Environment, Settings } from '../../contract/main-calls';
import { languageOf, setLanguage } from '../i18n/i18n';
import { useApp } from '../state/store';

export type ResolvedTheme = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

export function resolveTheme(theme: Settings['theme'], environment: Environment): ResolvedTheme {
  const contrast = theme === 'high-contrast' || (theme === 'system' && environment.highContrast);
  if (contrast) return environment.dark ? 'high-contrast-dark' : 'high-contrast-light';
  if (theme === 'system') return environment.dark ? 'dark' : 'light';
  return theme === 'dark' ? 'dark' : 'light';
}

export function useAppearance() {
  const settings = useApp((state) => state.settings);
  const environment = useApp((state) => state.environment);
  const language = languageOf(settings.language, environment.systemLanguage);
  const theme = resolveTheme(settings.theme, environment);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.dataset.face = settings.face;
    root.dataset.motion = environment.reducedMotion ? 'none' : 'short';
  }, [theme, settings.face, environment.reducedMotion]);
  useEffect(() => {
    void setLanguage(language);
    document.documentElement.lang = language;
  }, [language]);
}
