import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../contract/result';
import type { Page, RowView } from '../../contract/views';
import { createRowCache, type RowRequest } from './row-cache';

function rowView(index: number, target = `Sentence ${index}`): RowView {
  return {
    id: `s${index}`,
    index,
    zone: 'paragraph',
    paragraph: 0,
    opens: false,
    joiner: '',
    ko: null,
    mt: `Sentence ${index}`,
    target,
    baseline: `Sentence ${index}`,
    status: 'untouched',
    revision: 0,
    alignment: null,
    locked: false,
    threads: [],
    findings: [],
  };
}

function engine(count: number) {
  let rows = Array.from({ length: count }, (_, index) => rowView(index));
  const asked: RowRequest[] = [];
  let gate: Promise<void> | null = null;
  return {
    asked,
    edit: (index: number, target: string) => {
      rows = rows.with(index, { ...rows[index]!, target });
    },
    remove: (index: number) => {
      rows = rows.toSpliced(index, 1).map((row, place) => ({ ...row, index: place }));
    },
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = () => {
          gate = null;
          resolve();
        };
      });
      return open;
    },
    fetch: async ({ offset, limit }: RowRequest): Promise<Result<Page<RowView>>> => {
      asked.push({ offset, limit });
      const items = rows.slice(offset, offset + limit).map((row) => structuredClone(row));
      const total = rows.length;
      if (gate) await gate;
      return ok({ total, offset, items });
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the row cache', () => {
  it('asks for a page once, however many of its rows are looked at', async () => {
    const source = engine(250);
    const cache = createRowCache(source.fetch);
    for (let index = 100; index < 130; index += 1) cache.subscribeRow(index, () => {});
    await settle();
    expect(source.asked).toEqual([{ offset: 100, limit: 100 }]);
    expect(cache.total()).toBe(250);
    expect(cache.row(117)?.id).toBe('s117');
    expect(cache.indexOf('s117')).toBe(117);
    expect(cache.row(5)).toBeUndefined();
  });

  it('draws one row again when one row changed', async () => {
    const source = engine(100);
    const cache = createRowCache(source.fetch);
    const told = vi.fn();
    const other = vi.fn();
    cache.subscribeRow(7, told);
    cache.subscribeRow(8, other);
    await settle();
    told.mockClear();
    other.mockClear();
    const before = cache.row(8);
    source.edit(7, 'Changed');
    cache.invalidate(['s7']);
    await settle();
    expect(source.asked.at(-1)).toEqual({ offset: 7, limit: 1 });
    expect(cache.row(7)?.target).toBe('Changed');
    expect(told).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
    expect(cache.row(8)).toBe(before);
  });

  it('keeps stale rows until new ones come, and the identity of those that stayed the same', async () => {
    const source = engine(120);
    const cache = createRowCache(source.fetch);
    cache.subscribeRow(0, () => {});
    cache.subscribeRow(110, () => {});
    await settle();
    const first = cache.row(0);
    source.remove(1);
    const open = source.hold();
    cache.invalidate(null);
    expect(cache.row(1)?.id).toBe('s1');
    open();
    await settle();
    expect(cache.total()).toBe(119);
    expect(cache.row(1)?.id).toBe('s2');
    expect(cache.row(0)).toBe(first);
    expect(cache.indexOf('s1')).toBe(-1);
  });

  it('does not let an older answer overwrite a newer one', async () => {
    const source = engine(100);
    const cache = createRowCache(source.fetch);
    const open = source.hold();
    cache.subscribeRow(0, () => {});
    source.edit(0, 'Newer');
    cache.invalidate(['s0']);
    await settle();
    open();
    await settle();
    expect(cache.row(0)?.target).toBe('Newer');
  });

  it('drops pages that were not looked at for long, never those on the screen', async () => {
    const source = engine(1000);
    const cache = createRowCache(source.fetch, { pageSize: 10, pages: 3 });
    cache.subscribeRow(0, () => {});
    await settle();
    for (let index = 100; index < 200; index += 10) {
      cache.want(index);
      await settle();
    }
    expect(cache.row(0)?.id).toBe('s0');
    expect(cache.row(100)).toBeUndefined();
    expect(cache.row(190)?.id).toBe('s190');
  });

  it('asks again for a page that failed', async () => {
    const source = engine(10);
    let broken = true;
    const cache = createRowCache(async (request) =>
      broken ? fail('engine-stopped') : source.fetch(request),
    );
    cache.subscribeRow(0, () => {});
    await settle();
    expect(cache.row(0)).toBeUndefined();
    broken = false;
    cache.invalidate(null);
    await settle();
    expect(cache.row(0)?.id).toBe('s0');
  });
});
