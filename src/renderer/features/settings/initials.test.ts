import { expect, it } from 'vitest';
import { initialsOf } from './initials';

it.each([
  ['Han Ji-won', 'HJ'],
  ['  maria   de la cruz ', 'MDLC'],
  ['한지원', '한지원'],
  ['한 지원', '한지'],
  ['', ''],
])('proposes initials for %j: %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
