/** Files and folders as given -> the files to read. What is left out is said, never dropped in silence. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Failure } from '../../contract/result';
import type { ImportWarning } from '../../contract/views';
import { readFailure } from './read-failure';

const readable: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.md', '.markdown', '.text']);

export interface FoundFile {
  readonly path: string;
  /** Its name for sentences: within a folder with the way to it, since names are often the same there. */
  readonly name: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly warnings: readonly ImportWarning[];
  /** Those among the warnings that are failures. */
  readonly failures: readonly Failure[];
}

interface Waiting extends FoundFile {
  readonly kind: 'folder' | 'file' | 'link';
}

/**
 * Files as named; for a folder all article files in it and below, in name order, however many. Links within a folder
 * are not followed (they may lead in a circle, or out of it) but named in the warnings, as are folders that cannot be
 * opened. `rest` is awaited before each folder and lets others work.
 */
export async function findFiles(paths: readonly string[], rest: () => Promise<void>): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const warnings: ImportWarning[] = [];
  const failures: Failure[] = [];
  const attempt = <T>(name: string, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      const failure = readFailure(error, name);
      failures.push(failure);
      warnings.push({ code: failure.code, file: name, params: failure.params });
      return null;
    }
  };
  for (const path of paths) {
    const name = basename(path) || path;
    const given = attempt(name, () => statSync(path));
    // What waits, the next one last: no recursion, however deep the folders.
    const waiting: Waiting[] = given ? [{ path, name, kind: given.isDirectory() ? 'folder' : 'file' }] : [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.kind === 'file') files.push(next);
      else if (next.kind === 'link') warnings.push({ code: 'link-left-out', file: next.name, params: {} });
      else {
        await rest();
        const { path: folder, name: way } = next;
        waiting.push(...(attempt(way, () => entriesOf(folder, way)) ?? []));
      }
    }
  }
  return { files, warnings, failures };
}

/** What a folder holds that may be an article, last name first. */
function entriesOf(folder: string, way: string): Waiting[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0))
    .flatMap((entry) => {
      const kind = kindOf(entry);
      return kind ? [{ path: join(folder, entry.name), name: `${way}/${entry.name}`, kind }] : [];
    });
}

function kindOf(entry: Dirent): Waiting['kind'] | null {
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() && readable.has(extname(entry.name).toLowerCase()) ? 'file' : null;
}
