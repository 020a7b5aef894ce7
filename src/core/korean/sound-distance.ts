/**
 * Names by sound: two strings of sounds (see phonemes.ts) compared by weighted edit distance. What Hangul cannot
 * tell apart costs little; vowels of English spelling are unreliable, so they cost less than consonants.
 */

const alphabet = 'aeiouUrktnlmpschGz';
const vowelCodes = 6;
export const alphabetSize = alphabet.length;
const codeOf = new Map([...alphabet].map((sound, at) => [sound, at]));
const isVowel = (sound: string): boolean => 'aeiouU'.includes(sound);

function dropCost(sound: string): number {
  if (sound === 'U') return 0.05;
  if (sound === 'r') return 0.1;
  if (sound === 'h') return 0.35;
  return isVowel(sound) ? 0.3 : sound === 't' || sound === 's' ? 0.8 : 0.9;
}

const near = new Set(['ae', 'ea', 'eo', 'oe', 'ei', 'ie', 'ou', 'uo', 'ao', 'oa', 'eu', 'au']);
const cheap = new Map<string, number>([
  ['lr', 0.05],
  ['cz', 0.1],
  ['sz', 0.15],
  ['cs', 0.45],
  ['sc', 0.5],
  ['cG', 0.05],
  ['kG', 0.15],
  ['ct', 0.5],
  ['tc', 0.6],
  ['hk', 0.6],
  ['kh', 0.5],
  ['hc', 0.5],
  ['iu', 0.35],
  ['tl', 0.9],
  ['nm', 0.5],
  ['mn', 0.5],
  ['pu', 0.7],
  ['up', 0.7],
]);

function swapCost(korean: string, english: string): number {
  if (korean === english) return 0;
  if (isVowel(korean) && isVowel(english)) {
    if (korean === 'U') return 0.25;
    return near.has(korean + english) ? 0.15 : 0.35;
  }
  return cheap.get(korean + english) ?? 1.2;
}

/** The costs above by code, since the comparison is the hot loop of an alignment. */
export const dropCosts = Float64Array.from(alphabet, dropCost);
/** By the code of the Korean sound times `alphabetSize`, plus that of the English one. */
export const swapCosts = Float64Array.from(
  [...alphabet].flatMap((korean) => [...alphabet].map((english) => swapCost(korean, english))),
);

/** Consonants that may stand for one another are one group; r has none, since Hangul may drop it. */
const groups = Uint8Array.from(alphabet, (sound) => {
  if (isVowel(sound) || sound === 'r' || sound === 'h') return 0;
  return 1 + ['kcsGzt', 'nm', 'l', 'p'].findIndex((group) => group.includes(sound));
});

/** Groups of consonants, the first for what has none. */
export const groupCount = 5;

const longest = 24;

/** A sound ready to be compared. */
export interface SoundCode {
  readonly codes: Uint8Array;
  /** The number of consonants by group. */
  readonly counts: Uint8Array;
  /** Consonants that carry a name's identity. */
  readonly consonants: number;
  /** What it could lose at most: consonants weigh one, vowels a third. */
  readonly weight: number;
}

/** Prepares a sound, cut at 24. */
export function encodeSound(sound: string): SoundCode {
  const codes = Uint8Array.from(sound.slice(0, longest), (one) => codeOf.get(one) ?? 0);
  const counts = new Uint8Array(groupCount);
  let consonants = 0;
  let weight = 0;
  for (const code of codes) {
    const group = groups[code] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
    if (code > vowelCodes) consonants += 1;
    weight += code < vowelCodes ? 0.35 : code === vowelCodes ? 0.3 : 1;
  }
  return { codes, counts, consonants, weight };
}

let previous = new Float64Array(longest + 1);
let current = new Float64Array(longest + 1);

/**
 * How alike two sounds are, 0 to 1; 0 as soon as it is plain that they are less alike than `least`. The consonant
 * groups are compared first, which settles most pairs; the rest costs the product of the two lengths.
 */
export function soundLikeness(korean: SoundCode, english: SoundCode, least = 0): number {
  const rows = korean.codes.length;
  const columns = english.codes.length;
  if (rows === 0 || columns === 0) return 0;
  const weight = Math.max(1, (korean.weight + english.weight) / 2);
  const most = (1 - least) * weight;
  let apart = 0;
  for (let group = 1; group < groupCount; group += 1)
    apart += Math.max(
      0,
      Math.abs((korean.counts[group] ?? 0) - (english.counts[group] ?? 0)) - (group === 3 ? 1 : 0),
    );
  if (apart * 0.6 > most) return 0;
  previous[0] = 0;
  for (let column = 1; column <= columns; column += 1)
    previous[column] = previous[column - 1]! + dropCosts[english.codes[column - 1]!]!;
  for (let row = 1; row <= rows; row += 1) {
    const code = korean.codes[row - 1]!;
    const drop = dropCosts[code]!;
    let lowest = previous[0]! + drop;
    current[0] = lowest;
    for (let column = 1; column <= columns; column += 1) {
      const other = english.codes[column - 1]!;
      const swap = previous[column - 1]! + swapCosts[code * alphabetSize + other]!;
      const skip = previous[column]! + drop;
      const insert = current[column - 1]! + dropCosts[other]!;
      const cost = Math.min(swap, skip, insert);
      current[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > most) return 0;
    [previous, current] = [current, previous];
  }
  return Math.max(0, 1 - previous[columns]! / weight);
}
