/** Keeps the last good copies of the open project: made in quiet moments, from what was found sound at opening. */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostApi } from '../../contract/host-calls';
import { ok } from '../../contract/result';
import type { Session } from '../session';
import { failureOf } from '../store/errors';
import { lastEvent } from '../store/event-log';
import { stampCopy } from '../store/project-file/copy-into';
import { backupName, backupsIn, folderOf, prune, restoreBackup } from './backup-files';
import { type Copying, copyInThread } from './copy-worker';

/** Milliseconds: when a copy is looked into, first after opening; and how old the last one must be. */
const times = { first: 10_000, next: 10 * 60_000, old: 60 * 60_000 };

export interface Backups {
  readonly host: Pick<HostApi, 'backups' | 'restoreBackup'>;
  readonly opened: (session: Session) => void;
  readonly closed: () => void;
  /** Makes a copy now if anything changed since the last one; true where one was made. */
  readonly keep: (session: Session, now?: Date) => Promise<boolean>;
}

/** `folder` is where copies are kept; null to keep none. `background` says whether they are made without being asked. */
export function projectBackups(folder: string | null, background: boolean): Backups {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let copying: Copying | null = null;
  let open: Session | null = null;

  async function keep(session: Session, now = new Date()): Promise<boolean> {
    const { connection, path } = session.file;
    const last = lastEvent(connection);
    if (folder === null || copying || last === null || session.file.refusal()) return false;
    const mark = createHash('sha256').update(last).digest('hex').slice(0, 8);
    const own = folderOf(folder, path);
    const [newest] = backupsIn(own);
    if (newest?.mark === mark) return false;
    const draft = join(own, 'unfinished');
    try {
      mkdirSync(own, { recursive: true });
      rmSync(draft, { force: true });
      copying = copyInThread(realpathSync(path), draft, connection.driver);
      await copying.done;
      stampCopy(draft, connection.driver);
      renameSync(draft, join(own, backupName(now, mark)));
      prune(folder);
      return true;
    } catch {
      // A full disk, or the project was closed: the copies there are stay, and it is tried at another time.
      rmSync(draft, { force: true });
      return false;
    } finally {
      copying = null;
    }
  }

  function schedule(delay: number): void {
    timer = setTimeout(() => {
      const session = open;
      if (!session || folder === null) return;
      const [newest] = backupsIn(folderOf(folder, session.file.path));
      const due = !newest || Date.now() - Date.parse(newest.at) > times.old;
      // A log that cannot be read: no copy, and no end of the process.
      const made = due ? keep(session).catch(() => false) : Promise.resolve(false);
      void made.finally(() => {
        if (open === session) schedule(times.next);
      });
    }, delay);
    timer.unref();
  }

  return {
    keep,
    opened: (session) => {
      open = session;
      if (background && folder !== null && session.file.readOnly === null) schedule(times.first);
    },
    closed: () => {
      clearTimeout(timer);
      copying?.stop();
      open = null;
    },
    host: {
      backups: async ({ path }) => ok(folder === null ? [] : backupsIn(folderOf(folder, path)).map(viewOf)),
      restoreBackup: async ({ path, name }) => {
        try {
          return restoreBackup(folder ?? '', path, name);
        } catch (error) {
          return failureOf(error, name);
        }
      },
    },
  };
}

function viewOf({ name, at, bytes }: ReturnType<typeof backupsIn>[number]) {
  return { name, at, bytes };
}
