import { describe, expect, it } from 'vitest';
import { type DrawnPoint, selectedWords, trimSelection } from './selected-words';

// "NATO" + deleted " bans East Asia" + inserted " expansion" + " in talks"
const stretches = [
  { side: 'target', at: 0, length: 4 },
  { side: 'mt', at: 4, length: 15 },
  { side: 'target', at: 4, length: 10 },
  { side: 'target', at: 14, length: 9 },
] as const;

const cases: readonly [string, DrawnPoint, DrawnPoint, ReturnType<typeof selectedWords>][] = [
  [
    'words of one stretch',
    { stretch: 0, offset: 1 },
    { stretch: 0, offset: 3 },
    { side: 'target', start: 1, end: 3 },
  ],
  [
    'over a deletion: the edited words alone',
    { stretch: 0, offset: 2 },
    { stretch: 2, offset: 5 },
    { side: 'target', start: 2, end: 9 },
  ],
  [
    'wholly on a deletion: the machine words',
    { stretch: 1, offset: 1 },
    { stretch: 1, offset: 5 },
    { side: 'mt', start: 5, end: 9 },
  ],
  [
    'from a deletion into edited words',
    { stretch: 1, offset: 3 },
    { stretch: 3, offset: 3 },
    { side: 'target', start: 4, end: 17 },
  ],
  ['nothing', { stretch: 2, offset: 4 }, { stretch: 2, offset: 4 }, null],
  [
    'a touched edge does not count',
    { stretch: 0, offset: 4 },
    { stretch: 1, offset: 5 },
    { side: 'mt', start: 4, end: 9 },
  ],
];

describe('selected words', () => {
  it.each(cases)('%s', (_title, from, to, expected) => {
    expect(selectedWords(stretches, from, to)).toEqual(expected);
  });

  it('leave white space at the ends out', () => {
    expect(trimSelection('a bc d', { side: 'mt', start: 1, end: 5 })).toEqual({
      side: 'mt',
      start: 2,
      end: 4,
    });
    expect(trimSelection('a  d', { side: 'mt', start: 1, end: 3 })).toBeNull();
  });
});
