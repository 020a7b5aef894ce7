import { describe, expect, it } from 'vitest';
import type { RowView } from '../../contract/views';
import { acceptCommand, rejectCommand, shownChanges, stepChange } from './shown-changes';

const mt =
  'NATO should ban East Asia, the Russian foreign minister told reporters in Moscow. He has expressed.';
const row: RowView = {
  id: 's1',
  index: 0,
  zone: 'paragraph',
  paragraph: 0,
  opens: true,
  joiner: '',
  ko: null,
  mt,
  baseline:
    'NATO should ban eastward moves, the Russian foreign minister told reporters in Moscow. He has expressed.',
  target:
    'NATO should ban eastward moves, the Russian foreign minister told reporters in Moscow. He said so.',
  status: 'edited',
  revision: 4,
  alignment: null,
  locked: false,
  threads: [],
  findings: [],
};

describe('shown changes', () => {
  it('against the machine text include what was accepted, against the last accepted text do not', () => {
    expect(shownChanges(row, 'mt').length).toBe(2);
    expect(shownChanges(row, 'baseline').length).toBe(1);
  });

  it('that are pending are accepted and rejected as such, whichever text they are shown against', () => {
    const [pending] = shownChanges(row, 'baseline');
    const shown = shownChanges(row, 'mt')[1]!;
    expect(acceptCommand(row, shown)).toEqual({ command: 'accept', segment: 's1', change: pending!.id });
    expect(rejectCommand(row, shown)).toEqual({ command: 'reject', segment: 's1', change: pending!.id });
  });

  it('that were accepted before can be taken back by an edit, but not accepted again', () => {
    const accepted = shownChanges(row, 'mt')[0]!;
    expect(acceptCommand(row, accepted)).toBeNull();
    expect(rejectCommand(row, accepted)).toEqual({
      command: 'edit',
      segment: 's1',
      text: 'NATO should ban East Asia, the Russian foreign minister told reporters in Moscow. He said so.',
      revision: 4,
    });
  });

  it('are stepped through in both directions', () => {
    const changes = shownChanges(row, 'mt');
    expect(stepChange(changes, null, false)).toBe(changes[0]);
    expect(stepChange(changes, null, true)).toBe(changes[1]);
    expect(stepChange(changes, changes[0]!.id, false)).toBe(changes[1]);
    expect(stepChange(changes, changes[1]!.id, false)).toBeNull();
    expect(stepChange(changes, 'gone', false)).toBe(changes[0]);
    expect(stepChange([], null, false)).toBeNull();
  });
});
