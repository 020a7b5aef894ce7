import type { DateExpression } from '../dates/date-expression';
import { type Agreement, factsAgree } from './agree';
import { datesSpelledOut, excuser, stretches } from './excuses';
import { dateFacts, type Fact, quantitiesFacts } from './facts';
import { type Mismatch, mismatchOf, pairUp } from './mismatch';
import { type Numbers, parseNumbers } from './quantities';
import type { Quantity } from './quantity';
import { repeatedOtherwise } from './repeated';

export interface FactMatch {
  readonly korean: Fact;
  readonly english: Fact;
  readonly how: Agreement;
}

export interface Comparison {
  readonly matched: readonly FactMatch[];
  readonly mismatched: readonly Mismatch[];
  /** Strong facts of the Korean that the English does not have, without a partner in `mismatched`. */
  readonly missing: readonly Fact[];
  /** Strong facts of the English that the Korean does not have. */
  readonly extra: readonly Fact[];
}

/** More facts than this on a side are compared with their neighbours only, so that the cost stays linear. */
const window = 160;

interface Side {
  readonly facts: readonly Fact[];
  readonly met: boolean[];
}

function meet(korean: Side, english: Side): FactMatch[] {
  const matched: FactMatch[] = [];
  const order: readonly Agreement[] = ['equal', 'converted', 'rounded'];
  korean.facts.forEach((fact, at) => {
    let best: { readonly other: number; readonly how: Agreement; readonly cost: number } | null = null;
    const centre = Math.round((at * english.facts.length) / Math.max(1, korean.facts.length));
    const from = Math.max(0, centre - window);
    const to = Math.min(english.facts.length, centre + window);
    for (let other = from; other < to; other += 1) {
      const candidate = english.facts[other]!;
      const how = factsAgree(fact, candidate);
      if (how === null) continue;
      const cost =
        order.indexOf(how) * 4 +
        (english.met[other] ? 2 : 0) +
        (fact.kind === candidate.kind ? 0 : 1) +
        (fact.unit === candidate.unit ? 0 : 0.5);
      if (how !== 'rounded' || !english.met[other])
        english.met[other] = english.met[other] || how !== 'rounded';
      if (best === null || cost < best.cost) best = { other, how, cost };
    }
    if (best === null) return;
    korean.met[at] = true;
    english.met[best.other] = true;
    matched.push({ korean: fact, english: english.facts[best.other]!, how: best.how });
  });
  return matched;
}

/** Compares facts of both sides; see `compareNumbers`. */
export function compareFacts(ko: readonly Fact[], en: readonly Fact[]): Comparison {
  const korean: Side = { facts: ko, met: ko.map(() => false) };
  const english: Side = { facts: en, met: en.map(() => false) };
  const matched = meet(korean, english);
  const unmet = (side: Side): readonly Fact[] => side.facts.filter((_, at) => !side.met[at]);
  const openKorean = unmet(korean);
  const openEnglish = unmet(english);
  const spelledOut = datesSpelledOut(matched);
  const excused = (own: readonly Fact[], other: readonly Fact[]) => {
    const tests = [spelledOut, excuser(own, other), stretches(own, other)];
    return (fact: Fact) => tests.some((test) => test(fact));
  };
  const koreanExcused = excused(ko, en);
  const englishExcused = excused(en, ko);
  const mismatched = pairUp(
    openKorean.filter((fact) => !koreanExcused(fact)),
    openEnglish.filter((fact) => !englishExcused(fact)),
  );
  const paired = new Set<Fact>(mismatched.flatMap(({ korean: one, english: other }) => [one, other]));
  const left = (facts: readonly Fact[], isExcused: (fact: Fact) => boolean): readonly Fact[] =>
    facts.filter((fact) => fact.strong && !paired.has(fact) && !isExcused(fact));
  return {
    matched,
    mismatched,
    missing: left(openKorean, koreanExcused),
    extra: left(openEnglish, englishExcused),
  };
}

const factsOf = ({ quantities, dates }: Numbers): readonly Fact[] =>
  [...quantitiesFacts(quantities), ...dates.flatMap(dateFacts)].sort(
    (one, other) => one.position - other.position,
  );

/** Quantities of both sides by value: rounding within what the written digits and words of approximation allow. */
export const compareQuantities = (ko: readonly Quantity[], en: readonly Quantity[]): Comparison =>
  compareFacts(quantitiesFacts(ko), quantitiesFacts(en));

/** Dates of both sides field by field. */
export const compareDates = (ko: readonly DateExpression[], en: readonly DateExpression[]): Comparison =>
  compareFacts(ko.flatMap(dateFacts), en.flatMap(dateFacts));

/** Points are never told by a bare number (2.8 상승): not one of theirs is in the Korean. */
function pointsForNothing({ korean, english }: FactMatch, ko: readonly Fact[]): boolean {
  const points = (unit: Fact['unit']): boolean => unit === 'percentage-point' || unit === 'basis-point';
  return korean.unit === null && points(english.unit) && !ko.some(({ unit }) => points(unit));
}

/**
 * All that a Korean text and its English say in numbers, quantities and dates together, since 12일 may come out as
 * "12 days" and 2017년 as "2017". A value said once answers all its mentions, except dates that both sides repeat
 * equally often. Cost: linear in the length, and up to 320 comparisons a number.
 */
export function compareNumbers(
  ko: string,
  en: string,
  options: { readonly reference?: string } = {},
): Comparison {
  const korean = factsOf(parseNumbers(ko, 'ko', options));
  const english = factsOf(parseNumbers(en, 'en', options));
  const { matched, mismatched, missing, extra } = compareFacts(korean, english);
  const wrong = matched.filter((match) => pointsForNothing(match, korean));
  return {
    matched: matched.filter((match) => !wrong.includes(match)),
    mismatched: [
      ...mismatched,
      ...wrong.map((match) => mismatchOf(match.korean, match.english, 'unit')),
      ...(mismatched.length + missing.length + extra.length === 0 ? repeatedOtherwise(korean, english) : []),
    ],
    missing,
    extra,
  };
}
