/** The spellings a person is offered for a Korean name, and in what each differs from the present one. */
import { romanizeName } from '../../../core/korean/names';

export interface OfferedSpelling {
  readonly en: string;
  readonly family: string;
  /** With the space before it; '' for a name of one part. */
  readonly given: string;
  readonly familyChanged: boolean;
  readonly givenChanged: boolean;
}

/** The present spelling first, then those of `romanizeName` in its order. */
export function offeredSpellings(ko: string, present: string): readonly OfferedSpelling[] {
  const { name, alternatives } = romanizeName(ko);
  const now = parts(present);
  const all = [...new Set([present, name, ...alternatives].filter((each) => each !== ''))];
  return all.map((en) => {
    const { family, given } = parts(en);
    const changed = present !== '';
    return {
      en,
      family,
      given,
      familyChanged: changed && family !== now.family,
      givenChanged: changed && given !== now.given,
    };
  });
}

function parts(en: string): { readonly family: string; readonly given: string } {
  const space = en.indexOf(' ');
  return space < 0 ? { family: en, given: '' } : { family: en.slice(0, space), given: en.slice(space) };
}
