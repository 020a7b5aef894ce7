/**
 * Files of terms, corrections and sentences: those that are read with every project, and those that go into a project
 * or come out of it. The window learns their names, main alone knows where they are.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, type FileFilter } from 'electron';
import type { HostInput } from '../contract/host-calls';
import type { MainInput } from '../contract/main-calls';
import { fail, type Result } from '../contract/result';
import { sharedPath } from '../contract/shared-names';
import type { ExportedTerms, ImportedTerms, ResourceView } from '../contract/term-views';
import { type AppState, projectName, type SharedPaths } from './app-state';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { fileNameOf } from './file-name';
import { saveTarget } from './save-target';
import type { StateFile } from './state-file';
import type { Translate } from './translate';

type SharedKind = MainInput<'addShared'>['kind'];
type TermKind = MainInput<'importTerms'>['kind'];
/** Sentences go into the memory of a project and come out of it as a table. */
type FileKind = SharedKind | 'sentences';

export interface SharedFilesParts {
  readonly engine: EngineHost;
  readonly state: StateFile<AppState>;
  readonly dialogs: Dialogs;
  readonly translate: () => Translate;
  /** The desk's own files: what is remembered for everywhere, and its translation memory. */
  readonly desk: HostInput<'shared'>['desk'];
}

export interface SharedFiles {
  /** Tells the engine which files there are: at the start, before a project is opened. */
  readonly give: () => Promise<Result<readonly ResourceView[]>>;
  readonly add: (wish: MainInput<'addShared'>) => Promise<Result<readonly ResourceView[]>>;
  readonly remove: (wish: MainInput<'removeShared'>) => Promise<Result<readonly ResourceView[]>>;
  readonly importTerms: (kind: TermKind) => Promise<Result<ImportedTerms>>;
  readonly exportTerms: (kind: TermKind) => Promise<Result<ExportedTerms>>;
  readonly importMemory: () => Promise<Result<ImportedTerms>>;
  readonly exportMemory: () => Promise<Result<ExportedTerms>>;
}

const listOf = { glossary: 'glossaries', corrections: 'corrections', memory: 'memories' } as const;

const extensions: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  glossary: ['csv', 'tsv', 'txt'],
  corrections: ['json'],
  memory: ['daejo-memory'],
  sentences: ['tsv', 'txt'],
};

/** Files of a kind that may be shared at once, as the contract has it. */
const most: Readonly<Record<SharedKind, number>> = { glossary: 100, corrections: 100, memory: 20 };

export function sharedFiles({ engine, state, dialogs, translate, desk }: SharedFilesParts): SharedFiles {
  let folder: string | null = null;

  const give = (create: string | null = null) =>
    engine.call('shared', { desk, ...state.get().shared, ...(create === null ? {} : { create }) });

  /** Where the last such file was, else beside the project unless that is the app's own folder. */
  function startFolder(): string {
    const project = engine.project();
    const beside = project && !project.startsWith(app.getPath('userData')) ? dirname(project) : null;
    return [folder, beside].find((path) => path !== null && existsSync(path)) ?? app.getPath('documents');
  }

  function filtersOf(kind: FileKind, all: boolean): readonly FileFilter[] {
    const t = translate();
    const own = { name: t(`dialogs:shared.${kind}`), extensions: [...extensions[kind]] };
    return all ? [own, { name: t('dialogs:all-files'), extensions: ['*'] }] : [own];
  }

  async function chooseFile(kind: FileKind, question: string): Promise<string | null> {
    const t = translate();
    const [path] = await dialogs.open({
      title: t(`dialogs:${question}.${kind}`),
      button: t(`dialogs:${question}.button`),
      filters: filtersOf(kind, true),
    });
    if (path !== undefined) folder = dirname(path);
    return path ?? null;
  }

  async function chooseTarget(kind: FileKind, question: string, name: string): Promise<string | null> {
    const t = translate();
    const path = await saveTarget(dialogs, t, {
      title: t(`dialogs:${question}.${kind}`),
      button: t(`dialogs:${question}.button`),
      path: join(startFolder(), `${name}.${extensions[kind][0]}`),
      filters: filtersOf(kind, false),
      extensions: extensions[kind],
    });
    if (path !== null) folder = dirname(path);
    return path;
  }

  /** The change holds for this run even where it cannot be written; the answer then says why it could not. */
  async function keep(change: (shared: SharedPaths) => SharedPaths, create: string | null = null) {
    const written = await state.update((value) => ({ ...value, shared: change(value.shared) }));
    const given = await give(create);
    return written.ok ? given : written;
  }

  return {
    give: () => give(),
    add: async ({ kind, create = false }) => {
      const t = translate();
      const path = create
        ? await chooseTarget(kind, 'create-shared', t(`dialogs:create-shared.${kind}-name`))
        : await chooseFile(kind, 'add-shared');
      if (path === null) return fail('canceled');
      const list = listOf[kind];
      const standing = state.get().shared[list];
      if (standing.includes(path)) return give();
      if (standing.length >= most[kind]) return fail('nothing-to-do', { command: 'addShared' });
      return keep((shared) => ({ ...shared, [list]: [...shared[list], path] }), create ? path : null);
    },
    remove: async ({ kind, file }) => {
      const list = listOf[kind];
      const path = sharedPath(state.get().shared[list], file);
      if (path === null) return fail('not-found', { what: 'file', id: file });
      return keep((shared) => ({ ...shared, [list]: shared[list].filter((other) => other !== path) }));
    },
    importTerms: async (kind) => {
      if (engine.project() === null) return fail('no-project');
      const path = await chooseFile(kind, 'import-terms');
      return path === null ? fail('canceled') : engine.call('importTerms', { kind, path });
    },
    exportTerms: async (kind) => {
      const project = engine.project();
      if (project === null) return fail('no-project');
      const t = translate();
      const name = t(`dialogs:export-terms.${kind}-name`, { project: projectName(project) });
      const path = await chooseTarget(kind, 'export-terms', fileNameOf(name, kind));
      return path === null ? fail('canceled') : engine.call('exportTerms', { kind, path, overwrite: true });
    },
    importMemory: async () => {
      if (engine.project() === null) return fail('no-project');
      const path = await chooseFile('sentences', 'import-terms');
      return path === null ? fail('canceled') : engine.call('importMemory', { path });
    },
    exportMemory: async () => {
      const project = engine.project();
      if (project === null) return fail('no-project');
      const name = translate()('dialogs:export-terms.sentences-name', { project: projectName(project) });
      const path = await chooseTarget('sentences', 'export-terms', fileNameOf(name, 'memory'));
      return path === null ? fail('canceled') : engine.call('exportMemory', { path, overwrite: true });
    },
  };
}
