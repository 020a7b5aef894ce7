import { describe, expect, test } from 'vitest';
import { decidePropagate } from './decide-correct';
import type { DecisionContext } from './decision';
import type { SegmentRecord } from './model';

const row = (id: string, more: Partial<SegmentRecord>): SegmentRecord => ({
  id,
  document: `article of ${id}`,
  position: 1,
  zone: 'paragraph',
  paragraph: 0,
  joiner: '',
  ko: '비용이 3% 늘어난다고 했다.',
  mt: 'Cost will rise 3 percent.',
  target: 'Cost will rise 3 percent.',
  baseline: 'Cost will rise 3 percent.',
  status: 'untouched',
  revision: 0,
  alignment: 1,
  locked: false,
  ...more,
});

const rows = [
  row('mended', { target: 'Costs would rise by 3 percent, they said.' }),
  row('same', {}),
  row('approved', { status: 'approved' }),
  row('locked', { locked: true }),
  row('done', { target: 'Costs would rise by 3 percent, they said.' }),
  row('other', { ko: '비용이 4% 늘어난다고 했다.' }),
];
// Propagating reads rows alone.
const context = {
  tables: { segment: (id: string) => rows.find((one) => one.id === id) ?? null },
} as unknown as DecisionContext;
const propagate = (...segments: string[]) =>
  decidePropagate(context, { command: 'propagate', from: 'mended', segments });

describe('giving other rows the English of one', () => {
  test('changes those that may be changed and say something else, each article by an event', () => {
    const decision = propagate('same', 'approved', 'locked', 'done', 'mended', 'same');
    const events = decision.ok ? decision.events : [];
    expect(events.map(({ payload }) => payload)).toMatchObject([
      { document: 'article of same', action: 'propagate', changes: [{ after: { status: 'edited' } }] },
      {
        document: 'article of approved',
        changes: [{ after: { target: rows[0]!.target, status: 'edited' } }],
      },
    ]);
  });

  test('refuses where one of them has another sentence', () => {
    expect(propagate('same', 'other')).toMatchObject({ ok: false, code: 'invalid-command' });
  });

  test('refuses where there is nothing to change', () => {
    expect(propagate('done', 'locked')).toMatchObject({ ok: false, code: 'nothing-to-do' });
    expect(propagate('gone')).toMatchObject({ ok: false, code: 'not-found' });
  });
});
