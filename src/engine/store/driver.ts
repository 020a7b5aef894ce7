/**
 * One way to SQLite whatever the runtime. better-sqlite3 13 needs Node-API 10 (Node 22.14, Electron 36) and
 * crashes below it; libsql has the same interface and runs everywhere. Parameters are always named: libsql
 * aborts the process when the only positional one is a buffer.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

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
  /** Writes the schema cookie, a signed 32-bit number in page 1 that SQLite only compares. */
  setSchemaCookie(cookie: number): void;
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
  /** better-sqlite3 alone: it opens with SQLite's defensive switch, which guards the schema cookie. */
  unsafeMode(on: boolean): void;
  close(): void;
}

type NativeConstructor = new (
  path: string,
  options?: { timeout?: number; readonly?: boolean },
) => NativeDatabase;

/** The driver for a Node-API version; that of this process unless given. */
export function driverFor(nodeApi: number = Number(process.versions.napi ?? 0)): DriverName {
  return nodeApi >= 10 ? 'better-sqlite3' : 'libsql';
}

const require = createRequire(import.meta.url);

/** Opens a database file, making it if it is not there. Throws the driver's error, which carries `code`. */
export function connect(path: string, driver: DriverName = driverFor()): Connection {
  return connectionOf(new (nativeOf(driver))(path, { timeout: 2000 }), driver);
}

/** Opens a file that SQLite itself may then not write: for one without journals nothing is made beside it either. */
export function connectReadOnly(path: string, driver: DriverName): Connection {
  // libsql knows the address alone, better-sqlite3 the option alone.
  const place = driver === 'libsql' ? `${pathToFileURL(path).href}?mode=ro` : path;
  return connectionOf(new (nativeOf(driver))(place, { timeout: 2000, readonly: true }), driver);
}

const nativeOf = (driver: DriverName) => require(driver) as NativeConstructor;

function connectionOf(database: NativeDatabase, driver: DriverName): Connection {
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
    setSchemaCookie: (cookie) => {
      const defensive = driver === 'better-sqlite3';
      if (defensive) database.unsafeMode(true);
      try {
        database.exec(`PRAGMA schema_version = ${cookie}`);
      } finally {
        if (defensive) database.unsafeMode(false);
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
