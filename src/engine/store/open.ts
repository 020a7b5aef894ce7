/** Opening a project file: hostile until checked, one writer, never half made. */
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Failure, fail, type Result } from '../../contract/result';
import { canWrite } from './access';
import { type DriverName, driverFor } from './driver';
import { failureOf, isFull } from './errors';
import { refuseByHeader } from './header';
import { takeLock } from './lock';
import { refuseLinks } from './project-file/beside';
import { createFile, refusePlace } from './project-file/create';
import type { OpenedFile } from './project-file/opened';
import { openForReading } from './project-file/read';
import { openForWriting } from './project-file/write';

export type { OpenedFile } from './project-file/opened';
export { projectName } from './project-file/read';

export interface OpenOptions {
  readonly create: boolean;
  /** Opens for reading even where writing is possible. */
  readonly readOnly?: boolean;
  /** Shown to others who open the project meanwhile. */
  readonly person: string;
  readonly driver?: DriverName;
  /** Called once when the path no longer names the opened file, or its log was taken away. */
  readonly lost?: (failure: Failure) => void;
}

/** Whether two paths lead to one file, through links as well. */
export function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/**
 * Opens or creates a project file. A file of another kind, a damaged or a newer one is refused before SQLite could
 * write beside it. Whoever only reads never changes anything in the folder; a writer, only what was found sound.
 */
export function openFile(given: string, options: OpenOptions): Result<OpenedFile> {
  const path = resolve(given);
  const driver = options.driver ?? driverFor();
  if (!options.create) return openStanding(path, driver, options);
  try {
    const refused = refusePlace(path);
    if (refused) return refused;
    createFile(path, driver);
  } catch (error) {
    return failureOf(error, basename(path));
  }
  const opened = openStanding(path, driver, options);
  // Made a moment ago and empty: a failure leaves nothing behind. What lay beside it before is not ours.
  if (!opened.ok) rmSync(path, { force: true });
  return opened;
}

function openStanding(path: string, driver: DriverName, options: OpenOptions): Result<OpenedFile> {
  const name = basename(path);
  try {
    if (!existsSync(path)) return fail('file-missing', { file: name });
    if (!statSync(path).isFile()) return fail('not-a-project', { file: name });
    // SQLite puts journals beside the file itself; the lock must be there as well, whatever links lead to it.
    const place = realpathSync(path);
    const refused = refuseLinks(place) ?? refuseByHeader(place, name, { whole: false });
    if (refused) return refused;
    if (options.readOnly || !canWrite(place)) {
      return openForReading(path, place, driver, { code: 'file-protected' });
    }
    const taken = takeLock(place, options.person, driver);
    if ('heldBy' in taken) {
      return openForReading(path, place, driver, { code: 'open-elsewhere', ...taken.heldBy });
    }
    const { lock } = taken;
    let opened: Result<OpenedFile>;
    try {
      opened = openForWriting(path, place, { driver, lock, lost: options.lost ?? (() => {}) });
    } catch (error) {
      lock.release();
      // SQLite needs room even to begin; to read, a copy elsewhere will do.
      if (isFull(error)) return openForReading(path, place, driver, { code: 'disk-full' });
      throw error;
    }
    if (opened.ok) return opened;
    lock.release();
    return opened.code === 'disk-full' ? openForReading(path, place, driver, { code: 'disk-full' }) : opened;
  } catch (error) {
    return failureOf(error, name);
  }
}
