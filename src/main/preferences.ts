/** Settings in force: kept in their file and carried to everything they govern. */
import type { Settings } from '../contract/main-calls';
import type { Result } from '../contract/result';
import { systemLanguages } from './environment';
import type { StateFile } from './state-file';
import { type Language, languageOf, type Translate, translator } from './translate';

export interface Preferences {
  readonly get: () => Settings;
  readonly language: () => Language;
  readonly translate: () => Translate;
  /** In force at once; the answer says whether it is also on the disk. */
  readonly change: (patch: Partial<Settings>) => Promise<Result<Settings>>;
}

/** `apply` carries a change out; it is called before the change is written. */
export function preferences(
  file: StateFile<Settings>,
  apply: (now: Settings, before: Settings) => void,
): Preferences {
  const languageNow = () => languageOf(file.get().language, systemLanguages());
  let language = languageNow();
  let translate = translator(language);
  return {
    get: file.get,
    language: () => language,
    translate: () => translate,
    change: (patch) => {
      const before = file.get();
      const written = file.update((settings) => ({ ...settings, ...patch }));
      if (languageNow() !== language) {
        language = languageNow();
        translate = translator(language);
      }
      apply(file.get(), before);
      return written;
    },
  };
}
