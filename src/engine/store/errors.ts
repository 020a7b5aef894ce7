/** Errors of the file system and of SQLite -> codes with a sentence. What is not known is a bug and is thrown on. */
import { type Failure, fail } from '../../contract/result';

/** A failure that has to leave a transaction: it is rolled back, and `failureOf` answers the failure. */
export class ProjectFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Whether the disk has no room: for the text itself, or for the memory that SQLite shares beside a file. */
export function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_IOERR_SHMSIZE') return true;
  return code.startsWith('SQLITE_FULL') || /database or disk is full/u.test(String(error));
}

/** The failure an error stands for; rethrows what is none of the disk's. `name` is shown, never a whole path. */
export function failureOf(error: unknown, name: string): Failure {
  if (error instanceof ProjectFailure) return error.failure;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (isFull(error)) {
    return fail('disk-full', { file: name });
  }
  if (code === 'ENOENT') return fail('file-missing', { file: name });
  if (code === 'EISDIR' || code === 'ENOTDIR') return fail('file-unreadable', { file: name, problem: code });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code.startsWith('SQLITE_READONLY')) {
    return fail('file-unwritable', { file: name, problem: code });
  }
  if (code.startsWith('SQLITE_CANTOPEN')) return fail('file-unreadable', { file: name, problem: code });
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    /malformed|not a database/u.test(message)
  ) {
    return fail('project-damaged', { file: name, problem: 'malformed' });
  }
  if (
    code.startsWith('SQLITE_IOERR') ||
    code.startsWith('SQLITE_BUSY') ||
    code === 'EIO' ||
    code === 'EBUSY'
  ) {
    return fail('write-failed', { file: name, problem: code });
  }
  throw error;
}
