/** Reads the first hundred bytes of a file before SQLite may touch it. Format: sqlite.org/fileformat2.html, 1.3. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type Failure, fail } from '../../contract/result';
import { applicationId, supportedVersion } from './schema';

const magic = 'SQLite format 3\0';

/** Null where the file may be opened as a project, else why not. Nothing is written, whatever the file is. */
export function refuseByHeader(path: string, name: string): Failure | null {
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
  if (pagesValid && pages * pageSize > size) {
    return fail('project-damaged', { file: name, problem: 'cut short' });
  }
  return null;
}
