import { dayNumber, parseIsoDay, weekdayOf } from '../dates/calendar';
import type { DateExpression } from '../dates/date-expression';
import type { Fact, FactKind } from './facts';

/**
 * Where a fact may go unsaid on the other side because another expression there says it: 12일 as "Thursday", 2017 as
 * 작년, June as 지난달. With a resolved date on both sides the days themselves are compared instead.
 */

const calendar = (fact: Fact): DateExpression | null => ('resolved' in fact.source ? fact.source : null);

const answers: ReadonlyMap<FactKind, readonly FactKind[]> = new Map([
  ['day', ['weekday', 'offset-day', 'offset-week', 'context-day']],
  ['weekday', ['day', 'offset-day', 'offset-week', 'context-day']],
  ['month', ['offset-month', 'offset-day', 'offset-week']],
  ['year', ['offset-year']],
]);

/** Whose clock a time is on: none said, the newsroom's Korea, or another. */
function clockOf(fact: Fact): 'unsaid' | 'Korea' | 'other' {
  const date = calendar(fact);
  if (date?.zone === undefined) return 'unsaid';
  return /한국|KST|Korea/.test(date.text) ? 'Korea' : 'other';
}

/** The weekday of an expression that means one known day; null where it does not. */
export function weekdayKnown(date: DateExpression | null): number | null {
  const day =
    date?.resolved != null && date.resolved.from === date.resolved.to
      ? parseIsoDay(date.resolved.from)
      : null;
  return day === null ? null : weekdayOf(dayNumber(day));
}

/** Whether the two expressions are known to mean days apart: 21일, a Thursday by the article's date, is no Tuesday. */
function apart(one: Fact, other: Fact): boolean {
  const [first, second] = [calendar(one)?.resolved, calendar(other)?.resolved];
  if (first == null || second == null) {
    const [known, said] = first == null ? [other, one] : [one, other];
    const weekday = weekdayKnown(calendar(known));
    if (weekday === null || said.kind !== 'weekday') return false;
    // By another clock (현지시간) it may be the day before or after.
    const zoned = calendar(known)?.zone !== undefined || calendar(said)?.zone !== undefined;
    const days = (weekday - said.value + 7) % 7;
    return zoned ? days !== 0 && days !== 1 && days !== 6 : days !== 0;
  }
  return first.to < second.from || second.to < first.from;
}

/** Expressions of one kind that are looked at for an excuse; a sentence has a handful. */
const mostAnswers = 40;

/**
 * Gives the test of whether a fact of `own` that `other` lacks is answered there by an expression of another kind.
 * An expression that is met on our own side is spoken for. Cost: linear to prepare, bounded a fact.
 */
export function excuser(own: readonly Fact[], other: readonly Fact[]): (fact: Fact) => boolean {
  const said = new Set(own.map(({ kind, value }) => `${kind} ${value}`));
  const free = new Map<FactKind, Fact[]>();
  for (const fact of other) {
    const list = free.get(fact.kind) ?? [];
    if (list.length >= mostAnswers) continue;
    if (fact.kind === 'hour' || !said.has(`${fact.kind} ${fact.value}`)) list.push(fact);
    free.set(fact.kind, list);
  }
  return (fact) => {
    if (fact.kind === 'hour' || fact.kind === 'minute') {
      // A time on another clock is another number: 9시(한국시간), 8 p.m. ET.
      const clock = clockOf(fact);
      return (free.get('hour') ?? []).some((each) => clockOf(each) !== clock);
    }
    return (answers.get(fact.kind) ?? []).some((kind) =>
      (free.get(kind) ?? []).some((each) => !(fact.kind in each.source) && !apart(fact, each)),
    );
  };
}

/**
 * Gives the test of whether a month, quarter or half of `own` is the same stretch of the year on the other side:
 * 1분기 as January-March, 9월까지 as "the first nine months".
 */
export function stretches(own: readonly Fact[], other: readonly Fact[]): (fact: Fact) => boolean {
  const valuesOf = (facts: readonly Fact[], kind: FactKind): ReadonlySet<number> =>
    new Set(facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : [])));
  const ends = (months: ReadonlySet<number>, length: number, count: number): boolean =>
    months.has(length * (count - 1) + 1) && months.has(length * count);
  const [ownMonths, months] = [valuesOf(own, 'month'), valuesOf(other, 'month')];
  const [quarters, halves] = [valuesOf(other, 'quarter'), valuesOf(other, 'half')];
  const counted = new Set(other.flatMap(({ unit, value }) => (unit === 'month' ? [value] : [])));
  const last = Math.max(0, ...ownMonths);
  return ({ kind, value }) => {
    if (kind === 'quarter') return ends(months, 3, value);
    if (kind === 'half') return ends(months, 6, value);
    if (kind !== 'month') return false;
    const [quarter, half] = [Math.ceil(value / 3), Math.ceil(value / 6)];
    return (
      (quarters.has(quarter) && ends(ownMonths, 3, quarter)) ||
      (halves.has(half) && ends(ownMonths, 6, half)) ||
      (counted.has(last) && (value === 1 || value === last))
    );
  };
}

const spelled: ReadonlySet<FactKind> = new Set<FactKind>(['day', 'month', 'weekday']);
const spellings: ReadonlySet<FactKind> = new Set<FactKind>(['month', 'year', 'day']);

/**
 * Gives the test of whether a month, year or day stands with a day or weekday that agrees with one that has none: 17일
 * as "Feb. 17", 월요일 as "Monday, Dec. 6". Where both are resolved they must be the same day.
 */
export function datesSpelledOut(
  matched: readonly { readonly korean: Fact; readonly english: Fact }[],
): (fact: Fact) => boolean {
  const partners = new Map<unknown, Fact[]>();
  for (const { korean, english } of matched) {
    if (korean.kind !== english.kind || !spelled.has(korean.kind)) continue;
    for (const [one, other] of [
      [korean, english],
      [english, korean],
    ] as const)
      partners.set(one.source, [...(partners.get(one.source) ?? []).slice(-3), other]);
  }
  return (fact) =>
    spellings.has(fact.kind) &&
    (partners.get(fact.source) ?? []).some((other) => !(fact.kind in other.source) && !apart(fact, other));
}
