/** The translation memory as the engine offers it: its calls, and what becomes of it when a project opens and closes. */
import { setImmediate as others } from 'node:timers/promises';
import type { EngineApi } from '../../contract/engine-calls';
import type { HostApi } from '../../contract/host-calls';
import { fail, ok, type Result } from '../../contract/result';
import type { ResourceView } from '../../contract/term-views';
import type { ProjectChange } from '../../contract/views';
import type { Session } from '../session';
import type { DriverName } from '../store/driver';
import { repetitionsOf } from '../store/memory-repetitions';
import { type MemoryStore, memoryStore } from '../store/memory-sql';
import { exportMemory, importMemory } from './exchange';
import { type MemoryPaths, memoryFiles } from './memory-files';
import { concordanceOf, memoryMatches, type SearchedMemory } from './memory-queries';
import { type Remembering, remembering } from './remembering';

export interface TranslationMemory {
  readonly calls: Pick<EngineApi, 'memoryMatches' | 'concordance' | 'repetitions'>;
  readonly host: Pick<HostApi, 'importMemory' | 'exportMemory'>;
  readonly opened: (session: Session) => void;
  readonly changed: (change: ProjectChange) => void;
  readonly closed: () => void;
  /** The memory files to use from now on. */
  readonly use: (paths: MemoryPaths) => void;
  /** The memories in use, with their sizes: the project's, the desk's and the shared ones. */
  readonly views: () => readonly ResourceView[];
}

export interface TranslationMemoryOptions {
  readonly driver?: DriverName | undefined;
  /** Whether approved rows are remembered without being asked for: behind a window. */
  readonly background: boolean;
  readonly progress: (task: 'memory', done: number, total: number) => void;
}

interface Opened {
  readonly session: Session;
  readonly store: MemoryStore;
  readonly remembering: Remembering;
}

export function translationMemory(options: TranslationMemoryOptions): TranslationMemory {
  const files = memoryFiles(options.driver);
  let open: Opened | null = null;

  const withProject = <T>(work: (opened: Opened) => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    open ? Promise.resolve(work(open)) : Promise.resolve(fail('no-project'));

  function start(session: Session, store: MemoryStore): Opened {
    const besides = files
      .all()
      .flatMap(({ memory }) => (memory?.writable ? [{ store: memory, key: `memory:${memory.id}` }] : []));
    const memories = [{ store, key: 'memory' }, ...besides];
    return { session, store, remembering: remembering(session, memories, options) };
  }

  /** In the order in which they are preferred. */
  function searched({ store }: Opened): readonly SearchedMemory[] {
    const own: SearchedMemory = { origin: 'project', file: null, store };
    const besides = files
      .all()
      .flatMap(({ origin, file, memory }) => (memory ? [{ origin, file, store: memory }] : []));
    return [own, ...besides];
  }

  const exchange = ({ session }: Opened) => ({
    goOn: () => open?.session === session,
    progress: (done: number, total: number) => options.progress('memory', done, total),
  });

  return {
    calls: {
      memoryMatches: ({ segment }) =>
        withProject((opened) => {
          opened.remembering.settle();
          const matches = memoryMatches(opened.session, searched(opened), segment);
          return matches ? ok(matches) : fail('not-found', { what: 'segment', id: segment });
        }),
      concordance: (query) =>
        withProject((opened) => {
          opened.remembering.settle();
          return ok(concordanceOf(opened.session, searched(opened), query));
        }),
      repetitions: ({ segment, limit }) =>
        withProject(({ session }) => {
          const row = session.tables.segment(segment);
          return row
            ? ok(repetitionsOf(session.file.connection, row, { limit }))
            : fail('not-found', { what: 'segment', id: segment });
        }),
    },
    host: {
      importMemory: ({ path }) =>
        withProject((opened) => {
          const { session, store } = opened;
          if (session.file.readOnly) return fail('read-only');
          const defaults = { actor: session.actor().name, time: new Date().toISOString() };
          return importMemory(store, path, defaults, exchange(opened));
        }),
      exportMemory: (target) =>
        withProject(async (opened) => {
          while (!opened.remembering.settle()) await others();
          return exportMemory(opened.store, target, exchange(opened));
        }),
    },
    opened: (session) => {
      open?.remembering.close();
      open = start(session, memoryStore(session.file.connection, 'rows'));
    },
    changed: (change) => open?.remembering.changed(change),
    closed: () => {
      open?.remembering.close();
      open = null;
    },
    use: (paths) => {
      // Closed first: what waits is written to the memories there are.
      open?.remembering.close();
      files.use(paths);
      if (open) open = start(open.session, open.store);
    },
    views: () => {
      const own: readonly ResourceView[] = open
        ? [{ kind: 'memory', origin: 'project', file: null, entries: open.store.size(), problems: [] }]
        : [];
      return [...own, ...files.views()];
    },
  };
}
