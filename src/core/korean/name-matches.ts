import { romanizeName, spellingsOf, splitName } from './names';
import { englishSound, koreanSound } from './phonemes';
import { soundMatches } from './sound';
import { encodeSound, soundLikeness } from './sound-distance';
import { surnames } from './surnames-data';

export type NameMatch = 'exact' | 'variant' | 'sound';

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Whether `letters` is the syllables' spellings in a row. At most four syllables of a few spellings each. */
function spells(letters: string, syllables: readonly string[]): boolean {
  const [first, ...rest] = syllables;
  if (first === undefined) return letters === '';
  return spellingsOf(first).some((spelling) => {
    const lower = spelling.toLowerCase();
    return letters.startsWith(lower) && spells(letters.slice(lower.length), rest);
  });
}

/** A customary spelling in either order, hyphens and spaces free: Kang Gye-man, Gyeman Kang, KANG Kye Man. */
function isVariant(hangul: string, letters: string): boolean {
  return splitName(hangul).some(({ surname, given }) =>
    (surnames.get(surname) ?? []).some((spelling) => {
      const family = spelling.toLowerCase();
      const syllables = [...given];
      return (
        (letters.startsWith(family) && spells(letters.slice(family.length), syllables)) ||
        (letters.endsWith(family) && spells(letters.slice(0, letters.length - family.length), syllables))
      );
    }),
  );
}

/**
 * How an English spelling answers a name in Hangul: `exact` the spelling we would choose (case, hyphens and spaces
 * aside), `variant` a customary spelling of a Korean name in either order, `sound` alike by sound, as foreign names
 * are; null where it is another name. `hangul` is a name without particles, spaces allowed.
 */
export function nameMatches(hangul: string, english: string): NameMatch | null {
  const compact = hangul
    .normalize('NFC')
    .replace(/[^가-힣]/g, '')
    .slice(0, 24);
  const letters = lettersOf(english).slice(0, 60);
  if (compact === '' || letters === '') return null;
  if (compact.length <= 5 && splitName(compact).length > 0) {
    if (lettersOf(romanizeName(compact).name) === letters) return 'exact';
    if (isVariant(compact, letters)) return 'variant';
  }
  return soundMatches(compact, english) ? 'sound' : null;
}

/** Syllables spelled otherwise than anyone does, but heard as this one: seug for 석. */
const sameSyllable = 0.75;

function isSyllable(hangul: string, english: string): boolean {
  if (spellingsOf(hangul).includes(english)) return true;
  const likeness = soundLikeness(
    encodeSound(koreanSound(hangul)),
    encodeSound(englishSound(english.replace(/(?<=[aeiou])h$/u, ''))),
  );
  return likeness >= sameSyllable;
}

/**
 * How many syllables of a Korean given name the English has, which is spelled in as many parts (Min-su, Jong Un): 민호 has
 * one of Min-su. Null where the parts are not as many, and nothing can be told syllable by syllable.
 */
export function sharedSyllables(given: string, english: string): number | null {
  const parts = english.toLowerCase().split(/[\s-]+/u);
  if (parts.length !== given.length) return null;
  return parts.filter((part, at) => isSyllable(given.charAt(at), part)).length;
}
