import { allMatches } from '../matches';
import { foldWidth } from '../quantities/fold';
import type { Language } from '../quantities/quantity';
import { type Day, parseIsoDay } from './calendar';
import type { DateExpression, DateOptions } from './date-expression';
import type { DatePattern } from './date-pattern';
import { englishPatterns } from './english-patterns';
import { koreanPatterns } from './korean-patterns';
import { resolveDate } from './resolve';

/** Texts longer than this are read in pieces of it, cut at a line end or a space where there is one. */
const pieceLength = 20_000;

function readPiece(
  source: string,
  base: number,
  patterns: readonly DatePattern[],
  reference: Day | null,
): DateExpression[] {
  const text = foldWidth(source);
  const taken = new Uint8Array(text.length);
  const found: DateExpression[] = [];
  const withDigits = /\d/.test(text);
  const hinted = new Map<RegExp, boolean>();
  const isHinted = (hint: RegExp): boolean => {
    const known = hinted.get(hint) ?? hint.test(text);
    hinted.set(hint, known);
    return known;
  };
  for (const { pattern, digits, hint, read } of patterns) {
    if (digits === true && !withDigits) continue;
    if (hint !== undefined && !isHinted(hint)) continue;
    for (const match of allMatches(text, pattern)) {
      const whole = match[0];
      const lead = whole.length - whole.trimStart().length;
      const start = match.index + lead;
      const end = match.index + whole.trimEnd().length;
      if (end <= start || taken[start] === 1 || taken[end - 1] === 1) continue;
      const fields = read(match.groups ?? {});
      if (fields === null) continue;
      taken.fill(1, start, end);
      found.push({
        ...fields,
        start: base + start,
        end: base + end,
        text: source.slice(start, end),
        resolved: resolveDate(fields, reference),
        ambiguous: Object.keys(fields).length === 0,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function cutAt(text: string, from: number): number {
  if (text.length - from <= pieceLength) return text.length;
  const tail = text.slice(from + pieceLength - 400, from + pieceLength);
  const space = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('. '), tail.lastIndexOf(' '));
  return space === -1 ? from + pieceLength : from + pieceLength - 400 + space + 1;
}

/**
 * Dates and times of a text in order, without overlaps: absolute (2021년 12월 7일), partial (30일, Dec. 7),
 * relative (지난달, next year), weekdays, times, quarters, halves, decades, centuries. `resolved` is set where the
 * reference date settles it. An ambiguous one has its span and no fields. Cost: linear, some forty patterns.
 */
export function parseDates(
  text: string,
  language: Language,
  options: DateOptions = {},
): readonly DateExpression[] {
  const reference = options.reference === undefined ? null : parseIsoDay(options.reference);
  const patterns = language === 'ko' ? koreanPatterns : englishPatterns;
  const found: DateExpression[] = [];
  for (let from = 0; from < text.length; ) {
    const to = cutAt(text, from);
    found.push(...readPiece(text.slice(from, to), from, patterns, reference));
    from = to;
  }
  return found;
}
