import { type Change, diffText } from './diff';
import type { Replaced } from './edit-script';

/** A change an editor can accept or reject. The two halves of a move are two changes and act as one. */
export interface TrackedChange extends Change {
  /** Stable while this change and equal ones before it stay: made from its texts, not from its offsets. */
  readonly id: string;
  /** Place among the tracked changes, from 0. */
  readonly index: number;
}

export interface TrackedTexts {
  readonly baseline: string;
  readonly target: string;
  /** False when the change was not found in these texts any more; both are then returned as they were. */
  readonly applied: boolean;
}

/**
 * What the target changes in the baseline, derived, never stored. Empty when the two are equal.
 * Offsets are UTF-16. Cost and limit: see `diffText`.
 */
export function trackedChanges(baseline: string, target: string): readonly TrackedChange[] {
  const seen = new Map<string, number>();
  return diffText(baseline, target)
    .changes.filter((change) => change.kind !== 'equal')
    .map((change, index) => {
      const content = contentHash(`${change.kind}\u0000${change.old}\u0000${change.new}`);
      const count = seen.get(content) ?? 0;
      seen.set(content, count + 1);
      return { ...change, index, id: `${content}-${count}` };
    });
}

/** Moves one change into the baseline: its new text replaces its old one there. The target stays as it is. */
export function acceptChange(baseline: string, target: string, change: TrackedChange): TrackedTexts {
  const parts = findChange(baseline, target, change);
  return { baseline: replaceParts(baseline, parts, 'old'), target, applied: parts.length > 0 };
}

/** Takes one change out of the target: its old text comes back there. The baseline stays as it is. */
export function rejectChange(
  baseline: string,
  target: string,
  change: TrackedChange,
): TrackedTexts & { readonly edits: readonly Replaced[] } {
  const parts = findChange(baseline, target, change);
  const edits = parts.map((part): Replaced => [part.newStart, part.newStart + part.new.length, part.old]);
  return { baseline, target: replaceParts(target, parts, 'new'), applied: parts.length > 0, edits };
}

/**
 * The change as it stands in these texts, with the other half if it is a move. A change taken before others
 * were accepted or rejected is found again: accepting leaves target offsets alone, rejecting leaves baseline
 * offsets alone, and equal changes keep their order. Where words repeat so often that the rest is now paired
 * differently it is not, and nothing is applied: better asked again than applied elsewhere.
 */
function findChange(baseline: string, target: string, change: TrackedChange): readonly Change[] {
  const current = trackedChanges(baseline, target);
  const alike = current.filter(
    (other) => other.kind === change.kind && other.old === change.old && other.new === change.new,
  );
  const found =
    alike.find((other) => other.oldStart === change.oldStart && other.newStart === change.newStart) ??
    alike.find((other) => other.newStart === change.newStart) ??
    alike.find((other) => other.oldStart === change.oldStart) ??
    alike.find((other) => other.id === change.id) ??
    (alike.length === 1 ? alike[0] : undefined);
  if (!found) return [];
  return found.move === undefined ? [found] : current.filter((other) => other.move === found.move);
}

/** Puts the other side's text in the place of each part; the parts are in text order. */
function replaceParts(text: string, parts: readonly Change[], side: 'old' | 'new'): string {
  let result = text;
  for (const part of [...parts].reverse()) {
    const start = side === 'old' ? part.oldStart : part.newStart;
    const gone = side === 'old' ? part.old : part.new;
    const comes = side === 'old' ? part.new : part.old;
    result = result.slice(0, start) + comes + result.slice(start + gone.length);
  }
  return result;
}

/** FNV-1a, 32 bits, as base 36: short, stable between runs and machines; not for security. */
function contentHash(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
