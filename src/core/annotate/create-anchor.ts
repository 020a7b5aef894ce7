import { characterEnd, characterStart, wholeCharacters } from '../diff/graphemes';

/** Which of a segment's texts an anchor points into: the Korean, the machine's English, or the edited English. */
export type AnchorSide = 'source' | 'mt' | 'target';

/**
 * The words that a comment, an error mark or a finding is about. `start` and `end` are UTF-16 offsets into the
 * text of `revision`, end exclusive; equal offsets are a caret, as an omission needs. `quote` is the text
 * between them, `prefix` and `suffix` up to 32 characters of what stood around it. An anchor is never changed:
 * where its words are now is worked out from it, so an undo brings an orphaned anchor back.
 */
export interface Anchor {
  readonly side: AnchorSide;
  readonly revision: number;
  /** The event that made the text the anchor was made on: two copies of a project both count to revision 5. */
  readonly textEvent?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 code units kept on each side of the quote. */
export const contextLength = 32;

/**
 * An anchor on `text` from `start` to `end`. Offsets outside the text are brought inside, swapped ones are put
 * in order, and one that falls inside a character as a person sees it moves outward, so that it stays whole.
 */
export function createAnchor(
  text: string,
  side: AnchorSide,
  revision: number,
  start: number,
  end: number,
): Anchor {
  const one = clamp(start, text.length);
  const other = clamp(end, text.length);
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  const { start: from, end: to } = wholeCharacters(text, low, high);
  const before = Math.max(0, from - contextLength);
  const after = Math.min(text.length, to + contextLength);
  return {
    side,
    revision,
    start: from,
    end: to,
    quote: text.slice(from, to),
    prefix: text.slice(Math.min(from, characterEnd(text, before)), from),
    suffix: text.slice(to, Math.max(to, characterStart(text, after))),
  };
}

/** True when the anchor is a place between characters rather than words. */
export function isCaret(anchor: TextRange): boolean {
  return anchor.start === anchor.end;
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(length, Math.max(0, Math.trunc(offset))) : 0;
}
