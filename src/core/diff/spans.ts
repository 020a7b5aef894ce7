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
    const span = spanOf(edit, before, after);
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

/** White space around an edit on one side: before its first token, and behind its last; all of it if it has none. */
interface Surroundings {
  readonly start: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly end: number;
}

function surroundings(tokens: Tokens, first: number, last: number): Surroundings {
  const start = gapStart(tokens, first);
  const end = gapEnd(tokens, last);
  return first === last
    ? { start, firstToken: end, lastToken: start, end }
    : { start, firstToken: tokens.starts[first]!, lastToken: tokens.ends[last - 1]!, end };
}

/** The edit with the white space around it, less what of that is the same on both sides. */
function spanOf(edit: Edit, before: Tokens, after: Tokens): Span {
  const old = surroundings(before, edit.oldStart, edit.oldEnd);
  const now = surroundings(after, edit.newStart, edit.newEnd);
  const a = before.text;
  const b = after.text;
  // A line end of two characters is one.
  const torn = (i: number, j: number) => insideLineEnd(a, i) !== insideLineEnd(b, j);

  let front = 0;
  const mostFront = Math.min(old.firstToken - old.start, now.firstToken - now.start);
  while (front < mostFront && a[old.start + front] === b[now.start + front]) front += 1;
  if (front > 0 && torn(old.start + front, now.start + front)) front -= 1;

  let back = 0;
  const mostBack = Math.min(
    old.end - Math.max(old.lastToken, old.start + front),
    now.end - Math.max(now.lastToken, now.start + front),
  );
  while (back < mostBack && a[old.end - back - 1] === b[now.end - back - 1]) back += 1;
  if (back > 0 && torn(old.end - back, now.end - back)) back -= 1;

  return {
    oldStart: old.start + front,
    oldEnd: old.end - back,
    newStart: now.start + front,
    newEnd: now.end - back,
  };
}

function insideLineEnd(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n';
}
