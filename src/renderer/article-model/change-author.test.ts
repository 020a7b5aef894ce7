import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../contract/views';
import { trackedChanges } from '../../core/diff/tracked';
import { changeOrigin } from './change-author';

const mt = 'The minister said that gas prices would rise sharply in the first half of the year.';
const first = mt.replace('gas prices', 'energy prices');
const second = first.replace('sharply', 'steeply');

function entry(event: string, name: string, before: string, after: string, undone = false): HistoryEntry {
  return {
    event,
    kind: 'text',
    action: 'edit',
    actor: { id: name, name, initials: name.slice(0, 2) },
    time: '2026-01-05T21:00:00.000Z',
    document: 'd1',
    before,
    after,
    undone,
  };
}

const history = [
  entry('e3', 'Status', second, second),
  entry('e2', 'Bora', first, second),
  entry('e1', 'Areum', mt, first),
];

describe('the origin of a change', () => {
  it('is the entry that brought these words', () => {
    const changes = trackedChanges(mt, second);
    expect(changes.map((change) => changeOrigin(history, mt, change)?.actor?.name)).toEqual([
      'Areum',
      'Bora',
    ]);
  });

  it('is unknown where the history does not reach back so far, or the entry was undone', () => {
    const [change] = trackedChanges(mt, second);
    expect(changeOrigin(history.slice(0, 2), mt, change!)).toBeNull();
    expect(changeOrigin([entry('e1', 'Areum', mt, first, true)], mt, change!)).toBeNull();
  });
});
