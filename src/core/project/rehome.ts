/** Threads when rows are split, merged or realigned: each goes to the row that now holds its words. */
import { createAnchor } from '../annotate/anchor';
import { type SegmentRecord, sideText, type Thread } from './model';

/**
 * The thread on whichever of `rows` holds most of its words; on the first of them with its words marked as gone
 * where none does. A row holds words of `from` where its text is a part of from's text, or the other way round.
 */
export function rehome(thread: Thread, from: SegmentRecord, rows: readonly SegmentRecord[]): Thread {
  const { side } = thread.anchor;
  const { at, home, ...rest } = thread;
  const fallback = rows.find(({ id }) => id === from.id) ?? rows[0]!;
  // Words that are gone go with the place they would come back to.
  const words = at ?? home;
  if (!words) return { ...rest, segment: fallback.id, at: null };
  const old = sideText(from, side);
  let best: { segment: SegmentRecord; start: number; end: number; shift: number } | null = null;
  for (const segment of rows) {
    const shift = shiftOf(old, sideText(segment, side));
    if (shift === null) continue;
    const start = Math.max(0, words.start - shift);
    const end = Math.min(sideText(segment, side).length, words.end - shift);
    const holds = at ? end > start : end >= start;
    if (holds && (!best || end - start > best.end - best.start)) best = { segment, start, end, shift };
  }
  if (!best) return { ...rest, segment: fallback.id, at: null };
  const { segment, start, end, shift } = best;
  const text = sideText(segment, side);
  const inside = (offset: number) => Math.min(text.length, Math.max(0, offset - shift));
  const moved = home && { start: inside(home.start), end: inside(home.end), was: home.was };
  return {
    ...rest,
    segment: segment.id,
    at: at && createAnchor(text, side, segment.revision, start, end),
    ...(moved ? { home: moved } : {}),
  };
}

/** By how much an offset of `old` lies further right than the same words in `text`; null where neither holds the other. */
function shiftOf(old: string, text: string): number | null {
  if (text === '') return null;
  const at = old.length >= text.length ? old.indexOf(text) : text.indexOf(old);
  if (at < 0) return null;
  return old.length >= text.length ? at : -at;
}
