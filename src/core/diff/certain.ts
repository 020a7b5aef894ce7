import { alignTokens, defaultMaxEditLength } from './align';
import { pairWholePhrases } from './phrase-place';
import type { Tokens } from './tokens';

/** Above this many cells (old words times new words left to compare) ambiguity is not looked for. */
const maxCells = 2_000_000;

/**
 * For each old token the new token it certainly is, or -1: pairs that every shortest edit between the two texts
 * has in common. "He said no. He said no." cut down to "He said no." leaves none of its words certain, since
 * either sentence may be what stayed.
 *
 * One thing is read out of the words: where a phrase was put in or taken out and could as well begin a few words
 * earlier or later, it is the one that reads as a phrase (see phrase-place.ts), if there is just one.
 *
 * Words that stand on one side only are left out before the search. What remains is compared in linear time
 * where one side holds the other, else by a table of all pairs; beyond two million of them one shortest edit is
 * taken for all.
 */
export function certainPairs(before: Tokens, after: Tokens): readonly number[] {
  const pairs = new Array<number>(before.keys.length).fill(-1);
  const oldKeys = new Set(before.keys);
  const newKeys = new Set(after.keys);
  const oldAt = [...before.keys.keys()].filter((at) => newKeys.has(before.keys[at]!));
  const newAt = [...after.keys.keys()].filter((at) => oldKeys.has(after.keys[at]!));
  const a = oldAt.map((at) => before.keys[at]!);
  const b = newAt.map((at) => after.keys[at]!);
  const found = a.length <= b.length ? embedded(a, b) : turned(embedded(b, a), a.length);
  if (!found && (a.length + 1) * (b.length + 1) > maxCells) return anyShortest(before, after);
  for (const [index, at] of (found ?? inEveryLongest(a, b)).entries()) {
    if (at !== -1) pairs[oldAt[index]!] = newAt[at]!;
  }
  return pairWholePhrases(pairs, before, after);
}

/** Where the words of `short` are in `long`, in order; -1 where there is a choice. Undefined when one is missing. */
function embedded(short: readonly string[], long: readonly string[]): readonly number[] | undefined {
  const first: number[] = [];
  for (let at = 0; at < long.length && first.length < short.length; at += 1) {
    if (long[at] === short[first.length]) first.push(at);
  }
  if (first.length < short.length) return undefined;
  const last: number[] = new Array<number>(short.length);
  for (let at = long.length - 1, left = short.length - 1; left >= 0; at -= 1) {
    if (long[at] === short[left]) last[left--] = at;
  }
  return first.map((at, index) => (at === last[index] ? at : -1));
}

/** The same pairs seen from the other side. */
function turned(pairs: readonly number[] | undefined, length: number): readonly number[] | undefined {
  if (!pairs) return undefined;
  const result = new Array<number>(length).fill(-1);
  for (const [index, at] of pairs.entries()) if (at !== -1) result[at] = index;
  return result;
}

/** Pairs that all longest common subsequences share. O(a b) time and memory. */
function inEveryLongest(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const head = new Int32Array((a.length + 1) * width);
  const tail = new Int32Array((a.length + 1) * width);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      head[(i + 1) * width + j + 1] =
        a[i] === b[j]
          ? head[i * width + j]! + 1
          : Math.max(head[i * width + j + 1]!, head[(i + 1) * width + j]!);
    }
  }
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      tail[i * width + j] =
        a[i] === b[j]
          ? tail[(i + 1) * width + j + 1]! + 1
          : Math.max(tail[(i + 1) * width + j]!, tail[i * width + j + 1]!);
    }
  }
  const longest = tail[0]!;
  return a.map((key, i) => {
    let pair = -1;
    for (let j = 0; j <= b.length; j += 1) {
      if (head[i * width + j]! + tail[(i + 1) * width + j]! === longest) return -1;
      if (b[j] !== key) continue;
      if (head[i * width + j]! + 1 + tail[(i + 1) * width + j + 1]! !== longest) continue;
      if (pair !== -1) return -1;
      pair = j;
    }
    return pair;
  });
}

/** The pairs of one shortest edit, indexed by all old tokens; none where even that is too far. */
function anyShortest(before: Tokens, after: Tokens): readonly number[] {
  const pairs = new Array<number>(before.keys.length).fill(-1);
  const edits = alignTokens(before, after, { maxEditLength: defaultMaxEditLength });
  if (!edits) return pairs;
  let i = 0;
  let j = 0;
  for (const edit of [
    ...edits,
    { oldStart: pairs.length, oldEnd: pairs.length, newEnd: after.keys.length },
  ]) {
    while (i < edit.oldStart) pairs[i++] = j++;
    i = edit.oldEnd;
    j = edit.newEnd;
  }
  return pairs;
}
