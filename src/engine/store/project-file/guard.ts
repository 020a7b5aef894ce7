/** A writer's connection: every transaction is checked to reach the file at the path, and logs do not grow for ever. */
import type { Connection } from '../driver';
import { ProjectFailure } from '../errors';
import { sizeOf, walOf } from './beside';
import { checkpoint, touchFirstPage } from './stamp';
import type { FileWatch } from './watch';

/** Bytes of the log after which it is folded into the file: as many pages as SQLite's own default. */
const longLog = 4 << 20;
/** Milliseconds without a transaction after which a log is folded, whatever its size. */
const quiet = 5000;

export interface Guard {
  readonly connection: Connection;
  /** No more timers. */
  readonly stop: () => void;
}

/** `begun` says whether the run of the log has its page 1 already (see stamp.ts). */
export function guardWrites(inner: Connection, path: string, watch: FileWatch, begun: boolean): Guard {
  let depth = 0;
  let firstPage = begun;
  let next = longLog;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refuseLost(): void {
    const failure = watch.check();
    if (failure) throw new ProjectFailure(failure);
  }

  function fold(): void {
    const size = sizeOf(walOf(path));
    try {
      firstPage = false;
      checkpoint(inner);
      firstPage = true;
    } catch {
      // A full disk, or somebody reads: what is committed stays in the log, and it is tried again.
    }
    next = Math.max(longLog, sizeOf(walOf(path)) >= size ? size + longLog : longLog);
  }

  function committed(): void {
    clearTimeout(timer);
    if (sizeOf(walOf(path)) >= next) {
      fold();
      return;
    }
    timer = setTimeout(() => {
      if (!watch.check()) fold();
    }, quiet);
    timer.unref();
  }

  return {
    connection: {
      ...inner,
      transaction: (work) => {
        if (depth > 0) return inner.transaction(work);
        refuseLost();
        depth++;
        try {
          const result = inner.transaction(() => {
            if (!firstPage) touchFirstPage(inner);
            return work();
          });
          firstPage = true;
          // Once more: what went to a file that nobody will find again is not acknowledged.
          refuseLost();
          committed();
          return result;
        } finally {
          depth--;
        }
      },
    },
    stop: () => clearTimeout(timer),
  };
}
