import { expect, it } from 'vitest';
import { headingAt } from './finding-pages';

it('a list of findings begins each weight with a heading, and none where there is nothing of it', () => {
  const counts = { critical: 2, major: 0, minor: 3 };
  expect([0, 1, 2, 3, 4].map((item) => headingAt(counts, item))).toEqual([
    'critical',
    null,
    'minor',
    null,
    null,
  ]);
});
