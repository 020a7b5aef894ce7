import { isDay } from './calendar';
import type { DateFields } from './date-expression';

/** A pattern of dates and what its groups mean; null where the numbers make no date. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** It cannot match without a digit: sentences without one pass it by. */
  readonly digits?: true;
  /** It cannot match where this does not: tested once for all patterns that share it. Without the flag `g`. */
  readonly hint?: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => DateFields | null;
}

/** Words as alternatives of a pattern, the longest first. */
export const any = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|');

export const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** Only the keys that are set, since `exactOptionalPropertyTypes` tells undefined from absent. */
export function fieldsOf(
  fields: { readonly [Key in keyof DateFields]: DateFields[Key] | undefined },
): DateFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as DateFields;
}

/** Fields that a calendar allows; null where month or day are none, no fields where no such day exists. */
export function checked(fields: DateFields): DateFields | null {
  const { year, month, day } = fields;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  // 2월 31일 is a date by its form and none of the calendar: unknown, with its span.
  if (month !== undefined && day !== undefined && !isDay(year ?? 2000, month, day)) return {};
  return fields;
}
