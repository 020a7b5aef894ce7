import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forbiddenIn,
  type GlossaryEntry,
  indexGlossary,
  indexGlossaryLayers,
  matchGlossary,
  renderedIn,
} from './glossary';
import { describeGlossaryProblem, readGlossary, writeGlossary } from './glossary-file';

const blank = { variants: [], forbidden: [], note: '', domain: '', source: '' };
const entries: readonly GlossaryEntry[] = [
  { ...blank, id: '금지', ko: '금지', en: ['ban', 'prohibition'] },
  { ...blank, id: '차관', ko: '차관', en: ['vice minister'], forbidden: ['minister', 'borrowed car'] },
  { ...blank, id: '차관/finance', ko: '차관', en: ['loan'], domain: 'finance' },
  { ...blank, id: '미국', ko: '미국', variants: ['美'], en: ['United States', 'U.S.'] },
];
const index = indexGlossary(entries);
const termOf = (id: string) => index.terms.find(({ entry }) => entry.id === id)!;

test('a Korean text gives its terms in order, a homonym with all its entries', () => {
  const text = '美 차관은 수출 금지를';
  expect(
    matchGlossary(text, index).map(({ term, start, end }) => [term.entry.id, text.slice(start, end)]),
  ).toEqual([
    ['미국', '美'],
    ['차관', '차관'],
    ['차관/finance', '차관'],
    ['금지', '금지'],
  ]);
});

test('renderings are found whatever their inflection', () => {
  const text = 'The U.S. banned it; the United States’ prohibitions hold.';
  const shown = (id: string) => renderedIn(text, termOf(id)).map(({ start, end }) => text.slice(start, end));
  expect(shown('금지')).toEqual(['banned', 'prohibitions']);
  expect(shown('미국')).toEqual(['U.S.', 'United States']);
});

test('a forbidden rendering inside a right one is none', () => {
  const text = 'The vice minister met a minister.';
  expect(forbiddenIn(text, termOf('차관'))).toEqual([{ rendering: 'minister', start: 24, end: 32 }]);
});

test('what a weightier layer says of a word, the others say no more', () => {
  const layers = [
    { entries: [{ ...blank, id: 'own', ko: '용산', en: ['Yongsan'] }], required: true },
    {
      entries: [
        { ...blank, id: '대통령실', ko: '대통령실', variants: ['용산'], en: ['presidential office'] },
        { ...blank, id: '용산', ko: '용산', en: ['the presidential office'] },
      ],
      required: false,
    },
  ];
  const found = matchGlossary('용산 대통령실', indexGlossaryLayers(layers));
  expect(found.map(({ term }) => [term.entry.id, term.required])).toEqual([
    ['own', true],
    ['대통령실', false],
  ]);
});

test('of two entries with one id the later stands', () => {
  const two = indexGlossary([...entries, { ...blank, id: '금지', ko: '금지', en: ['embargo'] }]);
  expect(two.terms.filter(({ entry }) => entry.ko === '금지').map(({ entry }) => entry.en)).toEqual([
    ['embargo'],
  ]);
});

describe('a glossary file', () => {
  test('may have English or Korean column names, in any order', () => {
    const { entries: read, problems } = readGlossary(
      '영어,한국어,금지어\nvice minister,차관,minister|deputy\n',
    );
    expect(problems).toEqual([]);
    expect(read).toEqual([
      { ...blank, id: '차관', ko: '차관', en: ['vice minister'], forbidden: ['minister', 'deputy'] },
    ]);
  });

  test('may have no header where the first column is Korean', () => {
    expect(readGlossary('나토\tNATO\n유엔\tU.N.\n').entries.map(({ ko, en }) => [ko, en])).toEqual([
      ['나토', ['NATO']],
      ['유엔', ['U.N.']],
    ]);
  });

  test.each([
    [
      'ko,en\n"나토,NATO\n유엔,U.N.',
      'Line 2: a quotation mark is not closed. Close it, or double it inside a cell.',
      1,
    ],
    [
      'ko,en\n"나토"x,NATO\n유엔,U.N.',
      'Line 2: there is text after a closing quotation mark. Put the whole cell in marks.',
      1,
    ],
    [
      'ko,en\n나"토,NATO',
      'Line 2: a quotation mark stands inside a cell. Put the cell in marks and double it.',
      0,
    ],
    ['ko,en\n,NATO', 'Line 2: the Korean is missing.', 0],
    ['ko,en\n나토,', 'Line 2: “나토” has neither an English nor a forbidden rendering.', 0],
    ['ko,en\n나토,NATO\n\n나토,Nato', 'Line 4: “나토” is in line 2 already.', 1],
    ['ko,en,colour\n나토,NATO,blue', 'Line 1: the column “colour” is not known and was not read.', 1],
    ['ko,en\n나토,NATO,x', 'Line 2: 3 cells, but the first line names 2.', 0],
    ['ko,en,forbidden\n나토,NATO,nato', 'Line 2: “nato” is both right and forbidden for “나토”.', 0],
    [
      'a,b\nc,d',
      'No column is named ko or Korean, and the first column holds no Hangul. Name the columns in the first line.',
      0,
    ],
    ['ko,note\n나토,x', 'No column is named en or English. Name the columns in the first line.', 0],
    ['ko,en,en\n나토,NATO,x', 'Line 1: two columns mean “en”. Only the first was read.', 1],
  ])('%j: %s', (text, sentence, kept) => {
    const { entries: read, problems } = readGlossary(text);
    expect(problems.map(describeGlossaryProblem)).toEqual([sentence]);
    expect(read).toHaveLength(kept);
  });

  test('counts lines inside quoted cells, and reads CRLF and a byte order mark', () => {
    const { problems, entries: read } = readGlossary(
      '\uFEFFko,en,note\r\n나토,NATO,"two\r\nlines ""here"""\r\n,x,\r\n',
    );
    expect(read[0]?.note).toBe('two\r\nlines "here"');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[4, 'no-korean']]);
  });

  test.each([',', '\t', ';'] as const)('is written and read back without loss with %j', (delimiter) => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'나토 NATO=+-@\'",;\t\n|가a'), maxLength: 8 })
      .map((text) => text.trim());
    const filled = cell.filter((text) => text !== '');
    const entry = fc.record({
      ko: filled,
      variants: fc.uniqueArray(filled, { maxLength: 2 }),
      en: fc.uniqueArray(
        filled.map((text) => `e${text}`),
        { minLength: 1, maxLength: 3 },
      ),
      forbidden: fc.uniqueArray(
        filled.map((text) => `f${text}`),
        { maxLength: 2 },
      ),
      note: cell,
      domain: cell,
      source: cell,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (list) => {
        const all = list.map((one, number) => ({ ...one, id: `n${number}` }));
        expect(readGlossary(writeGlossary(all, delimiter), delimiter)).toMatchObject({
          entries: all,
          problems: [],
        });
      }),
    );
  });
});
