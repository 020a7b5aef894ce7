/** Matches of a row, asked for when the row has been current for a moment: going through rows asks for none. */
import { useEffect, useState } from 'react';
import type { MemoryMatchView } from '../../../contract/term-views';
import { engine, onChanges } from '../../state/client';

export interface LoadedMatches {
  /** The row they are of: another than the current one until newer ones have come. */
  readonly segment: string;
  readonly matches: readonly MemoryMatchView[];
}

/** Milliseconds a row is current before it is looked up, and after a change before it is again. */
const rest = 120;
const restAfterChange = 500;

export function useMatches(segment: string): LoadedMatches | null {
  const [loaded, setLoaded] = useState<LoadedMatches | null>(null);
  useEffect(() => {
    let here = true;
    let timer = 0;
    const load = async () => {
      const result = await engine.memoryMatches({ segment });
      if (here && result.ok) setLoaded({ segment, matches: result.value });
    };
    const soon = (wait: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void load(), wait);
    };
    soon(rest);
    // Whatever was approved, or approved no more, may be what is shown.
    const stop = onChanges(() => soon(restAfterChange));
    return () => {
      here = false;
      window.clearTimeout(timer);
      stop();
    };
  }, [segment]);
  return loaded;
}
