/** The files that lie beside a project, and whether its journals belong to it. */
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Failure, fail } from '../../../contract/result';
import { readJournal } from './journal';
import { isStamp } from './stamp';
import { readWal, stampOf, type WalContents } from './wal';
import { identityOf } from './watch';

export const walOf = (path: string) => `${path}-wal`;
export const journalOf = (path: string) => `${path}-journal`;
export const lockOf = (path: string) => `${path}-lock`;
export const holderOf = (path: string) => `${path}-lock.json`;

/** A project and all that SQLite and the lock may put beside it. */
export function ownFiles(path: string): readonly string[] {
  const lock = lockOf(path);
  const besides = ['-wal', '-shm', '-journal'];
  return [path, lock, holderOf(path), ...[path, lock].flatMap((file) => besides.map((end) => file + end))];
}

/** Whether writing to `target` would write to the project or to what lies beside it, through links as well. */
export function isOwnFile(project: string, target: string): boolean {
  const place = placeOf(target);
  const identity = identityOf(target);
  return ownFiles(placeOf(project)).some(
    (file) => file === place || (identity !== null && identityOf(file) === identity),
  );
}

/** Links followed; of a file that is not there yet, those of its folder. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return existsSync(folder) ? join(realpathSync(folder), basename(path)) : resolve(path);
  }
}

/**
 * SQLite follows links: a `-wal` that leads to a file of somebody else would be overwritten. A project itself may be
 * a link (its own place is looked up first), nothing beside it may.
 */
export function refuseLinks(path: string): Failure | null {
  for (const file of ownFiles(path).slice(1)) {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found && !found.isFile()) {
      return fail('file-beside-odd', { file: basename(path), beside: basename(file) });
    }
  }
  return null;
}

/** Whether a journal that SQLite might apply lies beside the file. */
export function hasJournal(path: string): boolean {
  return [walOf(path), journalOf(path)].some((file) => sizeOf(file) > 0);
}

export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * - `none`: nothing lies there that SQLite would apply.
 * - `together`: made from this very state of the file.
 * - `apart`: made from another state, or by another program.
 * - `unproven`: written by a Daejo before stamps; nothing speaks against it.
 */
export type Belonging = 'none' | 'together' | 'apart' | 'unproven';

/** Of the journals beside a file, worst first. The argument is in stamp.ts. Nothing may be writing them. */
export function belonging(path: string, times: { readonly mainIsNewer: boolean }): Belonging {
  const page = firstBytes(path, 100);
  const verdicts = [walBelonging(path, page, times.mainIsNewer), journalBelonging(path, page)];
  return (['apart', 'unproven', 'together'] as const).find((one) => verdicts.includes(one)) ?? 'none';
}

function walBelonging(path: string, header: Buffer, mainIsNewer: boolean): Belonging {
  const file = walOf(path);
  if (sizeOf(file) === 0) return 'none';
  const wal = readWal(file);
  if (wal === null) return 'apart';
  // A transaction that never ended: SQLite does not apply it.
  if (wal.frames === 0) return 'none';
  if (wal.pageSize !== pageSizeOf(header)) return 'apart';
  const stamp = stampOf(header);
  if (wal.stamps.length > 0 && !wal.stamps.includes(stamp)) return 'apart';
  if (wal.stamps.length > 0 && isStamp(stamp)) return 'together';
  // No proof. A checkpoint makes the file newer than its log, and begins with the lowest page.
  return mainIsNewer && !hasLowest(path, wal) ? 'apart' : 'unproven';
}

function hasLowest(path: string, { lowest, pageSize }: WalContents): boolean {
  if (lowest === null) return false;
  const standing = firstBytes(path, pageSize, (lowest.page - 1) * pageSize);
  return lowest.contents.some((content) => content.equals(standing));
}

/**
 * Daejo's own journals hold page 1 alone, and leave its stamp as it is (see stamp.ts): with one of the same state
 * the stamps are equal, however far the transaction came.
 */
function journalBelonging(path: string, header: Buffer): Belonging {
  const file = journalOf(path);
  if (sizeOf(file) === 0) return 'none';
  const journal = readJournal(file);
  if (journal === null) return 'none';
  if (journal.pageSize !== pageSizeOf(header)) return 'apart';
  if (journal.records === 0) {
    return journal.pages * journal.pageSize === sizeOf(path) ? 'together' : 'apart';
  }
  return journal.stamp === stampOf(header) ? 'together' : 'apart';
}

/** Of the 100 bytes of a header. */
function pageSizeOf(header: Buffer): number {
  const size = header.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}

function firstBytes(path: string, length: number, from = 0): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, length, from);
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** Keeps journals that do not belong under names that SQLite does not look for; their new names. */
export function setAside(path: string, now: Date): readonly string[] {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replaceAll(':', '-');
  const kept: string[] = [];
  for (const [file, kind] of [
    [walOf(path), 'wal'],
    [journalOf(path), 'journal'],
  ] as const) {
    if (sizeOf(file) === 0) continue;
    let name = `${path}-${kind}-kept-${time}`;
    for (let number = 2; lstatSync(name, { throwIfNoEntry: false }); number++) {
      name = `${path}-${kind}-kept-${time}-${number}`;
    }
    renameSync(file, name);
    kept.push(name);
  }
  return kept;
}
