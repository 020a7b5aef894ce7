import { expect, it } from 'vitest';
import { spaced } from './insertion';

it.each([
  ['The  was closed.', 4, 4, 'harbor'],
  ['The was closed.', 3, 3, ' harbor'],
  ['The was closed.', 4, 4, 'harbor '],
  ['', 0, 0, 'harbor'],
  ['The port.', 4, 8, 'harbor'],
  ['Thewas', 3, 3, ' harbor '],
  ['“', 1, 1, 'harbor'],
  ['Closed,', 7, 7, ' harbor'],
])('into %j from %i to %i goes %j', (text, from, to, expected) => {
  expect(spaced(text, from, to, 'harbor')).toBe(expected);
});
