import { bareDays, clock, dates } from './date-rules';
import { dollars, percent, smallNumbers, won } from './figure-rules';
import { courtesy, titles } from './person-rules';
import type { Rule } from './rule';
import { ownWords, serialComma } from './word-rules';

/** Rules that look at one row alone. */
export const rules: readonly Rule[] = [
  dates,
  bareDays,
  clock,
  percent,
  won,
  dollars,
  smallNumbers,
  titles,
  courtesy,
  ownWords,
  serialComma,
];
