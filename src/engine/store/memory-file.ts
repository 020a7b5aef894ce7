/** Opening a translation memory file. Unlike a project it may be open in several windows at once; writes are short. */
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import { canWrite } from './access';
import { type Connection, connect, type DriverName, driverFor } from './driver';
import { failureOf } from './errors';
import { memoryApplicationId, memoryMigrations } from './memory-schema';
import { type MemoryStore, memoryStore } from './memory-sql';
import { protect } from './project-file/validate';
import { refuseSchema } from './schema-check';

export interface OpenedMemory extends MemoryStore {
  readonly path: string;
  /** By which projects know it, wherever it lies and whatever it is called. */
  readonly id: string;
  /** False for a file that others look after: it is looked up in and never written. */
  readonly writable: boolean;
  close(): void;
}

export interface OpenMemoryOptions {
  readonly create: boolean;
  /** On a disk that several computers share: SQLite's write-ahead log works on one computer only. */
  readonly shared?: boolean;
  readonly driver?: DriverName;
}

const magic = 'SQLite format 3\0';

/**
 * Opens a memory, making it if it is not there and `create` is given. A file of another kind or of a newer Daejo is
 * refused by its bytes, one whose tables are not ours to the letter when it is opened; nothing is then written. Pages
 * are not all read (a million entries are half a gigabyte): SQLite checks each as it comes to it.
 */
export function openMemory(given: string, options: OpenMemoryOptions): Result<OpenedMemory> {
  const path = resolve(given);
  const name = basename(path);
  const driver = options.driver ?? driverFor();
  let connection: Connection | null = null;
  try {
    if (!existsSync(path)) {
      if (!options.create) return fail('file-missing', { file: name });
      createMemory(path, driver);
    }
    const refused = refuse(path, name);
    if (refused) return refused;
    connection = connect(path, driver);
    protect(connection);
    const damage = refuseSchema(connection, memoryMigrations, name);
    if (damage) {
      connection.close();
      return damage;
    }
    // Somebody else may be writing: a look-up does not wait for long, and what cannot be written now is written later.
    connection.pragma('busy_timeout = 250');
    const writable = canWrite(path);
    if (!writable) connection.pragma('query_only = ON');
    else keepJournal(connection, options.shared ?? false);
    // 64 MB: the hashes of a million entries come in no order, and each page that is not kept is read again.
    connection.pragma('cache_size = -65536');
    const open = connection;
    const id = open.prepare('SELECT id FROM memory').get<{ id: string }>()?.id ?? '';
    return ok({ path, id, writable, ...memoryStore(open), close: () => open.close() });
  } catch (error) {
    connection?.close();
    return failureOf(error, name);
  }
}

/** A shared file that another program has open just now keeps the kind of journal it has. */
function keepJournal(connection: Connection, shared: boolean): void {
  try {
    connection.pragma(`journal_mode = ${shared ? 'DELETE' : 'WAL'}`);
    if (!shared) connection.pragma('synchronous = NORMAL');
  } catch (error) {
    if (!shared) throw error;
  }
}

function refuse(path: string, name: string): Failure | null {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  const ours = header.toString('latin1', 0, 16) === magic && header.readUInt32BE(68) === memoryApplicationId;
  if (!ours) return fail('not-a-memory', { file: name });
  const version = header.readUInt32BE(60);
  const supported = memoryMigrations.length;
  return version > supported ? fail('memory-newer', { file: name, version, supported }) : null;
}

/** Made whole under another name, then renamed: a crash leaves no half memory. */
function createMemory(path: string, driver: DriverName): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  rmSync(draft, { force: true });
  const connection = connect(draft, driver);
  try {
    connection.exec(`PRAGMA application_id = ${memoryApplicationId}`);
    connection.transaction(() => {
      for (const step of memoryMigrations) connection.exec(step);
      connection.prepare('INSERT INTO memory (id) VALUES (:id)').run({ id: uuidv7() });
      connection.exec(`PRAGMA user_version = ${memoryMigrations.length}`);
    });
  } finally {
    connection.close();
  }
  renameSync(draft, path);
}
