/** Threads when rows are split, merged or realigned: each goes to the row that now holds its words. */
import { createAnchor } from '../annotate/anchor';
import { type SegmentRecord, sideText, type Thread } from './model';

/**
 * The thread on whichever of `rows` holds most of its words; on the first of them with its words marked as gone
 * where none does. A row holds words of `from` where its text is a part of from's text, or the other way round.
 */
export function rehome(thread: Thread, from: SegmentRecord, rows: readonly SegmentRecord[]): Thread {
  const { side } = thread.anchor;
  const { at } = thread;
  const fallback = rows.find(({ id }) => id === from.id) ?? rows[0]!;
  if (!at) return { ...thread, segment: fallback.id };
  const old = sideText(from, side);
  let best: { segment: SegmentRecord; start: number; end: number } | null = null;
  for (const segment of rows) {
    const shift = shiftOf(old, sideText(segment, side));
    if (shift === null) continue;
    const start = Math.max(0, at.start - shift);
    const end = Math.min(sideText(segment, side).length, at.end - shift);
    if (end > start && (!best || end - start > best.end - best.start)) best = { segment, start, end };
  }
  if (!best) return { ...thread, segment: fallback.id, at: null };
  const text = sideText(best.segment, side);
  const anchor = createAnchor(text, side, best.segment.revision, best.start, best.end);
  return { ...thread, segment: best.segment.id, at: anchor };
}

/** By how much an offset of `old` lies further right than the same words in `text`; null where neither holds the other. */
function shiftOf(old: string, text: string): number | null {
  if (text === '') return null;
  const at = old.length >= text.length ? old.indexOf(text) : text.indexOf(old);
  if (at < 0) return null;
  return old.length >= text.length ? at : -at;
}
