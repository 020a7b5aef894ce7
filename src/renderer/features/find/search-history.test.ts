import { describe, expect, it } from 'vitest';
import { type PastSearch, recalled, remembered } from './search-history';

const search = (query: string, more: Partial<PastSearch> = {}): PastSearch => ({
  query,
  matchCase: false,
  wholeWord: false,
  pattern: false,
  ...more,
});

describe('the last searches', () => {
  it('hold twenty, the newest first', () => {
    const past = Array.from({ length: 25 }, (_, index) => search(`${index}`)).reduce<readonly PastSearch[]>(
      remembered,
      [],
    );
    expect(past.map(({ query }) => query)).toEqual(Array.from({ length: 20 }, (_, index) => `${24 - index}`));
  });

  it('hold the same words once, and words apart from a pattern of them', () => {
    const past = [search('a'), search('b'), search('a', { matchCase: true }), search('a', { pattern: true })];
    expect(past.reduce<readonly PastSearch[]>(remembered, [])).toEqual([past[3], past[2], past[1]]);
  });

  it('do not hold nothing', () => {
    expect(remembered([], search('  '))).toEqual([]);
  });

  it('are gone through to the oldest and back to what was being written', () => {
    const past = [search('new'), search('old')];
    expect(recalled(past, -1, 1)).toEqual({ at: 0, search: past[0] });
    expect(recalled(past, 0, 1)).toEqual({ at: 1, search: past[1] });
    expect(recalled(past, 1, 1)).toBeNull();
    expect(recalled(past, 0, -1)).toEqual({ at: -1, search: null });
    expect(recalled(past, -1, -1)).toBeNull();
  });
});
