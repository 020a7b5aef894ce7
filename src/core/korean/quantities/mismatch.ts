import { unitsAgree } from './agree';
import type { Fact, FactKind } from './facts';
import type { UnitId } from './units-data';

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

const digitsOf = (value: number): string => [...String(value).replace(/[.0]/g, '')].sort().join('');

function powerOfTen(korean: number, english: number): number | null {
  if (korean <= 0 || english <= 0) return null;
  const power = Math.log10(english / korean);
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(power - whole) < 1e-9 ? 10 ** whole : null;
}

/** How likely an unmet English fact stands for an unmet Korean one: lower is likelier, null never. */
function pairCost(korean: Fact, english: Fact): number | null {
  // Both are open only where the calendar says that they are days apart.
  if (korean.kind === 'day' && english.kind === 'weekday') return 2;
  if (korean.kind !== english.kind) return null;
  if (korean.kind === 'context-day') return null;
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

export function mismatchOf(korean: Fact, english: Fact, kind = kindOf(korean, english)): Mismatch {
  const counted = korean.kind === 'number' || korean.kind === 'magnitude';
  return {
    kind,
    fact: korean.kind,
    korean,
    english,
    ratio: counted ? powerOfTen(korean.value, english.value) : null,
    koreanValue: korean.value,
    englishValue: english.value,
    koreanUnit: korean.unit,
    englishUnit: english.unit,
    sure: korean.strong || english.strong || korean.kind === 'weekday',
  };
}

/** Unmet facts of both sides that stand for each other, the likeliest pairs first. Cost: at most 40 by 40. */
export function pairUp(korean: readonly Fact[], english: readonly Fact[]): readonly Mismatch[] {
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
    pairs.push(mismatchOf(korean[k]!, english[e]!));
  }
  return pairs;
}
