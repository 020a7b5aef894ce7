import { type Failure, fail } from '../contract/result';

/** What an error of the file system means to a person. `file` is a name without its folder. */
export function failureOfError(error: unknown, file: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = code || 'unknown';
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('disk-full', { file });
  if (code === 'ENOENT') return fail('file-missing', { file });
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR'].includes(code)) {
    return fail('file-unwritable', { file, problem });
  }
  return fail('write-failed', { file, problem });
}
