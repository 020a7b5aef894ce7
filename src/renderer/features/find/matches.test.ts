import { describe, expect, it } from 'vitest';
import { countMatches, firstMatchOf, matchAt, snippet } from './matches';

const rows = [
  {
    id: 'a',
    matches: [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ],
  },
  { id: 'b', matches: [{ start: 3, end: 5 }] },
];

describe('matches through rows', () => {
  it('counts and numbers them from the first row on', () => {
    expect(countMatches(rows)).toBe(3);
    expect(firstMatchOf(rows, 1)).toBe(2);
  });

  it.each([
    [0, 'a', 0],
    [1, 'a', 1],
    [2, 'b', 0],
  ])('finds match %i in row %s', (at, id, index) => {
    expect(matchAt(rows, at)).toMatchObject({ row: { id }, index });
  });

  it.each([-1, 3])('finds none at %i', (at) => {
    expect(matchAt(rows, at)).toBeNull();
  });
});

describe('a match in a line', () => {
  it('shows a short text whole', () => {
    expect(snippet('NATO should ban East Asia', { start: 16, end: 25 })).toEqual({
      before: 'NATO should ban ',
      match: 'East Asia',
      after: '',
    });
  });

  it('cuts what is before at a word, so that the match is in view', () => {
    const text = `${'word '.repeat(40)}match and more`;
    const cut = snippet(text, { start: 200, end: 205 });
    expect(cut.before).toMatch(/^…word /u);
    expect(cut.before.length).toBeLessThan(40);
    expect(cut.match).toBe('match');
  });

  it('never shows half a character', () => {
    const text = '😀'.repeat(120);
    const cut = snippet(text, { start: 100, end: 102 });
    expect(encodeURIComponent(cut.before + cut.match + cut.after)).toContain('%F0%9F%98%80');
  });
});
