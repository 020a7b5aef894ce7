/** The check of all articles: begun here, followed through the engine's own events, whoever began it. */
import { create } from 'zustand';
import { ask, engine, onEngine, onMain } from '../../state/client';
import { flushAll } from '../../state/flush';
import { notify } from '../../state/notices';

interface CheckRun {
  /** Articles; null while none runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

export const useCheckRun = create<CheckRun>(() => ({ progress: null }));

/** Checks what has not been checked yet. Where there is nothing to check it says so. */
export async function checkAll() {
  if (!(await flushAll())) return;
  const state = await ask(engine.checkAll({}));
  if (state && !state.running) notify({ tone: 'information', message: 'findings:run.nothing' });
}

export function watchChecks(): () => void {
  const over = () => useCheckRun.setState({ progress: null });
  const stops = [
    onEngine('progress', ({ task, done, total }) => {
      if (task === 'checks') useCheckRun.setState({ progress: done < total ? { done, total } : null });
    }),
    onEngine('opened', over),
    onEngine('closed', over),
    onMain('engineRestarted', over),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
