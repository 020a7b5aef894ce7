/** Opening a project file: hostile until checked, one writer, never half made. */
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { ReadOnlyReason } from '../../contract/views';
import { type Connection, connect, type DriverName, driverFor } from './driver';
import { failureOf } from './errors';
import { refuseByHeader } from './header';
import { takeLock, type WriterLock } from './lock';
import { applicationId, migrations, supportedVersion } from './schema';
import { foldUnfolded, hasUnfolded } from './unfolded';

export interface OpenOptions {
  readonly create: boolean;
  /** Opens for reading even where writing is possible. */
  readonly readOnly?: boolean;
  /** Shown to others who open the project meanwhile. */
  readonly person: string;
  readonly driver?: DriverName;
}

export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly connection: Connection;
  readonly readOnly: ReadOnlyReason | null;
  /** Tells other openers who works here. */
  readonly introduce: (person: string) => void;
  readonly close: () => void;
}

/** Whether two paths lead to one file, through links as well. */
export function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

export function projectName(path: string): string {
  return basename(path, extname(path));
}

/**
 * Opens or creates a project file. A file of another kind, a damaged or a newer one is refused by its bytes,
 * before SQLite could write a journal beside it.
 */
export function openFile(given: string, options: OpenOptions): Result<OpenedFile> {
  const path = resolve(given);
  const name = basename(path);
  const driver = options.driver ?? driverFor();
  try {
    if (options.create) {
      if (existsSync(path)) return fail('file-exists', { file: name });
      createFile(path, driver);
    }
    if (!existsSync(path)) return fail('file-missing', { file: name });
    if (!statSync(path).isFile()) return fail('not-a-project', { file: name });
    const refused = refuseByHeader(path, name);
    if (refused) return refused;
    if (!canWrite(path)) return openCopy(path, name, driver);
    if (options.readOnly) return openShared(path, name, driver, { code: 'file-protected' }, null);
    const taken = takeLock(path, options.person, driver);
    if ('heldBy' in taken) {
      return openShared(path, name, driver, { code: 'open-elsewhere', ...taken.heldBy }, null);
    }
    return openShared(path, name, driver, null, taken.lock);
  } catch (error) {
    return failureOf(error, name);
  }
}

function openShared(
  path: string,
  name: string,
  driver: DriverName,
  readOnly: ReadOnlyReason | null,
  lock: WriterLock | null,
): Result<OpenedFile> {
  let connection: Connection | null = null;
  try {
    connection = connect(path, driver);
    protect(connection);
    const damage = damageOf(connection, name, driver);
    if (damage) throw damage;
    if (readOnly && (versionOf(connection) < supportedVersion || hasUnfolded(connection))) {
      return openMigratedCopy(path, name, driver, readOnly, connection);
    }
    if (readOnly) connection.pragma('query_only = ON');
    else prepareForWriting(connection);
  } catch (error) {
    connection?.close();
    lock?.release();
    return isFailure(error) ? error : failureOf(error, name);
  }
  const open = connection;
  return ok({
    path,
    name: projectName(path),
    connection: open,
    readOnly,
    introduce: (person) => lock?.introduce(person),
    close: () => {
      try {
        // Leaves one file behind: the journal is folded into it and removed. A reader elsewhere may prevent it.
        if (!readOnly) open.pragma('journal_mode = DELETE');
      } catch {
        // The journal stays, whole; the next opening folds it.
      } finally {
        open.close();
        lock?.release();
      }
    },
  });
}

/** A file or folder that may not be written: SQLite's journal needs a place, so a copy is read. */
function openCopy(path: string, name: string, driver: DriverName): Result<OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-'));
  const copy = join(folder, name);
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return fromCopy(path, openShared(copy, name, driver, { code: 'file-protected' }, null), folder);
}

/** An older file that may not be written is read from a copy that has the tables of today. Closes `original`. */
function openMigratedCopy(
  path: string,
  name: string,
  driver: DriverName,
  readOnly: ReadOnlyReason,
  original: Connection,
): Result<OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-'));
  const copy = join(folder, name);
  try {
    // Unlike a copy of the bytes it is whole even while another program writes.
    original.prepare('VACUUM INTO :copy').run({ copy });
    original.close();
    const connection = connect(copy, driver);
    migrate(connection);
    foldUnfolded(connection);
    connection.close();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return fromCopy(path, openShared(copy, name, driver, readOnly, null), folder);
}

/** What is read from a copy goes by the name of the original, and takes the copy away when it is closed. */
function fromCopy(path: string, opened: Result<OpenedFile>, folder: string): Result<OpenedFile> {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!opened.ok) {
    remove();
    return opened;
  }
  const { close } = opened.value;
  return ok({
    ...opened.value,
    path,
    close: () => {
      close();
      remove();
    },
  });
}

/** Settings for a file by others: no functions in its schema, cells checked as they are read. */
export function protect(connection: Connection): void {
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('mmap_size = 0');
}

function prepareForWriting(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  migrate(connection);
  foldUnfolded(connection);
}

function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version') ?? 0);
}

function migrate(connection: Connection): void {
  for (let version = versionOf(connection); version < supportedVersion; version++) {
    connection.transaction(() => {
      connection.exec(migrations[version]!);
      connection.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

/** Made whole under another name, then renamed: a crash leaves no half project. */
function createFile(path: string, driver: DriverName): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  rmSync(draft, { force: true });
  const connection = connect(draft, driver);
  try {
    connection.pragma('page_size = 4096');
    connection.exec(`PRAGMA application_id = ${applicationId}`);
    migrate(connection);
  } finally {
    connection.close();
  }
  renameSync(draft, path);
}

/** Checks the pages (quick_check) and that the schema is ours to the letter: no view or trigger of others. */
function damageOf(connection: Connection, name: string, driver: DriverName): Failure | null {
  const version = versionOf(connection);
  if (version > supportedVersion) {
    return fail('project-newer', { file: name, version, supported: supportedVersion });
  }
  const expected = schemaAt(version, driver);
  for (const row of schemaOf(connection)) {
    if (expected.get(row.name) !== row.sql) {
      return fail('project-damaged', { file: name, problem: `unexpected ${row.name}` });
    }
    expected.delete(row.name);
  }
  const [missing] = expected.keys();
  if (missing) return fail('project-damaged', { file: name, problem: `${missing} is missing` });
  const check = connection.pragma('quick_check(1)');
  return check === 'ok'
    ? null
    : fail('project-damaged', { file: name, problem: damagedPlace(String(check)) });
}

/** Of SQLite's report ("Tree 5 page 7: btreeInitPage() returns error code 11") what a person can pass on. */
function damagedPlace(report: string): string {
  return /page \d+/u.exec(report)?.[0] ?? 'malformed';
}

export function schemaOf(connection: Connection): readonly { name: string; sql: string }[] {
  return connection
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'`)
    .all<{ name: string; sql: string }>();
}

function schemaAt(version: number, driver: DriverName): Map<string, string> {
  const scratch = connect(':memory:', driver);
  try {
    for (const step of migrations.slice(0, version)) scratch.exec(step);
    return new Map(schemaOf(scratch).map((row) => [row.name, row.sql]));
  } finally {
    scratch.close();
  }
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
