/** Tracked changes of rows on the screen, derived when drawn and kept while the same two texts are drawn. */
import { type TrackedChange, trackedChanges } from '../../core/diff/tracked';

/** Rows around the view, both baselines, and some that are scrolled back to. */
const limit = 600;
const kept = new Map<string, readonly TrackedChange[]>();

const none: readonly TrackedChange[] = [];

/** As `trackedChanges`; the last 600 pairs of texts are remembered. A pair costs about 0.3 ms when it is new. */
export function rowChanges(from: string, to: string): readonly TrackedChange[] {
  if (from === to) return none;
  const key = `${from}\u0000${to}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const changes = trackedChanges(from, to);
  kept.set(key, changes);
  const oldest = kept.size > limit ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return changes;
}
