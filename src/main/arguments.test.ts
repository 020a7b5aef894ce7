import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, sortFiles } from './arguments';

const here = resolve('/desk');

describe('the command line', () => {
  test.each([
    ['an installed app', ['daejo', 'a.daejo', 'b.txt'], false],
    ['a checkout', ['electron', '.', 'a.daejo', 'b.txt'], true],
    ['switches between', ['daejo', '--no-sandbox', 'a.daejo', '-x', 'b.txt'], false],
  ])('names its files: %s', (_, argv, inCheckout) => {
    expect(filesOf(argv, inCheckout, here)).toEqual([resolve(here, 'a.daejo'), resolve(here, 'b.txt')]);
  });

  test('takes what follows -- as it stands', () => {
    expect(filesOf(['daejo', '--', '-odd name.txt'], false, here)).toEqual([resolve(here, '-odd name.txt')]);
  });

  test('without files names none', () => {
    expect(filesOf(['electron', '.'], true, here)).toEqual([]);
  });
});

test('projects and articles are kept apart; of several projects the last is opened', () => {
  expect(sortFiles(['/1.daejo', '/a.txt', '/2.DAEJO', '/folder'])).toEqual({
    project: '/2.DAEJO',
    articles: ['/a.txt', '/folder'],
  });
});
