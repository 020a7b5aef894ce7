/**
 * Events that are in the log and not yet in the folded tables. A long operation appends all of its events in one
 * transaction, which takes some milliseconds, and folds them in slices after it. So a crash leaves all of it or
 * nothing: what is listed here is folded when the project is opened again.
 */
import type { ProjectEvent } from '../../core/project/events';
import { applyEvent } from '../../core/project/fold';
import type { Tables } from '../../core/project/tables';
import type { Connection } from './driver';
import { type EventLog, eventLog } from './event-log';
import { sqlTables } from './tables-sql';

/** Notes that an event of the log is not folded yet. */
export function deferFold(connection: Connection, id: string): void {
  connection.prepare('INSERT INTO unfolded (event) SELECT seq FROM events WHERE id = :id').run({ id });
}

/** Folds an event that is listed; null where it is not. A part of the caller's transaction. */
export function foldDeferred(
  connection: Connection,
  log: EventLog,
  tables: Tables,
  id: string,
): ProjectEvent | null {
  const taken = connection
    .prepare('DELETE FROM unfolded WHERE event = (SELECT seq FROM events WHERE id = :id)')
    .run({ id });
  const event = taken.changes > 0 ? log.byId(id) : null;
  if (!event) return null;
  log.link(event);
  applyEvent(tables, event);
  return event;
}

export function isUnfolded(connection: Connection, id: string): boolean {
  const found = connection.prepare(
    'SELECT 1 FROM unfolded WHERE event = (SELECT seq FROM events WHERE id = :id)',
  );
  return found.get({ id }) !== undefined;
}

export function hasUnfolded(connection: Connection): boolean {
  return connection.prepare('SELECT 1 FROM unfolded LIMIT 1').get() !== undefined;
}

/** Tables for folding many events: which rows have comments is asked once, not for each row. */
export function foldingTables(connection: Connection, tables: Tables): Tables {
  const commented = new Set(
    connection
      .prepare('SELECT DISTINCT segment FROM threads')
      .all<{ segment: string }>()
      .map(({ segment }) => segment),
  );
  return { ...tables, threadsOn: (segment) => (commented.has(segment) ? tables.threadsOn(segment) : []) };
}

/** Events folded in one transaction while a project is opened. */
const atOnce = 200;

/** Folds all that is listed, oldest first: what a crash has left of a long operation. 20 µs a row. */
export function foldUnfolded(connection: Connection): void {
  const log = eventLog(connection);
  const tables = sqlTables(connection);
  const next = connection.prepare(
    'SELECT id FROM unfolded JOIN events ON seq = event ORDER BY event LIMIT :atOnce',
  );
  for (;;) {
    const ids = next.all<{ id: string }>({ atOnce });
    if (ids.length === 0) return;
    connection.transaction(() => {
      const folding = foldingTables(connection, tables);
      for (const { id } of ids) foldDeferred(connection, log, folding, id);
    });
  }
}

/**
 * Runs a transaction that need not be on the disk at once: what it folds is listed until the next one that is. Without
 * this each slice waits for the disk.
 */
export function foldLoosely(connection: Connection, work: () => void): void {
  connection.pragma('synchronous = NORMAL');
  try {
    connection.transaction(work);
  } finally {
    connection.pragma('synchronous = FULL');
  }
}
