/** Where a thread's comments stand in the tracked text of their row. */
import { type Anchor, mapAnchor, type TextRange } from '../../annotate/anchor';
import { characterStart } from '../../diff/graphemes';
import type { Thread } from '../../project/model';
import type { CommentWords } from './words';

/** A stretch of one side of a row; equal ends are a point. */
export interface Place extends TextRange {
  readonly side: 'old' | 'new';
}

export interface PlacedThread {
  readonly thread: Thread;
  readonly place: Place;
  /** What the first comment must say beside its own text; null where the words themselves say it. */
  readonly note: string | null;
}

interface RowTexts {
  readonly old: string;
  readonly target: string;
  readonly mt: string;
  readonly revision: number;
}

/**
 * The words a thread is about, found in the row as this file shows it:
 *  - on the edited side, the very words;
 *  - on the machine side, the very words where changes are shown against the machine text (deleted ones are
 *    there, struck through), else what the diff maps them to, else the whole sentence;
 *  - on the Korean side, which the file does not hold, the whole sentence;
 *  - words that are gone, a point at the end of the sentence.
 * Whatever the range does not show by itself is said, with the quote, in `note`.
 */
export function placeThread(thread: Thread, texts: RowTexts, words: CommentWords): PlacedThread {
  const { anchor } = thread;
  if (anchor.side === 'source') return { thread, place: sentence(texts), note: words.onKorean(anchor.quote) };
  if (anchor.side === 'mt') {
    return { thread, place: onMachine(thread.at ?? anchor, texts), note: words.onMachine(anchor.quote) };
  }
  const at = thread.at && found(thread.at, texts.target);
  if (at) return { thread, place: { side: 'new', ...at }, note: null };
  const end = texts.target.length;
  const place: Place =
    end > 0 || texts.old === ''
      ? { side: 'new', start: end, end }
      : { side: 'old', start: texts.old.length, end: texts.old.length };
  return { thread, place, note: words.gone(anchor.quote) };
}

function onMachine(at: Anchor, texts: RowTexts): Place {
  const range = found(at, texts.mt);
  if (!range) return sentence(texts);
  if (texts.old === texts.mt) return { side: 'old', ...range };
  const mapped = mapAnchor(at, texts.mt, texts.target, texts.revision);
  return mapped ? { side: 'new', start: mapped.start, end: mapped.end } : sentence(texts);
}

function sentence({ old, target }: RowTexts): Place {
  return target === '' && old !== ''
    ? { side: 'old', start: 0, end: old.length }
    : { side: 'new', start: 0, end: target.length };
}

/** The anchor's range where its words really stand there: better no range than one on other words. */
function found(at: Anchor, text: string): TextRange | null {
  const { start, end, quote } = at;
  if (start < 0 || end < start || end > text.length || text.slice(start, end) !== quote) return null;
  const whole = characterStart(text, start) === start && characterStart(text, end) === end;
  return whole ? { start, end } : null;
}
