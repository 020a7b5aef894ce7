/**
 * How a project and its write-ahead log are known to belong together.
 *
 * SQLite applies any valid `-wal` to any file of that name: a backup copied over a project after a crash becomes a
 * mixture, which `quick_check` may pass. So each checkpoint is preceded by a transaction that writes a new random
 * number, the stamp, into the schema cookie: a field of the first hundred bytes that SQLite only compares. The first
 * transaction of each run of the log writes page 1 as well, with the stamp it found. SQLite itself makes no
 * checkpoint (`wal_autocheckpoint = 0`). A log belongs to a file if the file's stamp is one of those in the log's
 * whole transactions. At every moment a process may be killed:
 *
 * - Between commits: the file has stamp A since the last checkpoint, and the log begins with page 1 of stamp A.
 * - In a commit: its frames lack the commit mark or the checksum and count for nothing; the first transaction of the
 *   run, with A, is whole before any other begins.
 * - In a checkpoint: the log holds A and the new stamp B and is not changed until the file is synced. Pages are
 *   written in rising order, page 1 first and in one write, so the file says A or B. Both are in the log, and every
 *   page that may be torn is in the log as well. The page count in page 1 is then ahead of the file's size.
 * - After the checkpoint, before the log is cut: the file says B, the log holds it; applying it changes nothing.
 * - Once the log is cut it is empty, and the next transaction is page 1 with B.
 * - Switching between a log and none: SQLite journals page 1 alone, and the switch leaves the stamp alone. The
 *   journal's page 1 and the file's have one stamp before, in and after it.
 *
 * Each opening for writing makes a checkpoint first. So a copy of a closed project never has a stamp of a log that
 * was written later, and one of an open project has it only while it is the very state the log was begun on.
 */
import { randomInt } from 'node:crypto';
import type { Connection } from '../driver';

/** SQLite counts its own cookies up from 1: nobody changes a schema as often as this. */
const lowestStamp = 1 << 24;

export function isStamp(cookie: number): boolean {
  return cookie >= lowestStamp;
}

/** Writes a new stamp: in a transaction of its own, or in the one that is open. */
export function writeStamp(connection: Connection): void {
  connection.transaction(() => connection.setSchemaCookie(randomInt(lowestStamp, 0x7fffffff)));
}

/** Writes page 1 as it is. */
export function touchFirstPage(connection: Connection): void {
  connection.transaction(() => connection.exec(`PRAGMA user_version = ${versionOf(connection)}`));
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version') ?? 0);
}

/**
 * Folds the log into the file and begins a new run. Throws what the disk throws; what was committed stays in the log
 * then. Whoever reads the file this moment keeps the log from being cut: it is not waited for.
 */
export function checkpoint(connection: Connection): void {
  writeStamp(connection);
  connection.pragma('busy_timeout = 0');
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.pragma('busy_timeout = 2000');
  }
  touchFirstPage(connection);
}
