/** A small JSON file of our own: read once, kept in memory, written whole and atomically at each change. */
import { readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { ok, type Result } from '../contract/result';
import { failureOfError } from './failure';

/** What reading made of a file: a value in any case, and what was wrong with it, for people. */
export interface Reading<T> {
  readonly value: T;
  readonly problem: string | null;
}

export interface StateFile<T> {
  readonly get: () => T;
  /** The change holds in memory even where it cannot be written; the answer then says why it could not. */
  readonly update: (change: (value: T) => T) => Promise<Result<T>>;
  /** What was wrong with the file found at the start; it has been set aside beside the new one. */
  readonly problem: string | null;
}

/** Never throws: a file that cannot be used is renamed to `<name>.damaged.json` and the defaults hold. */
export function openStateFile<T>(path: string, read: (json: unknown) => Reading<T>): StateFile<T> {
  const found = readJson(path);
  const { value: first, problem: inside } = read(found.json);
  const problem = found.problem ?? inside;
  if (problem !== null) setAside(path);
  let value = first;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    problem,
    get: () => value,
    update: async (change) => {
      value = change(value);
      // In order: the last change is the last one written.
      const write = writing.then(() => writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`));
      writing = write.catch(() => undefined);
      try {
        await write;
        return ok(value);
      } catch (error) {
        return failureOfError(error, basename(path));
      }
    },
  };
}

function readJson(path: string): { readonly json: unknown; readonly problem: string | null } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { json: undefined, problem: missing ? null : 'unreadable' };
  }
  try {
    return { json: JSON.parse(text), problem: null };
  } catch {
    return { json: undefined, problem: 'not JSON' };
  }
}

function setAside(path: string): void {
  try {
    renameSync(path, path.replace(/\.json$/u, '.damaged.json'));
  } catch {
    // It stays where it is and is replaced at the next change.
  }
}
