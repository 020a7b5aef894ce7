/** The window's only way out: typed calls to the engine and to main, and what becomes of their failures. */
import type { Failure, Result } from '../../contract/result';
import type { ProjectChange } from '../../contract/views';
import type { WindowApi } from '../../contract/window-api';
import { reportFailure, reportFault } from './notices';

declare global {
  // Only `var` declares a property of globalThis.
  var daejo: WindowApi | undefined;
}

/** In a test there is no preload; pure modules that import this one still load. */
const bridge = globalThis.daejo ?? ({} as WindowApi);

export const engine = bridge.engine;
export const host = bridge.main;
export const onEngine = bridge.onEngine;
export const onMain = bridge.onMain;

const everything = {
  documents: 'all',
  segments: null,
  threads: true,
  records: ['mute', 'term', 'confusion', 'setting'],
} as const;

/**
 * Tells of what must be looked at again: what a change touched; everything when a project was opened, and when the
 * engine was started anew, because what was asked of the one before was never answered. Returns what stops it.
 */
export function onChanges(listener: (change: Omit<ProjectChange, 'undo'>) => void): () => void {
  const all = () => listener(everything);
  const stops = [onEngine('changed', listener), onEngine('opened', all), onMain('engineRestarted', all)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The value, or null after the failure has been put where it can be read. A cancelled dialog is no failure. */
export function unwrap<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  if (result.code !== 'canceled') reportFailure(result);
  return null;
}

/** Waits for a call and unwraps it. A call that throws is a bug: it is shown as one, with a way to report it. */
export async function ask<T>(call: Promise<Result<T>>): Promise<T | null> {
  const result = await settle(call);
  return result ? unwrap(result) : null;
}

/** Like `ask`, for callers that show the failure themselves. Null only for a bug, which is already shown. */
export async function settle<T>(call: Promise<Result<T>>): Promise<Result<T> | null> {
  try {
    return await call;
  } catch (error) {
    reportFault(error);
    return null;
  }
}

export type { Failure };
export { reportFailure, reportFault };
