/** Foreign names that an article spells in two ways. Koreans have a check of their own. */
import { englishSound } from '../../korean/phonemes';
import { encodeSound, soundLikeness } from '../../korean/sound-distance';
import { surnames } from '../../korean/surnames-data';
import { type Trace, tracesOf } from '../traces';
import type { RowWords } from './words';

export interface Spelling {
  readonly at: RowWords;
  readonly korean: Trace;
  /** UTF-16 offsets in the English, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface OddSpelling {
  readonly odd: Spelling;
  readonly usual: Spelling;
}

/** Two spellings of one name sound so much alike; a name and its adjective, or another name, less. */
const sameName = 0.85;
const leastSyllables = 3;

const lettersOf = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');

function isSpellingOf(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first === second) return true;
  // Catalan and Catalonia, Bolivia and Bolivians are words of one name; Zelensky and Zelenskyy are one word.
  const ending = (long: string, short: string) => long.startsWith(short) && long.length - short.length > 1;
  if (ending(first, second) || ending(second, first) || `${first}s` === second || `${second}s` === first)
    return false;
  return soundLikeness(encodeSound(englishSound(first)), encodeSound(englishSound(second))) >= sameName;
}

function spellingsOf(at: RowWords): readonly Spelling[] {
  return tracesOf(at.row).flatMap((korean): Spelling[] => {
    if (korean.kind !== 'name' || korean.text.length < leastSyllables) return [];
    const [first, last] = [korean.english[0]!, korean.english.at(-1)!];
    const [from, to] = [at.row.tokens[first]!, at.row.tokens[last]!];
    const end = to.start + to.text.replace(/[’']s?$/u, '').length;
    const text = at.row.en.slice(from.start, end);
    // Kang Gye-man: the check of names.
    if (korean.text.length === leastSyllables && surnames.has(korean.text.charAt(0)) && /[ -]/u.test(text))
      return [];
    return [{ at, korean, start: from.start, end, text }];
  });
}

/** Spellings that are not the usual one of their Korean name, once a row. Linear. */
export function oddSpellings(rows: readonly RowWords[]): readonly OddSpelling[] {
  const groups = new Map<string, Spelling[]>();
  for (const one of rows.flatMap(spellingsOf)) {
    groups.set(one.korean.text, [...(groups.get(one.korean.text) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const counts = new Map<string, Spelling[]>();
    for (const one of group) counts.set(one.text, [...(counts.get(one.text) ?? []), one]);
    if (counts.size < 2) return [];
    const [usual] = [...counts.values()].reduce((best, one) => (one.length > best.length ? one : best));
    return group
      .filter(({ text }) => text !== usual!.text && isSpellingOf(text, usual!.text))
      .map((odd) => ({ odd, usual: usual! }));
  });
}
