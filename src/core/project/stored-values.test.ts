import { describe, expect, it } from 'vitest';
import { apLikeStyle } from '../checks/style-profile';
import type { Thread } from './model';
import { metadataSchema, readStored, threadSchema } from './model-schemas';
import { recordSchemas } from './record-value-schemas';

const thread: Thread = {
  id: 't1',
  document: 'd1',
  segment: 's1',
  anchor: { side: 'target', revision: 0, start: 0, end: 4, quote: 'Port', prefix: '', suffix: ' closes' },
  at: null,
  messages: [{ id: 'm1', author: 'p1', time: '2026-01-01T00:00:00.000Z', text: 'Which?', suggestion: null }],
  resolved: null,
};
const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };

describe('a stored value', () => {
  it('is read as it stands, with fields that a later version may have added', () => {
    const later = { ...thread, colour: 'amber' };
    expect(readStored(threadSchema, JSON.stringify(later))).toEqual(later);
  });

  it.each([
    ['no JSON', '{bylines'],
    ['null', 'null'],
    ['a number', '7'],
    ['another shape', '{"bylines":{}}'],
    ['a byline without people', JSON.stringify({ ...header, bylines: [{ raw: 'x' }] })],
    ['bytes', new Uint8Array([1, 2])],
  ])('of a header is refused where it is %s', (_, json) => {
    expect(readStored(metadataSchema, json)).toBeNull();
  });

  it.each([
    ['no messages', { ...thread, messages: [] }],
    ['an anchor on no side', { ...thread, anchor: { ...thread.anchor, side: 'left' } }],
    ['a place before the text', { ...thread, at: { ...thread.anchor, start: -1 } }],
  ])('of a thread is refused with %s', (_, value) => {
    expect(readStored(threadSchema, JSON.stringify(value))).toBeNull();
  });

  it.each([
    ['term', null],
    [
      'term',
      { id: 't', ko: '항만', variants: [], en: 'port', forbidden: [], note: '', domain: '', source: '' },
    ],
    ['mute', { id: 'm', scope: 'one', check: 'numbers', reason: '', by: 'p', time: '' }],
    ['confusion', { id: 'c', ko: [], wrong: [], right: ['x'], reason: '', scope: 'everywhere' }],
    ['setting', { name: 'gate', value: { action: 'sometimes', severity: 'major' } }],
    ['setting', { name: 'unknown', value: true }],
  ] as const)('of a %s is refused where it is not one: %j', (kind, value) => {
    expect(readStored<unknown>(recordSchemas[kind], JSON.stringify(value))).toBeNull();
  });

  it('of a house style may lack a rule that was added since', () => {
    const { clock: _, ...older } = apLikeStyle;
    const value = { name: 'style', value: older };
    expect(readStored(recordSchemas.setting, JSON.stringify(value))).toEqual(value);
  });
});
