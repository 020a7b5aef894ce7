import type { Tokens } from './tokens';
import { isFunctionWord } from './weights';

/** What joins one clause to another. */
const joins: ReadonlySet<string> = new Set(
  ', ; : – — and but or nor while whereas although as 그리고 그러나 하지만 또 및'.split(' '),
);
const sentenceEnd = /^[.!?。…]$/;
/** By how much the best place must beat the next. */
const margin = 1;

/**
 * Completes pairs of old and new tokens (see `certainPairs`) where between two of them one phrase was put in or
 * taken out and nothing else happened. All places where the phrase may have begun give the same two texts. The
 * one that begins or ends with what joins clauses, or is a sentence, is taken; where two read alike, none is.
 */
export function pairWholePhrases(pairs: readonly number[], before: Tokens, after: Tokens): readonly number[] {
  const result = [...pairs];
  let oldStart = 0;
  let newStart = 0;
  for (let at = 0; at <= pairs.length; at += 1) {
    const pair = at === pairs.length ? after.keys.length : pairs[at]!;
    if (pair === -1) continue;
    const old = { tokens: before, start: oldStart, end: at };
    const now = { tokens: after, start: newStart, end: pair };
    const taken = old.end - old.start > now.end - now.start;
    const place = taken ? placeOf(old, now) : placeOf(now, old);
    if (place !== null) {
      const moved = at - oldStart - (pair - newStart);
      for (let k = 0; k < Math.min(at - oldStart, pair - newStart); k += 1) {
        const beyond = k >= place;
        const shift = beyond ? Math.abs(moved) : 0;
        result[oldStart + k + (taken ? shift : 0)] = newStart + k + (taken ? 0 : shift);
      }
    }
    oldStart = at + 1;
    newStart = pair + 1;
  }
  return result;
}

interface Stretch {
  readonly tokens: Tokens;
  readonly start: number;
  readonly end: number;
}

/** How many tokens of `short` stand before the phrase that `long` has and it has not; null where that is open. */
function placeOf(long: Stretch, short: Stretch): number | null {
  const length = short.end - short.start;
  const extra = long.end - long.start - length;
  if (length === 0 || extra === 0) return null;
  const key = ({ tokens, start }: Stretch, at: number) => tokens.keys[start + at];
  let same = 0;
  while (same < length && key(long, same) === key(short, same)) same += 1;
  let tail = 0;
  while (tail < length && key(long, length + extra - 1 - tail) === key(short, length - 1 - tail)) tail += 1;
  let best: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let place = length - tail; place <= same; place += 1) {
    const score = clauseScore(long.tokens, long.start + place, long.start + place + extra);
    if (score > highest) {
      second = highest;
      highest = score;
      best = place;
    } else second = Math.max(second, score);
  }
  return highest > 0 && highest - second >= margin ? best : null;
}

/** Two for each end that joins clauses, and for a whole sentence; nothing for words like any others. */
function clauseScore({ keys }: Tokens, start: number, end: number): number {
  const last = keys[end - 1]!.toLowerCase();
  const opens = start === 0 || sentenceEnd.test(keys[start - 1]!);
  const closes = end === keys.length || sentenceEnd.test(last);
  let score = opens && closes ? 2 : 0;
  if (joins.has(keys[start]!.toLowerCase())) score += 2;
  if (joins.has(last)) score += 2;
  else if (isFunctionWord(last)) score -= 1;
  return score;
}
