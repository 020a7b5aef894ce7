/** A copy of a project and its journals, of one moment, that is looked at in place of the original. */
import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../../contract/result';
import { ProjectFailure } from '../errors';
import { journalOf, walOf } from './beside';
import { walGeneration } from './wal';

export interface PrivateCopy {
  readonly path: string;
  /** Whether the original was written later than its `-wal`. */
  readonly mainIsNewer: boolean;
  readonly remove: () => void;
}

/** Copies are tried again while somebody writes; a checkpoint takes some milliseconds. */
const attempts = 40;
const pause = 25;

/**
 * Copies into a folder of the system's for temporary files, or beside the original where that has no room. The
 * original is only read. Costs the time of a copy (on Btrfs, XFS and APFS next to none). Throws what the disk throws.
 */
export function privateCopy(path: string, { beside = false } = {}): PrivateCopy {
  try {
    return copyInto(mkdtempSync(join(tmpdir(), 'daejo-')), path);
  } catch (error) {
    if (!beside || !isFull(error)) throw error;
    return copyInto(mkdtempSync(join(dirname(path), '.daejo-')), path);
  }
}

function copyInto(folder: string, path: string): PrivateCopy {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, basename(path));
  try {
    const mainIsNewer = mainAfterWal(path);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const before = momentOf(path);
      // In this order: whatever a checkpoint has written into the file stands in the log that is copied after it,
      // as long as that log is not begun again.
      copyOne(path, copy);
      copyOne(walOf(path), walOf(copy));
      copyOne(journalOf(path), journalOf(copy));
      if (before === momentOf(path)) return { path: copy, mainIsNewer, remove };
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
    throw new ProjectFailure(fail('file-busy', { file: basename(path) }));
  } catch (error) {
    remove();
    throw error;
  }
}

function copyOne(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    // A journal comes and goes with its writer.
    if (existsSync(from)) throw error;
  }
}

/**
 * What must be the same before and after copying. While a log stands, only its generation: pages of the file that
 * change meanwhile are in it. Without one every change of the file counts.
 */
function momentOf(path: string): string {
  const generation = walGeneration(walOf(path));
  const journal = statSync(journalOf(path), { throwIfNoEntry: false, bigint: true });
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  const file = generation ? `${ino}` : `${ino} ${size} ${mtimeNs}`;
  return `${file} ${generation} ${journal?.size} ${journal?.mtimeNs}`;
}

function mainAfterWal(path: string): boolean {
  const wal = statSync(walOf(path), { throwIfNoEntry: false, bigint: true });
  return wal !== undefined && statSync(path, { bigint: true }).mtimeNs > wal.mtimeNs;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
