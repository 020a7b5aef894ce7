/**
 * The rows of one article as far as the window has asked for them: pages of 100, the least recently used
 * dropped. What is stale stays on the screen until its replacement has come, so nothing flickers; a row that
 * came back unchanged keeps its identity, so only rows that did change are drawn again.
 */
import type { Result } from '../../contract/result';
import type { Page, RowView } from '../../contract/views';

export interface RowRequest {
  readonly offset: number;
  readonly limit: number;
}

export type FetchRows = (request: RowRequest) => Promise<Result<Page<RowView>>>;

export interface RowCache {
  /** Rows of the article; null before the first answer. */
  readonly total: () => number | null;
  /** The row if it is there. Does not ask for it; see `want`. */
  readonly row: (index: number) => RowView | undefined;
  /** Where a loaded row stands; -1 where it is not loaded. */
  readonly indexOf: (segment: string) => number;
  /** Asks for the page of a row, unless it is there or on its way. */
  readonly want: (index: number) => void;
  /** The row, fetched if need be; null where there is none or the engine failed. */
  readonly get: (index: number) => Promise<RowView | null>;
  /** `segments` as in ProjectChange: these rows changed, or with null rows came or went. */
  readonly invalidate: (segments: readonly string[] | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly subscribeRow: (index: number, listener: () => void) => () => void;
  readonly dispose: () => void;
}

export interface RowCacheOptions {
  readonly pageSize?: number;
  /** Pages kept; those whose rows are being looked at are never dropped. */
  readonly pages?: number;
}

interface LoadedPage {
  rows: readonly RowView[];
  stale: boolean;
  /** The number of the request on its way; 0 for none. */
  asked: number;
}

/** Above this many changed rows whole pages are fetched again instead of single rows. */
const singleRows = 4;

export function createRowCache(fetch: FetchRows, options: RowCacheOptions = {}): RowCache {
  const { pageSize = 100, pages: keptPages = 12 } = options;
  const pages = new Map<number, LoadedPage>();
  const places = new Map<string, number>();
  const listeners = new Set<() => void>();
  const rowListeners = new Map<number, Set<() => void>>();
  let total: number | null = null;
  /** Of each row fetched alone, the number of its last request: an older answer is dropped. */
  const rowRequests = new Map<string, number>();
  let requests = 0;
  let disposed = false;

  const row = (index: number) => pages.get(Math.floor(index / pageSize))?.rows[index % pageSize];

  const tell = (index: number) => {
    for (const listener of [...(rowListeners.get(index) ?? [])]) listener();
  };

  const setTotal = (next: number) => {
    if (next === total) return;
    total = next;
    for (const [number, page] of [...pages]) {
      if (number * pageSize < next) continue;
      for (const gone of page.rows) places.delete(gone.id);
      pages.delete(number);
    }
    for (const listener of [...listeners]) listener();
  };

  const setRow = (page: LoadedPage, number: number, rows: readonly RowView[]) => {
    const before = page.rows;
    for (const gone of before) if (places.get(gone.id) === gone.index) places.delete(gone.id);
    page.rows = rows.map((next, place) => (same(before[place], next) ? before[place]! : next));
    for (const next of page.rows) places.set(next.id, next.index);
    const count = Math.max(before.length, rows.length);
    for (let place = 0; place < count; place += 1) {
      if (before[place] !== page.rows[place]) tell(number * pageSize + place);
    }
  };

  const load = async (number: number): Promise<void> => {
    const page = pages.get(number) ?? { rows: [], stale: true, asked: 0 };
    pages.delete(number);
    pages.set(number, page);
    requests += 1;
    const request = requests;
    page.asked = request;
    page.stale = false;
    const result = await fetch({ offset: number * pageSize, limit: pageSize });
    // A newer request for the same page is on its way, or the article was left.
    if (disposed || page.asked !== request) return;
    page.asked = 0;
    if (!result.ok) {
      page.stale = true;
      return;
    }
    setRow(page, number, result.value.items);
    setTotal(result.value.total);
    drop();
  };

  const loadOne = async (segment: string, index: number): Promise<void> => {
    requests += 1;
    const request = requests;
    rowRequests.set(segment, request);
    const result = await fetch({ offset: index, limit: 1 });
    if (rowRequests.get(segment) !== request) return;
    rowRequests.delete(segment);
    const number = Math.floor(index / pageSize);
    const page = pages.get(number);
    const next = result.ok ? result.value.items[0] : undefined;
    if (disposed || !page || page.asked !== 0) return;
    if (next?.id !== segment || page.rows[index % pageSize]?.id !== segment) return void load(number);
    setRow(page, number, page.rows.with(index % pageSize, next));
  };

  const watched = (number: number) => {
    for (const index of rowListeners.keys()) if (Math.floor(index / pageSize) === number) return true;
    return false;
  };

  const drop = () => {
    for (const [number, page] of [...pages]) {
      if (pages.size <= keptPages) return;
      if (page.asked !== 0 || watched(number)) continue;
      for (const gone of page.rows) if (places.get(gone.id) === gone.index) places.delete(gone.id);
      pages.delete(number);
    }
  };

  const want = (index: number) => {
    if (disposed || index < 0 || (total !== null && index >= total)) return;
    const number = Math.floor(index / pageSize);
    const page = pages.get(number);
    if (!page || (page.stale && page.asked === 0)) void load(number);
  };

  const get = async (index: number): Promise<RowView | null> => {
    const number = Math.floor(index / pageSize);
    const page = pages.get(number);
    if (!page || page.stale || !row(index)) await load(number);
    return row(index) ?? null;
  };

  const invalidate = (segments: readonly string[] | null) => {
    if (segments && segments.length <= singleRows) {
      for (const id of segments) {
        const index = places.get(id);
        if (index !== undefined) void loadOne(id, index);
      }
      // A page on its way may have been read before the change: ask again.
      for (const [number, page] of [...pages]) if (page.asked !== 0) void load(number);
      return;
    }
    const known = segments?.flatMap((id) => places.get(id) ?? []) ?? [];
    const touched = segments ? new Set(known.map((index) => Math.floor(index / pageSize))) : null;
    for (const [number, page] of [...pages]) {
      if (touched && !touched.has(number) && page.asked === 0) continue;
      page.stale = true;
      if (watched(number) || page.asked !== 0) void load(number);
    }
    if (pages.size === 0 || (!segments && ![...pages.values()].some(({ asked }) => asked))) void load(0);
  };

  const subscribeRow = (index: number, listener: () => void) => {
    const set = rowListeners.get(index) ?? new Set();
    rowListeners.set(index, set.add(listener));
    want(index);
    return () => {
      set.delete(listener);
      if (set.size === 0 && rowListeners.get(index) === set) rowListeners.delete(index);
    };
  };

  return {
    total: () => total,
    row,
    indexOf: (segment) => places.get(segment) ?? -1,
    want,
    get,
    invalidate,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeRow,
    dispose: () => {
      disposed = true;
      pages.clear();
      places.clear();
    },
  };
}

function same(a: RowView | undefined, b: RowView): boolean {
  if (!a) return false;
  for (const key of Object.keys(b) as (keyof RowView)[]) {
    if (key !== 'threads' && key !== 'findings' && a[key] !== b[key]) return false;
  }
  return sameMarks(a.threads, b.threads) && sameMarks(a.findings, b.findings);
}

/** Flat objects but for a message's parameters, which follow from the words. */
function sameMarks<T extends object>(a: readonly T[], b: readonly T[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index]!;
      return (Object.keys(other) as (keyof T)[]).every(
        (key) => mark[key] === other[key] || JSON.stringify(mark[key]) === JSON.stringify(other[key]),
      );
    })
  );
}
