import { diffArrays } from 'diff';
import { type Tokens, wordTokens } from './tokens';

/** An edit between two token lists: old tokens [oldStart, oldEnd) became new tokens [newStart, newEnd). */
export interface Edit {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

export interface AlignLimits {
  /** Largest number of token insertions and deletions looked for before giving up. */
  readonly maxEditLength: number;
  /** Milliseconds; left out by default, because a result must not depend on the speed of the machine. */
  readonly timeout?: number;
}

/** Where the search gives up unless told otherwise; about half a second of work in the worst case. */
export const defaultMaxEditLength = 2000;

/**
 * The edits between two token lists, in order, with equal tokens between them. This is the only call of jsdiff.
 *
 * Tokens at both ends that are equal, and tokens whose text does not occur on the other side at all, are taken
 * out before the search. Neither can change the length of the longest common subsequence, and both make real
 * edits cheap: 20,000 words replaced by 20,000 others cost nothing. What remains is Myers' O(N D).
 * Returns undefined when the limit is reached.
 */
export function alignTokens(before: Tokens, after: Tokens, limits: AlignLimits): readonly Edit[] | undefined {
  const a = before.keys;
  const b = after.keys;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const oldLimit = a.length - tail;
  const newLimit = b.length - tail;

  const ids = new Map<string, number>();
  for (let i = head; i < oldLimit; i += 1) if (!ids.has(a[i]!)) ids.set(a[i]!, ids.size);
  const newAt: number[] = [];
  const newIds: number[] = [];
  for (let j = head; j < newLimit; j += 1) {
    const id = ids.get(b[j]!);
    if (id === undefined) continue;
    newAt.push(j);
    newIds.push(id);
  }
  const shared = new Set(newIds);
  const oldAt: number[] = [];
  const oldIds: number[] = [];
  for (let i = head; i < oldLimit; i += 1) {
    const id = ids.get(a[i]!)!;
    if (!shared.has(id)) continue;
    oldAt.push(i);
    oldIds.push(id);
  }

  const parts = diffArrays(oldIds, newIds, limits);
  if (parts === undefined) return undefined;

  const edits: Edit[] = [];
  let oldStart = head;
  let newStart = head;
  const closeAt = (oldEnd: number, newEnd: number) => {
    if (oldEnd > oldStart || newEnd > newStart) edits.push({ oldStart, oldEnd, newStart, newEnd });
    oldStart = oldEnd + 1;
    newStart = newEnd + 1;
  };
  let i = 0;
  let j = 0;
  for (const part of parts) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else for (let k = 0; k < part.count; k += 1, i += 1, j += 1) closeAt(oldAt[i]!, newAt[j]!);
  }
  closeAt(oldLimit, newLimit);
  return edits;
}

/** Two texts cut into words, and the minimal edits between them. */
export interface WordAlignment {
  readonly before: Tokens;
  readonly after: Tokens;
  readonly edits: readonly Edit[];
}

/** Aligns two texts by words; undefined when they differ in more than `defaultMaxEditLength` places. */
export function alignWords(oldText: string, newText: string): WordAlignment | undefined {
  const before = wordTokens(oldText);
  const after = wordTokens(newText);
  const edits = alignTokens(before, after, { maxEditLength: defaultMaxEditLength });
  return edits && { before, after, edits };
}
