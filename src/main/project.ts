/** Opening projects: new, chosen, recent, from outside, the sample; and what was open last. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import { type Failure, type FailureCode, fail, type Result } from '../contract/result';
import type { ImportReply, ProjectView } from '../contract/views';
import { type AppState, projectName, withoutRecent, withRecent } from './app-state';
import { chooseBackup } from './backup-question';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { withExtension } from './file-name';
import type { StateFile } from './state-file';
import type { Translate } from './translate';

export interface ProjectParts {
  readonly engine: EngineHost;
  readonly state: StateFile<AppState>;
  readonly dialogs: Dialogs;
  readonly translate: () => Translate;
  /** Folder of the sample articles, and the project made from them. */
  readonly sample: { readonly articles: string; readonly project: string };
  /** The folder in which the engine keeps copies, for the sentence. */
  readonly backups: string;
  readonly recentChanged: () => void;
  /** Tells the window of something about a project that was opened all the same. */
  readonly warn: (warning: Failure) => void;
}

export interface Projects {
  readonly create: () => Promise<Result<ProjectView>>;
  readonly choose: () => Promise<Result<ProjectView>>;
  readonly open: (path: string) => Promise<Result<ProjectView>>;
  /** Notes a project that the engine has opened already. */
  readonly opened: (path: string) => Promise<void>;
  readonly openRecent: (index: number) => Promise<Result<ProjectView>>;
  readonly openSample: () => Promise<Result<ProjectView>>;
  /** Offers the copies kept of a project and opens the one chosen, as a new file beside it. */
  readonly openBackup: (path: string) => Promise<Result<ProjectView>>;
  readonly recent: () => readonly string[];
  readonly clearRecent: () => void;
}

/** Failures after which a copy helps: not of a file that a newer Daejo has written, or that is open elsewhere. */
const reopenable: readonly FailureCode[] = [
  'project-damaged',
  'project-schema',
  'not-a-project',
  'file-missing',
];

export function projects({
  engine,
  state,
  dialogs,
  translate,
  sample,
  backups,
  recentChanged,
  warn,
}: ProjectParts): Projects {
  const filters = () => [{ name: translate()('dialogs:project-file'), extensions: ['daejo'] }];

  async function open(path: string, create = false): Promise<Result<ProjectView>> {
    if (path === engine.project()) {
      const shown = await engine.ask('project', {});
      if (shown.ok && shown.value.readOnly === null) return shown;
      // Open for reading only: perhaps it may be changed by now, but not while we hold it ourselves.
      await engine.call('close', {});
    }
    const result = await engine.call('open', { path, create });
    if (result.ok) {
      await opened(path);
      for (const warning of result.value.warnings) warn(warning);
    } else if (result.code === 'file-missing') await state.update((value) => withoutRecent(value, path));
    recentChanged();
    if (result.ok || !reopenable.includes(result.code)) return result;
    return fromBackup(path, translate()(`failures:${result.code}`, result.params), result);
  }

  /** Opens a copy; fails with `none` where none is kept, with `unwanted` where none of them is chosen. */
  async function fromBackup(
    path: string,
    message: string,
    none: Failure,
    unwanted = none,
  ): Promise<Result<ProjectView>> {
    const kept = await engine.call('backups', { path });
    if (!kept.ok || kept.value.length === 0) return none;
    const name = await chooseBackup(dialogs, translate(), kept.value, message, backups);
    if (name === null) return unwanted;
    const restored = await engine.call('restoreBackup', { path, name });
    return restored.ok ? open(restored.value.path) : restored;
  }

  async function opened(path: string): Promise<void> {
    app.addRecentDocument(path);
    await state.update((value) => withRecent(value, path));
    recentChanged();
  }

  /** An existing file is never replaced by a new project, even where the dialog has asked: it may hold work. */
  async function create(): Promise<Result<ProjectView>> {
    const t = translate();
    const chosen = await dialogs.save({
      title: t('dialogs:new-project.title'),
      button: t('dialogs:new-project.button'),
      path: join(folder(), `${t('dialogs:new-project.name')}.daejo`),
      filters: filters(),
    });
    if (chosen === null) return fail('canceled');
    const path = withExtension(chosen, 'daejo');
    return existsSync(path) ? fail('file-exists', { file: basename(path) }) : open(path, true);
  }

  async function choose(): Promise<Result<ProjectView>> {
    const t = translate();
    const [path] = await dialogs.open({
      title: t('dialogs:open-project.title'),
      button: t('dialogs:open-project.button'),
      filters: [...filters(), { name: t('dialogs:all-files'), extensions: ['*'] }],
    });
    return path === undefined ? fail('canceled') : open(path);
  }

  /** Beside the last project, else where documents are. */
  function folder(): string {
    const last = state.get().recent.find((path) => path !== sample.project);
    return last && existsSync(dirname(last)) ? dirname(last) : app.getPath('documents');
  }

  async function openSample(): Promise<Result<ProjectView>> {
    const standing = existsSync(sample.project);
    const opened = await open(sample.project, !standing);
    if (!opened.ok || opened.value.documents > 0) return opened;
    const filled = await importSample(engine, sample.articles);
    if (filled.ok) return opened;
    // An empty sample would be opened, empty, for ever after.
    await engine.call('close', {});
    if (!standing) rmSync(sample.project, { force: true });
    await state.update((value) => withoutRecent(value, sample.project));
    return filled;
  }

  return {
    create,
    choose,
    open: (path) => open(path),
    opened,
    openRecent: async (index) => {
      const path = state.get().recent[index];
      return path === undefined ? fail('not-found', { what: 'project', id: index }) : open(path);
    },
    openSample,
    openBackup: (path) => {
      const file = projectName(path);
      const message = translate()('dialogs:backups.choose', { file });
      return fromBackup(path, message, fail('no-backups', { file }), fail('canceled'));
    },
    recent: () => state.get().recent.map(projectName),
    clearRecent: () => {
      app.clearRecentDocuments();
      void state.update((value) => ({ ...value, recent: [] })).then(recentChanged);
    },
  };
}

/** The sample's articles are `NN-name.en.txt` with their sources `NN-name.ko.txt`, in the order of their numbers. */
async function importSample(engine: EngineHost, folder: string): Promise<Result<ImportReply>> {
  if (!existsSync(folder)) return fail('file-missing', { file: basename(folder) });
  const names = readdirSync(folder).sort();
  const of = (ending: string) =>
    names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
  return engine.call('importFiles', { files: [...of('.en.txt')], korean: of('.ko.txt') });
}
