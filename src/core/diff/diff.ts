import { alignTokens, defaultMaxEditLength, type Edit } from './align';
import { groupEdits } from './group';
import { findMoves } from './moves';
import { type Span, toSpans } from './spans';
import { characterTokens, wordTokens } from './tokens';

export type ChangeKind = 'equal' | 'insert' | 'delete' | 'replace' | 'move';

/**
 * One part of a comparison. All `old` joined give the old text exactly, all `new` joined the new one.
 * Offsets are UTF-16. A move is two changes that share a `move` number: one with the old text where it was,
 * one with the new text where it went.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly old: string;
  readonly new: string;
  readonly oldStart: number;
  readonly newStart: number;
  readonly move?: number;
}

export interface DiffOptions {
  /** Words (the default), or grapheme clusters. */
  readonly granularity?: 'word' | 'char';
  /** `'en'` keeps Hangul words whole; otherwise a Korean particle may change without its noun. */
  readonly language?: 'en' | 'ko';
  /** Largest number of token insertions and deletions looked for. */
  readonly maxEditLength?: number;
  /** Milliseconds. None by default: the same texts always give the same changes. */
  readonly timeout?: number;
}

export interface DiffResult {
  readonly changes: readonly Change[];
  /** False when a limit was reached: everything between the common beginning and end is then one change. */
  readonly complete: boolean;
}

/**
 * Compares two texts and groups the result into few changes that a person can read.
 * Never fails; see `alignTokens` for the cost and `complete` for what happens at the limit.
 */
export function diffText(oldText: string, newText: string, options: DiffOptions = {}): DiffResult {
  const words = options.granularity !== 'char';
  const before = words ? wordTokens(oldText, options.language) : characterTokens(oldText);
  const after = words ? wordTokens(newText, options.language) : characterTokens(newText);
  const limits = {
    maxEditLength: options.maxEditLength ?? defaultMaxEditLength,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  };
  const found = alignTokens(before, after, limits);
  const edits = found ? groupEdits(found, before, after) : wholeReplacement(before.keys, after.keys);
  const moves = words ? findMoves(edits, before, after) : noMoves;
  const spans = toSpans(edits, before, after, moves);
  return { changes: toChanges(spans, oldText, newText), complete: found !== undefined };
}

const noMoves: ReadonlyMap<Edit, number> = new Map();

function wholeReplacement(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [{ oldStart: head, oldEnd: before.length - tail, newStart: head, newEnd: after.length - tail }];
}

function toChanges(spans: readonly Span[], oldText: string, newText: string): readonly Change[] {
  const changes: Change[] = [];
  let oldAt = 0;
  let newAt = 0;
  const push = (oldEnd: number, newEnd: number, kind?: 'equal', move?: number) => {
    const old = oldText.slice(oldAt, oldEnd);
    const added = newText.slice(newAt, newEnd);
    if (old !== '' || added !== '') {
      const change = { old, new: added, oldStart: oldAt, newStart: newAt };
      if (move !== undefined) changes.push({ kind: 'move', ...change, move });
      else changes.push({ kind: kind ?? editKind(old, added), ...change });
    }
    oldAt = oldEnd;
    newAt = newEnd;
  };
  for (const span of spans) {
    push(span.oldStart, span.newStart, 'equal');
    push(span.oldEnd, span.newEnd, undefined, span.move);
  }
  push(oldText.length, newText.length, 'equal');
  return changes;
}

function editKind(old: string, added: string): ChangeKind {
  return old === '' ? 'insert' : added === '' ? 'delete' : 'replace';
}
