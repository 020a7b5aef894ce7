/** Reading what can be read of a damaged file: rows of a table whose pages are partly lost, and whole files. */
import { basename, dirname, join } from 'node:path';
import type { ProjectEvent } from '../../core/project/events';
import { type Connection, connect, driverFor, type SqlValue } from './driver';
import { eventLog } from './event-log';
import type { PreparedEvent } from './event-row';
import { createFile } from './project-file/create';
import { privateCopy } from './project-file/private-copy';
import { migrate, protect, refuseTables } from './project-file/validate';

export interface SalvagedFile {
  readonly connection: Connection;
  readonly close: () => void;
}

/** A private copy of a file whose pages are damaged; null where its tables cannot be made out. Never writes to it. */
export function openDamaged(path: string): SalvagedFile | null {
  const copy = privateCopy(path);
  const connection = connect(copy.path, driverFor());
  const close = () => {
    connection.close();
    copy.remove();
  };
  try {
    protect(connection);
    if (refuseTables(connection, basename(path)) === null) {
      migrate(connection);
      return { connection, close };
    }
  } catch {
    // Not even the schema can be read.
  }
  close();
  return null;
}

/** A new project beside `path` under a name of its own, to be filled and renamed. */
export function openDraft(path: string): SalvagedFile & { readonly path: string } {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.repaired`);
  createFile(draft, driverFor());
  const connection = connect(draft, driverFor());
  connection.pragma('synchronous = OFF');
  return { path: draft, connection, close: () => connection.close() };
}

/** Queries that may fail in one table: a range of 2^40 numbers is halved to one bad page in some forty. */
const mostFailures = 2000;
/** Rows read at once. */
const stretch = 200;

export interface SalvagedRows<T> {
  readonly rows: Generator<T>;
  /** Ranges that could not be read, once `rows` has come to its end. */
  readonly lost: () => number;
}

/**
 * The rows of a table by its row number, as far as they can be read: where a range fails it is halved, so that one
 * lost page costs the rows on it. A table without row numbers is read from both ends.
 */
export function salvagedRows<T>(connection: Connection, table: string, columns: string): SalvagedRows<T> {
  let lost = 0;
  const read = connection.prepare(
    `SELECT rowid AS salvaged, ${columns} FROM ${table} WHERE rowid > :from AND rowid <= :to
     ORDER BY rowid LIMIT ${stretch}`,
  );

  function* range(from: number, to: number): Generator<T> {
    let at = from;
    while (at < to && lost < mostFailures) {
      let rows: readonly (T & { salvaged: number })[];
      try {
        rows = read.all<T & { salvaged: number }>({ from: at, to });
      } catch {
        lost++;
        if (to - at <= 1) return;
        const middle = at + Math.floor((to - at) / 2);
        yield* range(at, middle);
        at = middle;
        continue;
      }
      yield* rows;
      if (rows.length < stretch) return;
      at = rows[rows.length - 1]!.salvaged;
    }
  }

  return { rows: range(0, lastNumber(connection, table)), lost: () => lost };
}

function lastNumber(connection: Connection, table: string): number {
  try {
    return connection.prepare(`SELECT max(rowid) AS n FROM ${table}`).get<{ n: number | null }>()?.n ?? 0;
  } catch {
    return 2 ** 40;
  }
}

/** Rows of a table that has no row numbers: from its beginning and, where that breaks off, from its end. */
export function salvagedByKey<T extends object>(
  connection: Connection,
  table: string,
  columns: string,
  key: string,
): { readonly rows: readonly T[]; readonly lost: number } {
  const rows: T[] = [];
  let lost = 0;
  for (const order of ['ASC', 'DESC']) {
    const by = key
      .split(', ')
      .map((column) => `${column} ${order}`)
      .join(', ');
    try {
      for (const row of connection.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${by}`).iterate<T>()) {
        rows.push(row);
      }
      return { rows, lost };
    } catch {
      lost++;
    }
  }
  return { rows, lost };
}

export interface SalvagedEvent {
  readonly seq: number;
  /** Null where its payload cannot be read. */
  readonly event: ProjectEvent | null;
  /** As it stands in the log. */
  readonly row: Readonly<Record<string, SqlValue>>;
}

/** The events of a log in order, as far as they can be read. */
export function salvagedEvents(connection: Connection): SalvagedRows<SalvagedEvent> {
  const log = eventLog(connection);
  const { rows, lost } = salvagedRows<Record<string, SqlValue>>(connection, 'events', '*');
  function* events(): Generator<SalvagedEvent> {
    for (const row of rows) {
      let event: ProjectEvent | null = null;
      try {
        event = log.read(row as unknown as PreparedEvent);
      } catch {
        // Said by its number.
      }
      yield { seq: Number(row.seq), event, row };
    }
  }
  return { rows: events(), lost };
}

/** Puts an event into another log as it stands: written again, one of an older version would be read as one of today. */
export function copyEvent(into: Connection, { salvaged: _, seq: __, ...row }: SalvagedEvent['row']): void {
  const columns = Object.keys(row);
  into
    .prepare(
      `INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
    )
    .run(row);
}

/** Notes that an event was taken back, or that nothing is to take it back. */
export function markUndone(connection: Connection, id: string): void {
  connection.prepare('UPDATE events SET undone = 1 WHERE id = :id').run({ id });
}

/** What SQLite finds wrong in the pages and indexes of a file; reads all of it. */
export function pageProblems(connection: Connection): readonly string[] {
  try {
    return connection
      .prepare('PRAGMA integrity_check(50)')
      .all<Record<string, string>>()
      .map((row) => Object.values(row)[0] ?? '')
      .filter((line) => line !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
