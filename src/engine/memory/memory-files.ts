/** The memory files in use: the desk's own and those shared with others. Open as long as the engine runs. */
import type { Failure } from '../../contract/result';
import { sharedNames } from '../../contract/shared-names';
import type { ResourceView } from '../../contract/term-views';
import type { DriverName } from '../store/driver';
import { failureOf } from '../store/errors';
import { type OpenedMemory, openMemory } from '../store/memory-file';

export interface MemoryFile {
  readonly origin: 'desk' | 'shared';
  readonly path: string;
  /** Name of a shared file, as `sharedNames` has it; null for the desk's own. */
  readonly file: string | null;
  /** Null where it cannot be used: `problem` says why. */
  readonly memory: OpenedMemory | null;
  readonly problem: Failure | null;
}

interface WantedMemory extends Pick<MemoryFile, 'origin' | 'path' | 'file'> {
  readonly create: boolean;
}

export interface MemoryPaths {
  /** The desk's own; made where it is not there. Null where there is none: on the command line. */
  readonly desk: string | null;
  readonly shared: readonly string[];
  /** One of `shared` that is made where it is not there. */
  readonly create?: string | undefined;
}

export interface MemoryFiles {
  readonly all: () => readonly MemoryFile[];
  /** Opens what is new and closes what is gone. */
  readonly use: (paths: MemoryPaths) => void;
  readonly views: () => readonly ResourceView[];
}

export function memoryFiles(driver?: DriverName): MemoryFiles {
  let files: readonly MemoryFile[] = [];

  function opened({ path, origin, file, create }: WantedMemory): MemoryFile {
    const result = openMemory(path, {
      create,
      shared: origin === 'shared',
      ...(driver ? { driver } : {}),
    });
    return result.ok
      ? { origin, path, file, memory: result.value, problem: null }
      : { origin, path, file, memory: null, problem: result };
  }

  return {
    all: () => files,
    use: ({ desk, shared, create }) => {
      const names = sharedNames(shared);
      const wanted: readonly WantedMemory[] = [
        ...(desk === null ? [] : [{ path: desk, origin: 'desk' as const, file: null, create: true }]),
        ...shared.map((path, index) => {
          const file = names[index] ?? '';
          return { path, origin: 'shared' as const, file, create: path === create };
        }),
      ];
      const before = files;
      // A file that could not be opened is tried again.
      const known = ({ path, origin }: WantedMemory) =>
        before.find((file) => file.path === path && file.origin === origin && file.memory !== null);
      files = wanted.map((each) => {
        const open = known(each);
        return open ? { ...open, file: each.file } : opened(each);
      });
      for (const { memory } of before) if (!files.some((file) => file.memory === memory)) memory?.close();
    },
    views: () =>
      files.map(({ origin, file, memory, problem }) => ({
        kind: 'memory',
        origin,
        file,
        entries: memory ? sizeOf(memory, file) : 0,
        problems: problem ? [{ code: problem.code, params: problem.params }] : [],
      })),
  };
}

/** 0 for a file that was taken away meanwhile: its look-ups find nothing either. */
function sizeOf(memory: OpenedMemory, file: string | null): number {
  try {
    return memory.size();
  } catch (error) {
    failureOf(error, file ?? '');
    return 0;
  }
}
