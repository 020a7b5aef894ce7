import { describe, expect, it } from 'vitest';
import { paragraphOf } from './use-paragraphs';

const paragraphs = [0, 1, 3, 8].map((from, index, starts) => ({ from, to: starts[index + 1] ?? 12 }));

describe('the paragraph a row is in', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [7, 2],
    [8, 3],
    [11, 3],
    [99, 3],
    [-1, 0],
  ])('of row %i is paragraph %i', (row, expected) => {
    expect(paragraphOf(paragraphs, row)).toBe(expected);
  });

  it('is the first where there is none', () => {
    expect(paragraphOf([], 4)).toBe(0);
  });
});
