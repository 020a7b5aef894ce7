import { expect, it } from 'vitest';
import { sharedNames, sharedPath } from './shared-names';

it.each([
  [['/desk/terms.csv'], ['terms.csv']],
  [
    ['/desk/a/terms.csv', '/desk/b/terms.csv', '/desk/names.csv'],
    ['a/terms.csv', 'b/terms.csv', 'names.csv'],
  ],
  [
    ['C:\\desk\\terms.csv', 'D:\\desk\\terms.csv'],
    ['C:/desk/terms.csv', 'D:/desk/terms.csv'],
  ],
  [
    ['/terms.csv', '/desk/terms.csv'],
    ['terms.csv', 'desk/terms.csv'],
  ],
])('names of %j tell them apart', (paths, names) => {
  expect(sharedNames(paths)).toEqual(names);
  expect(names.map((name) => sharedPath(paths, name))).toEqual(paths);
});

it('a name that is none stands for nothing', () => {
  expect(sharedPath(['/desk/terms.csv'], 'other.csv')).toBeNull();
});
