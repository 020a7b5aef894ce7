import { shareOfTime, singleUnit } from './english-time-parts';
import {
  englishGroups,
  englishOnes,
  englishOrdinals,
  englishParts,
  englishScales,
  englishTens,
  englishTimes,
  englishVague,
} from './english-words-data';
import { isLatin } from './fold';
import { fractionOf } from './fraction';
import { wordNumeral } from './korean-native';
import type { Numeral } from './quantity';
import type { UnitId } from './units-data';

/** Number words of English: twenty-one, one hundred and five, half a million, two-thirds, dozens, doubled. */

export interface SpelledNumeral {
  readonly numeral: Numeral;
  readonly unit: UnitId | null;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next: a space or a hyphen, else nothing joins them. */
  readonly joint: string;
}

const mostWords = 12;
const word = /([A-Za-z]{1,24})([ -]?)/y;

/** Up to twelve words from `at`, ended by anything but one space or hyphen. */
function wordsAt(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  word.lastIndex = at;
  for (let found = word.exec(text); found !== null && words.length < mostWords; found = word.exec(text)) {
    const start = found.index;
    const end = start + (found[1] ?? '').length;
    words.push({ text: (found[1] ?? '').toLowerCase(), start, end, joint: found[2] ?? '' });
    if (found[2] === '') break;
  }
  return words;
}

interface Sum {
  readonly value: number;
  readonly used: number;
  readonly scale: number;
}

/** A cardinal from the words' beginning: its value and how many words it takes. */
function cardinal(words: readonly Word[]): Sum | null {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let used = 0;
  let scale = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { text } = words[at]!;
    const one = englishOnes.get(text);
    const ten = englishTens.get(text);
    const power = englishScales.get(text);
    if (one !== undefined) {
      if (current !== null && !(current >= 20 && current % 10 === 0 && current < 100 && one > 0 && one < 10))
        break;
      current = (current ?? 0) + one;
    } else if (ten !== undefined) {
      if (current !== null) break;
      current = ten;
    } else if (power !== undefined && text.length > 4) {
      if (used === 0) break;
      if (power === 2) {
        section += (current ?? 1) * 100;
      } else {
        total += (section + (current ?? (section === 0 ? 1 : 0))) * 10 ** power;
        section = 0;
      }
      current = null;
      scale = power;
    } else if (text === 'and' && scale > 0 && current === null && startsNumber(words[at + 1]?.text)) continue;
    else break;
    used = at + 1;
  }
  return used === 0 ? null : { value: total + section + (current ?? 0), used, scale };
}

const startsNumber = (text: string | undefined): boolean =>
  text !== undefined && (englishOnes.has(text) || englishTens.has(text));

const plain = (words: readonly Word[], used: number, value: number | null): Numeral =>
  wordNumeral(words[0]!.start, words[used - 1]!.end, value);

function part(words: readonly Word[], used: number, upper: number, lower: number): SpelledNumeral {
  const exact = fractionOf(String(upper), String(lower));
  return { numeral: { ...plain(words, used, upper / lower), exact, precision: 2 }, unit: null };
}

function vague(words: readonly Word[], from: number): SpelledNumeral | null {
  const magnitude = englishVague.get(words[from]?.text ?? '');
  if (magnitude === undefined) return null;
  const times = words[from + 1]?.text === 'of' ? englishVague.get(words[from + 2]?.text ?? '') : undefined;
  const used = times === undefined ? from + 1 : from + 3;
  const power = magnitude + (times ?? 0);
  return { numeral: { ...plain(words, used, null), magnitude: 10 ** power }, unit: null };
}

/** half, half a million, a third, three-quarters, one and a half. */
function parts(words: readonly Word[]): SpelledNumeral | null {
  const [first, second, third] = words.map(({ text }) => text);
  if (first === undefined) return null;
  if (first === 'half') {
    const power = englishScales.get(third ?? '');
    if ((second === 'a' || second === 'an') && power !== undefined && power > 2)
      return { numeral: { ...plain(words, 3, 10 ** power / 2), scale: power }, unit: null };
    if ((second === 'a' || second === 'an') && third === 'dozen')
      return { numeral: plain(words, 3, 6), unit: null };
    return part(words, 1, 1, 2);
  }
  const lower =
    englishParts.get(second ?? '') ??
    (first === 'one' && words[0]?.joint === '-' ? englishOrdinals.get(second ?? '') : undefined);
  if (lower === undefined) return null;
  const upper = first === 'a' || first === 'an' ? 1 : englishOnes.get(first);
  if (upper === undefined || upper === 0 || upper >= lower) return null;
  const fractional = lower > 2 || upper === 1;
  const plural = second?.endsWith('s') === true;
  // "one second" and "a fourth" are no parts; "one-third", "a quarter", "two thirds" are.
  if (upper > 1 && !plural) return null;
  if (
    upper === 1 &&
    (first === 'a' || first === 'an') &&
    !/^(?:half|third|quarter|fifth|tenth)$/.test(second ?? '')
  )
    return null;
  // "by a third", "a third of"; not "a third meeting".
  const ends = words[1]?.joint === '' || words[2]?.text === 'of';
  if (upper === 1 && first === 'a' && second !== 'half' && second !== 'quarter' && !ends) return null;
  return fractional ? part(words, 2, upper, lower) : null;
}

function ordinal(words: readonly Word[]): SpelledNumeral | null {
  const first = words[0]!;
  const direct = englishOrdinals.get(first.text);
  if (direct !== undefined) return { numeral: plain(words, 1, direct), unit: 'ordinal' };
  const ten = englishTens.get(first.text);
  const after = englishOrdinals.get(words[1]?.text ?? '');
  if (ten === undefined || after === undefined || after > 9 || first.joint !== '-') return null;
  return { numeral: plain(words, 2, ten + after), unit: 'ordinal' };
}

/** a hundred, a dozen, a couple, a few hundred, several thousand. */
function withArticle(words: readonly Word[]): SpelledNumeral | null {
  const [first, second, third] = words.map(({ text }) => text);
  const some = first === 'several' || first === 'few' ? 1 : first === 'a' && second === 'few' ? 2 : 0;
  if (some > 0) {
    const power = englishScales.get(words[some]?.text ?? '');
    const used = power === undefined ? some : some + 1;
    const numeral = plain(words, used, null);
    return { numeral: power === undefined ? numeral : { ...numeral, magnitude: 10 ** power }, unit: null };
  }
  if (first === 'couple' || (first === 'a' && second === 'couple')) {
    const used = first === 'a' ? 2 : 1;
    return { numeral: { ...plain(words, used, 2), approximate: 'about' }, unit: null };
  }
  if (first === 'dozen' || (first === 'a' && second === 'dozen'))
    return { numeral: plain(words, first === 'a' ? 2 : 1, 12), unit: null };
  const power = englishScales.get(second ?? '');
  if (first !== 'a' || power === undefined || (second ?? '').length < 5) return null;
  const further = englishScales.get(third ?? '');
  const used = further !== undefined && further > power ? 3 : 2;
  const scale = power + (used === 3 ? (further ?? 0) : 0);
  return { numeral: { ...plain(words, used, 10 ** scale), scale }, unit: null };
}

/** Words that may begin a number: all others are passed by without a second look. */
const beginnings: ReadonlySet<string> = new Set([
  ...[
    englishOnes,
    englishTens,
    englishOrdinals,
    englishParts,
    englishTimes,
    englishVague,
    englishGroups,
  ].flatMap((words) => [...words.keys()].map((key) => key.replace(/-.*/, ''))),
  ...['a', 'an', 'the', 'per', 'several', 'few', 'couple', 'dozen'],
]);
const longestBeginning = Math.max(...[...beginnings].map((word) => word.length));

function mayBegin(text: string, at: number): boolean {
  let end = at;
  while (isLatin(text, end) && end - at <= longestBeginning) end += 1;
  return beginnings.has(text.slice(at, end).toLowerCase());
}

/** The number word at `at`, a word's beginning; null where there is none. Reads at most twelve words. */
export function readEnglishWords(text: string, at: number): SpelledNumeral | null {
  if (!mayBegin(text, at)) return null;
  const words = wordsAt(text, at);
  const first = words[0];
  if (first === undefined) return null;
  const times = englishTimes.get(first.text) ?? englishTimes.get(`${first.text}-${words[1]?.text}`);
  if (times !== undefined) {
    const used = englishTimes.has(first.text) ? 1 : 2;
    return { numeral: plain(words, used, times), unit: 'times' };
  }
  const group = englishGroups.get(first.text);
  if (group !== undefined) return { numeral: plain(words, 1, group), unit: null };
  const found =
    shareOfTime(words) ??
    singleUnit(words) ??
    parts(words) ??
    vague(words, 0) ??
    withArticle(words) ??
    ordinal(words);
  if (found !== null) return found;
  const sum = cardinal(words);
  if (sum === null) return null;
  const tail = words.slice(sum.used, sum.used + 3).map(({ text }) => text);
  if (tail.join(' ') === 'and a half' && sum.scale === 0) {
    const value = sum.value + 0.5;
    return {
      numeral: { ...plain(words, sum.used + 3, value), exact: String(value), precision: 2 },
      unit: null,
    };
  }
  const next = words[sum.used]?.text;
  if (next === 'dozen') return { numeral: plain(words, sum.used + 1, sum.value * 12), unit: null };
  return { numeral: { ...plain(words, sum.used, sum.value), scale: sum.scale }, unit: null };
}
