/** Opening for reading only. Nothing is written, made, renamed or locked beside the project. */
import { basename, extname } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../../contract/result';
import type { ReadOnlyReason } from '../../../contract/views';
import { type Connection, connect, connectReadOnly, type DriverName } from '../driver';
import { failureOf } from '../errors';
import { refuseByHeader, usesLog } from '../header';
import { supportedVersion } from '../schema';
import { foldUnfolded, hasUnfolded } from '../unfolded';
import { hasJournal } from './beside';
import type { OpenedFile } from './opened';
import { versionOf } from './stamp';
import { trustedCopy } from './trusted-copy';
import { migrate, protect, refuseContent } from './validate';

/**
 * Reads the file in place where no journal lies beside it and its tables are those of today; else a private copy of
 * the file with its journals. `place` is where the file is, links followed; `path` what it was asked for by.
 */
export function openForReading(
  path: string,
  place: string,
  driver: DriverName,
  reason: ReadOnlyReason,
): Result<OpenedFile> {
  const name = basename(path);
  try {
    if (!hasJournal(place) && !usesLog(place)) {
      const refused = refuseByHeader(place, name, { whole: true });
      if (refused) return refused;
      const connection = connectReadOnly(place, driver);
      const failure = refuseWith(connection, name);
      if (failure) return failure;
      const asToday = versionOf(connection) === supportedVersion && !hasUnfolded(connection);
      if (asToday) return opened(path, connection, reason, [], () => {});
      connection.close();
    }
    return openCopy(path, place, driver, reason);
  } catch (error) {
    return failureOf(error, name);
  }
}

function openCopy(
  path: string,
  place: string,
  driver: DriverName,
  reason: ReadOnlyReason,
): Result<OpenedFile> {
  const trusted = trustedCopy(place, basename(path), driver);
  if (!trusted.ok) return trusted;
  const { copy, apart, remove } = trusted.value;
  try {
    const connection = connect(copy, driver);
    protect(connection);
    migrate(connection);
    foldUnfolded(connection);
    connection.pragma('query_only = ON');
    const warnings = apart ? [fail('journal-ignored', { file: basename(path) })] : [];
    return opened(path, connection, reason, warnings, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** Closes the connection where there is a failure. */
function refuseWith(connection: Connection, name: string): Failure | null {
  let failure: Failure | null;
  try {
    protect(connection);
    failure = refuseContent(connection, name);
  } catch (error) {
    connection.close();
    throw error;
  }
  if (failure) connection.close();
  return failure;
}

function opened(
  path: string,
  connection: Connection,
  reason: ReadOnlyReason,
  warnings: readonly Failure[],
  remove: () => void,
): Result<OpenedFile> {
  return ok({
    path,
    name: projectName(path),
    connection,
    readOnly: reason,
    warnings,
    refusal: () => fail('read-only'),
    introduce: () => {},
    close: () => {
      connection.close();
      remove();
    },
  });
}

export function projectName(path: string): string {
  return basename(path, extname(path));
}
