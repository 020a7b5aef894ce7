import type { DateExpression } from '../dates/date-expression';
import type { Fact, FactKind } from './facts';

/**
 * Where a fact may go unsaid on the other side because another expression there says it: 12일 as "Thursday", 2017 as
 * 작년, June as 지난달. With a resolved date on both sides the days themselves are compared instead.
 */

const calendar = (fact: Fact): DateExpression | null => ('resolved' in fact.source ? fact.source : null);

const answers: ReadonlyMap<FactKind, readonly FactKind[]> = new Map([
  ['day', ['weekday', 'offset-day', 'offset-week']],
  ['weekday', ['day', 'offset-day', 'offset-week']],
  ['month', ['offset-month', 'offset-day', 'offset-week']],
  ['year', ['offset-year']],
  ['hour', ['hour']],
  ['minute', ['hour']],
]);

const zoned = (fact: Fact): boolean => calendar(fact)?.zone !== undefined;

/** Whether the two expressions are known to mean days apart. */
function apart(one: Fact, other: Fact): boolean {
  const [first, second] = [calendar(one)?.resolved, calendar(other)?.resolved];
  if (first == null || second == null) return false;
  return first.to < second.from || second.to < first.from;
}

/** True where a fact of `own` that `other` lacks is answered there by an expression of another kind. */
export function excused(fact: Fact, own: readonly Fact[], other: readonly Fact[]): boolean {
  if (fact.kind === 'hour' || fact.kind === 'minute') {
    // A time in another zone is another number: 9시(한국시간), 8 p.m. ET.
    return (
      [...own, ...other].some((each) => each.kind === 'hour' && zoned(each)) &&
      other.some((each) => each.kind === 'hour' && zoned(each) !== zoned(fact))
    );
  }
  const kinds = answers.get(fact.kind);
  if (kinds === undefined) return false;
  // An expression that matches one of our own side is spoken for.
  const own_ = new Set(
    own.filter((each) => kinds.includes(each.kind)).map((each) => `${each.kind} ${each.value}`),
  );
  return other.some(
    (each) =>
      kinds.includes(each.kind) &&
      !own_.has(`${each.kind} ${each.value}`) &&
      !(fact.kind in each.source) &&
      !apart(fact, each),
  );
}
