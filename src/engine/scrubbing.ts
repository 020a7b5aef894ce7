/**
 * Looks at every row and every event of an open project once, in slices behind everything else: damage is found before somebody
 * comes to it, and rows of an older file get their checksum. 6 µs a row.
 */
import { tolerating } from './damage-guard';
import type { OpenedFile } from './store/open';
import { eventScan, rowScan } from './store/value-scan';

export interface Scrubber {
  readonly stop: () => void;
}

/** Milliseconds after opening: when the first rows are on the screen and their article is checked. */
const startAfter = 2000;
/** Milliseconds of one slice of work, and between two. */
const slice = 4;
const rest = 20;

export function scrubbing(file: OpenedFile): Scrubber {
  const rows = rowScan(file.connection, () => file.readOnly === null);
  const events = eventScan(file.connection);
  let timer = setTimeout(step, startAfter);

  function step(): void {
    const more = tolerating(file, false, () => {
      for (const end = performance.now() + slice; performance.now() < end; ) {
        if (!rows.next() && !events.next()) return false;
      }
      return true;
    });
    if (more) timer = setTimeout(step, rest);
  }

  return { stop: () => clearTimeout(timer) };
}
