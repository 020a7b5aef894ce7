import { expect, test } from 'vitest';
import { crashBudget } from './crash-budget';

test('three crashes within a minute are too many, spread over more they are not', () => {
  const budget = crashBudget();
  const times = [0, 40_000, 70_000, 99_000].map((now) => budget.spent(budget.note(now)));
  expect(times).toEqual([false, false, false, true]);
});

test('after the person has been asked the count begins anew', () => {
  const budget = crashBudget();
  for (const now of [0, 1, 2]) budget.note(now);
  budget.reset();
  expect(budget.spent(budget.note(3))).toBe(false);
});
