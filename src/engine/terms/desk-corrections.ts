/**
 * Corrections that are remembered for everywhere stand in their project and in the desk's own file, which is read with
 * every project. The file follows what happens to them in a project, an undo too.
 */
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ProjectEvent } from '../../core/project/events';
import type { ErrorEntry } from '../../core/terms/error-memory';
import { changeErrorMemory } from '../../core/terms/error-memory-file';
import type { SharedFiles } from '../shared';
import { failureOf } from '../store/errors';
import { bytesOf, type ListProblem } from './read-list';

export interface DeskCorrections {
  /** Events that are in the project's file. */
  readonly follow: (events: readonly ProjectEvent[]) => void;
  /** Resolves when all that was followed is in the desk's file, or could not be written. */
  readonly settled: () => Promise<void>;
  /** Why the file could not be written; it is tried again with the next correction. */
  readonly problems: () => readonly ListProblem[];
}

/** @param written called after the file was written */
export function deskCorrections(files: SharedFiles, written: () => Promise<void>): DeskCorrections {
  /** What is to be in the file by id; null for what is to be taken out. */
  const pending = new Map<string, ErrorEntry | null>();
  let problems: readonly ListProblem[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const path = files.paths().desk?.corrections;
    if (path === undefined || pending.size === 0) return;
    const batch = new Map(pending);
    const failure = await change(path, batch);
    if (failure) {
      problems = [failure];
      return;
    }
    problems = [];
    for (const [id, entry] of batch) if (pending.get(id) === entry) pending.delete(id);
    await written();
  }

  return {
    follow: (events) => {
      for (const [id, entry] of events.flatMap(deskChanges)) pending.set(id, entry);
      if (pending.size > 0) writing = writing.then(write);
    },
    settled: () => writing,
    problems: () => problems,
  };
}

type DeskChange = readonly [id: string, entry: ErrorEntry | null];

function deskChanges({ kind, payload }: ProjectEvent): readonly DeskChange[] {
  if (kind !== 'records' || payload.record !== 'confusion') return [];
  return payload.changes.flatMap(({ id, before, after }): readonly DeskChange[] => {
    if (after?.scope === 'everywhere') return [[id, after]];
    return before?.scope === 'everywhere' ? [[id, null]] : [];
  });
}

/** Read just before it is written: another Daejo may have written to it. */
async function change(
  path: string,
  batch: ReadonlyMap<string, ErrorEntry | null>,
): Promise<ListProblem | null> {
  const file = basename(path);
  const put = [...batch.values()].filter((entry) => entry !== null);
  const drop = [...batch].filter(([, entry]) => entry === null).map(([id]) => id);
  const bytes = await bytesOf(path, file);
  if (!bytes.ok && bytes.code !== 'file-missing') return { code: `file.${bytes.code}`, params: bytes.params };
  const text = changeErrorMemory(bytes.ok ? Buffer.from(bytes.value).toString('utf8') : null, put, drop);
  // A file we do not understand is left as it is.
  if (text === null) return { code: 'desk-not-ours', params: { file } };
  try {
    await writeFileAtomic(path, text);
    return null;
  } catch (error) {
    const { code, params } = failureOf(error, file);
    return { code: `file.${code}`, params };
  }
}
