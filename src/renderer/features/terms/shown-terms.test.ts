import { describe, expect, it } from 'vitest';
import type { RowTermView } from '../../../contract/term-views';
import { renderingOf, shownTerms } from './shown-terms';

const term = (ko: string, en: readonly string[], start: number): RowTermView => ({
  origin: 'project',
  entry: { id: ko, ko, variants: [], en, forbidden: [], note: '', domain: '', source: '' },
  side: 'source',
  start,
  end: start + ko.length,
  rendered: null,
});

describe('terms of a row', () => {
  const terms = [
    term('북측', [], 0),
    term('항구', ['harbor', 'port'], 3),
    term('여당', ['ruling party'], 6),
    term('항구', ['harbor', 'port'], 9),
  ];

  it('are shown once each, with every place, and numbered where there is something to insert', () => {
    expect(shownTerms(terms).map(({ entry, number, places }) => [entry.ko, number, places.length])).toEqual([
      ['북측', null, 1],
      ['항구', 1, 2],
      ['여당', 2, 1],
    ]);
  });

  it('are inserted by their number, by their first rendering', () => {
    expect([1, 2, 3].map((number) => renderingOf(terms, number))).toEqual(['harbor', 'ruling party', null]);
  });

  it('have numbers up to nine', () => {
    const many = Array.from({ length: 12 }, (_, at) => term(`말${at}`, ['word'], at));
    expect(shownTerms(many).map(({ number }) => number)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      null,
      null,
      null,
    ]);
  });
});
