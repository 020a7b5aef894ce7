/**
 * Where quotations and brackets begin and end. Marks are read by where they stand (after a space opens, after
 * a letter or a stop closes), because pasted news mixes straight, curly and wrongly turned marks; a mark
 * without a partner makes no span, so a lost closing mark cannot swallow the rest of a text.
 */

export interface Span {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset after the closing mark. */
  readonly end: number;
}

export interface Spans {
  readonly quotes: readonly Span[];
  readonly brackets: readonly Span[];
}

const closerOf = new Map<string, string>([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〈', '〉'],
  ['《', '》'],
]);
const closers = new Set(closerOf.values());

const alwaysOpen = new Set(['“', '„', '「', '『', '«', '‘']);
const alwaysClose = new Set(['”', '」', '』', '»']);
const doubleMarks = new Set(['"', '＂', '“', '”', '„', '「', '」', '«', '»']);
const singleMarks = new Set(["'", '‘', '’', '『', '』']);

export const isQuote = (character: string): boolean =>
  doubleMarks.has(character) || singleMarks.has(character);

const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);
const opensAfter = (character: string): boolean =>
  isSpace(character) ||
  closerOf.has(character) ||
  alwaysOpen.has(character) ||
  /["'＂:=…·\-–—,]/u.test(character);
const isLatin = (character: string): boolean => /[A-Za-z0-9]/u.test(character);

interface Opening {
  readonly mark: string;
  readonly at: number;
  readonly double: boolean;
}

/**
 * The matched quotations and brackets of `text` between two UTF-16 offsets, by where they close. One pass;
 * the pending openings are capped (deep nesting is noise), so the time stays linear.
 */
export function findSpans(text: string, from: number, to: number): Spans {
  const quotes: Span[] = [];
  const brackets: Span[] = [];
  const openQuotes: Opening[] = [];
  const openBrackets: Opening[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (mark > '"' && mark < "'") continue;
    if (closerOf.has(mark)) {
      if (openBrackets.length < 16) openBrackets.push({ mark, at, double: false });
    } else if (closers.has(mark)) {
      const index = openBrackets.findLastIndex((opening) => closerOf.get(opening.mark) === mark);
      const opening = openBrackets[index];
      if (opening) {
        brackets.push({ start: opening.at, end: at + 1 });
        openBrackets.length = index;
      }
    } else if (doubleMarks.has(mark) || singleMarks.has(mark)) {
      const double = doubleMarks.has(mark);
      const before = at > from ? text.charAt(at - 1) : '';
      const after = at + 1 < to ? text.charAt(at + 1) : '';
      if (!double && isLatin(before) && isLatin(after)) continue;
      const opens = alwaysOpen.has(mark)
        ? !isSpace(after)
        : !alwaysClose.has(mark) &&
          opensAfter(before) &&
          !isSpace(after) &&
          !closesNext(openQuotes, before, double);
      if (opens) {
        if (openQuotes.length < 16) openQuotes.push({ mark, at, double });
        continue;
      }
      const index = openQuotes.findLastIndex((opening) => opening.double === double);
      const opening = openQuotes[index];
      if (opening) {
        quotes.push({ start: opening.at, end: at + 1 });
        openQuotes.length = index;
      }
    }
  }
  return { quotes, brackets };
}

/** `,"` and `…"` close when a quotation is open, though a comma or an ellipsis may also stand before an opening. */
function closesNext(open: readonly Opening[], before: string, double: boolean): boolean {
  return /[,…\-–—"']/u.test(before) && open.some((opening) => opening.double === double);
}
