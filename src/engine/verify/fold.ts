/** Folding the log of one project into another file, event by event; what cannot be read or applied is left out. */
import { applyEvent } from '../../core/project/fold';
import type { Connection } from '../store/driver';
import { eventLog } from '../store/event-log';
import { copyEvent, salvagedEvents } from '../store/salvage';
import { sqlTables } from '../store/tables-sql';

export interface Folded {
  readonly events: number;
  /** Numbers of the events that are left out. */
  readonly lost: readonly number[];
  /** Ranges of the log that could not be read at all, and numbers that are missing. */
  readonly gaps: number;
}

/** Appends and folds what is sound of `from` into `into`, which is empty. Holds one event at a time. */
export function foldLog(from: Connection, into: Connection): Folded {
  const log = eventLog(into);
  const tables = sqlTables(into);
  const salvaged = salvagedEvents(from);
  const lost: number[] = [];
  let events = 0;
  let before = 0;
  let gaps = 0;
  for (const { seq, event, row } of salvaged.rows) {
    // Numbers are given one after another, and no event is ever deleted.
    if (seq !== before + 1) gaps++;
    before = seq;
    if (
      !event ||
      !applied(into, () => {
        copyEvent(into, row);
        log.link(event);
        applyEvent(tables, event);
      })
    )
      lost.push(seq);
    else events++;
  }
  return { events, lost, gaps: Math.max(gaps, salvaged.lost()) };
}

/** False where the payload is not what its kind says: nothing of it is kept then. */
function applied(into: Connection, work: () => void): boolean {
  try {
    into.transaction(work);
    return true;
  } catch {
    return false;
  }
}
