import type { DateExpression } from '../dates/date-expression';
import { parseDates } from '../dates/parse-dates';
import { joinDurations } from './compound';
import { parseEnglishQuantities } from './parse-english';
import { parseKoreanQuantities } from './parse-korean';
import type { Language, Quantity } from './quantity';

/** What a text says in numbers: its quantities, and its dates and times, none within the other. */
export interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
}

/** Quantities and dates of a text in order; see `parseQuantities` and `parseDates`. Cost: linear. */
export function parseNumbers(
  text: string,
  language: Language,
  options: { readonly reference?: string } = {},
): Numbers {
  const dates = parseDates(text, language, options);
  const all = language === 'ko' ? parseKoreanQuantities(text) : parseEnglishQuantities(text);
  const quantities: Quantity[] = [];
  let next = 0;
  for (const quantity of all) {
    while (next < dates.length && (dates[next]?.end ?? 0) <= quantity.start) next += 1;
    const date = dates[next];
    if (date === undefined || date.start >= quantity.end) quantities.push(quantity);
  }
  return { quantities: joinDurations(text, quantities), dates };
}

/**
 * The quantities of a text in order, those of dates and times left out (`parseDates` reads them). Values are
 * exact; what cannot be told (수십 명, 100m) has a null value and keeps its span. Never throws. Cost: linear.
 */
export const parseQuantities = (text: string, language: Language): readonly Quantity[] =>
  parseNumbers(text, language).quantities;
