/** Where copies of projects are kept, under which names, and how many. */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../contract/result';
import type { BackupView } from '../../contract/views';

/** Copies kept of one project. */
const mostOfOne = 5;
/** Bytes of all copies together; the newest of each project stays whatever its size. */
const mostBytes = 1 << 30;

/** `2026-11-28T18-30-05Z_1f0c9a2b.daejo`: when, in UTC, and a mark of what the project then held. */
const shape = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z_([\da-f]{8})\.daejo$/u;

export interface BackupFile extends BackupView {
  readonly path: string;
  readonly mark: string;
}

/** The folder of the app's data in which copies are, for those who have no app to ask: the command line. */
export function usualBackupFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { DAEJO_USER_DATA, XDG_CONFIG_HOME, APPDATA } = environment;
  if (DAEJO_USER_DATA) return join(DAEJO_USER_DATA, 'backups');
  const config =
    platform === 'darwin'
      ? join(homedir(), 'Library', 'Application Support')
      : platform === 'win32'
        ? (APPDATA ?? join(homedir(), 'AppData', 'Roaming'))
        : XDG_CONFIG_HOME || join(homedir(), '.config');
  return join(config, 'Daejo', 'backups');
}

/** A project's own folder among the copies: by its name, for people, and its place, for us. */
export function folderOf(backups: string, project: string): string {
  const folder = resolve(dirname(project));
  const place = join(existsSync(folder) ? realpathSync(folder) : folder, basename(project));
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return join(backups, `${basename(project, extname(project))} ${hash}`);
}

export function backupName(at: Date, mark: string): string {
  const time = at.toISOString().slice(0, 19).replaceAll(':', '-');
  return `${time}Z_${mark}.daejo`;
}

/** Newest first; empty where there are none or the folder cannot be read. */
export function backupsIn(folder: string): readonly BackupFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .toSorted()
    .reverse()
    .flatMap((name) => {
      const parts = shape.exec(name);
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (!parts || !found?.isFile()) return [];
      const [, day, hour, minute, second, mark = ''] = parts;
      return [{ name, path, mark, at: `${day}T${hour}:${minute}:${second}Z`, bytes: found.size }];
    });
}

/** Takes the oldest copies away until what is left is within the bounds. */
export function prune(backups: string, bounds = { mostOfOne, mostBytes }): void {
  const left: BackupFile[] = [];
  for (const project of readdirSync(backups, { withFileTypes: true })) {
    if (!project.isDirectory()) continue;
    const [newest, ...older] = backupsIn(join(backups, project.name));
    for (const [index, file] of older.entries()) {
      if (index + 1 < bounds.mostOfOne) left.push(file);
      else rmSync(file.path, { force: true });
    }
    if (newest) bounds = { ...bounds, mostBytes: bounds.mostBytes - newest.bytes };
  }
  let bytes = left.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of left.toSorted((a, b) => a.at.localeCompare(b.at))) {
    if (bytes <= bounds.mostBytes) return;
    rmSync(file.path, { force: true });
    bytes -= file.bytes;
  }
}

/** Puts a copy beside the project, under a name that nothing has yet; its path. */
export function restoreBackup(
  backups: string,
  project: string,
  name: string,
): Result<{ readonly path: string }> {
  const found = backupsIn(folderOf(backups, project)).find((file) => file.name === name);
  if (!found) return fail('not-found', { what: 'backup', id: name });
  const ending = extname(project);
  const base = `${basename(project, ending)} ${found.at.slice(0, 16).replace('T', ' ').replace(':', '-')}`;
  for (let number = 1; ; number++) {
    const path = join(dirname(project), `${base}${number === 1 ? '' : ` (${number})`}${ending}`);
    if (existsSync(path)) continue;
    copyFileSync(found.path, path, constants.COPYFILE_EXCL);
    return ok({ path });
  }
}
