import { describe, expect, it } from 'vitest';
import type { FindingOnRow } from '../../../contract/finding-views';
import type { RowView } from '../../../contract/views';
import { findingAttributes, findingsNamed } from '../../article-model/finding-attributes';
import { markPieces, plainPieces, trackedPieces } from '../../article-model/pieces';
import { rowChanges } from '../../article-model/row-changes';
import { evidenceMarks, findingMarks } from './finding-marks';

const target = 'Sales fell to 12 million won.';
const finding = (key: string, quote: string, more: Partial<FindingOnRow> = {}): FindingOnRow => ({
  key,
  check: 'numbers',
  severity: 'major',
  side: 'target',
  start: target.indexOf(quote),
  end: target.indexOf(quote) + quote.length,
  quote,
  occurrence: 0,
  message: { code: 'different', params: {} },
  suggestion: null,
  evidence: [],
  ...more,
});
const korean = { side: 'source' as const, start: 4, end: 12, quote: '1억2000만원' };
const row: RowView = {
  id: 's1',
  index: 0,
  zone: 'paragraph',
  paragraph: 0,
  opens: true,
  joiner: '',
  ko: '매출은 1억2000만원으로 줄었다.',
  mt: 'Sales fell fell to 12 million won.',
  baseline: 'Sales fell fell to 12 million won.',
  target,
  status: 'edited',
  revision: 1,
  alignment: null,
  locked: false,
  threads: [],
  findings: [finding('a', '12 million won'), finding('b', 'fell to 12', { severity: 'critical' })],
};

describe('findings drawn in a row', () => {
  it('stand on their words, the heaviest where several do', () => {
    const pieces = markPieces(plainPieces(target, 'target'), 'target', findingMarks(row, target, 'target'));
    expect(pieces.map(({ text, findings, severity }) => [text, findings.join(), severity])).toEqual([
      ['Sales ', '', null],
      ['fell to ', 'b', 'critical'],
      ['12', 'a,b', 'critical'],
      [' million won', 'a', 'major'],
      ['.', '', null],
    ]);
  });

  it('never stand on deleted words, nor on the machine text', () => {
    const changed = trackedPieces(target, rowChanges(row.mt, target), 'mt');
    const pieces = markPieces(changed, 'target', findingMarks(row, target, 'target'));
    const deleted = pieces.filter(({ kind }) => kind === 'delete');
    expect(deleted.map(({ text }) => text).join('')).toContain('fell');
    expect(deleted.flatMap(({ findings }) => findings)).toEqual([]);
    expect(findingMarks(row, target, 'mt')).toEqual([]);
  });

  it('are left out where other words stand there by now', () => {
    const typed = `Their ${target}`;
    expect(findingMarks(row, typed, 'target')).toEqual([]);
    expect(findingMarks(row, target.replace('won', 'dollars'), 'target').map(({ start }) => start)).toEqual([
      6,
    ]);
  });

  it('are told from what the current one rests on, which is marked in its own row alone', () => {
    const evidence = [{ ...korean, segment: 's1' }];
    const marks = evidenceMarks(evidence, row, target, 'source');
    const pieces = markPieces(plainPieces(row.ko ?? '', 'source'), 'source', marks);
    expect(pieces.filter(({ evidence: is }) => is).map(({ text }) => text)).toEqual(['1억2000만원']);
    expect(pieces.some(({ found, severity }) => found || severity !== null)).toBe(false);
    expect(evidenceMarks([{ ...korean, segment: 's2' }], row, target, 'source')).toEqual([]);
  });

  it('are named in the order they are asked for, and marked where they are current', () => {
    expect(findingsNamed(row, ['b', 'gone', 'a']).map(({ key }) => key)).toEqual(['b', 'a']);
    expect(findingAttributes(['a', 'b'], 'major', 'b')['data-finding-current']).toBe(true);
    expect(findingAttributes(['a'], 'major', 'b')['data-finding-current']).toBeUndefined();
  });
});
