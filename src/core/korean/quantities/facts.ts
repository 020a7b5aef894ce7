import type { DateExpression } from '../dates/date-expression';
import type { Approximation, Quantity } from './quantity';
import { dimensionOf } from './units';
import type { UnitId } from './units-data';

export type FactKind =
  | 'number'
  | 'magnitude'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'century'
  | 'offset-year'
  | 'offset-month'
  | 'offset-week'
  | 'offset-day';

/** One thing that a number or a date says and its translation should say too. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: number;
  readonly unit: UnitId | null;
  readonly precision: number;
  readonly approximate: Approximation | null;
  /**
   * A strong fact must be met on the other side; a weak one (one, 두, this year) may go unsaid there, and counts
   * only against another weak fact of its kind.
   */
  readonly strong: boolean;
  readonly source: Quantity | DateExpression;
  readonly position: number;
}

const weakBelow = 13;
/** A single one is said in many ways without a number: 1위 "top", 1년 "a year", 1개 "a". */
const loose: ReadonlySet<string | null> = new Set([null, 'count', 'duration']);

/** The facts of a quantity: its value, or both ends of its range, or its known magnitude. */
export function quantityFacts(quantity: Quantity): readonly Fact[] {
  const { value, unit, precision, approximate, range, magnitude, spelled, named } = quantity;
  const common = { unit, precision, approximate, source: quantity, position: quantity.start };
  if (magnitude !== null)
    return [{ ...common, kind: 'magnitude', value: magnitude, strong: magnitude >= 1000 }];
  const values = range !== null ? [range.low, range.high] : value === null ? [] : [Math.abs(value)];
  const measured = unit === 'percent' || unit === 'percentage-point';
  return values.map((each) => ({
    ...common,
    kind: 'number' as const,
    value: each,
    strong:
      !named &&
      !(each === 1 && loose.has(dimensionOf(unit))) &&
      (!spelled || measured || (each >= weakBelow && unit !== 'times')),
  }));
}

const strongKinds: ReadonlySet<FactKind> = new Set([
  'year',
  'month',
  'day',
  'weekday',
  'quarter',
  'decade',
  'century',
  'hour',
  'minute',
]);

/** The facts of a date: each field by itself, since translations leave out what the context gives. */
export function dateFacts(date: DateExpression): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (kind: FactKind, value: number | undefined): void => {
    if (value === undefined) return;
    facts.push({
      kind,
      value,
      unit: null,
      precision: 4,
      approximate: null,
      strong: strongKinds.has(kind),
      source: date,
      position: date.start,
    });
  };
  add('year', date.year);
  add('month', date.month);
  add('day', date.day);
  add('weekday', date.weekday);
  add('hour', date.hour);
  if (date.minute !== 0) add('minute', date.minute);
  add('quarter', date.quarter);
  add('half', date.half);
  add('decade', date.decade);
  add('century', date.century);
  if (date.offset !== undefined && date.offset.anchor === 'article')
    add(`offset-${date.offset.unit}`, date.offset.count);
  return facts;
}
