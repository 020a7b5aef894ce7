import { type Severity, severities } from '../../core/checks/check';

/** The heaviest first: in this order people are shown them. */
export const heaviestFirst: readonly Severity[] = severities.toReversed();

export function heaviest(list: readonly Severity[]): Severity | null {
  return heaviestFirst.find((severity) => list.includes(severity)) ?? null;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(list: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts: Record<Severity, number> = { minor: 0, major: 0, critical: 0 };
  for (const { severity } of list) counts[severity] += 1;
  return counts;
}

export function sumOf({ minor, major, critical }: SeverityCounts): number {
  return minor + major + critical;
}
