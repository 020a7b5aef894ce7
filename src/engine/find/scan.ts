/** Reading rows for a search without holding up other calls: in slices, within a time, and only while it is wanted. */
import type { Late } from '../../core/project/search/search';
import type { Session } from '../session';
import { type RowsWanted, type WantedRow, wantedRows } from '../store/find-query';

export interface ScanOptions {
  /** Milliseconds of work, not of waiting for other calls; infinite for no limit. */
  readonly limit: number;
  /** Milliseconds of work between two chances for other calls. */
  readonly slice: number;
  /** Whether nobody waits for the outcome any more, or the project is closed. */
  readonly unwanted: () => boolean;
}

/** `late`: time was up before the last row. */
export type ScanOutcome = 'done' | 'late' | 'unwanted';

/** Reads a row; false where time was up within it. */
export type ReadRow = (row: WantedRow, late: Late) => boolean;

/** Gives `read` every row that is wanted, in library order, until time is up. */
export async function scan(
  session: Session,
  wanted: RowsWanted,
  { limit, slice, unwanted }: ScanOptions,
  read: ReadRow,
): Promise<ScanOutcome> {
  let worked = 0;
  let begun = performance.now();
  const late: Late = () => worked + performance.now() - begun > limit;
  const due = () => performance.now() - begun >= slice;
  const pause = async () => {
    worked += performance.now() - begun;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  };
  for (const rows of wantedRows(session.file.connection, wanted)) {
    for (const row of rows) {
      if (!read(row, late)) return 'late';
      if (due()) await pause();
      if (unwanted()) return 'unwanted';
    }
    // Also where no row held the words: reading them took its time.
    if (due()) await pause();
    if (unwanted()) return 'unwanted';
    if (late()) return 'late';
  }
  return 'done';
}
