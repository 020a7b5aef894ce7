/** Who made a change, read out of the history of its row. */
import type { HistoryEntry } from '../../contract/views';
import type { TrackedChange } from '../../core/diff/tracked';
import { rowChanges } from './row-changes';

/**
 * The entry that brought the change: going back in time (`history` is newest first), the last one whose text
 * before did not have it yet. Null where the history given does not reach back so far. One diff an entry.
 */
export function changeOrigin(
  history: readonly HistoryEntry[],
  base: string,
  change: TrackedChange,
): HistoryEntry | null {
  const has = (text: string) =>
    rowChanges(base, text).some((other) => other.old === change.old && other.new === change.new);
  for (const entry of history) {
    if (entry.undone || entry.before === null || entry.after === null) continue;
    if (has(entry.after) && !has(entry.before)) return entry;
  }
  return null;
}
