import { englishBoundaries } from './english';
import { koreanBoundaries } from './korean';
import { splitLines } from './lines';

/** A sentence and where it stands: UTF-16 offsets into the text given, end exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type SegmentLanguage = 'en' | 'ko';

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(String.fromCharCode(code)));

/** A line is looked at in windows of this many characters, so that memory stays small on 50 MB without a break. */
const windowLength = 60_000;
/** The last part of a window is looked at again in the next one: what follows it decides about its ends. */
const windowOverlap = 2_000;

/**
 * Splits a text into sentences, trimmed of the white space around them; nothing but white space lies outside
 * sentences, so the text can be put together again from offsets. Any text is good input; a text without
 * letters is one sentence a line.
 *
 * A blank line always ends a sentence and so does a single line break, except in text wrapped at a fixed width
 * (see `splitLines`). Within a line English and Korean have rules of their own; both read a stretch once with
 * look-ahead of bounded length, so the time is linear in the length of the text. `Intl.Segmenter` is not used:
 * its rules come from ICU, which differs between Electron, Node and operating systems.
 */
export function segmentText(text: string, language: SegmentLanguage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const boundariesOf = language === 'ko' ? koreanBoundaries(text) : englishBoundaries(text);
  for (const stretch of splitLines(text)) {
    let start = stretch.start;
    let from = stretch.start;
    while (from < stretch.end) {
      const to = Math.min(stretch.end, from + windowLength);
      const sure = to === stretch.end ? to : to - windowOverlap;
      for (const end of boundariesOf(from, to, from === stretch.start)) {
        if (end > sure) break;
        push(sentences, text, start, end);
        start = end;
      }
      // Without an end in the whole window it is one sentence so far: go on from a space.
      from = to === stretch.end ? to : start > from ? start : spaceBefore(text, sure, from);
    }
    push(sentences, text, start, stretch.end);
  }
  return sentences;
}

function spaceBefore(text: string, at: number, least: number): number {
  for (let space = at; space > least + windowLength / 2; space -= 1)
    if (isSpace(text.charCodeAt(space))) return space;
  return at;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) sentences.push({ text: text.slice(start, end), start, end });
}
