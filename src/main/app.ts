/** The running app: its parts put together, and what passes between them. */
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { MainEvents } from '../contract/main-calls';
import type { EngineEvents } from '../contract/views';
import { introduceApp } from './about';
import { projectName, readAppState } from './app-state';
import { closeInOrder, settling } from './closing';
import { answeredDialogs } from './dialog-questions';
import { nativeDialogs } from './dialogs';
import { engineHost } from './engine';
import { askApart } from './engine-process';
import { readEnvironment } from './environment';
import { exporting } from './exports';
import { fileLost } from './file-lost';
import { mainHandlers } from './handlers';
import { listen } from './ipc';
import { log, logTail } from './log';
import { showMenu } from './menu';
import { type MenuState, noState } from './menu-input';
import { type Opening, opening } from './opening';
import { outbox } from './outbox';
import { developmentServer, paths } from './paths';
import { people as workers } from './people';
import { preferences } from './preferences';
import { projects as openProjects } from './project';
import { questions } from './questions';
import { repairing } from './repairs';
import { reportText } from './report';
import { secureSession } from './security';
import { readSettings, zoomStep } from './settings';
import { sharedFiles } from './shared-files';
import { openStateFile } from './state-file';
import { applyTheme, createWindow, focus, loadPage, refreshBackground, sendEvent } from './window';

export interface RunningApp extends Pick<Opening, 'openFiles'> {
  /** A bug in main: the person is told once. */
  readonly fault: () => Promise<void>;
}

/** `files` are those of the command line. Call once, when Electron is ready. */
export function runApp(files: readonly string[]): RunningApp {
  secureSession();
  const development = developmentServer();
  const settingsFile = openStateFile(paths.userData('settings.json'), readSettings);
  const state = openStateFile(paths.userData('state.json'), readAppState);
  let menuState: MenuState = noState;
  let made: BrowserWindow | null = null;
  /** Null before the window is made and once it is gone: the last calls of its page may still arrive then. */
  const window = () => (made && !made.isDestroyed() ? made : null);

  const answers = process.env.DAEJO_DIALOG_ANSWERS;
  const dialogs = answers && !app.isPackaged ? answeredDialogs(answers) : nativeDialogs(window);
  const events = outbox((name, value) => {
    const open = window();
    if (open) sendEvent(open, name, value);
  });
  const tellEnvironment = () => events.emit('environment', readEnvironment(projects.recent()));

  const settings = preferences(settingsFile, (now, before) => {
    if (now.theme !== before.theme) applyTheme(now.theme);
    if (now.zoom !== before.zoom) window()?.webContents.setZoomFactor(now.zoom);
    if (now.language !== before.language) {
      engine.setLanguage(settings.language());
      introduceApp(translate());
    }
    events.emit('settings', now);
    refreshMenu();
  });
  const { translate } = settings;
  applyTheme(settings.get().theme);
  introduceApp(translate());

  const report = () =>
    reportText({
      environment: readEnvironment(projects.recent()),
      settings: settings.get(),
      projectOpen: engine.project() !== null,
      log: logTail(400),
      now: new Date().toISOString(),
    });
  const { saveReport, crashedOften, fault } = questions(dialogs, translate, report);

  const engine = engineHost({
    path: paths.engine,
    backups: paths.userData('backups'),
    language: settings.language(),
    event: (name, value) => {
      if (name === 'fileLost') void lost(value as EngineEvents['fileLost']);
    },
    restarted: (reopened) => events.emit('engineRestarted', { reopened }),
    stoppedSoon: (path) => void state.update((value) => ({ ...value, suspect: path })),
    crashedOften: (times) => crashedOften('engine', times),
  });
  const people = workers({ engine, settings: settings.get, change: settings.change });
  void people.tell();
  const shared = sharedFiles({
    engine,
    state,
    dialogs,
    translate,
    desk: { corrections: paths.userData('corrections.json'), memory: paths.userData('desk.daejo-memory') },
  });
  void shared.give();

  const projects = openProjects({
    engine,
    state,
    dialogs,
    translate,
    sample: { articles: paths.sample(), project: paths.userData('Sample.daejo') },
    backups: paths.userData('backups'),
    recentChanged: () => {
      tellEnvironment();
      refreshMenu();
    },
    warn: (warning) => failed(warning),
  });
  const repairs = repairing({
    engine,
    projects,
    dialogs,
    translate,
    apart: (name, input) => askApart(paths.engine, paths.userData('backups'), name, input),
  });
  const exports = exporting(engine, dialogs, translate);
  const { settle, ready: readyToClose } = settling(dialogs, translate, events);
  const failed = (failure: MainEvents['failed']) => {
    if (failure.code !== 'canceled') events.emit('failed', { code: failure.code, params: failure.params });
  };
  const lost = fileLost({ engine, projects, dialogs, translate, failed });
  const { openFirst, openRecent, openFiles } = opening({
    engine,
    projects,
    failed,
    leftClosed: () => {
      const { suspect, recent } = state.get();
      if (suspect === null) return null;
      void state.update((value) => ({ ...value, suspect: null }));
      return suspect === recent[0] ? projectName(suspect) : null;
    },
    settle: async () => {
      const open = window();
      return open === null || settle(open);
    },
    focus: () => focus(window()),
  });

  const zoom = (step: 1 | -1 | 0) => {
    const now = settings.get().zoom;
    void settings.change({ zoom: step === 0 ? 1 : zoomStep(now, step) });
  };
  const refreshMenu = () =>
    showMenu(
      {
        t: translate(),
        platform: process.platform as 'linux' | 'darwin' | 'win32',
        settings: settings.get(),
        state: menuState,
        recent: projects.recent(),
        developer: development !== null,
      },
      {
        act: (action) => events.emit('action', { action }),
        openRecent: (index) => void openRecent(index),
        clearRecent: projects.clearRecent,
        change: (patch) => void settings.change(patch),
        zoom,
        saveReport: () => void saveReport().then((result) => result.ok || failed(result)),
        minimize: () => window()?.minimize(),
      },
    );

  /** The window is given its engine once there is a project to see, so that it does not first show that none is. */
  const opened = openFirst(files);
  listen({
    window,
    development,
    ready: () => {
      events.setListening(false);
      void opened.then(() => {
        const open = window();
        if (open) engine.connect(open.webContents);
      });
    },
    handlers: mainHandlers({
      engine,
      projects,
      exports,
      repairs,
      shared,
      dialogs,
      people,
      settings: settingsFile,
      translate,
      changeSettings: settings.change,
      saveReport,
      menuState: (next) => {
        menuState = next;
        refreshMenu();
      },
      readyToClose,
      listening: () => events.setListening(true),
    }),
  });

  made = createWindow({
    bounds: state.get().bounds,
    zoom: settings.get().zoom,
    moved: (bounds) => void state.update((value) => ({ ...value, bounds })),
    zoomed: zoom,
    stopped: () => {
      events.setListening(false);
      events.emit('windowRestarted', {});
    },
    crashedOften: (times) => crashedOften('window', times),
  });
  refreshMenu();
  closeInOrder(made, settle, engine.stop);
  void loadPage(made, development).catch(() => log('error', 'The page of the window could not be loaded.'));
  nativeTheme.on('updated', () => {
    const open = window();
    if (open) refreshBackground(open);
    tellEnvironment();
  });
  for (const { problem, name } of [
    { problem: settingsFile.problem, name: 'settings.json' },
    { problem: state.problem, name: 'state.json' },
  ]) {
    if (problem === null) continue;
    log('warn', `${name} could not be used (${problem}) and was set aside.`);
    failed({ code: 'settings-damaged', params: { file: name, problem } });
  }
  return { openFiles: (more) => opened.then(() => openFiles(more)), fault };
}
