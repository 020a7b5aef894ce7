/** The one window: made, shown without a flash, remembered, and brought back when its page stops. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { MainEvents, Settings } from '../contract/main-calls';
import { channels } from '../contract/names';
import type { WindowBounds } from './app-state';
import { smallest, startingBounds } from './bounds';
import { crashBudget } from './crash-budget';
import { log } from './log';
import { paths } from './paths';
import { appOrigin } from './serve';

export interface WindowOptions {
  readonly bounds: WindowBounds | null;
  readonly zoom: number;
  readonly moved: (bounds: WindowBounds) => void;
  readonly zoomed: (step: 1 | -1) => void;
  /** The page stopped and is about to be loaded again. */
  readonly stopped: () => void;
  /** Asked after too many stops in a minute; the answer says whether to load the page again. */
  readonly crashedOften: (times: number) => Promise<boolean>;
}

/** The paper of the window before its page is there: the tokens' background in light and dark. */
function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#17181a' : '#ffffff';
}

export function createWindow(options: WindowOptions): BrowserWindow {
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const { maximized, ...bounds } = startingBounds(options.bounds, areas);
  const icon = join(paths.resources(), 'icons', 'png', '512x512.png');
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Daejo',
    backgroundColor: background(),
    ...(process.platform === 'linux' && existsSync(icon) ? { icon } : {}),
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: options.zoom,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  remember(window, options.moved);
  watchPage(window, options);
  return window;
}

export function loadPage(window: BrowserWindow, developmentServer: string | null): Promise<void> {
  return window.loadURL(developmentServer === null ? `${appOrigin}/index.html` : `${developmentServer}/`);
}

export function sendEvent<K extends keyof MainEvents>(
  window: BrowserWindow,
  name: K,
  value: MainEvents[K],
): void {
  window.webContents.send(channels.event(name), value);
}

/** High contrast is the page's own; the system's parts then follow the system. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'high-contrast' ? 'system' : theme;
}

export function refreshBackground(window: BrowserWindow): void {
  window.setBackgroundColor(background());
}

export function focus(window: BrowserWindow | null): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function remember(window: BrowserWindow, moved: WindowOptions['moved']): void {
  let timer: NodeJS.Timeout | undefined;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
      moved({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    }, 400);
  };
  window.on('resize', note);
  window.on('move', note);
  window.on('maximize', note);
  window.on('unmaximize', note);
  window.once('close', () => clearTimeout(timer));
}

function watchPage(window: BrowserWindow, { crashedOften, stopped, zoomed }: WindowOptions): void {
  const { webContents } = window;
  const budget = crashBudget();
  const reload = async (reason: string) => {
    const times = budget.note(Date.now());
    log('error', `The window's page stopped: ${reason} (${times} in a minute).`);
    if (budget.spent(times)) {
      if (!(await crashedOften(times))) return;
      budget.reset();
    }
    if (window.isDestroyed()) return;
    stopped();
    webContents.reload();
  };
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reload(reason);
  });
  webContents.on('unresponsive', () => log('warn', 'The window does not respond.'));
  webContents.on('zoom-changed', (_event, direction) => zoomed(direction === 'in' ? 1 : -1));
  webContents.on('console-message', (event, ...before35: unknown[]) => {
    // Until Electron 34 the message came in arguments of its own.
    const { level = before35[0], message = before35[1] } = event;
    if (level === 'error' || level === 3) log('error', `window: ${String(message).slice(0, 2000)}`);
  });
  webContents.on('preload-error', (_event, _path, error) => log('error', `preload: ${error.message}`));
}
