/** Koreans as the two sides name them, and how one may be the other. */
import { sharedSyllables } from '../../korean/name-matches';
import { romanizeName, type SplitName } from '../../korean/names';
import { englishSound, koreanSound } from '../../korean/phonemes';
import { encodeSound, soundLikeness } from '../../korean/sound-distance';
import { surnames } from '../../korean/surnames-data';
import type { CheckArticle, PreparedRow } from '../prepare';
import type { EnglishName } from './english-names';
import type { KoreanName } from './korean-names';

/** Settled spellings by Hangul name: the header's people and the project's ledger, which goes before. */
export type Ledger = ReadonlyMap<string, string>;

export function ledgerOf({ header, names }: CheckArticle): Ledger {
  const people = (header?.bylines ?? []).flatMap(({ people: all }) =>
    all.map(({ name }) => [name.ko, name.en] as const),
  );
  return new Map([...people.filter(([ko, en]) => ko !== '' && en !== ''), ...names]);
}

export const textOf = ({ row, start, end }: { row: PreparedRow; start: number; end: number }) =>
  row.en.slice(start, end);

/** The letters of a name, without hyphens, spaces and case. */
export const bare = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');

/** The settled spelling, or the one that Korean news would choose. */
export const written = ({ text }: KoreanName, ledger: Ledger): string =>
  ledger.get(text) ?? romanizeName(text).name;

/** Given names at least this alike by sound are one, where their syllables cannot be compared. */
const sameGiven = 0.62;

/** How much of a Korean person an English name is: what it says of the given name, and whether the family name fits. */
export interface Fit {
  readonly given: 'same' | 'half' | 'other';
  readonly family: boolean;
}

export function fitOf(korean: SplitName, english: EnglishName): Fit {
  const spellings = surnames.get(korean.surname) ?? [];
  const family = spellings.some((spelling) => spelling.toLowerCase() === english.surname.toLowerCase());
  const shared = sharedSyllables(korean.given, english.given);
  if (shared !== null) {
    const given = shared === korean.given.length ? 'same' : shared > 0 ? 'half' : 'other';
    return { given, family };
  }
  const likeness = soundLikeness(
    encodeSound(koreanSound(korean.given)),
    encodeSound(englishSound(bare(english.given))),
  );
  return { given: likeness >= sameGiven ? 'same' : 'other', family };
}

/** Things by a key, in the order they come. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
