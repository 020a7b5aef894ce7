/** Errors of reading a file or a folder -> codes with a sentence. */
import { type Failure, fail } from '../../contract/result';

/** What the system says of a file that cannot be read (not there, no rights, a circle of links); rethrows a bug. */
export function readFailure(error: unknown, file: string): Failure {
  const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (problem === 'ENOENT' || problem === 'ENOTDIR') return fail('file-missing', { file });
  if (!/^E[A-Z0-9]+$/u.test(problem)) throw error;
  return fail('file-unreadable', { file, problem });
}
