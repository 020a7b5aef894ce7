import { setImmediate as others } from 'node:timers/promises';

/** Milliseconds of work after which other calls are let in: an answer waits no longer than this, and one article. */
const slice = 10;

/** A function to be awaited between two pieces of work: it lets others work where enough time has gone by. */
export function resting(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await others();
    since = performance.now();
  };
}
