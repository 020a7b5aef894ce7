import { koreanSound } from './phonemes';
import {
  alphabetSize,
  dropCosts,
  encodeSound,
  groupCount,
  type SoundCode,
  swapCosts,
} from './sound-distance';

/**
 * Whether an English name is heard anywhere in a Korean sentence: the name is aligned whole with any stretch of the
 * sentence's sounds (a fitting alignment), so that particles, titles run together with a name, and names of several
 * words in one Korean word need not be taken apart first.
 */

/** A Korean text as one string of sounds, ready for many names. Words longer than 24 syllables are cut. */
export interface SpokenText {
  readonly codes: Uint8Array;
  /** By sound: 2 where a word begins with it, 1 where a syllable does, else 0. */
  readonly heads: Uint8Array;
  /** By sound: the UTF-16 offset of its syllable. */
  readonly offsets: Uint16Array;
  /** The number of consonants by group, as in SoundCode. */
  readonly counts: Uint16Array;
}

/** More sounds than a row of 8,000 UTF-16 units can have that anyone would compare. */
const longestText = 4000;

/** A syllable's sounds by its character code; there are no more than 11,172. */
const syllables = new Map<number, SoundCode>();

function syllableCode(text: string, at: number): SoundCode {
  const key = text.charCodeAt(at);
  const before = syllables.get(key);
  if (before) return before;
  const code = encodeSound(koreanSound(text.charAt(at)));
  syllables.set(key, code);
  return code;
}

const lateral = encodeSound('l').codes[0];

/** Reads the Hangul of a text; anything else parts words. */
export function speak(ko: string): SpokenText {
  const codes: number[] = [];
  const heads: number[] = [];
  const offsets: number[] = [];
  const counts = new Uint16Array(groupCount);
  let inWord = false;
  for (let at = 0; at < ko.length && codes.length < longestText; at += 1) {
    const unit = ko.charCodeAt(at);
    if (unit < 0xac00 || unit > 0xd7a3) {
      inWord = false;
      continue;
    }
    const { codes: own, counts: ownCounts } = syllableCode(ko, at);
    // 올란 sounds as Olan: two laterals are one.
    const doubled = inWord && own[0] === lateral && codes.at(-1) === lateral;
    for (let one = doubled ? 1 : 0; one < own.length; one += 1) {
      codes.push(own[one]!);
      heads.push(one > (doubled ? 1 : 0) ? 0 : inWord ? 1 : 2);
      offsets.push(at);
    }
    for (let group = 0; group < groupCount; group += 1) counts[group] = counts[group]! + ownCounts[group]!;
    inWord = true;
  }
  return {
    codes: Uint8Array.from(codes),
    heads: Uint8Array.from(heads),
    offsets: Uint16Array.from(offsets),
    counts,
  };
}

/** Where a name was heard best, 0 to 1. UTF-16 offsets into the Korean, end exclusive. */
export interface Heard {
  readonly likeness: number;
  readonly start: number;
  readonly end: number;
}

/** A name rarely begins inside a Korean word, and one found there is likelier an accident. */
const insideWord = 0.3;

/** One column for what has been read and one for what is being read; no two names are heard at once. */
const longestName = 32;
const costColumns = [new Float64Array(longestName), new Float64Array(longestName)] as const;
const fromColumns = [new Int32Array(longestName), new Int32Array(longestName)] as const;

const silence: Heard = { likeness: 0, start: 0, end: 0 };
/** What a consonant costs at least that the text has nothing like. */
const leastMissing = 0.5;

/** Consonants of the name that the text cannot have, whatever the alignment. */
function missing(name: SoundCode, text: SpokenText): number {
  let sum = 0;
  for (let group = 1; group < groupCount; group += 1)
    sum += Math.max(0, name.counts[group]! - text.counts[group]!);
  return sum;
}

/**
 * The stretch of a text that sounds most like the name; silence where it is plain that it is less alike than `least`.
 * Costs the product of the two lengths, but for most short texts only a look at their consonants.
 */
export function hear(name: SoundCode, text: SpokenText, least = 0): Heard {
  const { codes, heads, offsets } = text;
  if (1 - (missing(name, text) * leastMissing) / Math.max(1, name.weight) < least) return silence;
  const size = name.codes.length;
  const length = codes.length;
  if (size === 0 || length === 0) return silence;
  // Column by column over the text; `from` remembers where the best alignment of each prefix began.
  let [costs, nextCosts] = costColumns;
  let [from, nextFrom] = fromColumns;
  const start = (column: number): number => {
    const head = column < length ? heads[column]! : 0;
    return head === 2 ? 0 : head === 1 ? insideWord : Number.POSITIVE_INFINITY;
  };
  costs[0] = start(0);
  from[0] = 0;
  for (let row = 1; row <= size; row += 1) {
    costs[row] = costs[row - 1]! + dropCosts[name.codes[row - 1]!]!;
    from[row] = 0;
  }
  let best = Number.POSITIVE_INFINITY;
  let bestStart = 0;
  let bestEnd = 0;
  for (let column = 1; column <= length; column += 1) {
    const code = codes[column - 1]!;
    const drop = dropCosts[code]!;
    nextCosts[0] = start(column);
    nextFrom[0] = column;
    for (let row = 1; row <= size; row += 1) {
      const letter = name.codes[row - 1]!;
      const swap = costs[row - 1]! + swapCosts[code * alphabetSize + letter]!;
      const skip = costs[row]! + drop;
      const insert = nextCosts[row - 1]! + dropCosts[letter]!;
      if (swap <= skip && swap <= insert) {
        nextCosts[row] = swap;
        nextFrom[row] = from[row - 1]!;
      } else if (skip <= insert) {
        nextCosts[row] = skip;
        nextFrom[row] = from[row]!;
      } else {
        nextCosts[row] = insert;
        nextFrom[row] = nextFrom[row - 1]!;
      }
    }
    const ends = column === length || heads[column]! > 0;
    if (ends && nextCosts[size]! < best) {
      best = nextCosts[size]!;
      bestStart = nextFrom[size]!;
      bestEnd = column;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [from, nextFrom] = [nextFrom, from];
  }
  const likeness = Math.max(0, 1 - best / Math.max(1, name.weight));
  const last = Math.max(bestStart, bestEnd - 1);
  return { likeness, start: offsets[bestStart] ?? 0, end: (offsets[last] ?? 0) + 1 };
}
