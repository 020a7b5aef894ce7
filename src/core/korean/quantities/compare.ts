import type { DateExpression } from '../dates/date-expression';
import { type Agreement, factsAgree, unitsAgree } from './agree';
import { datesSpelledOut, excuser } from './excuses';
import { dateFacts, type Fact, type FactKind, quantitiesFacts } from './facts';
import { type Numbers, parseNumbers } from './quantities';
import type { Quantity } from './quantity';
import type { UnitId } from './units-data';

export interface FactMatch {
  readonly korean: Fact;
  readonly english: Fact;
  readonly how: Agreement;
}

/** What is wrong between two facts that should be one. */
export type MismatchKind = 'scale' | 'currency' | 'unit' | 'value' | 'date';

/**
 * A Korean fact and the English one that stands where it should: the parts of the sentence "1억2000만 = 120 million,
 * the English says 12 million", as data.
 */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly fact: FactKind;
  readonly korean: Fact;
  readonly english: Fact;
  /** English over Korean where it is a power of ten other than 1 (12 million for 120 million: 0.1), else null. */
  readonly ratio: number | null;
  readonly koreanValue: number;
  readonly englishValue: number;
  readonly koreanUnit: UnitId | null;
  readonly englishUnit: UnitId | null;
  /** False where both sides say it weakly (세 명, "four people"; this week): worth a question, not a verdict. */
  readonly sure: boolean;
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

const digitsOf = (value: number): string => [...String(value).replace(/[.0]/g, '')].sort().join('');

function powerOfTen(korean: number, english: number): number | null {
  if (korean <= 0 || english <= 0) return null;
  const power = Math.log10(english / korean);
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(power - whole) < 1e-9 ? 10 ** whole : null;
}

/** How likely an unmet English fact stands for an unmet Korean one: lower is likelier, null never. */
function pairCost(korean: Fact, english: Fact): number | null {
  if (korean.kind !== english.kind) return null;
  if (korean.kind !== 'number') return 1;
  const same = korean.unit === english.unit;
  if (korean.value === english.value) return 0;
  if (powerOfTen(korean.value, english.value) !== null) return same ? 0.5 : 1;
  if (digitsOf(korean.value) === digitsOf(english.value)) return same ? 0.8 : 1.5;
  if (!unitsAgree(korean.unit, english.unit)) return null;
  if (same && korean.unit !== null) return 2;
  // Small words are said in many ways; only two that are more than one are set against each other.
  return (korean.strong && english.strong) || (korean.value >= 2 && english.value >= 2) ? 3 : null;
}

function kindOf(korean: Fact, english: Fact): MismatchKind {
  if (korean.kind === 'magnitude') return 'scale';
  if (korean.kind !== 'number') return 'date';
  if (korean.value === english.value && !unitsAgree(korean.unit, english.unit)) {
    const money = (unit: UnitId | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
    return money(korean.unit) && money(english.unit) ? 'currency' : 'unit';
  }
  return powerOfTen(korean.value, english.value) === null ? 'value' : 'scale';
}

function pairUp(korean: readonly Fact[], english: readonly Fact[]): readonly Mismatch[] {
  const candidates: { readonly k: number; readonly e: number; readonly cost: number }[] = [];
  const most = Math.min(40, english.length);
  korean.slice(0, 40).forEach((fact, k) => {
    for (let e = 0; e < most; e += 1) {
      const cost = pairCost(fact, english[e]!);
      if (cost !== null)
        candidates.push({ k, e, cost: cost + Math.abs(k / korean.length - e / english.length) });
    }
  });
  candidates.sort((one, other) => one.cost - other.cost);
  const usedKorean = new Set<number>();
  const usedEnglish = new Set<number>();
  const pairs: Mismatch[] = [];
  for (const { k, e } of candidates) {
    if (usedKorean.has(k) || usedEnglish.has(e)) continue;
    usedKorean.add(k);
    usedEnglish.add(e);
    const [one, other] = [korean[k]!, english[e]!];
    pairs.push({
      kind: kindOf(one, other),
      fact: one.kind,
      korean: one,
      english: other,
      ratio: one.kind === 'number' || one.kind === 'magnitude' ? powerOfTen(one.value, other.value) : null,
      koreanValue: one.value,
      englishValue: other.value,
      koreanUnit: one.unit,
      englishUnit: other.unit,
      sure: one.strong || other.strong || one.kind === 'weekday',
    });
  }
  return pairs;
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
  const within = (excused: (fact: Fact) => boolean) => (fact: Fact) => spelledOut(fact) || excused(fact);
  const koreanExcused = within(excuser(ko, en));
  const englishExcused = within(excuser(en, ko));
  const mismatched = pairUp(
    openKorean.filter((fact) => !koreanExcused(fact)),
    openEnglish.filter((fact) => !englishExcused(fact)),
  );
  const paired = new Set<Fact>(mismatched.flatMap(({ korean: one, english: other }) => [one, other]));
  const left = (facts: readonly Fact[], excused: (fact: Fact) => boolean): readonly Fact[] =>
    facts.filter((fact) => fact.strong && !paired.has(fact) && !excused(fact));
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

/**
 * All that a Korean text and its English say in numbers, quantities and dates together, since 12일 may come out as
 * "12 days" and 2017년 as "2017". A value said once answers all its mentions. Cost: linear in the length, and up to
 * 320 comparisons a number.
 */
export const compareNumbers = (
  ko: string,
  en: string,
  options: { readonly reference?: string } = {},
): Comparison =>
  compareFacts(factsOf(parseNumbers(ko, 'ko', options)), factsOf(parseNumbers(en, 'en', options)));
