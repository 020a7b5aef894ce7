/**
 * One way to SQLite whatever the runtime. better-sqlite3 13 needs Node-API 10 (Node 22.14, Electron 36) and
 * crashes below it; libsql has the same interface and runs everywhere. Parameters are always named: libsql
 * aborts the process when the only positional one is a buffer.
 */
import { createRequire } from 'node:module';

export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParameters = Readonly<Record<string, SqlValue>>;

export interface Statement {
  run(parameters?: SqlParameters): { readonly changes: number };
  get<T>(parameters?: SqlParameters): T | undefined;
  all<T>(parameters?: SqlParameters): readonly T[];
  iterate<T>(parameters?: SqlParameters): IterableIterator<T>;
}

export interface Connection {
  readonly driver: DriverName;
  prepare(sql: string): Statement;
  exec(sql: string): void;
  /** Makes a setting (`name = value`), or answers the first column of the first row. */
  pragma(sql: string): SqlValue | undefined;
  /** All or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export type DriverName = 'better-sqlite3' | 'libsql';

interface NativeStatement {
  run(...parameters: unknown[]): { changes: number };
  get(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown[];
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

interface NativeDatabase {
  prepare(sql: string): NativeStatement;
  exec(sql: string): void;
  close(): void;
}

type NativeConstructor = new (path: string, options?: { timeout?: number }) => NativeDatabase;

/** The driver for a Node-API version; that of this process unless given. */
export function driverFor(nodeApi: number = Number(process.versions.napi ?? 0)): DriverName {
  return nodeApi >= 10 ? 'better-sqlite3' : 'libsql';
}

const require = createRequire(import.meta.url);

/** Opens a database file, making it if it is not there. Throws the driver's error, which carries `code`. */
export function connect(path: string, driver: DriverName = driverFor()): Connection {
  const Native = require(driver) as NativeConstructor;
  const database = new Native(path, { timeout: 2000 });
  const cache = new Map<string, Statement>();
  let depth = 0;
  const prepare = (sql: string): Statement => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = wrap(database.prepare(sql));
    cache.set(sql, statement);
    return statement;
  };
  return {
    driver,
    prepare,
    exec: (sql) => database.exec(sql),
    pragma: (sql) => {
      if (sql.includes('=')) {
        // A setting: some answer a row and some do not, and better-sqlite3 minds the difference.
        database.exec(`PRAGMA ${sql}`);
        return undefined;
      }
      const row = database.prepare(`PRAGMA ${sql}`).all()[0];
      return row && typeof row === 'object' ? (Object.values(row)[0] as SqlValue) : undefined;
    },
    transaction: (work) => {
      if (depth > 0) return work();
      database.exec('BEGIN IMMEDIATE');
      depth++;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        rollback(database);
        throw error;
      } finally {
        depth--;
      }
    },
    close: () => {
      cache.clear();
      database.close();
    },
  };
}

function rollback(database: NativeDatabase): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself already (a full disk does that).
  }
}

function wrap(statement: NativeStatement): Statement {
  const given = (parameters?: SqlParameters): unknown[] => (parameters ? [parameters] : []);
  return {
    run: (parameters) => statement.run(...given(parameters)),
    get: <T>(parameters?: SqlParameters) =>
      (statement.get(...given(parameters)) ?? undefined) as T | undefined,
    all: <T>(parameters?: SqlParameters) => statement.all(...given(parameters)) as T[],
    iterate: <T>(parameters?: SqlParameters) =>
      statement.iterate(...given(parameters)) as IterableIterator<T>,
  };
}
