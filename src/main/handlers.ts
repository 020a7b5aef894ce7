/** What each call of the window does: one line or one function a call. */
import { shell } from 'electron';
import type { Settings } from '../contract/main-calls';
import { fail, ok, type Result } from '../contract/result';
import { readClipboard, writeClipboard } from './clipboard';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { readEnvironment } from './environment';
import type { Exports } from './exports';
import { importChosen, openKorean } from './imports';
import type { MainHandlers } from './ipc';
import type { MenuState } from './menu-input';
import type { People } from './people';
import type { Projects } from './project';
import type { Repairs } from './repairs';
import type { SharedFiles } from './shared-files';
import type { StateFile } from './state-file';
import type { Translate } from './translate';

export interface HandlerParts {
  readonly engine: EngineHost;
  readonly projects: Projects;
  readonly exports: Exports;
  readonly repairs: Repairs;
  readonly shared: SharedFiles;
  readonly dialogs: Dialogs;
  readonly people: People;
  readonly settings: StateFile<Settings>;
  readonly translate: () => Translate;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<Result<Settings>>;
  readonly saveReport: () => Promise<Result<{ readonly file: string }>>;
  readonly menuState: (state: MenuState) => void;
  readonly readyToClose: () => void;
  /** The window has asked for its environment: it hears events from now on. */
  readonly listening: () => void;
}

export function mainHandlers(parts: HandlerParts): MainHandlers {
  const { engine, projects, exports, shared, dialogs, settings, translate } = parts;
  const done = ok({});
  return {
    environment: () => {
      parts.listening();
      return ok(readEnvironment(projects.recent()));
    },
    settings: () => ok(settings.get()),
    // Zod's partial gives `undefined` for what is absent; only what is there is changed.
    saveSettings: (input) =>
      parts.changeSettings(
        Object.fromEntries(
          Object.entries(input).filter(([, value]) => value !== undefined),
        ) as Partial<Settings>,
      ),
    ...parts.people.calls,
    newProject: () => projects.create(),
    openProject: () => projects.choose(),
    openRecent: ({ index }) => projects.openRecent(index),
    openSample: () => projects.openSample(),
    ...parts.repairs.calls,
    importFiles: (wish) => importChosen(wish, engine, dialogs, translate()),
    importDropped: async ({ files }) =>
      engine.project() === null ? fail('no-project') : engine.call('importFiles', { files }),
    openText: () => openKorean(engine, dialogs, translate()),
    readClipboard: async () => ok(await readClipboard()),
    writeClipboard: async ({ text }) => {
      await writeClipboard(text);
      return done;
    },
    exportArticles: (request) => exports.run(request),
    importTerms: ({ kind }) => shared.importTerms(kind),
    exportTerms: ({ kind }) => shared.exportTerms(kind),
    addShared: (wish) => shared.add(wish),
    removeShared: (wish) => shared.remove(wish),
    importMemory: () => shared.importMemory(),
    exportMemory: () => shared.exportMemory(),
    menuState: (next) => {
      parts.menuState(next);
      return done;
    },
    readyToClose: () => {
      parts.readyToClose();
      return done;
    },
    saveReport: () => parts.saveReport(),
    showExported: ({ index }) => {
      const file = exports.file(index);
      if (file === null) return fail('not-found', { what: 'file', id: index });
      shell.showItemInFolder(file);
      return done;
    },
  };
}
