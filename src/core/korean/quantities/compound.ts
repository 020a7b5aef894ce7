import type { Quantity } from './quantity';
import { dimensionOf, units } from './units';

/** What stands between the parts of one duration: 2시간 30분, two hours and 30 minutes. */
const joint = /^(?: | and )?$/;

const factorOf = ({ unit }: Quantity): number => (unit === null ? 0 : (units.get(unit)?.factor ?? 0));

function joins(text: string, one: Quantity, other: Quantity): boolean {
  if (one.value === null || other.value === null || one.value < 0) return false;
  if (dimensionOf(one.unit) !== 'duration' || dimensionOf(other.unit) !== 'duration') return false;
  // 하루 8시간 is eight hours a day.
  if (one.spelled && one.value === 1 && one.unit === 'day') return false;
  const ratio = factorOf(one) / factorOf(other);
  if (!(ratio > 1) || other.value >= ratio * 1.02) return false;
  return other.approximate === one.approximate || one.approximate === null
    ? joint.test(text.slice(one.end, other.start))
    : false;
}

/**
 * Durations in two or more falling units as one quantity in the first unit: 2시간 30분 is 2.5 hours. Exact where the
 * ratio of the units is a whole number and the sum ends.
 */
export function joinDurations(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  let last: Quantity | null = null;
  for (const quantity of quantities) {
    const whole = joined.at(-1);
    if (whole === undefined || last === null || !joins(text, last, quantity) || whole.value === null) {
      joined.push(quantity);
      last = quantity;
      continue;
    }
    const value: number =
      whole.value + ((quantity.value ?? 0) * Math.round(factorOf(quantity))) / Math.round(factorOf(whole));
    const written = String(Number(value.toPrecision(12)));
    joined[joined.length - 1] = {
      ...whole,
      end: quantity.end,
      text: text.slice(whole.start, quantity.end),
      value,
      exact: Number(written) === value && written.length < 12 ? written : null,
      precision: Math.max(4, whole.precision),
      spelled: whole.spelled && quantity.spelled,
      approximate: whole.approximate ?? quantity.approximate,
    };
    last = quantity;
  }
  return joined;
}
