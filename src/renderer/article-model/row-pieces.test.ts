import { describe, expect, it } from 'vitest';
import type { RowView } from '../../contract/views';
import { sureAlignment } from '../../core/project/model';
import { isUncertain, type MarksBySide, type RowLayout, rowCells, threadMarks } from './row-pieces';

const row: RowView = {
  id: 's1',
  index: 0,
  zone: 'paragraph',
  paragraph: 0,
  opens: true,
  joiner: '',
  ko: '항구를 닫는다.',
  mt: 'The port will close at the night.',
  baseline: 'The port will close at the night.',
  target: 'The port will close at night.',
  status: 'edited',
  revision: 1,
  alignment: 0.4,
  locked: false,
  findings: [],
  threads: [
    { id: 't1', side: 'target', start: 4, end: 8, resolved: false, messages: 1 },
    { id: 't2', side: 'target', start: 0, end: 3, resolved: true, messages: 1 },
    { id: 't3', side: 'target', start: null, end: null, resolved: false, messages: 1 },
  ],
};
const noMarks: MarksBySide = { source: [], mt: [], target: [] };
const layout = (patch: Partial<RowLayout>): RowLayout => ({
  view: 'changes',
  columns: 'three',
  against: 'mt',
  ...patch,
});
const words = (pieces: readonly { readonly text: string; readonly kind: string }[] | null) =>
  pieces?.map(({ kind, text }) => `${kind}:${text}`).join('|') ?? null;

describe('the cells of a row', () => {
  it('show machine text and edits together, each with its own side of a change', () => {
    const cells = rowCells(row, row.target, layout({}), noMarks);
    expect(words(cells.mt)).toBe('plain:The port will close at |replaced:the |plain:night.');
    expect(words(cells.edited)).toBe('plain:The port will close at |delete:the |plain:night.');
  });

  it('show no change in the final view and no edited text in the machine view', () => {
    const final = rowCells(row, row.target, layout({ view: 'final' }), noMarks);
    expect(words(final.edited)).toBe(`plain:${row.target}`);
    expect(words(final.mt)).toBe(`plain:${row.mt}`);
    const machine = rowCells(row, row.target, layout({ view: 'machine', columns: 'tracked' }), noMarks);
    expect([words(machine.mt), machine.edited]).toEqual([`plain:${row.mt}`, null]);
  });

  it('keep comments on machine words in sight where the machine text has no column', () => {
    const marks: MarksBySide = { ...noMarks, mt: [{ start: 23, end: 26, thread: 'm1' }] };
    const cells = rowCells(row, row.target, layout({ columns: 'tracked' }), marks);
    const on = cells.edited?.filter(({ threads }) => threads.includes('m1'));
    expect(on?.map(({ text, side }) => [text, side])).toEqual([['the', 'mt']]);
    expect(cells.mt).toBeNull();
  });

  it('mark open comments, a resolved one only while it is current, and none whose words are gone', () => {
    expect(threadMarks(row, 'target', null).map(({ thread }) => thread)).toEqual(['t1']);
    expect(threadMarks(row, 'target', 't2').map(({ thread }) => thread)).toEqual(['t1', 't2']);
    expect(threadMarks(row, 'source', null)).toEqual([]);
  });

  it('say that an alignment is not sure below the measured limit, and nothing where there is none', () => {
    expect(
      [sureAlignment - 0.01, sureAlignment, null].map((alignment) => isUncertain({ ...row, alignment })),
    ).toEqual([true, false, false]);
  });
});
