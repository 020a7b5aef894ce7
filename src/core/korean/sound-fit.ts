import { koreanSound } from './phonemes';
import { alphabetSize, dropCosts, encodeSound, type SoundCode, swapCosts } from './sound-distance';

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
}

/** More sounds than a row of 8,000 UTF-16 units can have that anyone would compare. */
const longestText = 4000;

/** Reads the Hangul of a text; anything else parts words. */
export function speak(ko: string): SpokenText {
  const codes: number[] = [];
  const heads: number[] = [];
  const offsets: number[] = [];
  let inWord = false;
  let before = '';
  for (let at = 0; at < ko.length && codes.length < longestText; at += 1) {
    const syllable = ko.charAt(at);
    const sound = koreanSound(syllable);
    if (sound === '') {
      inWord = false;
      before = '';
      continue;
    }
    const heard = before.endsWith('l') && sound.startsWith('l') ? sound.slice(1) : sound;
    const code = encodeSound(heard).codes;
    for (let one = 0; one < code.length; one += 1) {
      codes.push(code[one]!);
      heads.push(one > 0 ? 0 : inWord ? 1 : 2);
      offsets.push(at);
    }
    before = sound;
    inWord = true;
  }
  return {
    codes: Uint8Array.from(codes),
    heads: Uint8Array.from(heads),
    offsets: Uint16Array.from(offsets),
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

/** The stretch of a text that sounds most like the name. Costs the product of the two lengths. */
export function hear(name: SoundCode, text: SpokenText): Heard {
  const { codes, heads, offsets } = text;
  const size = name.codes.length;
  const length = codes.length;
  if (size === 0 || length === 0) return { likeness: 0, start: 0, end: 0 };
  // Column by column over the text; `from` remembers where the best alignment of each prefix began.
  let costs = new Float64Array(size + 1);
  let from = new Int32Array(size + 1);
  let nextCosts = new Float64Array(size + 1);
  let nextFrom = new Int32Array(size + 1);
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
