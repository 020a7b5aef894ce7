/**
 * Reads a write-ahead log as SQLite would at recovery, without SQLite: a look must change nothing.
 * Format: sqlite.org/fileformat2.html, 4.1 and 4.2.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface WalContents {
  readonly pageSize: number;
  /** Frames of whole transactions: what recovery would bring back. */
  readonly frames: number;
  /** The schema cookies of page 1 in the order of its frames, each once; see `stamp.ts`. */
  readonly stamps: readonly number[];
  /** The lowest page among the frames, and its content in each of them: what a checkpoint writes first. */
  readonly lowest: { readonly page: number; readonly contents: readonly Buffer[] } | null;
}

/** Offset of the schema cookie in page 1. */
const stampOffset = 40;
const headerSize = 32;
const frameHeader = 24;

interface Sums {
  one: number;
  two: number;
}

/** Null where the file has no valid header. Costs one pass over the file, some 5 ms a megabyte. */
export function readWal(path: string): WalContents | null {
  const file = openSync(path, 'r');
  try {
    return read(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

/** What tells one run of the log from the next: the header with its two salts; null for none. */
export function walGeneration(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const header = Buffer.alloc(headerSize);
    const length = readSync(file, header, 0, headerSize, 0);
    return header.toString('hex', 0, length);
  } finally {
    closeSync(file);
  }
}

function read(file: number, size: number): WalContents | null {
  const header = Buffer.alloc(headerSize);
  if (readSync(file, header, 0, headerSize, 0) < headerSize) return null;
  const magic = header.readUInt32BE(0);
  const pageSize = header.readUInt32BE(8);
  if (magic >>> 1 !== 0x377f0682 >>> 1 || pageSize < 512 || pageSize > 65_536) return null;
  if ((pageSize & (pageSize - 1)) !== 0) return null;
  const bigEndian = (magic & 1) === 1;
  const sums: Sums = { one: 0, two: 0 };
  add(sums, header, 0, 24, bigEndian);
  if (sums.one !== header.readUInt32BE(24) || sums.two !== header.readUInt32BE(28)) return null;

  const frame = Buffer.alloc(frameHeader + pageSize);
  const pending: { page: number; content: Buffer | null }[] = [];
  const stamps: number[] = [];
  let lowest: { page: number; contents: Buffer[] } | null = null;
  let frames = 0;
  for (let at = headerSize; at + frame.length <= size; at += frame.length) {
    if (readSync(file, frame, 0, frame.length, at) < frame.length) break;
    if (frame.compare(header, 16, 24, 8, 16) !== 0) break;
    add(sums, frame, 0, 8, bigEndian);
    add(sums, frame, frameHeader, frame.length, bigEndian);
    if (sums.one !== frame.readUInt32BE(16) || sums.two !== frame.readUInt32BE(20)) break;
    const page = frame.readUInt32BE(0);
    const wanted = page === 1 || lowest === null || page <= lowest.page;
    pending.push({ page, content: wanted ? Buffer.from(frame.subarray(frameHeader)) : null });
    if (frame.readUInt32BE(4) === 0) continue;
    // A transaction ends here: only now its frames count.
    frames += pending.length;
    for (const { page: number, content } of pending.splice(0)) {
      if (content === null) continue;
      if (number === 1) {
        const stamp = stampOf(content);
        if (!stamps.includes(stamp)) stamps.push(stamp);
      }
      if (lowest === null || number < lowest.page) lowest = { page: number, contents: [content] };
      // Enough to compare with; a log of millions of frames may hold page 1 in each transaction.
      else if (number === lowest.page && number !== 1) lowest.contents.push(content);
      else if (number === 1 && lowest.page === 1) lowest = { page: 1, contents: [content] };
    }
  }
  return { pageSize, frames, stamps, lowest };
}

/** The schema cookie in the bytes of page 1. */
export function stampOf(page: Buffer): number {
  return page.readUInt32BE(stampOffset);
}

/** SQLite's checksum, carried from frame to frame; `from` and `to` are multiples of 8. */
function add(sums: Sums, bytes: Buffer, from: number, to: number, bigEndian: boolean): void {
  let { one, two } = sums;
  for (let at = from; at < to; at += 8) {
    one = (one + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0;
    two = (two + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0;
  }
  sums.one = one;
  sums.two = two;
}
