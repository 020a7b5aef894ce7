import { describe, expect, it } from 'vitest';
import type { FindingsPage, FindingView } from '../../../contract/finding-views';
import type { Severity } from '../../../core/checks/check';
import { headingAt, itemAt, pageSize, placeOf, withPage } from './finding-pages';

const finding = (key: string, severity: Severity = 'major'): FindingView => ({
  key,
  check: 'numbers',
  severity,
  side: 'target',
  start: 0,
  end: 1,
  quote: '1',
  occurrence: 0,
  message: { code: 'different', params: {} },
  suggestion: null,
  evidence: [],
  document: 'd',
  documentTitle: 'Harbor',
  segment: 's',
  row: 0,
  zone: 'paragraph',
  mute: null,
});
const page = (items: readonly FindingView[], total = items.length, offset = 0): FindingsPage => ({
  total,
  offset,
  items,
  bySeverity: { critical: 0, major: total, minor: 0 },
});

describe('a long list of findings', () => {
  it('begins each weight with a heading, and none where there is nothing of it', () => {
    const list = { total: 5, bySeverity: { critical: 2, major: 0, minor: 3 }, pages: new Map() };
    expect([0, 1, 2, 3, 4].map((item) => headingAt(list, item))).toEqual([
      'critical',
      null,
      'minor',
      null,
      null,
    ]);
  });

  it('stays the same where a page comes again unchanged, and keeps the findings that stayed', () => {
    const first = withPage(null, 0, page([finding('a'), finding('b')]));
    expect(withPage(first, 0, page([finding('a'), finding('b')]))).toBe(first);
    const changed = withPage(first, 0, page([finding('a'), finding('c')]));
    expect(changed).not.toBe(first);
    expect(itemAt(changed, 0)).toBe(itemAt(first, 0));
    expect(itemAt(changed, 1)?.key).toBe('c');
  });

  it('drops the pages past its end when it has become shorter', () => {
    const many = Array.from({ length: pageSize }, (_, index) => finding(`${index}`));
    const long = withPage(
      withPage(null, 0, page(many, pageSize + 1)),
      1,
      page([finding('last')], pageSize + 1, pageSize),
    );
    expect(placeOf(long, 's', 'last')).toBe(pageSize);
    const short = withPage(long, 0, page([finding('0')], 1));
    expect(placeOf(short, 's', 'last')).toBe(-1);
    expect(placeOf(short, 's', '0')).toBe(0);
  });
});
