/** The entry of the app: what must be decided before Electron is ready, and one app for all starts. */
import { mkdirSync } from 'node:fs';
import { app } from 'electron';
import { type RunningApp, runApp } from './app';
import { filesOf } from './arguments';
import { errorText, log, startLog } from './log';
import { declareSecurity } from './security';

const userData = process.env.DAEJO_USER_DATA;
if (userData) {
  mkdirSync(userData, { recursive: true });
  app.setPath('userData', userData);
}
startLog();
// As in the installer: Windows groups windows and notifications by it.
app.setAppUserModelId('io.github.daejo.daejo');
declareSecurity();

let running: RunningApp | null = null;
/** Files the system asked for before the app was ready. */
const early: string[] = [];

function openFiles(files: readonly string[]): void {
  if (running) void running.openFiles(files);
  else early.push(...files);
}

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log('error', `main: ${errorText(error)}`);
    void running?.fault();
  });
}
app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
  if (reason !== 'clean-exit') log('warn', `A ${type} process went away: ${reason}, ${exitCode}.`);
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  openFiles([path]);
});

// The end of a session on Linux and macOS, or Ctrl+C: in order, like any other end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

// Paths are made whole here: the first app was started in another folder.
const files = filesOf(process.argv, !app.isPackaged, process.cwd());
if (app.requestSingleInstanceLock({ files })) {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const { files: more = [] } = data as { readonly files?: readonly string[] };
    openFiles(more);
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    log('info', `Daejo ${app.getVersion()} on Electron ${process.versions.electron} starts.`);
    running = runApp([...files, ...early.splice(0)]);
  });
} else {
  app.quit();
}
