/** A new, empty project. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Failure, fail } from '../../../contract/result';
import { isWritable } from '../access';
import { connect, type DriverName } from '../driver';
import { applicationId } from '../schema';
import { ownFiles, refuseLinks } from './beside';
import { writeStamp } from './stamp';
import { migrate } from './validate';

/** Null where a new file may be made at the path; nothing is written. */
export function refusePlace(path: string): Failure | null {
  const file = basename(path);
  const folder = dirname(path);
  if (existsSync(path)) return fail('file-exists', { file });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return fail('folder-missing', { folder: basename(folder) });
  }
  const odd = refuseLinks(path);
  if (odd) return odd;
  return isWritable(folder) ? null : fail('folder-unwritable', { folder: basename(folder) });
}

/** Made whole under another name, then renamed: neither a crash nor a full disk leaves half a project. */
export function createFile(path: string, driver: DriverName): void {
  const draft = draftOf(path);
  removeAll(draft);
  try {
    const connection = connect(draft, driver);
    try {
      connection.pragma('page_size = 4096');
      // Nobody looks at a draft: it is synced once, when it is whole.
      connection.pragma('synchronous = OFF');
      connection.exec(`PRAGMA application_id = ${applicationId}`);
      migrate(connection);
      writeStamp(connection);
    } finally {
      connection.close();
    }
    syncFile(draft);
    renameSync(draft, path);
  } catch (error) {
    removeAll(draft);
    throw error;
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Where a file is made before it takes its name. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.new`);
}

/** A draft, with all that lies beside it. */
function removeAll(path: string): void {
  for (const file of ownFiles(path)) rmSync(file, { force: true });
}
