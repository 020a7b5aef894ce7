import type { SpelledNumeral, Word } from './english-words';
import { wordNumeral } from './korean-native';
import type { Numeral } from './quantity';
import type { UnitId } from './units-data';

/** Years of the spans that have names; other units of time stand for themselves. */
const spans: Readonly<Record<string, number>> = { decade: 10, century: 100 };
const durations = /^(?:year|month|week|day|hour|minute|decade|century)$/;

const plainUnits = /^(?:year|month|week|day|hour|minute)$/;

const upTo = (words: readonly Word[], used: number, value: number): Numeral =>
  wordNumeral(words[0]!.start, words[used - 1]!.end, value);

/** Words before the unit, joined, and the share of it that they name. */
const shares: readonly (readonly [words: string, share: number])[] = [
  ['half a', 0.5],
  ['half an', 0.5],
  ['half', 0.5],
  ['a half', 0.5],
  ['a quarter of a', 0.25],
  ['a quarter of an', 0.25],
  ['quarter of a', 0.25],
  ['quarter of an', 0.25],
  ['three quarters of an', 0.75],
  ['a quarter', 0.25],
  ['quarter', 0.25],
];

/** half an hour, a quarter of a century, half-year: a share of one unit of time. */
export function shareOfTime(words: readonly Word[]): SpelledNumeral | null {
  for (const [phrase, share] of shares) {
    const used = phrase.split(' ').length;
    const unit = words[used]?.text ?? '';
    if (!durations.test(unit)) continue;
    if (
      words
        .slice(0, used)
        .map(({ text }) => text)
        .join(' ') !== phrase
    )
      continue;
    // "the first half year on year", "a quarter day": only hours, years and centuries go without an article.
    if (!/ an?$/.test(phrase) && words[used - 1]?.joint !== '-' && !/^(?:hour|century|decade)$/.test(unit))
      continue;
    const years = spans[unit];
    const value = share * (years ?? 1);
    return {
      numeral: { ...upTo(words, used + 1, value), precision: 2 },
      unit: years === undefined ? (unit as UnitId) : 'year',
    };
  }
  return null;
}

/** a year, an hour, the past month, a decade: one, or ten years. */
export function singleUnit(words: readonly Word[]): SpelledNumeral | null {
  const [first, second, third] = words.map(({ text }) => text);
  const past = first === 'the' && (second === 'past' || second === 'last');
  const unit = past ? third : second;
  if (unit === undefined || !(past || first === 'a' || first === 'an' || first === 'per')) return null;
  const used = past ? 3 : 2;
  const halved =
    words
      .slice(used, used + 3)
      .map(({ text }) => text)
      .join(' ') === 'and a half';
  if (halved && plainUnits.test(unit))
    return { numeral: { ...upTo(words, used + 3, 1.5), exact: '1.5', precision: 2 }, unit: unit as UnitId };
  if (unit === 'decade' || unit === 'century')
    return { numeral: upTo(words, used, unit === 'decade' ? 10 : 100), unit: 'year' };
  return plainUnits.test(unit) ? { numeral: upTo(words, used, 1), unit: unit as UnitId } : null;
}
