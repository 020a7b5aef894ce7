/** Pixels. */
const gap = 6;
const farAway = 130;
const edge = 8;

/**
 * Puts a box over the row its words are in, so that the sentence stays readable, or below it where there is no room;
 * away while the words are not in view. The changes' own box stands below the row, and stays uncovered.
 */
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
  const around = row?.getBoundingClientRect() ?? first;
  const over = first.top - around.top < farAway ? around.top - 2 : first.top - gap;
  const under = around.bottom - last.bottom < farAway ? around.bottom - 2 : last.bottom + gap;
  const above = over - box.offsetHeight >= view.top;
  const other = box.parentElement?.querySelector<HTMLElement>('.change-popover[data-placed="true"]');
  const below = other ? Math.max(under, other.getBoundingClientRect().bottom + 4) : under;
  const top = above ? over - box.offsetHeight : Math.min(below, view.bottom - box.offsetHeight - edge);
  box.style.left = `${Math.max(edge, Math.min(first.left, view.right - box.offsetWidth - 16) - pane.left)}px`;
  box.style.top = `${top - pane.top}px`;
}
