/**
 * One process at a time writes a project. The lock is an exclusive SQLite transaction on a small file beside it:
 * the operating system lets go of it however the process ends, so a kill leaves no stale lock. Who holds it stands
 * in a second small file, for the sentence a second opener reads. Neither file is ever followed as a link, and what
 * others have written into them is replaced: the lock says nothing about the project.
 */
import { closeSync, constants, lstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Connection, connect, type DriverName } from './driver';
import { holderOf, lockOf } from './project-file/beside';

export interface LockHolder {
  readonly by: string;
  readonly host: string;
  readonly since: string;
}

export interface WriterLock {
  /** Writes who holds it: a person may give a name after the project was opened. */
  readonly introduce: (person: string) => void;
  readonly release: () => void;
}

/** Takes the writer's lock of a project, or says who has it. Throws where the folder cannot be written. */
export function takeLock(
  project: string,
  person: string,
  driver: DriverName,
): { readonly lock: WriterLock } | { readonly heldBy: LockHolder } {
  const file = lockOf(project);
  for (let attempt = 0; attempt < 5; attempt++) {
    const connection = connect(file, driver);
    const opened = inode(file);
    try {
      connection.pragma('busy_timeout = 0');
      connection.pragma('journal_mode = MEMORY');
      connection.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      connection.close();
      if (isBusy(error)) return { heldBy: readHolder(project) };
      if (!isJunk(error)) throw error;
      // Not a database, so nobody holds it: a holder's lock would have been met before the content was read.
      if (inode(file) === opened) rmSync(file, { force: true });
      continue;
    }
    // The holder before us may have deleted the very file we locked: then somebody else could lock a new one.
    if (opened !== null && inode(file) === opened) {
      const since = new Date().toISOString();
      const introduce = (by: string) => writeHolder(project, { by, host: hostname(), since });
      introduce(person);
      return { lock: { introduce, release: () => release(connection, project) } };
    }
    connection.close();
  }
  return { heldBy: readHolder(project) };
}

function release(connection: Connection, project: string): void {
  // While the lock is held, so that nobody can take a lock on a file that is about to go.
  for (const file of [holderOf(project), lockOf(project)]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // Windows keeps an open file: it stays, empty, and is locked again next time.
    }
  }
  // libsql closes when its statements are collected: the lock must go now.
  connection.exec('ROLLBACK');
  connection.close();
}

function inode(file: string): bigint | null {
  const found = lstatSync(file, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? found.ino : null;
}

function isJunk(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:NOTADB|CORRUPT)/u.test(code) || /not a database|malformed/u.test(String(error));
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || /locked|busy/iu.test(String(error))
  );
}

/** Windows has no such switch; a link there needs the rights of an administrator. */
const noFollow = constants.O_NOFOLLOW ?? 0;

function writeHolder(project: string, holder: LockHolder): void {
  try {
    const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
    const file = openSync(holderOf(project), O_WRONLY | O_CREAT | O_TRUNC | noFollow, 0o666);
    try {
      writeFileSync(file, JSON.stringify(holder));
    } finally {
      closeSync(file);
    }
  } catch {
    // A full disk: the lock is held all the same, and others read that somebody has it.
  }
}

function readHolder(project: string): LockHolder {
  try {
    const file = openSync(holderOf(project), constants.O_RDONLY | noFollow);
    try {
      return holderIn(readFileSync(file, 'utf8'));
    } finally {
      closeSync(file);
    }
  } catch {
    // Being written this moment, or by a process that may not write here: the lock is held all the same.
    return nobodyKnown;
  }
}

const nobodyKnown: LockHolder = { by: '', host: '', since: '' };

function holderIn(text: string): LockHolder {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return nobodyKnown;
  const word = (key: string) => {
    const found: unknown = Reflect.get(value, key);
    return typeof found === 'string' ? found.slice(0, 200) : '';
  };
  return { by: word('by'), host: word('host'), since: word('since') };
}
