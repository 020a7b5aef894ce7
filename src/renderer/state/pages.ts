/** Pages of a long list, kept as they arrive. Pure: what is asked of the engine is the caller's to ask. */

export const pageSize = 100;

export interface Pages<T> {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly T[]>;
  /** Pages shown as they were while a fresh copy is on its way. */
  readonly stale: ReadonlySet<number>;
}

export const noPages: Pages<never> = { total: 0, pages: new Map(), stale: new Set() };

export function itemAt<T>({ pages }: Pages<T>, index: number): T | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** Numbers of the pages between two items (inclusive) that are missing or stale. */
export function wanted<T>({ total, pages, stale }: Pages<T>, first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.floor(Math.max(0, Math.min(last, total - 1)) / pageSize);
  const numbers: number[] = [];
  for (let page = from; page <= to; page += 1) {
    if (!pages.has(page) || stale.has(page)) numbers.push(page);
  }
  return numbers;
}

/** With one page arrived. A page past the new total is dropped: the list has become shorter. */
export function withPage<T>(before: Pages<T>, page: number, items: readonly T[], total: number): Pages<T> {
  const pages = new Map(before.pages);
  const stale = new Set(before.stale);
  pages.set(page, items);
  stale.delete(page);
  for (const number of pages.keys()) {
    if (number * pageSize >= total) {
      pages.delete(number);
      stale.delete(number);
    }
  }
  return { total, pages, stale };
}

/** Everything is out of date but stays in view until it is replaced, so that nothing flickers or moves. */
export function allStale<T>(before: Pages<T>): Pages<T> {
  return { ...before, stale: new Set(before.pages.keys()) };
}
