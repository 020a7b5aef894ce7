/**
 * Checksums of folded rows: CRC-32 of the columns in order, eight hexadecimal digits. They find what a disk or a
 * copy has altered when a row is read (2^-32 of random alterations pass), at some 3 µs a row with the schema; whoever
 * alters a file on purpose can make them again. Counters that triggers keep are not in them: `verify` counts again.
 */
import { crc32 } from 'node:zlib';
import type { SqlValue } from './driver';

export type ChecksummedTable = 'segments' | 'documents' | 'threads' | 'records' | 'names' | 'people';

/** What a checksum covers, in order. Never edit a line: the files there are were written with it. */
export const checksummed: Readonly<Record<ChecksummedTable, readonly string[]>> = {
  segments: [
    'id',
    'document',
    'position',
    'zone',
    'worked',
    'paragraph',
    'joiner',
    'ko',
    'mt',
    'target',
    'baseline',
    'status',
    'revision',
    'alignment',
    'locked',
    'text_event',
  ],
  documents: ['id', 'position', 'title', 'publisher', 'header', 'engine', 'origin', 'imported_at', 'removed'],
  threads: ['id', 'document', 'segment', 'resolved', 'created', 'body'],
  records: ['kind', 'id', 'body'],
  names: ['ko', 'en'],
  people: ['id', 'name', 'initials'],
};

/** `row` has the columns of its table under their names. */
export function rowChecksum(table: ChecksummedTable, row: object): string {
  const values = row as Readonly<Record<string, SqlValue | undefined>>;
  let text = '';
  for (const column of checksummed[table]) {
    const value = values[column];
    // Neither stands in an NFC text of an article; half a surrogate pair becomes the same byte on both ways.
    text += value === null || value === undefined ? '\u0002\u0001' : `${value}\u0001`;
  }
  return crc32(text).toString(16).padStart(8, '0');
}

/** True for a row of an older file, which has none yet. */
export function isIntact(
  table: ChecksummedTable,
  row: object & { readonly checksum: string | null },
): boolean {
  return row.checksum === null || row.checksum === rowChecksum(table, row);
}
