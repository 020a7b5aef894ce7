import { describe, expect, it } from 'vitest';
import type { FoundRow } from '../../../contract/views';
import {
  behindReplaced,
  drawnRows,
  kept,
  noResults,
  numberOf,
  pageSize,
  placeAt,
  type Results,
  shownWords,
  stepFrom,
  withPage,
} from './results';

function row(segment: string, text: string, starts: readonly number[], length = 4): FoundRow {
  return {
    document: 'd',
    documentTitle: 'Article',
    segment,
    row: 0,
    side: 'target',
    text,
    matches: starts.map((start) => ({ start, end: start + length })),
  };
}

function results(rows: readonly FoundRow[], more: Partial<Parameters<typeof withPage>[1]> = {}): Results {
  const places = rows.reduce((count, { matches }) => count + matches.length, 0);
  const reply = {
    rows,
    offset: 0,
    total: rows.length,
    places,
    placesBefore: 0,
    limited: false,
    complete: true,
  };
  return withPage(noResults, { ...reply, ...more });
}

const two = results([row('a', 'port port', [0, 5]), row('b', 'a port', [2])]);

describe('the way through what was found', () => {
  it.each([
    ['to the first', null, 1, [0, 0]],
    ['to the last', null, -1, [1, 0]],
    ['within a row', [0, 0], 1, [0, 1]],
    ['to the next row', [0, 1], 1, [1, 0]],
    ['round the end', [1, 0], 1, [0, 0]],
    ['back to the last of the row before', [1, 0], -1, [0, 1]],
    ['back round the beginning', [0, 0], -1, [1, 0]],
  ] as const)('goes %s', (_, from, step, to) => {
    const spot = from && { row: from[0], match: from[1] };
    expect(placeAt(two, stepFrom(two, spot, step))?.spot).toEqual({ row: to[0], match: to[1] });
  });

  it('leads to pages that are not here, and counts matches across them', () => {
    const long = results([row('a', 'port', [0])], { total: pageSize + 1, places: pageSize + 7 });
    const back = stepFrom(long, { row: 0, match: 0 }, -1);
    expect(back?.row).toBe(pageSize);
    expect(placeAt(long, back)).toBeNull();
    const whole = withPage(long, {
      rows: [row('z', 'port port', [0, 5])],
      offset: pageSize,
      total: pageSize + 1,
      places: pageSize + 7,
      placesBefore: pageSize + 5,
      limited: false,
      complete: true,
    });
    const place = placeAt(whole, back)!;
    expect(place.spot).toEqual({ row: pageSize, match: 1 });
    expect(numberOf(whole, place)).toBe(pageSize + 7);
    expect(drawnRows(whole).map(({ segment }) => segment)).toEqual(['a', 'z']);
  });

  it('leads nowhere where nothing was found', () => {
    expect(stepFrom(noResults, null, 1)).toBeNull();
    expect(kept(noResults, { row: 3, match: 0 })).toBeNull();
  });

  it('keeps its place when the results are made anew', () => {
    expect(kept(two, { row: 0, match: 1 })).toEqual({ row: 0, match: 1 });
    expect(kept(two, { row: 7, match: 5 })).toEqual({ row: 1, match: 0 });
    expect(kept(two, null)).toBeNull();
  });
});

describe('after a match was replaced', () => {
  const one = results([row('a', 'port', [0]), row('b', 'a port', [2])]);
  it.each([
    ['the next of the same row', two, [row('a', 'quay port', [5]), row('b', 'a port', [2])], [0, 0]],
    ['the next, past words put in that match', two, [row('a', 'airport port', [3, 8])], [0, 1]],
    ['the next row where its own has no more', one, [row('b', 'a port', [2])], [0, 0]],
    [
      'the next row where only words put in match',
      one,
      [row('a', 'airport', [3]), row('b', 'a port', [2])],
      [1, 0],
    ],
    ['the first, round the end', results([row('a', 'port', [0])]), [row('a', 'airport', [3])], [0, 0]],
  ] as const)('one is at %s', (_, before, rows, [at, match]) => {
    const place = placeAt(before, { row: 0, match: 0 })!;
    expect(behindReplaced(results(rows), place)).toEqual({ row: at, match });
  });

  it('of nothing one is not at the same place again', () => {
    const before = results([row('a', 'ab', [0], 0), row('b', 'cd', [0], 0)]);
    const after = results([row('a', '- ab', [2], 0), row('b', 'cd', [0], 0)]);
    const place = placeAt(before, { row: 0, match: 0 })!;
    expect(behindReplaced(after, place)).toEqual({ row: 1, match: 0 });
  });
});

describe('a match of nothing', () => {
  it.each([
    ['port', 0, 0, 1],
    ['port', 4, 3, 4],
    ['', 0, 0, 0],
  ])('in "%s" at %i is shown on the character beside it', (text, at, start, end) => {
    expect(shownWords(text, { start: at, end: at })).toEqual({ start, end });
  });

  it('is not drawn in the article', () => {
    expect(drawnRows(results([row('a', 'ab', [0, 2], 0)]))[0]?.matches).toEqual([]);
    expect(drawnRows(two)[0]).toBe(placeAt(two, { row: 0, match: 0 })?.row);
  });
});
