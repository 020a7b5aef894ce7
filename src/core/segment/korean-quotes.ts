import { attributionStems } from './korean-endings';
import { findSpans, isQuote, type Span } from './quotes';
import type { Token, WordParts } from './tokens';

/** A quotation up to this long, with this many inner ends, stays in one sentence with what introduces it. */
const wholeQuotation = 200;
const wholeQuotationEnds = 3;
/** What follows a quotation is its attribution up to this many characters (`그는 기자들에게 이렇게 말했다.`). */
const attributionReach = 60;

/** A stretch of Korean text in words. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly WordParts[];
  readonly from: number;
  readonly to: number;
  /** How plain an ending without a stop must be in this text; see `strengthNeeded`. */
  readonly needed: number;
}

/** `없었다고 말했다`, `다음과 같이 말했다`: the clause reports something else than the quotation before it. */
const reportsItself = /(다고|라고|냐고|자고|음을|것을)$/u;

/** The quotation that ends at word `at` belongs to the short clause with a verb of saying that follows it. */
export function isCarriedOn(line: Line, at: number): boolean {
  const next = line.parts[at + 1];
  if (next?.lead !== '') return false;
  const start = line.tokens[at + 1]?.start ?? line.to;
  for (let ahead = at + 1; ahead < line.parts.length && ahead <= at + 12; ahead += 1) {
    const part = line.parts[ahead];
    const token = line.tokens[ahead];
    if (!part || !token || token.end - start > attributionReach) return false;
    if (/["“]/u.test(part.lead) || reportsItself.test(part.core)) return false;
    if (part.stops === '') continue;
    const introducesNext = /["“]/u.test(line.parts[ahead + 1]?.lead ?? '');
    return attributionStems.some((stem) => part.core.includes(stem)) && !introducesNext;
  }
  return false;
}

/**
 * Takes out the ends inside a quotation or a bracket that is embedded in a sentence: opened in mid-sentence, or
 * followed by `라고`, `고`, `며` or an attribution. A quotation that is a speech of its own, or a long one, is split.
 */
export function keepWhole(line: Line, candidates: readonly number[]): readonly number[] {
  const { quotes, brackets } = findSpans(line.text, line.from, line.to);
  const embedded = new Set(brackets);
  const spans = [...quotes, ...brackets].sort((one, other) => one.start - other.start);
  const ends = new Set(candidates);
  const starts = new Set([line.from, ...candidates]);
  let low = 0;
  for (const span of spans) {
    if (span.end - span.start > wholeQuotation) continue;
    while ((candidates[low] ?? line.to) <= span.start && low < candidates.length) low += 1;
    const inner: number[] = [];
    for (let at = low; (candidates[at] ?? line.to) < span.end; at += 1) inner.push(candidates[at] ?? 0);
    if (embedded.has(span) && !begins(line, span, starts)) ends.delete(span.end);
    if (inner.length === 0 || inner.length > wholeQuotationEnds) continue;
    if (!begins(line, span, starts) || !closes(line, span, ends)) for (const end of inner) ends.delete(end);
  }
  return candidates.filter((end) => ends.has(end));
}

/** The span stands at the beginning of a sentence, or after a frame that announces it (`이렇게 말했다. “...`). */
function begins(line: Line, span: Span, starts: ReadonlySet<number>): boolean {
  let before = span.start;
  while (before > line.from && /\s/u.test(line.text.charAt(before - 1))) before -= 1;
  return starts.has(before) || /[.:]/u.test(line.text.charAt(before - 1));
}

/** The span stands at the end of a sentence. */
function closes(line: Line, span: Span, ends: ReadonlySet<number>): boolean {
  let after = span.end;
  while (after < line.to && isQuote(line.text.charAt(after))) after += 1;
  return after >= line.to || ends.has(after) || ends.has(span.end);
}
