/** Glossary and error memory as the engine offers them: the calls, and what becomes of corrections for everywhere. */
import type { EngineApi } from '../../contract/engine-calls';
import type { HostApi } from '../../contract/host-calls';
import { fail, ok, type Result } from '../../contract/result';
import type { ResourceView } from '../../contract/term-views';
import type { ProjectEvent } from '../../core/project/events';
import type { ErrorEntry } from '../../core/terms/error-memory';
import type { Session } from '../session';
import type { SharedFiles } from '../shared';
import { correctionPlaces } from './correction-places';
import { deskCorrections } from './desk-corrections';
import type { WordLists } from './lists';
import { proposeCorrection } from './proposal';
import { listResources, rowTerms, termPages } from './term-views';
import { exportTerms, importTerms } from './transfer';

export interface TermLists {
  readonly calls: Pick<EngineApi, 'terms' | 'rowTerms' | 'proposeCorrection' | 'correctionPlaces'>;
  readonly host: Pick<HostApi, 'importTerms' | 'exportTerms'>;
  readonly resources: () => readonly ResourceView[];
  /** Events that are in the project's file: what is for everywhere goes to the desk's own. */
  readonly follow: (events: readonly ProjectEvent[]) => void;
  /** Resolves when what was followed is on the disk. */
  readonly settled: () => Promise<void>;
  /** A correction of the desk's own file; null for none. */
  readonly deskCorrection: (id: string) => ErrorEntry | null;
}

export function termLists(lists: WordLists, files: SharedFiles, session: () => Session | null): TermLists {
  const desk = deskCorrections(files, lists.shared.look);
  const pages = termPages(lists);
  const byId = new WeakMap<readonly ErrorEntry[], ReadonlyMap<string, ErrorEntry>>();

  const withSession = async <T>(
    work: (open: Session) => Result<T> | Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const open = session();
    return open ? work(open) : fail('no-project');
  };

  const withRow = <T>(id: string, work: (open: Session, row: NonNullable<Row>) => T): Promise<Result<T>> =>
    withSession((open) => {
      const row = open.tables.segment(id);
      return row ? ok(work(open, row)) : fail('not-found', { what: 'segment', id });
    });

  return {
    calls: {
      terms: (query) => withSession((open) => ok(pages(open, query))),
      rowTerms: ({ segment }) => withRow(segment, (open, row) => rowTerms(open, lists, row)),
      proposeCorrection: (query) =>
        withRow(query.segment, (open, row) => proposeCorrection(open, lists, row, query)),
      correctionPlaces: (query) =>
        withSession((open) => correctionPlaces(open, query, () => session() === open)),
    },
    host: {
      importTerms: ({ kind, path }) =>
        withSession(async (open) => {
          const imported = await importTerms(open, kind, path);
          await desk.settled();
          return imported;
        }),
      exportTerms: ({ kind, path, overwrite }) =>
        withSession((open) => exportTerms(open, kind, path, overwrite)),
    },
    resources: () => listResources(session(), lists, desk.problems()),
    follow: desk.follow,
    settled: desk.settled,
    deskCorrection: (id) => {
      const own = lists.shared.corrections().find(({ file }) => file === null)?.entries;
      if (!own) return null;
      const known = byId.get(own) ?? new Map(own.map((entry) => [entry.id, entry]));
      byId.set(own, known);
      return known.get(id) ?? null;
    },
  };
}

type Row = ReturnType<Session['tables']['segment']>;
