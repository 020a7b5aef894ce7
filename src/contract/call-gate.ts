/**
 * Bounds what a window can have under way at once. Preload keeps the first gate, and main and the engine one each
 * behind it, because a page that has been taken over need not go through preload.
 */
import { fail, type Result } from './result';

interface CallLimits {
  readonly underWay: number;
  readonly waiting: number;
}

/** An editor at work has about ten calls under way; a page gone wild finds its end here. */
export const callLimits: CallLimits = { underWay: 256, waiting: 1024 };

/** Runs a call at once or, in order, when others have been answered; refuses it as too-busy when too many wait. */
export type CallGate = <T>(call: string, run: () => Promise<Result<T>>) => Promise<Result<T>>;

export function callGate({ underWay, waiting }: CallLimits = callLimits): CallGate {
  let running = 0;
  const queue: (() => void)[] = [];
  const over = () => {
    const next = queue.shift();
    // The place goes to the next one in the queue without becoming free between.
    if (next) next();
    else running -= 1;
  };
  return async (call, run) => {
    if (running < underWay) running += 1;
    else if (queue.length < waiting) await new Promise<void>((turn) => queue.push(turn));
    else return fail('too-busy', { call });
    try {
      return await run();
    } finally {
      over();
    }
  };
}
