import { describe, expect, it } from 'vitest';
import type { ReplacedRow } from '../../../contract/views';
import { type Choice, everyRow, figuresOf, flip, isChosen, noRow, rowsOf } from './choice';

const row = (segment: string, more: Partial<ReplacedRow> = {}): ReplacedRow => ({
  document: 'd',
  documentTitle: 'Article',
  segment,
  row: 0,
  before: 'port',
  after: 'quay',
  places: 2,
  status: 'untouched',
  becomes: 'edited',
  locked: false,
  ...more,
});
const rows = [row('a'), row('b', { status: 'approved', places: 3 }), row('c', { locked: true })];
// Ten rows of which three are on the page.
const totals = { total: 10, places: 20, approved: 2, locked: 1 };

describe('which rows are replaced in', () => {
  it.each<[string, Choice, readonly string[], object, object]>([
    ['all', everyRow, ['a', 'b'], { rows: 9, places: 20, approved: 2 }, { except: [] }],
    ['all but one', flip(everyRow, rows[1]!), ['a'], { rows: 8, places: 17, approved: 1 }, { except: ['b'] }],
    ['none', noRow, [], { rows: 0, places: 0, approved: 0 }, { segments: [] }],
    ['one alone', flip(noRow, rows[1]!), ['b'], { rows: 1, places: 3, approved: 1 }, { segments: ['b'] }],
  ])('%s', (_, choice, chosen, figures, command) => {
    expect(rows.filter((each) => isChosen(choice, each)).map(({ segment }) => segment)).toEqual(chosen);
    expect(figuresOf(choice, totals)).toEqual(figures);
    expect(rowsOf(choice)).toEqual(command);
  });

  it('is as before when a row is flipped twice', () => {
    expect(flip(flip(everyRow, rows[0]!), rows[0]!)).toEqual(everyRow);
  });
});
