import type { Edit } from './align';
import type { Tokens } from './tokens';

/** A changed stretch of both texts, in UTF-16 offsets, ends exclusive. */
export interface Span {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
  /** Shared by the two halves of a move. */
  readonly move?: number;
}

/**
 * From token edits to text. White space lies between tokens and is compared here, in two steps: every edit is
 * widened over the white space around it, then what both sides share is given back, from the front first. So a
 * deleted word takes the space after it along ("a [-big -]dog"), or the one before it at the end of a clause
 * ("dog[- here-]."), and accepting or rejecting one change never leaves two spaces where there was one.
 * White space that differs between kept words is an edit of its own.
 */
export function toSpans(
  edits: readonly Edit[],
  before: Tokens,
  after: Tokens,
  moves: ReadonlyMap<Edit, number>,
): readonly Span[] {
  const spans: Span[] = [];
  const add = (edit: Edit, move?: number) => {
    const span = trimSpace(widen(edit, before, after), before.text, after.text);
    spans.push(move === undefined ? span : { ...span, move });
  };
  let i = 0;
  let j = 0;
  const addGaps = (oldEnd: number) => {
    // Tokens i and j are both kept; the gap before each of the following kept ones may differ.
    for (i += 1, j += 1; i < oldEnd; i += 1, j += 1) {
      if (gap(before, i) !== gap(after, j)) add({ oldStart: i, oldEnd: i, newStart: j, newEnd: j });
    }
  };
  const total = before.keys.length;
  const first = edits[0];
  if (!first || first.oldStart > 0 || first.newStart > 0) {
    if (gap(before, 0) !== gap(after, 0)) add({ oldStart: 0, oldEnd: 0, newStart: 0, newEnd: 0 });
  }
  for (const edit of edits) {
    if (edit.oldStart > i) addGaps(edit.oldStart);
    add(edit, moves.get(edit));
    i = edit.oldEnd;
    j = edit.newEnd;
  }
  if (i < total) {
    addGaps(total);
    if (gap(before, total) !== gap(after, j)) {
      add({ oldStart: total, oldEnd: total, newStart: j, newEnd: j });
    }
  }
  return spans;
}

/** The white space before token `at`, or after the last one. */
function gap(tokens: Tokens, at: number): string {
  return tokens.text.slice(gapStart(tokens, at), gapEnd(tokens, at));
}

function gapStart(tokens: Tokens, at: number): number {
  return at === 0 ? 0 : tokens.ends[at - 1]!;
}

function gapEnd(tokens: Tokens, at: number): number {
  return at === tokens.starts.length ? tokens.text.length : tokens.starts[at]!;
}

function widen(edit: Edit, before: Tokens, after: Tokens): Span {
  return {
    oldStart: gapStart(before, edit.oldStart),
    oldEnd: gapEnd(before, edit.oldEnd),
    newStart: gapStart(after, edit.newStart),
    newEnd: gapEnd(after, edit.newEnd),
  };
}

const space = /\s/;

function trimSpace(span: Span, before: string, after: string): Span {
  let { oldStart, oldEnd, newStart, newEnd } = span;
  const insideLineEnd = (text: string, at: number) => text[at - 1] === '\r' && text[at] === '\n';
  const spaceAt = (i: number, j: number) => before[i] === after[j] && space.test(before[i]!);
  while (oldStart < oldEnd && newStart < newEnd && spaceAt(oldStart, newStart)) {
    oldStart += 1;
    newStart += 1;
  }
  if (insideLineEnd(before, oldStart) !== insideLineEnd(after, newStart)) {
    oldStart -= 1;
    newStart -= 1;
  }
  while (oldStart < oldEnd && newStart < newEnd && spaceAt(oldEnd - 1, newEnd - 1)) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  if (insideLineEnd(before, oldEnd) !== insideLineEnd(after, newEnd)) {
    oldEnd += 1;
    newEnd += 1;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}
