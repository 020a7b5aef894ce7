import type { EditScript } from '../diff/edit-script';
import { wordTokens } from '../diff/tokens';
import { isFunctionWord, isPunctuation, tokenWorth } from '../diff/weights';
import type { Anchor, TextRange } from './create-anchor';

/** Worth (see `tokenWorth`) from which words that an edit takes out and puts in again are the same words. */
const recognised = 6;
/** The same where they were taken out by an earlier edit: only words that nobody writes by chance. */
const distinctive = 12;

/**
 * Where an edit has put the very words that it took out (`at`), or that an earlier one did (`at` null; `whole` are
 * the words then). Null unless they are put in just once, and no equal words went as well: of two alike nobody could
 * say which came back.
 */
export function movedTo(
  at: Anchor | null,
  whole: Anchor,
  before: string,
  after: string,
  script: EditScript,
): TextRange | null {
  const words = at ?? whole;
  if (words.quote === '') return null;
  const keys = wordTokens(words.quote).keys.filter((key) => !isPunctuation(key) && !isFunctionWord(key));
  const worth = keys.reduce((total, key) => total + tokenWorth(key), 0);
  const now = occurrences(words, after);
  const put = now.filter((range) =>
    script.some(({ newStart, newEnd }) => newStart <= range.start && range.end <= newEnd),
  );
  if (put.length !== 1 || (!at && now.length > 1)) return null;
  // Equal but for capitals is equal here: a sentence that loses its beginning gets a capital.
  const gone = occurrences({ ...words, quote: inSmallLetters(words.quote) }, inSmallLetters(before)).filter(
    (range) => script.some(({ oldStart, oldEnd }) => oldStart < range.end && range.start < oldEnd),
  );
  if (gone.length !== (at ? 1 : 0)) return null;
  // Words that are left of a twin of some of them read like the whole: "12 12 rose" less "12 rose" is "12 rose" no more.
  if (at && keys.some((key) => countOf(key, takenOut(before, script)) !== countOf(key, keys))) return null;
  const place = put[0]!;
  const stayed =
    at !== null &&
    script.some(
      ({ oldStart, oldEnd, newStart, newEnd }) =>
        oldStart < at.end && at.start < oldEnd && newStart <= place.start && place.end <= newEnd,
    );
  return stayed || worth >= (at ? recognised : distinctive) ? place : null;
}

function occurrences(words: Anchor, text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(words.quote); at !== -1; at = text.indexOf(words.quote, at + 1)) {
    const range = { start: at, end: at + words.quote.length };
    if (!breaksWord(words, range, text)) ranges.push(range);
  }
  return ranges;
}

/** The words of every stretch that the edit replaced. */
function takenOut(before: string, script: EditScript): readonly string[] {
  return script.flatMap(({ oldStart, oldEnd }) => wordTokens(before.slice(oldStart, oldEnd)).keys);
}

function countOf(key: string, keys: readonly string[]): number {
  return keys.filter((other) => other === key).length;
}

/** The text without capitals; as it is where that would move offsets ('İ' becomes two units). */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

const inWord = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** Whether equal letters are a part of a word there where the anchor's were not. */
export function breaksWord({ quote, prefix, suffix }: Anchor, range: TextRange, text: string): boolean {
  if (quote === '') return false;
  const joined = (left: string, right: string) => inWord.test(lastCharacter(left) + firstCharacter(right));
  return (
    (!joined(prefix, quote) && joined(text.slice(0, range.start), quote)) ||
    (!joined(quote, suffix) && joined(quote, text.slice(range.end)))
  );
}

function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastCharacter(text: string): string {
  const code = text.codePointAt(text.length - 2);
  return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : text.slice(-1);
}
