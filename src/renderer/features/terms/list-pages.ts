/** A list of terms or corrections as the dialog shows it: pages fetched as they come into view. */
import { useEffect, useMemo, useState } from 'react';
import type { EngineInput } from '../../../contract/engine-calls';
import type { TermView } from '../../../contract/term-views';
import { engine, onChanges } from '../../state/client';
import { allStale, noPages, type Pages, pageSize, wanted, withPage } from '../../state/pages';

export type ListQuery = Pick<EngineInput<'terms'>, 'kind' | 'search' | 'origin'>;

export interface TermList {
  readonly list: Pages<TermView>;
  /** False until the first page has come. */
  readonly loaded: boolean;
  readonly want: (first: number, last: number) => void;
}

export function useTermList({ kind, search, origin }: ListQuery): TermList {
  const [state, setState] = useState<{ readonly list: Pages<TermView>; readonly loaded: boolean }>({
    list: noPages,
    loaded: false,
  });
  const loader = useMemo(() => {
    const query: ListQuery = {
      kind,
      ...(search === undefined ? {} : { search }),
      ...(origin === undefined ? {} : { origin }),
    };
    return pageLoader(query, setState);
  }, [kind, search, origin]);
  useEffect(() => {
    loader.start();
    const stop = onChanges(({ records }) => {
      if (records.some((record) => record === 'term' || record === 'confusion')) loader.refresh();
    });
    return () => {
      stop();
      loader.stop();
    };
  }, [loader]);
  return { ...state, want: loader.want };
}

type Update = (
  change: (before: { readonly list: Pages<TermView>; readonly loaded: boolean }) => {
    readonly list: Pages<TermView>;
    readonly loaded: boolean;
  },
) => void;

function pageLoader(query: ListQuery, update: Update) {
  let list: Pages<TermView> = noPages;
  let generation = 0;
  let view = { first: 0, last: pageSize };
  const asked = new Set<number>();
  const load = async (page: number) => {
    if (asked.has(page)) return;
    asked.add(page);
    const mine = generation;
    const result = await engine.terms({ ...query, offset: page * pageSize, limit: pageSize });
    if (mine !== generation) return;
    asked.delete(page);
    if (!result.ok) return;
    list = withPage(list, page, result.value.items, result.value.total);
    update(() => ({ list, loaded: true }));
  };
  const want = (first: number, last: number) => {
    view = { first, last };
    for (const page of wanted(list, first, last)) void load(page);
  };
  return {
    want,
    start: () => {
      generation += 1;
      asked.clear();
      list = noPages;
      update((before) => ({ ...before, loaded: false }));
      void load(0);
    },
    /** What is in view is fetched again, in place. */
    refresh: () => {
      generation += 1;
      asked.clear();
      list = allStale(list);
      if (list.total === 0) void load(0);
      else want(view.first, view.last);
    },
    stop: () => {
      generation += 1;
    },
  };
}
