/** Names from abroad that rows without Korean spell in two ways: Lavrov and Labrov. */
import { editDistance } from '../../annotate/similarity';
import { englishSound } from '../../korean/phonemes';
import { soundKey } from '../../korean/sound';
import { encodeSound, soundLikeness } from '../../korean/sound-distance';
import { type NameWord, nameRuns } from '../../names/english-runs';
import type { Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInTarget } from '../prepare';
import { englishNames } from './english-names';
import { bare, groupBy, type Ledger } from './person';

/** Shorter names have too many others a letter away. */
const leastLetters = 5;
/** Spellings of one name sound so much alike, and differ by so few letters. */
const sameName = 0.9;
const mostLetters = 2;
/** More names of one sound than any article has. */
const mostSpellings = 200;

interface Spelling {
  readonly row: PreparedRow;
  readonly word: NameWord;
}

/** Letters to be changed, put in or taken out, counted as far as the limit. */
function lettersApart(one: string, other: string, limit: number): number {
  return Math.abs(one.length - other.length) > limit ? limit + 1 : editDistance(one, other);
}

/** Catalan and Catalans are words of one name; Andersen and Anderson sound alike and are two. */
function isSpellingOf(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0) || one.startsWith(other) !== other.startsWith(one)) {
    const [long, short] = one.length > other.length ? [one, other] : [other, one];
    const ending = long.slice(short.length);
    if (!long.startsWith(short) || ending !== short.slice(-1)) return false;
  }
  if (/(?:s[eo]n|i?e?s)$/u.test(one) && /(?:s[eo]n|i?e?s)$/u.test(other)) return false;
  if (lettersApart(one, other, mostLetters) > mostLetters) return false;
  return soundLikeness(encodeSound(englishSound(one)), encodeSound(englishSound(other))) >= sameName;
}

/** A word once written, a letter from one written often: the check of spelling says so where it has a dictionary. */
const isMisspelled = (odd: string, times: number, usual: string, usualTimes: number) =>
  times === 1 && usualTimes > 1 && lettersApart(odd, usual, 1) === 1;

function spellingsIn(row: PreparedRow): readonly Spelling[] {
  const koreans = englishNames(row);
  const nothing = new Set<number>();
  const none = new Map<number, never>();
  const { en, tokens } = row;
  const text = { ko: '', en, tokens, translated: nothing, listed: none, heard: none, lostPlaces: none };
  return nameRuns({ ...text, known: new Set() }).flatMap(({ words }) =>
    words
      .filter(({ plain, text: { length } }) => !plain && length >= leastLetters)
      .filter(({ start }) => !koreans.some((name) => name.start <= start && start < name.end))
      .map((word) => ({ row, word })),
  );
}

/** Rows that have their Korean are compared by it in the check of consistency. Linear but for names that sound alike. */
export function foreignTwoWays({ rows, speller }: CheckArticle, ledger: Ledger): readonly Draft[] {
  const settled = new Set([...ledger.values()].flatMap((name) => name.split(/\s+/u)));
  const groups = groupBy(rows.flatMap(spellingsIn), ({ word }) => soundKey(word.text).slice(0, 3));
  return [...groups.values()].flatMap((group): readonly Draft[] => {
    const spellings = [...groupBy(group, ({ word }) => word.text)].toSorted(
      ([a, as], [b, bs]) => Number(settled.has(b)) - Number(settled.has(a)) || bs.length - as.length,
    );
    return spellings.slice(0, mostSpellings).flatMap(([odd, places], at) => {
      const usual = spellings.slice(0, at).find(([other]) => isSpellingOf(bare(odd), bare(other)));
      if (usual === undefined || settled.has(odd)) return [];
      const [write, examples] = usual;
      if (speller !== null && isMisspelled(odd, places.length, write, examples.length)) return [];
      const example = examples[0]!;
      return places
        .filter(({ row }) => !row.sure)
        .map(({ row, word: { start, end } }): Draft => {
          const evidence = [placeInTarget(example.row, example.word.start, example.word.end)];
          const params = { name: odd, write };
          return {
            code: 'two-ways',
            row,
            start,
            end,
            params,
            suggestion: write,
            severity: 'minor',
            evidence,
          };
        });
    });
  });
}
