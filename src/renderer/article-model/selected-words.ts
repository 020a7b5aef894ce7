/**
 * From a selection on the screen to offsets in one of the row's texts. In a cell with tracked changes the words
 * drawn are not the words of one text: deleted ones stand between the edited ones. The rule: a selection that
 * touches edited words is about the edited text and leaves the deleted words out; one that lies wholly on
 * deleted words is about the machine text. A selection over two cells is about none.
 */
import type { AnchorSide } from '../../core/annotate/anchor';

/** What a drawn stretch is part of; see `Piece`. */
export interface DrawnStretch {
  readonly side: AnchorSide | null;
  readonly at: number;
  readonly length: number;
}

/** A point: UTF-16 units into a stretch. */
export interface DrawnPoint {
  readonly stretch: number;
  readonly offset: number;
}

export interface SelectedWords {
  readonly side: AnchorSide;
  readonly start: number;
  readonly end: number;
}

/** `stretches` in drawn order; `from` before `to`. Null where nothing that can be commented on is selected. */
export function selectedWords(
  stretches: readonly DrawnStretch[],
  from: DrawnPoint,
  to: DrawnPoint,
): SelectedWords | null {
  const ranges = new Map<AnchorSide, { start: number; end: number }>();
  for (let index = from.stretch; index <= to.stretch; index += 1) {
    const stretch = stretches[index];
    if (!stretch || stretch.side === null) continue;
    const start = stretch.at + (index === from.stretch ? clamp(from.offset, stretch.length) : 0);
    const end = stretch.at + (index === to.stretch ? clamp(to.offset, stretch.length) : stretch.length);
    if (end <= start) continue;
    const range = ranges.get(stretch.side);
    if (range) range.end = Math.max(range.end, end);
    else ranges.set(stretch.side, { start, end });
  }
  for (const side of ['target', 'source', 'mt'] as const) {
    const range = ranges.get(side);
    if (range) return { side, ...range };
  }
  return null;
}

/** White space at the ends is dropped: a comment is on words. Null where only white space is left. */
export function trimSelection(text: string, words: SelectedWords): SelectedWords | null {
  let { start, end } = words;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { ...words, start, end } : null;
}

function clamp(offset: number, length: number): number {
  return Math.min(length, Math.max(0, offset));
}
