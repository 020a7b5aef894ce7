/**
 * One process at a time writes a project. The lock is an exclusive SQLite transaction on a small file beside it:
 * the operating system lets go of it however the process ends, so a kill leaves no stale lock. Who holds it is
 * told in a second small file, for the sentence a second opener reads.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Connection, connect, type DriverName } from './driver';

export interface LockHolder {
  readonly by: string;
  readonly host: string;
  readonly since: string;
}

export interface WriterLock {
  /** Says anew who holds it: a person may give a name after the project was opened. */
  readonly introduce: (person: string) => void;
  readonly release: () => void;
}

const lockFile = (project: string) => `${project}-lock`;
const holderFile = (project: string) => `${project}-lock.json`;

/** Takes the writer's lock of a project, or says who has it. Throws where the folder cannot be written. */
export function takeLock(
  project: string,
  person: string,
  driver: DriverName,
): { readonly lock: WriterLock } | { readonly heldBy: LockHolder } {
  const file = lockFile(project);
  for (let attempt = 0; attempt < 3; attempt++) {
    const connection = connect(file, driver);
    const opened = inode(file);
    try {
      connection.pragma('busy_timeout = 0');
      connection.pragma('journal_mode = MEMORY');
      connection.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      connection.close();
      if (isBusy(error)) return { heldBy: readHolder(project) };
      throw error;
    }
    // The holder before us may have deleted the very file we locked: then somebody else could lock a new one.
    if (opened !== null && inode(file) === opened) {
      const since = new Date().toISOString();
      const introduce = (by: string) =>
        writeFileSync(holderFile(project), JSON.stringify({ by, host: hostname(), since }));
      introduce(person);
      return { lock: { introduce, release: () => release(connection, project) } };
    }
    connection.close();
  }
  return { heldBy: readHolder(project) };
}

function release(connection: Connection, project: string): void {
  // While the lock is held, so that nobody can take a lock on a file that is about to go.
  for (const file of [holderFile(project), lockFile(project)]) {
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

function inode(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || /locked|busy/iu.test(String(error))
  );
}

function readHolder(project: string): LockHolder {
  try {
    const value: unknown = JSON.parse(readFileSync(holderFile(project), 'utf8'));
    if (typeof value === 'object' && value !== null && 'by' in value && 'host' in value && 'since' in value) {
      return { by: String(value.by), host: String(value.host), since: String(value.since) };
    }
  } catch {
    // Being written this moment, or by a process that may not write here: the lock is held all the same.
  }
  return { by: '', host: '', since: '' };
}
