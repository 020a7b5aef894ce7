/** A file of terms or corrections, of whatever origin, as entries and as what could not be read of it. */
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../contract/result';
import type { ResourceView } from '../../contract/term-views';
import type { ErrorEntry } from '../../core/terms/error-memory';
import { readErrorMemory } from '../../core/terms/error-memory-file';
import type { GlossaryEntry } from '../../core/terms/glossary';
import { readGlossary } from '../../core/terms/glossary-file';
import { decode, largestFile } from '../intake/decode';

export type ListProblem = ResourceView['problems'][number];

export interface EntryOf {
  readonly glossary: GlossaryEntry;
  readonly corrections: ErrorEntry;
}

export type ListKind = keyof EntryOf;

/** Entries with their place in the file (its line, or its number among the entries), from 1. */
export interface ReadList<K extends ListKind> {
  readonly entries: readonly EntryOf[K][];
  readonly places: readonly number[];
  readonly problems: readonly ListProblem[];
}

type Readers = { readonly [K in ListKind]: (text: string) => ReadList<K> };

const readers: Readers = {
  glossary: (text) => {
    const { entries, lines, problems } = readGlossary(text);
    const told = problems.map(({ line, code, params }) => ({
      code: `line.${code}`,
      params: { line, ...params },
    }));
    return { entries, places: lines, problems: told };
  },
  corrections: (text) => {
    const { entries, numbers, problems } = readErrorMemory(text);
    const told = problems.map(({ entry, code, params }) => ({
      code: `entry.${code}`,
      params: { entry, ...params },
    }));
    return { entries, places: numbers, problems: told };
  },
};

/** Any encoding Daejo reads. Fails for what is no text; lines that cannot be read are problems. */
export function readList<K extends ListKind>(
  kind: K,
  bytes: Uint8Array,
  file: string,
): Result<ReadList<K> & { readonly text: string }> {
  const decoded = decode(bytes, file);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return ok({ text, ...readers[kind](text) });
}

/** The bytes of a file that is not too large to be a list. */
export async function bytesOf(path: string, file: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    const megabytes = Math.ceil(size / 1e6);
    if (megabytes > largestFile)
      return fail('input-too-large', { file, size: megabytes, limit: largestFile });
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT'
      ? fail('file-missing', { file })
      : fail('file-unreadable', { file, problem: code });
  }
}

/** Problems that are shown one by one; the rest is counted. */
const mostTold = 500;

export function toldProblems(problems: readonly ListProblem[]): readonly ListProblem[] {
  if (problems.length <= mostTold) return problems;
  const rest = problems.length - mostTold;
  return [...problems.slice(0, mostTold), { code: 'more', params: { count: rest } }];
}
