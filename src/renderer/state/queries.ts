/**
 * Reading from the engine. A read is kept under its call and input; what makes it stale stands in `stale.ts`. While a
 * stale read is made again, its last answer stays. A failed read is a value too: it shows where the answer would.
 *
 * The rows of the open article are the exception: `article-model/row-cache.ts` keeps them by index, so that one that
 * changes draws one row, whatever the length of the article.
 */
import { hashKey, keepPreviousData, QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EngineInput, EngineReply } from '../../contract/engine-calls';
import type { Failure, Result } from '../../contract/result';
import { engine, onEngine, onMain, settle } from './client';
import { type News, type ReadName, staleAfter } from './stale';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The engine is on this computer, and says itself when an answer is stale.
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      gcTime: 60_000,
    },
  },
});

/** What a read throws inside the query client. `failure` is null for a bug, which has been reported as one. */
class ReadError extends Error {
  constructor(readonly failure: Failure | null) {
    super(failure?.code ?? 'fault');
  }
}

type Key<K extends ReadName> = readonly [call: K, input: EngineInput<K> | string | null];

function queryOf<K extends ReadName>(call: K, input: EngineInput<K>) {
  const queryKey: Key<K> = [call, input];
  return { queryKey, queryFn: () => read(call, input) };
}

async function read<K extends ReadName>(call: K, input: EngineInput<K>): Promise<EngineReply<K>> {
  // A mapped type of functions does not know that this function takes this input.
  const ask = engine[call] as (input: EngineInput<K>) => Promise<Result<EngineReply<K>>>;
  const result = await settle(ask(input));
  if (!result?.ok) throw new ReadError(result);
  return result.value;
}

export interface Read<T> {
  /** Null until it has come. */
  readonly value: T | null;
  /** Why the last try failed; `value` is then of an earlier one. */
  readonly failure: Failure | null;
  /** Whether `value` is the answer to this very input. */
  readonly fresh: boolean;
  readonly again: () => void;
}

interface ReadOptions {
  /** The answer to the input before stays in view until the new one has come. */
  readonly keep?: boolean;
  /** Stands for an input that is too long to be a key: a pasted text. Such a read is never stale. */
  readonly name?: string;
}

/** One read, followed while the component is there. A null input reads nothing. */
export function useEngine<K extends ReadName>(
  call: K,
  input: EngineInput<K> | null,
  { keep = false, name }: ReadOptions = {},
): Read<EngineReply<K>> {
  const { data, error, isPlaceholderData, refetch } = useQuery(
    {
      queryKey: [call, name ?? input],
      queryFn: () => read(call, input as EngineInput<K>),
      enabled: input !== null,
      ...(keep ? { placeholderData: keepPreviousData } : {}),
    },
    client,
  );
  const again = useCallback(() => void refetch(), [refetch]);
  const value = input === null ? null : ((data as EngineReply<K> | undefined) ?? null);
  return { value, failure: failureOf(error), fresh: value !== null && !isPlaceholderData, again };
}

/**
 * The same once, for what happens at a key; null for a bug, which has been reported. What is known and not stale is
 * not asked for again, but where `fresh` says so.
 */
export async function fetchEngine<K extends ReadName>(
  call: K,
  input: EngineInput<K>,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<Result<EngineReply<K>> | null> {
  try {
    const query = { ...queryOf(call, input), ...(fresh ? { staleTime: 0 } : {}) };
    return { ok: true, value: await client.fetchQuery(query) };
  } catch (error) {
    if (error instanceof ReadError) return error.failure;
    throw error;
  }
}

/** What is known of a read without asking; undefined while nothing is. */
export function knownFromEngine<K extends ReadName>(
  call: K,
  input: EngineInput<K>,
): EngineReply<K> | undefined {
  return client.getQueryData<EngineReply<K>>([call, input]);
}

/** Another call has answered a read on its way: a list that was added to, say. */
export function noteAnswer<K extends ReadName>(call: K, input: EngineInput<K>, value: EngineReply<K>) {
  client.setQueryData([call, input], value);
}

type PagedName = {
  [K in ReadName]: EngineReply<K> extends { readonly total: number; readonly items: readonly unknown[] }
    ? EngineInput<K> extends { readonly offset: number; readonly limit: number }
      ? K
      : never
    : never;
}[ReadName];

type ItemOf<K extends PagedName> = EngineReply<K>['items'][number];
type QueryOf<K extends PagedName> = Omit<EngineInput<K>, 'offset' | 'limit'>;

export const pageSize = 100;

export interface ReadPages<K extends PagedName> {
  /** A page in view: what it says of the whole list is the latest there is. Null until one has come. */
  readonly reply: EngineReply<K> | null;
  readonly total: number;
  /** False until the first page of this query has come. */
  readonly loaded: boolean;
  readonly failure: Failure | null;
  readonly again: () => void;
  readonly itemAt: (index: number) => ItemOf<K> | undefined;
  /** Where the first item that is read and fits stands; -1 for none. */
  readonly placeOf: (fits: (item: ItemOf<K>) => boolean) => number;
  /** Says which items are in view, both included: their pages are read and followed. */
  readonly want: (first: number, last: number) => void;
}

/** The page of a list that an item is on, as `useEnginePages` reads it. */
export function fetchPage<K extends PagedName>(call: K, query: QueryOf<K>, index: number) {
  return fetchEngine(call, pageInput<K>(query, Math.floor(index / pageSize)));
}

/** An item of a list, if its page has been read. */
export function knownItem<K extends PagedName>(call: K, query: QueryOf<K>, index: number) {
  const page = knownFromEngine(call, pageInput<K>(query, Math.floor(index / pageSize)));
  const items: readonly ItemOf<K>[] | undefined = page?.items;
  return index < 0 ? undefined : items?.[index % pageSize];
}

/** A long list, by pages as they come into view. Those that have left it are kept for a minute. */
export function useEnginePages<K extends PagedName>(call: K, query: QueryOf<K>): ReadPages<K> {
  const hash = hashKey([query]);
  const latest = useRef<ReadPages<K> | null>(null);
  const [view, setView] = useState({ hash, first: 0, last: 0 });
  const { first, last } = view.hash === hash ? view : { first: 0, last: 0 };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash is the query.
  const asked = useMemo(() => query, [hash]);
  const results = useQueries(
    {
      queries: Array.from({ length: last - first + 1 }, (_, at) =>
        queryOf(call, pageInput<K>(asked, first + at)),
      ),
    },
    client,
  );
  const replies = results.map(({ data }) => data as EngineReply<K> | undefined);
  const reply =
    newest(
      replies,
      results.map(({ dataUpdatedAt }) => dataUpdatedAt),
    ) ?? null;
  const total = reply?.total ?? 0;
  const failed = results.find(({ error }) => error !== null);
  const want = useCallback(
    (from: number, to: number) => {
      const next = { hash, first: Math.floor(Math.max(0, from) / pageSize), last: 0 };
      const lastPage = Math.max(next.first, Math.floor(Math.max(0, to) / pageSize));
      setView((before) =>
        before.hash === hash && before.first === next.first && before.last === lastPage
          ? before
          : { ...next, last: lastPage },
      );
    },
    [hash],
  );
  // A list that has become shorter is looked at where it still is.
  useEffect(() => {
    if (reply && first > 0 && first * pageSize >= total) want(total - 1, total - 1);
  }, [reply, first, total, want]);
  const itemsOf = (page: number): readonly ItemOf<K>[] => {
    const inView = page >= first && page <= last ? replies[page - first] : undefined;
    return (inView ?? client.getQueryData<EngineReply<K>>([call, pageInput<K>(asked, page)]))?.items ?? [];
  };
  const itemAt = (index: number) =>
    index < total ? itemsOf(Math.floor(index / pageSize))[index % pageSize] : undefined;
  const placeOf = (fits: (item: ItemOf<K>) => boolean) => {
    for (let page = 0; page * pageSize < total; page += 1) {
      const at = itemsOf(page).findIndex(fits);
      if (at >= 0) return page * pageSize + at;
    }
    return -1;
  };
  const list = {
    reply,
    total,
    loaded: reply !== null,
    failure: failureOf(failed?.error),
    again: () => void failed?.refetch(),
    itemAt,
    placeOf,
    want,
  };
  useEffect(() => {
    if (list.loaded) latest.current = list;
  });
  // What was listed before stays in view until the new list has come: nothing flickers.
  const before = list.loaded ? null : latest.current;
  return before ? { ...list, total: before.total, itemAt: before.itemAt, placeOf: before.placeOf } : list;
}

function pageInput<K extends PagedName>(query: QueryOf<K>, page: number): EngineInput<K> {
  return { ...query, offset: page * pageSize, limit: pageSize } as unknown as EngineInput<K>;
}

function newest<T>(replies: readonly (T | undefined)[], times: readonly number[]): T | undefined {
  let found = -1;
  for (const [at, reply] of replies.entries())
    if (reply !== undefined && (found < 0 || times[at]! > times[found]!)) found = at;
  return replies[found];
}

/** An engine that has stopped is reported by the window itself, and asked again once it is back. */
function failureOf(error: unknown): Failure | null {
  if (!(error instanceof ReadError) || !error.failure) return null;
  return ['engine-stopped', 'no-project', 'canceled'].includes(error.failure.code) ? null : error.failure;
}

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Follows the engine. Returns what stops it. */
export function watchEngine(): () => void {
  const hear = (news: News) => {
    for (const query of client.getQueryCache().getAll()) {
      const [call, input] = query.queryKey as Key<ReadName>;
      if (input === null || typeof input === 'string') continue;
      const pause = staleAfter(call, input, news);
      if (pause === null) continue;
      // Not in view: read again when it is.
      query.invalidate();
      if (!query.isActive() || waiting.has(query.queryHash)) continue;
      const again = () => {
        waiting.delete(query.queryHash);
        void client.refetchQueries({ queryKey: query.queryKey, exact: true, type: 'active' });
      };
      if (pause === 0) again();
      else waiting.set(query.queryHash, setTimeout(again, pause));
    }
  };
  const all = () => {
    client.removeQueries({ type: 'inactive' });
    void client.invalidateQueries();
  };
  const stops = [
    onEngine('changed', (news) => hear({ event: 'changed', news })),
    onEngine('checked', (news) => hear({ event: 'checked', news })),
    onEngine('opened', all),
    onMain('engineRestarted', all),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
}
