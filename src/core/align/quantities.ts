import { parseNumbers } from '../korean/quantities/quantities';
import type { Language } from '../korean/quantities/quantity';

/** Numbers of a sentence as keys of evidence: `1억 2500만` and `£125m` are the same key. Units are left aside. */

const valueKey = (value: number): string => `#${Number(Math.abs(value).toPrecision(12))}`;

function numberKeys(sentence: string, language: Language): readonly string[] {
  const { quantities, dates } = parseNumbers(sentence, language);
  const keys: (readonly [position: number, key: string])[] = [];
  for (const { start, value, range, magnitude } of quantities) {
    if (range !== null) keys.push([start, valueKey(range.low)], [start, valueKey(range.high)]);
    else if (value !== null) keys.push([start, valueKey(value)]);
    else if (magnitude !== null) keys.push([start, `~${magnitude}`]);
  }
  for (const { start, year, month, day, hour, minute, quarter, decade, century } of dates) {
    if (month !== undefined) keys.push([start, `month-${month}`]);
    for (const value of [year, day, hour, minute || undefined, quarter, decade, century])
      if (value !== undefined) keys.push([start, valueKey(value)]);
  }
  return keys.sort(([one], [other]) => one - other).map(([, key]) => key);
}

/** Keys of the numbers of a Korean sentence, in order, with repeats. Months are `month-9`. */
export const koreanQuantities = (sentence: string): readonly string[] => numberKeys(sentence, 'ko');

/** Keys of the numbers of an English sentence, in order, with repeats. Months are `month-9`. */
export const englishQuantities = (sentence: string): readonly string[] => numberKeys(sentence, 'en');
