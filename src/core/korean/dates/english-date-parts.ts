import type { DateFields } from './date-expression';
import { any } from './date-pattern';
import { englishRelative } from './date-words-data';

/** What several patterns of English dates are made of. */

export const year = '(?<year>1\\d{3}|20\\d{2}|21\\d{2})(?![\\d,]\\d|\\d|%)';
export const relative = any(englishRelative.keys());

export function partOf(word: string | undefined): DateFields['part'] {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (lower === 'early' || lower === 'beginning') return 'early';
  return lower.startsWith('mid') ? 'middle' : 'late';
}

/** What a text must hold for a pattern of the kind to match: tested once a text. */
export const hints = {
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  weekday: /mon|tue|wed|thu|fri|sat|sun/i,
  relative: /year|month|week|day|night|morrow/i,
} as const;
