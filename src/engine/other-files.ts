/** Writing to files beside the project: never over the project's own. */
import { basename } from 'node:path';
import { type Failure, fail, type Result } from '../contract/result';
import type { Session } from './session';
import { failureOf } from './store/errors';
import { isOwnFile } from './store/project-file/beside';
import { copyInto } from './store/project-file/copy-into';

/** Wraps what writes a file that is none of the open project's own. */
export function elsewhere<I extends { readonly path: string }, T>(
  session: () => Session | null,
  write: (input: I) => Promise<Result<T>>,
): (input: I) => Promise<Result<T>> {
  return async (input) => refuseOwn(session(), input.path) ?? write(input);
}

function refuseOwn(session: Session | null, path: string): Failure | null {
  return session && isOwnFile(session.file.path, path) ? fail('own-file', { file: basename(path) }) : null;
}

/** Writes the project as it stands to another file, also where its own is gone. Null when it is done. */
export async function saveCopy(session: Session, path: string): Promise<Failure | null> {
  const refused = refuseOwn(session, path);
  if (refused) return refused;
  try {
    await session.long.idle();
    copyInto(session.file.connection, path);
    return null;
  } catch (error) {
    return failureOf(error, basename(path));
  }
}
