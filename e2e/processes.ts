import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';

export type ProcessKind = 'main' | 'engine' | 'gpu' | 'page';

/** The process ids of the running app; null for one that is not there, such as the GPU's on some machines. */
export function processesOf(app: ElectronApplication): Promise<Readonly<Record<ProcessKind, number | null>>> {
  return app.evaluate(({ app: electron, BrowserWindow }) => {
    const metrics = electron.getAppMetrics();
    const pid = (wanted: (metric: (typeof metrics)[number]) => boolean) => metrics.find(wanted)?.pid ?? null;
    return {
      main: process.pid,
      engine: pid(({ name, serviceName }) => name === 'Daejo engine' || serviceName === 'Daejo engine'),
      gpu: pid(({ type }) => type === 'GPU'),
      page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? null,
    };
  });
}

/** Ends a process as the system does that runs out of memory, and returns when it is gone. */
export async function killNow(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await wait(10);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
