import { describe, expect, it } from 'vitest';
import type { ProjectEvent } from '../../core/project/events';
import { type EventRow, fromRow, toRow } from './event-row';

const event: ProjectEvent = {
  id: 'e2',
  time: '2026-01-01T00:00:00.000Z',
  actor: 'person-1',
  operation: 'o1',
  undoes: null,
  redoes: null,
  kind: 'text',
  payload: {
    document: 'd',
    action: 'edit',
    changes: [
      {
        segment: 's',
        base: 'e1',
        before: { target: 'The port closes.', status: 'untouched' },
        after: { target: 'The quay closes.', status: 'edited' },
        script: [{ oldStart: 4, oldEnd: 8, newStart: 4, newEnd: 8 }],
      },
    ],
  },
};
const row = toRow(event) as unknown as EventRow;

describe('an event in the log', () => {
  it('is read as it was written, its text from the script', () => {
    expect(fromRow(row)).toEqual({ ok: true, event: { ...event, version: 2 } });
    expect(row.payload).not.toContain('The quay');
  });

  it.each([
    ['id', 'e3'],
    ['time', '2026-01-01T00:00:00.001Z'],
    ['actor', 'person-2'],
    ['kind', 'header'],
    ['version', 1],
    ['action', 'replace'],
    ['document', null],
    ['operation', 'o2'],
    ['undoes', 'e1'],
    ['redoes', 'e1'],
    ['payload', String(row.payload).replace('quay', 'quag')],
  ])('whose %s was altered is damaged', (column, value) => {
    expect(fromRow({ ...row, [column]: value })).toEqual({ ok: false, field: 'checksum' });
  });

  it.each([
    ['{', 'payload'],
    ['{}', 'document'],
    [String(row.payload).replace('"edits":[[4,8', '"edits":[[4,80'), 'changes.0.edits'],
    [String(row.payload).replace('"untouched"', '"tidy"'), 'changes.0.status.0'],
  ])('without a checksum is judged by its schema: %s', (payload, field) => {
    expect(fromRow({ ...row, payload, checksum: null })).toMatchObject({ ok: false, field });
  });

  it('of version 1 is read without a checksum', () => {
    const text = { target: 'a', baseline: 'a', status: 'untouched' };
    const old = {
      document: 'd',
      action: 'edit',
      changes: [{ segment: 's', before: text, after: { ...text, target: 'b' } }],
    };
    const read = fromRow({ ...row, version: 1, payload: JSON.stringify(old), checksum: null });
    expect(read).toMatchObject({
      ok: true,
      event: { version: 1, payload: { changes: [{ base: null, script: null, after: { target: 'b' } }] } },
    });
  });
});
