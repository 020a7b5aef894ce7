/**
 * Sentences by language. Every `src/locales/<language>/<namespace>.json` is bundled; a new language is a new
 * folder. A key that is missing is a bug: tests compare the languages and look up every key the window uses.
 */
import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseParticles } from './particles';

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

type Resources = Record<string, Record<string, Record<string, unknown>>>;

function resources(): Resources {
  const all: Resources = {};
  for (const [path, messages] of Object.entries(files)) {
    const [, language, namespace] = /([^/]+)\/([^/]+)\.json$/u.exec(path) ?? [];
    if (!language || !namespace) continue;
    all[language] ??= {};
    all[language][namespace] = messages;
  }
  return all;
}

const bundled = resources();
export const languages = Object.keys(bundled).sort();

const particles: PostProcessorModule = {
  type: 'postProcessor',
  name: 'particles',
  process: (sentence) => (i18next.language === 'ko' ? chooseParticles(sentence) : sentence),
};

/** The language to show: the one chosen, else the system's if there is one for it, else English. */
export function languageOf(setting: string, system: string): string {
  const wanted = setting === 'system' ? system : setting;
  const base = wanted.split('-')[0] ?? 'en';
  return languages.find((language) => language === wanted) ?? (languages.includes(base) ? base : 'en');
}

export async function startTranslation(language: string) {
  await i18next
    .use(initReactI18next)
    .use(particles)
    .init({
      lng: language,
      postProcess: 'particles',
      fallbackLng: 'en',
      resources: bundled,
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function setLanguage(language: string) {
  if (i18next.language !== language) await i18next.changeLanguage(language);
}

/** A sentence in another language than the one shown: the palette finds names in all of them. */
export function inLanguage(language: string, key: string): string {
  return i18next.getFixedT(language)(key);
}

export { i18next };
