/** A whole copy of an open project, made by SQLite itself. */
import { renameSync, rmSync } from 'node:fs';
import { type Connection, connect } from '../driver';
import { draftOf } from './create';
import { writeStamp } from './stamp';

/**
 * Writes what the connection sees, also where its file is gone from the disk, and gives the copy a stamp of its own,
 * so that no log ever belongs to it. What stands at `path` is replaced when the copy is whole. Throws what the disk
 * throws; nothing is left then. About a second for 100 MB.
 */
export function copyInto(connection: Connection, path: string): void {
  const draft = draftOf(path);
  rmSync(draft, { force: true });
  try {
    connection.prepare('VACUUM INTO :draft').run({ draft });
    stampCopy(draft, connection.driver);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Gives a copy that SQLite has made a stamp of its own. */
export function stampCopy(path: string, driver: Connection['driver']): void {
  const copy = connect(path, driver);
  try {
    writeStamp(copy);
  } finally {
    copy.close();
  }
}
