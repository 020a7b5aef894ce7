/** Telling of findings that were made again, muted or shown again. */
import type { Checked } from '../../contract/views';
import { onEngine, onMain } from './client';

const everything: Checked = { documents: 'all', segments: null };

/** Calls `listener` for what was checked, and for everything when another project or engine is there. */
export function onFindings(listener: (checked: Checked) => void): () => void {
  const all = () => listener(everything);
  const stops = [onEngine('checked', listener), onEngine('opened', all), onMain('engineRestarted', all)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function concerns({ documents }: Checked, document: string | undefined): boolean {
  return document === undefined || documents === 'all' || documents.includes(document);
}

/** Runs `work` at most once in so many milliseconds, the last time after the last call. */
export function throttled(
  work: () => void,
  every: number,
): { readonly soon: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, every);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
