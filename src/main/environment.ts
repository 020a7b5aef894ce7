import { app, nativeTheme, systemPreferences } from 'electron';
import type { Environment } from '../contract/main-calls';

/** What the window may know of the machine. `recent` are names of projects, without folders. */
export function readEnvironment(recent: readonly string[]): Environment {
  return {
    platform: process.platform as Environment['platform'],
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
    sandboxed: isSandboxed(),
    systemLanguage: systemLanguages()[0] ?? 'en',
    dark: nativeTheme.shouldUseDarkColors,
    highContrast: nativeTheme.shouldUseHighContrastColors,
    reducedMotion: systemPreferences.getAnimationSettings().prefersReducedMotion,
    recent,
  };
}

/** BCP 47, the preferred one first. A Linux without a language says "C". */
export function systemLanguages(): readonly string[] {
  const languages = app.getPreferredSystemLanguages().filter((tag) => !/^(?:c|posix)$/iu.test(tag));
  return languages.length > 0 ? languages : [app.getLocale() || 'en'];
}

/** Whether the operating system's sandbox holds the window. Chromium refuses to start where it can have none. */
function isSandboxed(): boolean {
  return !app.commandLine.hasSwitch('no-sandbox') && !process.env.ELECTRON_DISABLE_SANDBOX;
}
