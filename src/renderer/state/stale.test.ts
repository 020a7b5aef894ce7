import { describe, expect, it } from 'vitest';
import type { Checked, ProjectChange } from '../../contract/views';
import { type ReadName, staleAfter, staleRules } from './stale';

const change = (part: Partial<ProjectChange>): ProjectChange => ({
  documents: ['d1'],
  segments: ['s1'],
  threads: false,
  records: [],
  undo: { undo: null, redo: null },
  ...part,
});
const changed = (part: Partial<ProjectChange>) => ({ event: 'changed', news: change(part) }) as const;
const checked = (part: Partial<Checked>) =>
  ({ event: 'checked', news: { documents: ['d1'], segments: ['s1'], ...part } }) as const;
const history = (segment: string) => ({ segment, offset: 0, limit: 50 });

describe('what the engine reports makes stale', () => {
  it.each([
    ['the history of a row that changed', 'history', history('s1'), changed({}), true],
    ['no history of another row', 'history', history('s2'), changed({}), false],
    ['every history where rows came or went', 'history', history('s2'), changed({ segments: null }), true],
    ['no history where findings were made', 'history', history('s1'), checked({}), false],
    ['the findings of a checked article', 'findingCounts', { document: 'd1' }, checked({}), true],
    ['no findings of another', 'findingCounts', { document: 'd2' }, checked({}), false],
    ['the findings of the project', 'findingCounts', {}, checked({}), true],
    ['no findings by an edit: its check reports itself', 'findingCounts', {}, changed({}), false],
    [
      'lists where a term changed',
      'terms',
      { kind: 'glossary', offset: 0, limit: 1 },
      changed({ records: ['term'] }),
      true,
    ],
    [
      'no lists where a setting did',
      'terms',
      { kind: 'glossary', offset: 0, limit: 1 },
      changed({ records: ['setting'] }),
      false,
    ],
    ['the ledger where the whole project changed', 'names', {}, changed({ documents: 'all' }), true],
    ['no ledger by one article', 'names', {}, changed({}), false],
    [
      'the paragraphs where rows came or went',
      'paragraphs',
      { document: 'd1' },
      changed({ segments: null }),
      true,
    ],
    ['no paragraphs by an edit', 'paragraphs', { document: 'd1' }, changed({}), false],
    [
      'the open comments where one changed',
      'threads',
      { offset: 0, limit: 1 },
      changed({ threads: true }),
      true,
    ],
    ['no open comments by an edit', 'threads', { offset: 0, limit: 1 }, changed({}), false],
  ] as const)('%s', (_, call, input, news, stale) => {
    const after = staleAfter(call, input as never, news);
    expect(after).toBe(stale ? ('pause' in staleRules[call] ? staleRules[call].pause : 0) : null);
  });

  it('never what only its input decides', () => {
    const pure: readonly ReadName[] = ['concordance', 'correctionPlaces', 'previewIntake', 'previewName'];
    const news = changed({ documents: 'all', segments: null, records: ['term'] });
    expect(pure.map((call) => staleAfter(call, {} as never, news))).toEqual(pure.map(() => null));
  });
});
