/** Saving what is typed but not yet sent: before leaving an article, undoing, exporting and closing. */
import { useEffect, useRef, useState } from 'react';

export interface FlushOptions {
  /** What is typed afterwards belongs to another operation: something else is done in between. */
  readonly ends?: boolean;
}

/** Sends what is pending; false when it could not be saved. */
export type Flush = (options: FlushOptions) => Promise<boolean>;

const flushes = new Set<Flush>();

export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** True when nothing typed is left unsaved anywhere. */
export async function flushAll(options: FlushOptions = {}): Promise<boolean> {
  const outcomes = await Promise.all([...flushes].map((flush) => flush(options)));
  return outcomes.every(Boolean);
}

export function useFlush(flush: Flush) {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => registerFlush((options) => latest.current(options)), []);
}

/** True once what was typed before the component came has been sent, be it in vain: then it is reported elsewhere. */
export function useFlushed(): boolean {
  const [flushed, setFlushed] = useState(false);
  useEffect(() => {
    void flushAll().then(() => setFlushed(true));
  }, []);
  return flushed;
}
