/** Findings of a row or an article as the engine has them, the heaviest first, loaded as they come into view. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { engine } from '../../state/client';
import { concerns, onFindings, throttled } from '../../state/on-findings';
import { type FindingList, pageSize, withPage } from './finding-pages';

export interface FindingListQuery {
  readonly document: string;
  /** Absent: the whole article. */
  readonly segment?: string;
  readonly check?: string;
}

/** Milliseconds within which changes are answered by one request. */
const pause = 150;

interface Loaded {
  readonly key: string;
  readonly list: FindingList;
}

/** Null until it has come for this query. `want` loads what is missing between two findings. */
export function useFindingList(query: FindingListQuery): {
  readonly list: FindingList | null;
  readonly want: (first: number, last: number) => void;
} {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = JSON.stringify(query);
  const loader = useRef<(first: number, last: number) => void>(() => undefined);
  useEffect(() => {
    const asked: FindingListQuery = JSON.parse(key);
    const fresh = new Set<number>();
    let generation = 0;
    let view = { first: 0, last: 0 };
    const load = async (page: number) => {
      const mine = generation;
      fresh.add(page);
      const span = { offset: page * pageSize, limit: pageSize };
      const result = await engine.findings({ ...asked, ...span, order: 'severity' });
      if (mine !== generation || !result.ok) return;
      setLoaded((before) => {
        const known = before?.key === key ? before : null;
        const list = withPage(known?.list ?? null, page, result.value);
        return known?.list === list ? before : { key, list };
      });
    };
    const want = (first: number, last: number) => {
      view = { first, last };
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
        if (!fresh.has(page)) void load(page);
      }
    };
    const again = throttled(() => {
      generation += 1;
      fresh.clear();
      want(view.first, view.last);
    }, pause);
    loader.current = want;
    want(0, 0);
    const stop = onFindings((checked) => {
      if (concerns(checked, asked.document)) again.soon();
    });
    return () => {
      generation += 1;
      again.stop();
      stop();
    };
  }, [key]);
  const list = loaded?.key === key ? loaded.list : null;
  return useMemo(() => ({ list, want: (first, last) => loader.current(first, last) }), [list]);
}
