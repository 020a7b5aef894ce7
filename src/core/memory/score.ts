/** How alike two sentences are, as a percentage that an editor can check by eye. */
import { memoryKey } from './entry';

export interface ScoreOptions {
  /** Numbers stand for any number. */
  readonly placeables?: boolean;
  /** Below this percentage the answer may be 0, which most comparisons then reach at once. */
  readonly least?: number;
}

export interface MatchScore {
  /** 0 to 100, rounded down; 100 only for the same sentence. */
  readonly percent: number;
  readonly numbersDiffer: boolean;
}

/** A sentence ready to be compared; made once for a query, however many entries it meets. */
export interface ScoredText {
  readonly key: string;
  readonly tokens: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
  readonly numbers: string;
}

/** Words longer than this are cut into the score as one whole; sentences of more words as their beginning. */
const mostTokens = 600;
const markWeight = 0.5;
const pattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;
const digits = /^\d/u;
const letter = /^[\p{L}\p{M}\d]/u;

export function scoredText(text: string): ScoredText {
  const key = memoryKey(text);
  const tokens = (key.toLowerCase().match(pattern) ?? []).slice(0, mostTokens);
  const weights = tokens.map((token) => (letter.test(token) ? token.length : markWeight));
  return {
    key,
    tokens,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    numbers: tokens.filter((token) => digits.test(token)).join(' '),
  };
}

/**
 * The share of two sentences that is the same: 1 minus the weighted edit distance between their words over the weight
 * of the longer sentence. A word weighs its characters, a mark half of one; putting one word for another costs what
 * their common beginning and end leave over, so that 대통령은 and 대통령이 differ in one of four. Capitals cost nothing,
 * but only the same sentence is 100. Cost is the product of the two numbers of words, at most 600 each.
 */
export function matchScore(a: ScoredText, b: ScoredText, options: ScoreOptions = {}): MatchScore {
  const placeables = options.placeables ?? false;
  const numbersDiffer = placeables && a.numbers !== b.numbers;
  if (a.key === b.key) return { percent: 100, numbersDiffer: false };
  const longer = Math.max(a.total, b.total);
  const most = longer * (1 - (options.least ?? 0) / 100);
  if (longer === 0 || (Math.abs(a.total - b.total) > most && !placeables))
    return { percent: 0, numbersDiffer };
  const distance = editDistance(a, b, placeables, most);
  const share = Math.floor(100 * (1 - distance / longer) + 1e-9);
  return { percent: Math.max(0, Math.min(99, share)), numbersDiffer };
}

let previous = new Float64Array(0);
let current = new Float64Array(0);

function editDistance(a: ScoredText, b: ScoredText, placeables: boolean, most: number): number {
  const columns = b.tokens.length;
  if (previous.length <= columns) {
    previous = new Float64Array(columns + 1);
    current = new Float64Array(columns + 1);
  }
  previous[0] = 0;
  for (let column = 0; column < columns; column += 1)
    previous[column + 1] = previous[column]! + b.weights[column]!;
  for (let row = 0; row < a.tokens.length; row += 1) {
    const token = a.tokens[row]!;
    const weight = a.weights[row]!;
    current[0] = previous[0]! + weight;
    let lowest = current[0]!;
    for (let column = 0; column < columns; column += 1) {
      const other = b.tokens[column]!;
      const swap = token === other ? 0 : swapCost(token, other, weight, b.weights[column]!, placeables);
      const cost = Math.min(
        previous[column]! + swap,
        previous[column + 1]! + weight,
        current[column]! + b.weights[column]!,
      );
      current[column + 1] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > most) return Math.max(a.total, b.total);
    [previous, current] = [current, previous];
  }
  return previous[columns]!;
}

function swapCost(
  one: string,
  other: string,
  weight: number,
  otherWeight: number,
  placeables: boolean,
): number {
  const oneNumber = digits.test(one);
  if (oneNumber !== digits.test(other)) return weight + otherWeight;
  if (oneNumber) return placeables ? 0 : Math.max(weight, otherWeight);
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  ) {
    tail += 1;
  }
  const longer = Math.max(one.length, other.length);
  const longest = Math.max(weight, otherWeight);
  // Less than half in common is another word that happens to share a syllable.
  return (head + tail) * 2 >= longer ? (longest * (longer - head - tail)) / longer : longest;
}
