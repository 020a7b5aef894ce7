/** Pixels. */
const gap = 6;
const farAway = 130;
const edge = 8;

/** Top and bottom, in the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a box of this height stands so that the sentence it is about stays readable: over its row, else under it, else
 * (in a long row) over the line of its words, else under it. `taken` is a box that stands under the row already.
 */
export function boxTop(view: Span, row: Span, words: Span, height: number, taken: Span | null): number {
  const near = (distance: number) => distance < farAway;
  const under = (line: number) => Math.max(line, taken ? taken.bottom + 4 : line);
  const places = [
    near(words.top - row.top) ? row.top - 2 - height : null,
    near(row.bottom - words.bottom) ? under(row.bottom - 2) : null,
    words.top - gap - height,
    under(words.bottom + gap),
  ];
  const fits = (top: number | null) => top !== null && top >= view.top && top + height <= view.bottom - edge;
  return places.find(fits) ?? Math.max(view.top, view.bottom - height - edge);
}

/** Puts a box beside words of a row; away while the words are not in view. */
export function placeBeside(box: HTMLElement | null, row: HTMLElement | null, words: readonly Element[]) {
  if (!box) return;
  const lines = words.flatMap((each) => [...each.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  const pane = box.offsetParent?.getBoundingClientRect();
  const view = box.parentElement?.querySelector('.article-scroller')?.getBoundingClientRect();
  const seen = first && last && pane && view && last.bottom > view.top && first.top < view.bottom;
  box.dataset.placed = String(Boolean(seen));
  if (!seen) return;
  const taken = box.parentElement?.querySelector('.change-popover[data-placed="true"]');
  const span = { top: first.top, bottom: last.bottom };
  const around = row?.getBoundingClientRect() ?? span;
  const top = boxTop(view, around, span, box.offsetHeight, taken?.getBoundingClientRect() ?? null);
  box.style.left = `${Math.max(edge, Math.min(first.left, view.right - box.offsetWidth - 16) - pane.left)}px`;
  box.style.top = `${top - pane.top}px`;
}
