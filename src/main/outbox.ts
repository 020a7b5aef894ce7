/** Events to the window. What may not be missed waits until the window listens; the rest would be stale by then. */
import type { MainEvents } from '../contract/main-calls';

const kept: ReadonlySet<keyof MainEvents> = new Set(['failed', 'windowRestarted']);

export interface Outbox {
  readonly emit: <K extends keyof MainEvents>(name: K, value: MainEvents[K]) => void;
  readonly listening: () => boolean;
  /** The page listens now, or no longer: it is loading. */
  readonly setListening: (listening: boolean) => void;
}

export function outbox(send: <K extends keyof MainEvents>(name: K, value: MainEvents[K]) => void): Outbox {
  let open = false;
  const waiting: (() => void)[] = [];
  return {
    emit: (name, value) => {
      if (open) send(name, value);
      else if (kept.has(name)) waiting.push(() => send(name, value));
    },
    listening: () => open,
    setListening: (listening) => {
      open = listening;
      if (open) for (const deliver of waiting.splice(0)) deliver();
    },
  };
}
