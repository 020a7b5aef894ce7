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
  | 'offset-day'
  /** 이날, the previous day: a day that another sentence names. It answers for one, and asks for none. */
  | 'context-day';

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
/** 2차, 3위, 1심 come out as “return match”, “bronze”, “lower court”. */
const smallOrdinal = 3;

/** A century, half a century: as often told of the last one (지난 세기) as of a hundred years. */
const isSpan = ({ unit, text }: Quantity): boolean => unit === 'year' && /centur/iu.test(text);

/** Round the clock, all year round. */
const isAlways = (value: number, unit: UnitId | null): boolean =>
  (value === 24 && unit === 'hour') || (value === 365 && unit === 'day');

/** The facts of a quantity: its value, or both ends of its range, or its known magnitude. */
function quantityFacts(quantity: Quantity): readonly Fact[] {
  const { value, unit, precision, approximate, range, magnitude, spelled, named } = quantity;
  const common = { unit, precision, approximate, source: quantity, position: quantity.start };
  if (magnitude !== null)
    return [{ ...common, kind: 'magnitude', value: magnitude, strong: magnitude >= 1000 }];
  // 100m may be metres or millions: either answers the other side, neither asks for an answer.
  const open = value === null && range === null ? /^([\d,.]+)[mMtT]$/.exec(quantity.text)?.[1] : undefined;
  if (open !== undefined) {
    const digits = Number(open.replaceAll(',', ''));
    return [digits, digits * 1e6, digits * 1e12].map((each) => ({
      ...common,
      kind: 'number' as const,
      value: each,
      strong: false,
    }));
  }
  const values = range !== null ? [range.low, range.high] : value === null ? [] : [Math.abs(value)];
  // One is said in many ways without a number: 1위 "top", 1년 "a year", 1달러당 "per dollar".
  const measured = unit === 'percent' || unit === 'percentage-point';
  return values.map((each) => ({
    ...common,
    kind: 'number' as const,
    value: each,
    strong:
      !named &&
      !(each === 1 && !measured) &&
      !(unit === 'ordinal' && each <= smallOrdinal) &&
      !isAlways(each, unit) &&
      !isSpan(quantity) &&
      (!spelled || measured || (each >= weakBelow && unit !== 'times')),
  }));
}

const conversionGap = 12;

/**
 * The facts of a text's quantities. An amount of money right after one in another currency is its conversion
 * (350 million won ($300,000)), which one language gives and the other leaves out: weak.
 */
export function quantitiesFacts(quantities: readonly Quantity[]): readonly Fact[] {
  return quantities.flatMap((quantity, at) => {
    const before = quantities[at - 1];
    const conversion =
      before !== undefined &&
      quantity.unit !== before.unit &&
      dimensionOf(quantity.unit) === 'currency' &&
      dimensionOf(before.unit) === 'currency' &&
      quantity.start - before.end <= conversionGap;
    const facts = quantityFacts(quantity);
    return conversion ? facts.map((fact) => ({ ...fact, strong: false })) : facts;
  });
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
      strong: strongKinds.has(kind) && date.event !== true,
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
  else if (date.offset?.unit === 'day') add('context-day', date.offset.count);
  return facts;
}
