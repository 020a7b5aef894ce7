import type { Fact, FactKind } from './facts';
import type { Approximation } from './quantity';
import { sharesAgree } from './shares';
import { dimensionOf, units } from './units';
import type { UnitId } from './units-data';

/** How two facts agree; `rounded` and `converted` are agreements that a reader may want to see. */
export type Agreement = 'equal' | 'rounded' | 'converted';

/** A converted measure may differ by this much: 5 miles is "8 kilometres". */
const conversionTolerance = 0.07;
const roundingTolerance = 0.05;
const wordTolerance = 0.03;
/** Doubles of thirds and the like. */
const epsilon = 1e-9;

const near = (one: number, other: number, tolerance: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));

/** `value` rounded to so many significant digits. */
const toDigits = (value: number, digits: number): number =>
  Number(value.toPrecision(Math.max(1, Math.min(15, digits))));

/** Dimensions whose units are kept apart: 18km is not 18 meters, 3년 not three months. */
const measured: ReadonlySet<string | null> = new Set(
  'length mass area volume speed power energy data frequency duration blast'.split(' '),
);

/** 시속 85km is 85 kilometers of length by its unit alone. */
const speedOfLength = (one: string | null, other: string | null): boolean =>
  (one === 'length' && other === 'speed') || (one === 'speed' && other === 'length');

/** Whether units may name the same thing: counters are free, money, percentages and measures are not. */
export function unitsAgree(one: UnitId | null, other: UnitId | null): boolean {
  if (one === null || other === null || one === other) return true;
  const [first, second] = [dimensionOf(one), dimensionOf(other)];
  // Pounds of weight are converted (see shares.ts): 80kg is not 80 pounds.
  const pound = (unit: UnitId, dimension: string | null): boolean => unit === 'GBP' || dimension === 'pound';
  if (first === 'pound' || second === 'pound') return pound(one, first) && pound(other, second);
  if (first === 'currency' || second === 'currency') return false;
  if (first === 'percent' || second === 'percent' || first === 'point' || second === 'point')
    return first === second;
  if (measured.has(first) && measured.has(second)) return speedOfLength(first, second);
  return true;
}

function converted(korean: Fact, english: Fact): boolean {
  if (korean.unit === null || english.unit === null || korean.unit === english.unit) return false;
  const one = units.get(korean.unit);
  const other = units.get(english.unit);
  if (one === undefined || other === undefined || one.dimension !== other.dimension) return false;
  if (one.factor === 0 || other.factor === 0) return false;
  return near(korean.value * one.factor, english.value * other.factor, conversionTolerance);
}

/** Whether an exact value may lie so far from a rough one with this word: over 80 is 80 or more. */
function allows(word: Approximation, difference: number): boolean {
  if (word === 'over' || word === 'at least') return difference >= 0;
  return word === 'about' || difference <= 0;
}

function rounded(korean: Fact, english: Fact): boolean {
  const [precise, rough] = korean.precision >= english.precision ? [korean, english] : [english, korean];
  // 82만 이상 is no "more than 802,000": where both are rough, and where the word points the other way, digits decide.
  if (
    rough.approximate !== null &&
    precise.approximate === null &&
    allows(rough.approximate, precise.value - rough.value) &&
    near(korean.value, english.value, wordTolerance) &&
    Math.max(precise.value, rough.value) >= 20
  )
    return rough.precision < precise.precision;
  if (precise.precision === rough.precision) return false;
  if (rough.approximate !== null && !allows(rough.approximate, precise.value - rough.value)) return false;
  return (
    near(toDigits(precise.value, rough.precision), rough.value, epsilon) &&
    near(precise.value, rough.value, roundingTolerance)
  );
}

function numbersAgree(korean: Fact, english: Fact): Agreement | null {
  if (unitsAgree(korean.unit, english.unit) && near(korean.value, english.value, epsilon)) return 'equal';
  if (converted(korean, english) || sharesAgree(korean, english)) return 'converted';
  return unitsAgree(korean.unit, english.unit) && rounded(korean, english) ? 'rounded' : null;
}

/** Kinds whose value may stand as a bare number on the other side: the 15th as 15, 1980s as 1980, Year 2017 as 2017. */
const numeric: ReadonlySet<FactKind> = new Set([
  'number',
  'year',
  'day',
  'hour',
  'minute',
  'quarter',
  'decade',
  'century',
  'month',
  'half',
]);
const datedUnits: ReadonlySet<UnitId | null> = new Set<UnitId | null>([
  null,
  'ordinal',
  'items',
  'day',
  'year',
  'hour',
  'minute',
  'age',
  'times',
  'century',
  'month',
]);

const sameCentury = (one: number, other: number): boolean =>
  (one < 100 || other < 100) && one % 100 === other % 100;

/** Whether a Korean and an English fact say the same, and how; null where they do not. */
export function factsAgree(korean: Fact, english: Fact): Agreement | null {
  if (korean.kind === 'number' && english.kind === 'number') return numbersAgree(korean, english);
  if (korean.kind === english.kind) {
    if (korean.value === english.value) return 'equal';
    const { kind } = korean;
    if ((kind === 'year' || kind === 'decade') && sameCentury(korean.value, english.value)) return 'equal';
    if (kind === 'hour' && hourOpen(korean, english) && korean.value % 12 === english.value % 12)
      return 'equal';
    if (kind === 'magnitude' && near(Math.log10(korean.value), Math.log10(english.value), epsilon))
      return 'equal';
    return null;
  }
  if (korean.kind === 'month' && english.kind === 'month') return null;
  if (!numeric.has(korean.kind) || !numeric.has(english.kind)) return null;
  const mixedMonth = korean.kind === 'month' || english.kind === 'month';
  if (mixedMonth) return null;
  if (!datedUnits.has(korean.unit) || !datedUnits.has(english.unit)) return null;
  if (korean.value === english.value) return 'equal';
  return (korean.kind === 'decade' || english.kind === 'decade') && sameCentury(korean.value, english.value)
    ? 'equal'
    : null;
}

/** A time without am or pm may be either. */
function hourOpen(korean: Fact, english: Fact): boolean {
  const open = (fact: Fact): boolean => 'hour' in fact.source && fact.source.meridiem === null;
  return open(korean) || open(english);
}
