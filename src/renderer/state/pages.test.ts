import { describe, expect, it } from 'vitest';
import { allStale, itemAt, noPages, type Pages, pageSize, wanted, withPage } from './pages';

const page = (number: number, length = pageSize) =>
  Array.from({ length }, (_, index) => number * pageSize + index);

function loaded(...numbers: number[]): Pages<number> {
  const total = 250;
  return numbers.reduce<Pages<number>>((pages, number) => {
    return withPage(pages, number, page(number, number === 2 ? 50 : pageSize), total);
  }, noPages);
}

describe('pages of a long list', () => {
  it('asks for the first page of a list nothing is known of', () => {
    expect(wanted(noPages, 0, 30)).toEqual([0]);
  });

  it.each([
    [0, 20, []],
    [90, 130, [1]],
    [90, 249, [1]],
    [210, 900, []],
  ])('from %i to %i asks only for what is missing', (first, last, expected) => {
    expect(wanted(loaded(0, 2), first, last)).toEqual(expected);
  });

  it('finds an item by its place, and nothing where no page has come', () => {
    expect([itemAt(loaded(0, 2), 7), itemAt(loaded(0, 2), 249), itemAt(loaded(0, 2), 150)]).toEqual([
      7,
      249,
      undefined,
    ]);
  });

  it('keeps stale items in view and asks for them again', () => {
    const stale = allStale(loaded(0));
    expect(itemAt(stale, 3)).toBe(3);
    expect(wanted(stale, 0, 10)).toEqual([0]);
  });

  it('drops pages past the end when the list has become shorter', () => {
    const shorter = withPage(loaded(0, 1, 2), 0, page(0, 80), 80);
    expect([...shorter.pages.keys()]).toEqual([0]);
    expect(shorter.total).toBe(80);
  });
});
