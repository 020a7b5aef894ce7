/** Whether a path still names the file that was opened: sync clients replace files, people delete them. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Failure, fail } from '../../../contract/result';

export interface FileWatch {
  /** Null while all is well. The first failure stays: what was opened is no longer what stands there. */
  readonly check: () => Failure | null;
}

/** Device and number of a file; null where there is none or it cannot be asked for (a share that is away). */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

function isGone(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    // Not to be reached just now: SQLite itself will say so where it matters.
    return false;
  }
}

/** Watches a project and its write-ahead log, as they stand now. Two calls of `stat` a check, some 5 µs. */
export function watchFile(path: string, wal: string, lost: (failure: Failure) => void): FileWatch {
  const file = basename(path);
  const opened = { main: identityOf(path), wal: identityOf(wal) };
  let found: Failure | null = null;

  function look(): Failure | null {
    const main = identityOf(path);
    if (main === null) return isGone(path) ? fail('file-gone', { file }) : null;
    if (main !== opened.main) return fail('file-replaced', { file });
    const log = identityOf(wal);
    if (opened.wal === null || log === opened.wal) return null;
    return log !== null || isGone(wal) ? fail('journal-gone', { file }) : null;
  }

  return {
    check: () => {
      if (found) return found;
      found = look();
      if (found) lost(found);
      return found;
    },
  };
}
