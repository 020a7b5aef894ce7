/** Reads a rollback journal without SQLite. Format: sqlite.org/fileformat2.html, 3. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { stampOf } from './wal';

export interface JournalContents {
  readonly pageSize: number;
  /** Pages of the project before the transaction. */
  readonly pages: number;
  /** The schema cookie that page 1 had before the transaction; null where the journal does not hold it. */
  readonly stamp: number | null;
  readonly records: number;
}

const magic = 'd9d505f920a163d7';

/** Null where SQLite would not play it back: no journal, an empty one or one whose header was zeroed. */
export function readJournal(path: string): JournalContents | null {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const header = Buffer.alloc(28);
    if (readSync(file, header, 0, 28, 0) < 28 || header.toString('hex', 0, 8) !== magic) return null;
    const pages = header.readUInt32BE(16);
    const sector = header.readUInt32BE(20);
    const pageSize = header.readUInt32BE(24);
    if (pageSize < 512 || pageSize > 65_536 || sector < 32 || sector > 65_536) return null;
    const record = Buffer.alloc(4 + pageSize + 4);
    let records = 0;
    let stamp: number | null = null;
    for (let at = sector; at + record.length <= size; at += record.length) {
      if (readSync(file, record, 0, record.length, at) < record.length) break;
      records++;
      if (record.readUInt32BE(0) === 1) stamp ??= stampOf(record.subarray(4));
    }
    return { pageSize, pages, stamp, records };
  } finally {
    closeSync(file);
  }
}
