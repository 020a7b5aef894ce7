/** How a match is shown in a line. Pure. */
import type { Match } from '../../../core/project/replace';

export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** What stands before a match is cut to about this many UTF-16 units, at a space, so that the match is in view. */
const contextBefore = 36;
const contextAfter = 120;

export function snippet(text: string, { start, end }: Match): Snippet {
  let from = Math.max(0, start - contextBefore);
  if (from > 0) {
    const space = text.indexOf(' ', from);
    if (space >= 0 && space < start) from = space + 1;
    else if (isLowSurrogate(text, from)) from += 1;
  }
  let to = Math.min(text.length, end + contextAfter);
  if (isLowSurrogate(text, to)) to -= 1;
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    match: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
