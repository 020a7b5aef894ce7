/** The changes a row shows, and what accepting or rejecting one of them means for the engine. Pure. */
import type { RowView } from '../../contract/views';
import { rejectChange, type TrackedChange } from '../../core/diff/tracked';
import type { CommandInput } from '../../core/project/commands';
import { rowChanges } from './row-changes';
import { baseOf, type RowLayout } from './row-pieces';

export function shownChanges(row: RowView, against: RowLayout['against']): readonly TrackedChange[] {
  return rowChanges(baseOf(row, against), row.target);
}

/**
 * Tracked changes are against the baseline. One that is shown against the machine text and is not among them
 * was accepted before: there is nothing left to accept. Null then.
 */
export function acceptCommand(row: RowView, change: TrackedChange): CommandInput | null {
  const pending = samePending(row, change);
  return pending && { command: 'accept', segment: row.id, change: pending.id };
}

/** Rejecting a change that was accepted before is an edit that brings the machine's words back. */
export function rejectCommand(row: RowView, change: TrackedChange): CommandInput | null {
  const pending = samePending(row, change);
  if (pending) return { command: 'reject', segment: row.id, change: pending.id };
  const { target, applied } = rejectChange(row.mt, row.target, change);
  return applied ? { command: 'edit', segment: row.id, text: target, revision: row.revision } : null;
}

/** The same change among those against the baseline: the same words at the same place of the edited text. */
function samePending(row: RowView, change: TrackedChange): TrackedChange | null {
  const pending = rowChanges(row.baseline, row.target);
  return (
    pending.find(
      ({ old, new: words, newStart }) =>
        old === change.old && words === change.new && newStart === change.newStart,
    ) ?? null
  );
}

/** The change after (before) `id` in its row; the first (last) without one; null at the end. */
export function stepChange(
  changes: readonly TrackedChange[],
  id: string | null,
  backwards: boolean,
): TrackedChange | null {
  if (id === null) return (backwards ? changes.at(-1) : changes[0]) ?? null;
  const at = changes.findIndex((change) => change.id === id);
  if (at < 0) return stepChange(changes, null, backwards);
  return changes[at + (backwards ? -1 : 1)] ?? null;
}
