/** Which findings are muted, and how heavy a finding weighs for an export. */

import type { TextRange } from '../annotate/anchor';
import type { Zone } from '../project/model';
import { isPlaced, type Mute, type PlacedMute } from '../project/records';
import { type Finding, type Severity, severities } from './check';

/** A finding with its number among those of its row that say the same of the same words. */
export interface NumberedFinding extends Finding {
  readonly segment: string;
  /** From 0, left to right. */
  readonly occurrence: number;
}

/** Numbers findings that are in order. A row's are kept apart by it however the row is edited elsewhere. */
export function numbered(findings: readonly Finding[]): readonly NumberedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const segment = String(finding.segment);
    const key = `${segment}\n${findingKey(finding)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { ...finding, segment, occurrence };
  });
}

/** Check, code, side and words: the same for findings that say the same. */
export function findingKey({ check, message, side, quote }: Finding): string {
  return `${check}\n${message.code}\n${side}\n${quote}`;
}

export interface MuteIndex {
  /** The mute that hides a finding of this article; null for none. */
  readonly of: (finding: NumberedFinding, document: string) => Mute | null;
  readonly checks: ReadonlyMap<string, Mute>;
}

/**
 * Prepares mutes. One of a single finding goes with its words (`placeOf`, asked at each look); one of an older version,
 * which does not say where its words stood, with their number in the row. Where the row is gone (merged, split) it
 * stands for the same words anywhere in its article, so that a decision is not asked for twice.
 */
export function indexMutes(
  mutes: readonly Mute[],
  hasRow: (segment: string) => boolean,
  placeOf: (mute: PlacedMute) => TextRange | null,
): MuteIndex {
  const checks = new Map<string, Mute>();
  const alike = new Map<string, Mute>();
  const single = new Map<string, Mute>();
  const placed = new Map<string, PlacedMute[]>();
  for (const mute of mutes) {
    if (mute.scope === 'check') checks.set(mute.check, mute);
    else {
      const words = `${mute.document}\n${mute.check}\n${mute.code}\n${mute.quote}`;
      if (mute.scope === 'alike' || !hasRow(mute.segment)) alike.set(words, mute);
      else if (isPlaced(mute)) {
        const key = `${words}\n${mute.segment}\n${mute.anchor.side}`;
        placed.set(key, [...(placed.get(key) ?? []), mute]);
      } else single.set(`${words}\n${mute.segment}\n${mute.occurrence}`, mute);
    }
  }
  return {
    checks,
    of: ({ check, message, quote, segment, occurrence, side, start }, document) => {
      const words = `${document}\n${check}\n${message.code}\n${quote}`;
      // The narrowest first: what it hides stays hidden when the check is shown again.
      return (
        placed.get(`${words}\n${segment}\n${side}`)?.find((mute) => placeOf(mute)?.start === start) ??
        single.get(`${words}\n${segment}\n${occurrence}`) ??
        alike.get(words) ??
        checks.get(check) ??
        null
      );
    },
  };
}

/** How heavy a finding weighs when an article goes out: one step more in its headline. */
export function weighedSeverity(severity: Severity, zone: Zone): Severity {
  if (zone !== 'headline') return severity;
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)]!;
}

/** True where `severity` is `least` or above. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
