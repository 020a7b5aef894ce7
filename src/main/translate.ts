/** Main's own sentences: menus and dialogs. Labels of actions are those of the window. */
import i18next, { type i18n } from 'i18next';
import type { Settings } from '../contract/main-calls';
import enActions from '../locales/en/actions.json';
import enDialogs from '../locales/en/dialogs.json';
import enFailures from '../locales/en/failures.json';
import enMenu from '../locales/en/menu.json';
import koActions from '../locales/ko/actions.json';
import koDialogs from '../locales/ko/dialogs.json';
import koFailures from '../locales/ko/failures.json';
import koMenu from '../locales/ko/menu.json';

export type Language = 'en' | 'ko';
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const resources = {
  en: { actions: enActions, dialogs: enDialogs, failures: enFailures, menu: enMenu },
  ko: { actions: koActions, dialogs: koDialogs, failures: koFailures, menu: koMenu },
};

/** The system's languages in the person's order; what is neither Korean nor English is read in English. */
export function languageOf(setting: Settings['language'], system: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of system) {
    const language = tag.split(/[-_]/u)[0]?.toLowerCase();
    if (language === 'ko' || language === 'en') return language;
  }
  return 'en';
}

/** Keys are `namespace:key`; a missing one throws in tests and shows itself otherwise. */
export function translator(language: Language): Translate {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    ns: Object.keys(resources.en),
    resources,
    interpolation: { escapeValue: false },
  });
  return (key, params = {}) => String(instance.t(key, params));
}
