/** Reads the first hundred bytes of a file before SQLite may touch it. Format: sqlite.org/fileformat2.html, 1.3. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type Failure, fail } from '../../contract/result';
import { applicationId, supportedVersion } from './schema';

const magic = 'SQLite format 3\0';

/**
 * Null where the file may be opened as a project, else why not. Nothing is written, whatever the file is. `whole`
 * says that the file stands for itself: with a journal beside it, it may be shorter than its header says (SQLite was
 * stopped while it wrote), and what is missing stands in the journal.
 */
export function refuseByHeader(path: string, name: string, { whole }: { whole: boolean }): Failure | null {
  const size = statSync(path).size;
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (size < 100 || header.toString('latin1', 0, 16) !== magic) {
    // A file cut within its first page still begins like a database; anything else is of another kind.
    return size > 0 && size < 512 && header.toString('latin1', 0, Math.min(16, size)) === magic.slice(0, size)
      ? fail('project-damaged', { file: name, problem: 'cut short' })
      : fail('not-a-project', { file: name });
  }
  if (header.readUInt32BE(68) !== applicationId) return fail('not-a-project', { file: name });
  const version = header.readUInt32BE(60);
  if (version > supportedVersion) {
    return fail('project-newer', { file: name, version, supported: supportedVersion });
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const pagesValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (whole && pagesValid && pages * pageSize > size) {
    return fail('project-damaged', { file: name, problem: 'cut short' });
  }
  return null;
}

/** Whether the header says that the file has a write-ahead log: SQLite makes one as soon as it reads such a file. */
export function usesLog(path: string): boolean {
  const byte = Buffer.alloc(1);
  const file = openSync(path, 'r');
  try {
    readSync(file, byte, 0, 1, 19);
  } finally {
    closeSync(file);
  }
  return byte[0] === 2;
}
