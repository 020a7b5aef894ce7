/** Copying a project in a thread of its own, with a connection that only reads: the engine goes on answering. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DriverName } from '../store/driver';

/**
 * The thread's code, as text: a file would have to be found in a checkout, in a bundle and in an archive, from which
 * Electron starts no thread. The driver is found from where this module is.
 */
const code = `
const { workerData, parentPort } = require('node:worker_threads');
const Native = require(workerData.driver);
const database = new Native(workerData.from, { readonly: true, timeout: 2000 });
try {
  database.prepare('VACUUM INTO :to').run({ to: workerData.to });
} finally {
  database.close();
}
parentPort.postMessage('done');
`;

export interface Copying {
  /** Rejects where the disk is full, or the thread was stopped. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** SQLite's own copy of what is committed now; writers are not held up. */
export function copyInThread(path: string, to: string, driver: DriverName): Copying {
  const worker = new Worker(code, {
    eval: true,
    workerData: {
      driver: createRequire(import.meta.url).resolve(driver),
      from: driver === 'libsql' ? `${pathToFileURL(path).href}?mode=ro` : path,
      to,
    },
  });
  worker.unref();
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', () => resolve());
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('stopped')));
  });
  return { done, stop: () => void worker.terminate() };
}
