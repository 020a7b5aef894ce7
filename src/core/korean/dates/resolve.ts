import { addMonths, type Day, dayNumber, dayOf, daysInMonth, isDay, isoOf, weekdayOf } from './calendar';
import type { DateFields, Interval, Offset } from './date-expression';

/**
 * The days an expression means, by the conventions of news: a month or day without a year is the article's own
 * year or month; 지난 and "last" go back to the nearest, 오는 and "next" forward; a bare weekday may be on either
 * side and stays unknown; 전날 and "the previous day" count from another day of the text and stay unknown.
 */

const between = (from: Day, to: Day): Interval => ({ from: isoOf(from), to: isoOf(to) });
const single = (day: Day): Interval => between(day, day);

const wholeYear = (year: number, part?: DateFields['part']): Interval | null =>
  year < 1 || year > 9999 || part !== undefined
    ? null
    : between({ year, month: 1, day: 1 }, { year, month: 12, day: 31 });

const months = (year: number, first: number, last: number): Interval =>
  between({ year, month: first, day: 1 }, { year, month: last, day: daysInMonth(year, last) });

function byOffset({ unit, count, anchor }: Offset, fields: DateFields, reference: Day): Interval | null {
  if (anchor === 'context') return null;
  if (unit === 'day') return single(dayOf(dayNumber(reference) + count));
  if (unit === 'week') {
    const today = dayNumber(reference);
    const monday = today - weekdayOf(today) + 1 + count * 7;
    if (fields.weekday !== undefined) return single(dayOf(monday + fields.weekday - 1));
    return between(dayOf(monday), dayOf(monday + 6));
  }
  if (unit === 'month') {
    const { year, month } = addMonths(reference.year, reference.month, count);
    if (fields.day === undefined) return months(year, month, month);
    return isDay(year, month, fields.day) ? single({ year, month, day: fields.day }) : null;
  }
  return absolute({ ...fields, year: reference.year + count }, reference);
}

/** Fields with a year, or whose year is the reference's. */
function absolute(fields: DateFields, reference: Day | null): Interval | null {
  const year = fields.year ?? yearOf(fields, reference);
  if (year === null || year < 1 || year > 9999) return null;
  if (fields.quarter !== undefined) return months(year, fields.quarter * 3 - 2, fields.quarter * 3);
  if (fields.half !== undefined) return months(year, fields.half * 6 - 5, fields.half * 6);
  if (fields.month === undefined) return fields.day === undefined ? wholeYear(year, fields.part) : null;
  if (fields.day === undefined) return months(year, fields.month, fields.month);
  return isDay(year, fields.month, fields.day)
    ? single({ year, month: fields.month, day: fields.day })
    : null;
}

/** Around New Year a month without its year may be the other year's: within two months of it. */
const nearNewYear = 62;

/** The year of a month (and day) without one; null where December is told in January, or the reverse. */
function yearOf({ month, day, direction }: DateFields, reference: Day | null): number | null {
  if (reference === null || month === undefined) return reference?.year ?? null;
  const away = (year: number): number =>
    Math.abs(dayNumber({ year, month, day: day ?? 15 }) - dayNumber(reference));
  const near = Math.min(away(reference.year - 1), away(reference.year + 1));
  if (direction === undefined && near <= nearNewYear && near < away(reference.year)) return null;
  const later =
    month > reference.month || (month === reference.month && (day ?? reference.day) > reference.day);
  const earlier =
    month < reference.month || (month === reference.month && (day ?? reference.day) < reference.day);
  if (direction === 'past' && later) return reference.year - 1;
  if (direction === 'future' && earlier) return reference.year + 1;
  return reference.year;
}

/**
 * A day without a month: 30일, the 30th. It is of the reference's month, as news has it, and unknown where it is still
 * to come and that of the month before is nearer: on the 2nd, 30일 may well be the 30th just past.
 */
function dayAlone(day: number, direction: DateFields['direction'], reference: Day): Interval | null {
  const shift =
    direction === 'past' && day > reference.day ? -1 : direction === 'future' && day < reference.day ? 1 : 0;
  const inMonth = (count: number): Day => ({ ...addMonths(reference.year, reference.month, count), day });
  const away = (count: number): number => Math.abs(dayNumber(inMonth(count)) - dayNumber(reference));
  if (direction === undefined && day > reference.day && away(-1) < away(0)) return null;
  const { year, month } = inMonth(shift);
  return isDay(year, month, day) ? single({ year, month, day }) : null;
}

export function resolveDate(fields: DateFields, reference: Day | null): Interval | null {
  if (fields.part !== undefined && fields.day === undefined) return null;
  if (fields.century !== undefined) {
    const first = (fields.century - 1) * 100 + 1;
    return between({ year: first, month: 1, day: 1 }, { year: first + 99, month: 12, day: 31 });
  }
  if (fields.decade !== undefined)
    return fields.decade < 100
      ? null
      : between({ year: fields.decade, month: 1, day: 1 }, { year: fields.decade + 9, month: 12, day: 31 });
  if (fields.offset !== undefined)
    return reference === null ? null : byOffset(fields.offset, fields, reference);
  if (fields.year !== undefined) return absolute(fields, reference);
  if (reference === null) return null;
  if (fields.month !== undefined || fields.quarter !== undefined || fields.half !== undefined)
    return absolute(fields, reference);
  if (fields.day !== undefined) return dayAlone(fields.day, fields.direction, reference);
  if (fields.weekday !== undefined && fields.direction !== undefined) {
    const today = dayNumber(reference);
    const away = fields.weekday - weekdayOf(today);
    const step = fields.direction === 'past' ? (away >= 0 ? away - 7 : away) : away <= 0 ? away + 7 : away;
    return single(dayOf(today + step));
  }
  return null;
}
