/** Errors of the file system and of SQLite -> codes with a sentence. What is not known is a bug and is thrown on. */
import { type Failure, fail } from '../../contract/result';

/** The failure an error stands for; rethrows what is none of the disk's. `name` is shown, never a whole path. */
export function failureOf(error: unknown, name: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code.startsWith('SQLITE_FULL') || /database or disk is full/u.test(message)) {
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
