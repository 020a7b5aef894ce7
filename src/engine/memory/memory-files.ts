/** The memory files in use: the desk's own and those shared with others. Open as long as the engine runs. */
import { basename } from 'node:path';
import type { Failure } from '../../contract/result';
import type { ResourceView } from '../../contract/term-views';
import type { DriverName } from '../store/driver';
import { failureOf } from '../store/errors';
import { type OpenedMemory, openMemory } from '../store/memory-file';

export interface MemoryFile {
  readonly origin: 'desk' | 'shared';
  readonly path: string;
  /** Name of a shared file; null for the desk's own. */
  readonly file: string | null;
  /** Null where it cannot be used: `problem` says why. */
  readonly memory: OpenedMemory | null;
  readonly problem: Failure | null;
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
  /** Opens what is new and closes what is gone. True where the memories are others now. */
  readonly use: (paths: MemoryPaths) => boolean;
  readonly views: () => readonly ResourceView[];
  readonly close: () => void;
}

export function memoryFiles(driver?: DriverName): MemoryFiles {
  let files: readonly MemoryFile[] = [];

  function open(path: string, origin: MemoryFile['origin'], create: boolean): MemoryFile {
    const file = origin === 'desk' ? null : basename(path);
    const opened = openMemory(path, {
      create,
      shared: origin === 'shared',
      ...(driver ? { driver } : {}),
    });
    return opened.ok
      ? { origin, path, file, memory: opened.value, problem: null }
      : { origin, path, file, memory: null, problem: opened };
  }

  return {
    all: () => files,
    use: ({ desk, shared, create }) => {
      const wanted = [
        ...(desk === null ? [] : [{ path: desk, origin: 'desk' as const, make: true }]),
        ...shared.map((path) => ({ path, origin: 'shared' as const, make: path === create })),
      ];
      const before = files;
      // A file that could not be opened is tried again.
      const known = ({ path, origin }: (typeof wanted)[number]) =>
        before.find((file) => file.path === path && file.origin === origin && file.memory !== null);
      files = wanted.map((each) => known(each) ?? open(each.path, each.origin, each.make));
      for (const file of before) if (!files.includes(file)) file.memory?.close();
      return before.length !== files.length || files.some((file, index) => file !== before[index]);
    },
    views: () =>
      files.map(({ origin, file, memory, problem }) => ({
        kind: 'memory',
        origin,
        file,
        entries: memory ? sizeOf(memory, file) : 0,
        problems: problem ? [{ code: problem.code, params: problem.params }] : [],
      })),
    close: () => {
      for (const { memory } of files) memory?.close();
      files = [];
    },
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
