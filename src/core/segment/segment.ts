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
    for (const end of [...boundariesOf(stretch.start, stretch.end), stretch.end]) {
      push(sentences, text, start, end);
      start = end;
    }
  }
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) sentences.push({ text: text.slice(start, end), start, end });
}
