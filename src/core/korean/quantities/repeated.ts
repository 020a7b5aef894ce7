import type { Fact, FactKind } from './facts';
import { type Mismatch, mismatchOf } from './mismatch';

/** Fields of dates that a sentence repeats and a translation repeats with it. */
const repeated: readonly FactKind[] = ['weekday', 'month'];

/** The values of `own` that `other` does not have, each as often as it is missing there, in order. */
function surplus(own: readonly Fact[], other: readonly Fact[]): readonly Fact[] {
  const left = new Map<number, number>();
  for (const { value } of other) left.set(value, (left.get(value) ?? 0) + 1);
  return own.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

/**
 * 토요일, 금요일, 금요일 against Saturday, Friday, Saturday: every value is on both sides, and one mention is wrong. Speaks
 * only where both sides have as many mentions, and one of them differs.
 */
export function repeatedOtherwise(ko: readonly Fact[], en: readonly Fact[]): readonly Mismatch[] {
  return repeated.flatMap((kind): readonly Mismatch[] => {
    const korean = ko.filter((fact) => fact.kind === kind);
    const english = en.filter((fact) => fact.kind === kind);
    if (korean.length < 3 || korean.length !== english.length) return [];
    const [one, ...others] = surplus(korean, english);
    const [other] = surplus(english, korean);
    return one && other && others.length === 0 ? [mismatchOf(one, other)] : [];
  });
}
