/** How far a change of many sentences is, and canceling it. */
import { create } from 'zustand';
import { ask, engine, onEngine } from './client';

interface LongOperationState {
  readonly progress: {
    readonly done: number;
    readonly total: number;
    /** False from when it is being written. */
    readonly cancelable: boolean;
  } | null;
}

export const useLongOperation = create<LongOperationState>(() => ({ progress: null }));

/** Cancels it; true where there was something to cancel. Nothing is changed then. */
export function cancelOperation(): boolean {
  if (!useLongOperation.getState().progress?.cancelable) return false;
  void ask(engine.cancelOperation({}));
  return true;
}

export function watchLongOperation(): () => void {
  const over = () => useLongOperation.setState({ progress: null });
  const stops = [
    onEngine('progress', ({ task, done, total }) => {
      if (task !== 'operation' && task !== 'operation-writing') return;
      const cancelable = task === 'operation';
      useLongOperation.setState({ progress: done < total ? { done, total, cancelable } : null });
    }),
    onEngine('opened', over),
    onEngine('closed', over),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
