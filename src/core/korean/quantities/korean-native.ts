import { readKoreanNumeral } from './korean-numeral';
import {
  koreanNotNumbers,
  koreanScales,
  koreanSmallScales,
  nativeBound,
  nativeCounters,
  nativeDays,
  nativeJoined,
  nativeOnes,
  nativeRanges,
  nativeTens,
  sinoDigits,
  sinoSafe,
} from './korean-words-data';
import type { Numeral } from './quantity';
import { dimensionOf, koreanUnitAt } from './units';

/** Number words of Korean text, which are words of other meanings too: each is taken only before a counter. */

const alternatives = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|');

const counter = alternatives(nativeCounters);
const tens = alternatives(nativeTens.keys());
const ones = alternatives(nativeOnes.keys());
const joined = alternatives(nativeJoined);
const native = new RegExp(
  `(?!(?:한|두|세|네)(?!${joined})[가-힣])(?:(${tens}) ?)?(${ones})?(?=여? ?(?:${counter}))`,
  'y',
);
const notNumber = new RegExp(alternatives(koreanNotNumbers), 'y');
const several = new RegExp(`(${alternatives(nativeRanges.keys())})(?=여? ?(?:${counter}))`, 'y');
const noun = /(두|다섯|여섯|일곱|여덟|아홉)(?= [가-힣])/y;
const alone = /(둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?=(?:은|이|을|의|에|로|도|만|과|째)?(?![가-힣])| 다)/y;
const days = new RegExp(
  `(${alternatives(nativeDays.keys())})(?=(?:간|째|만|뒤|후|전|동안|에|을|이|씩|앞)?(?![가-힣]))`,
  'y',
);
const bound = /(석|넉|닷) ?(?=달|장|잔|자|점|새)/y;
const half = /절반|반(?= ?년(?![가-힣]{2}))|반나절/y;
const some =
  /(?:몇|여러|수)(?= ?(?:명|개|년|달|주|시간|분|번|가지|마리|곳|차례|살|배|퍼센트|일|건|나라|사람|국가)(?!도|상|사))/y;
const pair = /(두어|한둘|몇몇)(?= ?[가-힣])/y;
const times = /(두|세|네|다섯|열|여섯|일곱|여덟|아홉) ?(?=배)/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

export function wordNumeral(start: number, end: number, value: number | null): Numeral {
  return {
    start,
    end,
    value,
    exact: value === null ? null : String(value),
    precision: value === null ? 1 : Math.max(1, String(value).replace(/0+$/, '').length),
    magnitude: null,
    spelled: true,
    approximate: null,
    range: null,
    scale: 0,
  };
}

const inRange = (start: number, end: number, low: number, high: number): Numeral => ({
  ...wordNumeral(start, end, null),
  range: { low, high },
});

/** 1 to 99 in native words before a counter: 세 명, 열두 살, 열 다섯 마리, 스무 번. */
function readNativeCount(text: string, at: number): Numeral | null {
  const found = match(native, text, at);
  if (found !== null && found[0] !== '') {
    const value = (nativeTens.get(found[1] ?? '') ?? 0) + (nativeOnes.get(found[2] ?? '') ?? 0);
    if (value > 0) return wordNumeral(at, at + found[0].trimEnd().length, value);
  }
  const other = match(times, text, at) ?? match(noun, text, at) ?? match(alone, text, at);
  if (other !== null) {
    const word = other[1] ?? '';
    return wordNumeral(at, at + word.length, nativeOnes.get(word) ?? nativeTens.get(word) ?? null);
  }
  return null;
}

/** Sino-Korean words before a unit; single syllables only where they cannot be another word. */
function readSino(text: string, at: number): Numeral | null {
  if (!/[일이삼사오육칠팔구십백천만억수몇]/.test(text.charAt(at))) return null;
  const found = readKoreanNumeral(text, at, true);
  if (found === null) return null;
  const gap = text.charAt(found.end) === ' ' ? 1 : 0;
  const unit = koreanUnitAt(text, found.end + gap);
  // 구조대, 이조: two syllables that end in 조 are a word unless money follows.
  if (
    found.end - found.start === 2 &&
    text.charAt(found.end - 1) === '조' &&
    dimensionOf(unit?.id ?? null) !== 'currency'
  )
    return null;
  if (found.magnitude !== null && found.magnitude < 1) return null;
  if (unit === null) return found.approximate === null ? null : found;
  if (found.end - found.start > 1) return found;
  const safe = sinoSafe.get(text.charAt(at))?.split(' ') ?? [];
  return safe.includes(unit.word) ? found : null;
}

/** First syllables of number words: all other words are passed by without a second look. */
const beginnings: ReadonlySet<string> = new Set(
  [
    ...[
      nativeTens,
      nativeOnes,
      nativeRanges,
      nativeBound,
      sinoDigits,
      koreanSmallScales,
      koreanScales,
    ].flatMap((words) => [...words.keys()]),
    ...['절', '반', '몇', '여', '수', '두', '한'],
  ].map((word) => word.charAt(0)),
);

/** The number word at `at`, a word's beginning; null where there is none. */
export function readKoreanWords(text: string, at: number): Numeral | null {
  if (!beginnings.has(text.charAt(at)) || match(notNumber, text, at) !== null) return null;
  const range = match(several, text, at);
  if (range !== null) {
    const [low, high] = nativeRanges.get(range[1] ?? '') ?? [0, 0];
    return inRange(at, at + range[0].length, low, high);
  }
  const sino = readSino(text, at);
  if (sino !== null) return sino;
  if (match(pair, text, at) !== null || match(some, text, at) !== null)
    return wordNumeral(
      at,
      at +
        (text.startsWith('두어', at) ||
        text.startsWith('한둘', at) ||
        text.startsWith('몇몇', at) ||
        text.startsWith('여러', at)
          ? 2
          : 1),
      null,
    );
  const short = match(bound, text, at);
  if (short !== null) return wordNumeral(at, at + 1, nativeBound.get(short[1] ?? '')?.[0] ?? null);
  const halved = match(half, text, at);
  if (halved !== null)
    return { ...wordNumeral(at, at + (halved[0] === '절반' ? 2 : 1), 0.5), exact: '0.5', precision: 1 };
  return readNativeCount(text, at);
}

/** A count of days in one word (사흘), with its unit. */
export function readDays(text: string, at: number): Numeral | null {
  const found = match(days, text, at);
  return found === null
    ? null
    : wordNumeral(at, at + found[0].length, nativeDays.get(found[1] ?? '') ?? null);
}
