/** Opening for writing, under the lock. */
import { basename } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../../contract/result';
import { isLost, type ReadOnlyReason } from '../../../contract/views';
import { damageIn } from '../damage';
import { type Connection, connect, type DriverName } from '../driver';
import { isFull } from '../errors';
import { refuseByHeader } from '../header';
import type { WriterLock } from '../lock';
import { supportedVersion } from '../schema';
import { foldUnfolded } from '../unfolded';
import { eventScan, rowScan } from '../value-scan';
import { hasJournal, setAside, walOf } from './beside';
import { guardWrites } from './guard';
import type { OpenedFile } from './opened';
import { openForReading, projectName } from './read';
import { checkpoint, touchFirstPage, versionOf, writeStamp } from './stamp';
import { trustedCopy } from './trusted-copy';
import { migrate, protect, refuseContent, refuseTables } from './validate';
import { watchFile } from './watch';

export interface WriteOptions {
  readonly driver: DriverName;
  readonly lock: WriterLock;
  /** The path no longer names the file that was opened; told once. */
  readonly lost: (failure: Failure) => void;
}

/**
 * `place` is where the file is, links followed; `path` what it was asked for by. The lock stays with the caller where
 * this fails. Where journals lie beside the file, it is first looked at in a private copy, and until that is found
 * sound nothing beside the project is changed.
 */
export function openForWriting(path: string, place: string, options: WriteOptions): Result<OpenedFile> {
  const name = basename(path);
  const warnings: Failure[] = [];
  const journals = hasJournal(place);
  if (journals) {
    const trusted = trustedCopy(place, name, options.driver, { beside: true });
    if (!trusted.ok) return trusted;
    trusted.value.remove();
    if (trusted.value.apart) {
      for (const kept of setAside(place, new Date())) {
        warnings.push(fail('journal-kept', { file: name, kept: basename(kept) }));
      }
    }
  }
  const refused = refuseByHeader(place, name, { whole: !hasJournal(place) });
  if (refused) return refused;
  const inner = connect(place, options.driver);
  try {
    protect(inner);
    // The copy has been read from end to end.
    const damage = journals ? refuseTables(inner, name) : refuseContent(inner, name);
    if (damage) {
      inner.close();
      return damage;
    }
    const older = versionOf(inner) < supportedVersion ? damagedOlder(path, place, options) : null;
    if (older) {
      inner.close();
      return ok(older);
    }
    const begun = prepare(inner);
    return ok(openedForWriting(path, place, inner, begun, warnings, options));
  } catch (error) {
    inner.close();
    throw error;
  }
}

/**
 * A file of an older version is looked at in a private copy before its tables are changed: where a value of it is
 * damaged, that copy, for reading; else null. Reads the file twice, once in its life.
 */
function damagedOlder(path: string, place: string, { driver, lock }: WriteOptions): OpenedFile | null {
  const read = openForReading(path, place, driver, { code: 'damaged' });
  if (!read.ok) return null;
  const { connection, close } = read.value;
  let sound = false;
  try {
    const events = eventScan(connection);
    const rows = rowScan(connection, () => false);
    while (events.next() || rows.next());
    sound = damageIn(connection).places().length === 0;
  } finally {
    if (sound) close();
  }
  if (sound) return null;
  return {
    ...read.value,
    close: () => {
      close();
      lock.release();
    },
  };
}

/** A log of our own keeping (stamp.ts) and tables of today. Whether the run of the log has its page 1. */
function prepare(connection: Connection): boolean {
  connection.pragma('wal_autocheckpoint = 0');
  connection.pragma('journal_mode = WAL');
  connection.pragma('foreign_keys = ON');
  try {
    // Nothing is acknowledged yet, and the checkpoint syncs both files: no need to sync each step.
    connection.pragma('synchronous = NORMAL');
    touchFirstPage(connection);
    migrate(connection);
    foldUnfolded(connection);
    checkpoint(connection);
    return true;
  } catch (error) {
    // On a full disk what there is can be read, and written again once there is room.
    if (isFull(error)) return false;
    throw error;
  } finally {
    connection.pragma('synchronous = FULL');
  }
}

function openedForWriting(
  path: string,
  place: string,
  inner: Connection,
  begun: boolean,
  warnings: readonly Failure[],
  { lock, lost }: WriteOptions,
): OpenedFile {
  let reason: ReadOnlyReason | null = null;
  const watch = watchFile(path, walOf(place), (failure) => {
    if (isLost(failure.code)) reason = { code: failure.code };
    if (failure.code === 'journal-gone') foldQuietly(inner);
    lost(failure);
  });
  const guard = guardWrites(inner, place, watch, begun);
  return {
    path,
    name: projectName(path),
    connection: guard.connection,
    get readOnly() {
      return reason;
    },
    warnings,
    refusal: watch.check,
    introduce: lock.introduce,
    close: () => {
      guard.stop();
      try {
        // SQLite leaves what now stands at the path alone; so do we. Else one file is left: the log is folded into it
        // and removed, unless a reader prevents it.
        const failure = watch.check();
        if (failure === null || failure.code === 'journal-gone') {
          writeStamp(inner);
          inner.pragma('journal_mode = DELETE');
        }
      } catch {
        // The log stays, whole; the next opening folds it.
      } finally {
        inner.close();
        lock.release();
      }
    },
  };
}

/** The log was taken away under us: what it held is still in hand, and goes into the file at once. */
function foldQuietly(connection: Connection): void {
  try {
    checkpoint(connection);
  } catch {
    // Closing tries it again.
  }
}
