import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { ensureElectron } from '../scripts/runtime/electron';
import { root } from '../scripts/runtime/paths';
import { sandboxSwitches } from '../scripts/runtime/sandbox';

export interface LaunchOptions {
  /** Where the app keeps settings, logs and its own projects; by default a fresh folder, removed by `close`. */
  readonly userData?: string;
  /** Arguments after the app's folder, e.g. a project to open. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The executable of a packaged app, to start that instead of out/. */
  readonly packaged?: string;
}

/** The real app, running in the real Electron. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Console errors and uncaught exceptions of every window so far. */
  readonly errors: readonly string[];
  /** Quits, however the app is doing, also when it has gone already, and removes a user-data folder that was made here. */
  readonly close: () => Promise<void>;
}

/** Starts out/main/index.js; the sandbox is off only for root, as in `npm start`. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const runtime = await ensureElectron();
  const switches = sandboxSwitches(runtime);
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'daejo-e2e-'));
  const app = await _electron.launch({
    executablePath: options.packaged ?? runtime.executable,
    args: [...switches, ...(options.packaged === undefined ? [root] : []), ...(options.args ?? [])],
    env: { ...environment(), DAEJO_USER_DATA: userData, ...options.env },
    // Playwright would switch the sandbox off for everyone.
    chromiumSandbox: !switches.includes('--no-sandbox'),
    timeout: 30_000,
  });
  const errors: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  };
  app.on('window', listen);
  const page = await app.firstWindow({ timeout: 30_000 });
  if (!app.windows().some((each) => each !== page)) listen(page);
  await page.waitForLoadState('domcontentloaded');
  const child = app.process();
  const close = async () => {
    await quit(app, child);
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, userData, errors, close };
}

/** Asks to quit; kills what has not gone within 5 s, such as an app that asks about unsaved work. */
async function quit(
  app: ElectronApplication,
  child: ReturnType<ElectronApplication['process']>,
): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await app.close().catch(() => undefined);
  clearTimeout(timer);
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
