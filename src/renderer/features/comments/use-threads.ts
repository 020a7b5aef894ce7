/** Comments as the engine has them, read again when something changed. */
import { useEffect, useState } from 'react';
import type { ProjectChange, ThreadView } from '../../../contract/views';
import { engine, onChanges } from '../../state/client';

export interface ThreadQuery {
  /** Absent: the whole project. */
  readonly segment?: string;
  /** Absent: both. */
  readonly resolved?: boolean;
}

export interface LoadedThreads {
  readonly total: number;
  readonly items: readonly ThreadView[];
}

/** Null until they have come for this query. What is there stays until newer ones have come. */
export function useThreads({ segment, resolved }: ThreadQuery, limit: number): LoadedThreads | null {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly threads: LoadedThreads } | null>(
    null,
  );
  const key = `${segment ?? ''} ${resolved ?? ''}`;
  useEffect(() => {
    let here = true;
    let asked = 0;
    const load = async () => {
      asked += 1;
      const request = asked;
      const filter = {
        ...(segment === undefined ? {} : { segment }),
        ...(resolved === undefined ? {} : { resolved }),
      };
      const result = await engine.threads({ offset: 0, limit, ...filter });
      if (!here || request !== asked || !result.ok) return;
      const { total, items } = result.value;
      setLoaded({ key, threads: { total, items } });
    };
    const touches = ({ threads, segments }: Pick<ProjectChange, 'threads' | 'segments'>) =>
      threads || segments === null || (segment !== undefined && segments.includes(segment));
    void load();
    const stop = onChanges((change) => {
      if (touches(change)) void load();
    });
    return () => {
      here = false;
      stop();
    };
  }, [segment, resolved, limit, key]);
  return loaded?.key === key ? loaded.threads : null;
}
