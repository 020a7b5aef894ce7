/** Words between white space, and the parts of a word that matter to a sentence end. */

/** Ends of sentences within `from` to `to`; `head` where a line (and so perhaps a headline) begins there. */
export type Boundaries = (from: number, to: number, head: boolean) => readonly number[];

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word no longer than this is looked at whole; of a longer one (a url, noise) only head and tail matter. */
const longestToken = 200;

/** The words of `text` between two UTF-16 offsets, split at white space. */
export function tokensOf(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? text.charCodeAt(at) : 32;
    const space = code <= 32 || (code > 127 && /\s/u.test(text.charAt(at)));
    if (!space && start < 0) start = at;
    if (space && start >= 0) {
      tokens.push({ start, end: at, text: clip(text, start, at) });
      start = -1;
    }
  }
  return tokens;
}

function clip(text: string, start: number, end: number): string {
  if (end - start <= longestToken) return text.slice(start, end);
  return text.slice(start, start + longestToken / 2) + text.slice(end - longestToken / 2, end);
}

/** Splits a word into what leads it (quotes, brackets), its core, the stops after it, and what closes it. */
export interface WordParts {
  readonly lead: string;
  readonly core: string;
  readonly stops: string;
  readonly closers: string;
}

const leadPattern = /^["'“”‘’„「『«(（[［【〈《<*#\-–—·•▶■□○●◆◇△▲☞※]+/u;
const closerPattern = /["'“”‘’」』»)）\]］】〉》>]+$/u;
const stopPattern = /[.?!。！？…‥]+$/u;

export function partsOf(word: string): WordParts {
  const closers = closerPattern.exec(word)?.[0] ?? '';
  const open = word.slice(0, word.length - closers.length);
  const stops = stopPattern.exec(open)?.[0] ?? '';
  const rest = open.slice(0, open.length - stops.length);
  const lead = leadPattern.exec(rest)?.[0] ?? '';
  return { lead, core: rest.slice(lead.length), stops, closers };
}
