/** What the runner promises for any text: places inside it, no throw, the same list every time, and no end of work. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../article/parse';
import { takeIn } from '../project/intake';
import { indexErrorMemory } from '../terms/error-memory';
import { indexGlossary } from '../terms/glossary';
import type { CheckOptions, CheckRow, Finding } from './check';
import { longestRow } from './prepare';
import { rowsToCheck } from './rows';
import { checkArticle, checkPair, checkPairs, checkRow } from './run-checks';

const terms: CheckOptions = {
  terms: {
    glossary: indexGlossary(
      [
        {
          id: 'desk-1',
          ko: '야간 입항',
          variants: [],
          en: ['night entry'],
          forbidden: ['night enrollment'],
          note: '',
          domain: 'sea',
          source: 'desk',
        },
      ],
      [],
    ),
    errors: indexErrorMemory([]),
  },
};

/** Pieces that machines, scrapers and pastes leave behind, besides plain characters of all kinds. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '(',
      ')',
      '「',
      '…',
      '·',
      '~',
      '%',
      ',',
      '.',
      '\n',
      '\t',
      '\u00a0',
      '  ',
    ],
    ...[
      '\ud83d\ude00',
      '\ud800',
      '\udc00',
      '\u1112\u1161\u11ab\u1100\u1173\u11af',
      'e\u0301',
      '\u200b',
      '\ufeff',
    ],
    ...[
      '12월 7일 ',
      '3억원',
      '5000만 ',
      '않았다 ',
      '늘었다 ',
      '김서연 의원',
      '동진',
      '라고 말했다. ',
      '야간 입항',
      '北',
      '與',
    ],
    ...[
      'Dec. 7 ',
      '$3 million ',
      ' not ',
      'rose ',
      'Kim Seo-yeon ',
      ' said, ',
      ' the the ',
      'U.S. ',
      'night enrollment ',
    ],
    ...[
      ' has expressed However, ',
      '1,234.5',
      '２０２１',
      'half a ',
      'Black Friday ',
      'https://a.kr/b?c=1,2 ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const zone = fc.constantFrom('headline', 'subhead', 'paragraph', 'quote', 'caption');
const rows = fc.array(fc.tuple(zone, fc.option(text), text), { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(
    ([place, ko, en], id): CheckRow => ({
      id,
      zone: place as CheckRow['zone'],
      paragraph: id >> 1,
      ko,
      en,
      alignment: null,
    }),
  ),
);

function expectInside(findings: readonly Finding[], all: readonly CheckRow[]): void {
  for (const finding of findings) {
    for (const { segment, side, start, end, quote } of [finding, ...finding.evidence]) {
      const row = all.find(({ id }) => id === segment);
      const whole = side === 'source' ? (row?.ko ?? '') : (row?.en ?? '');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(whole.length);
      expect(start).toBeLessThanOrEqual(end);
      expect(whole.slice(start, end)).toBe(quote);
    }
  }
}

describe('the checks over any text', () => {
  it('put every finding and its evidence inside the text, as its very words, and say it again the same', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const findings = checkArticle(all, null, terms);
        expectInside(findings, all);
        expect(checkArticle(all, null, terms)).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });

  it('do so for a pair, and for a row on its own', () => {
    fc.assert(
      fc.property(text, text, (ko, en) => {
        const row: CheckRow = { id: 0, zone: 'paragraph', paragraph: 0, ko, en, alignment: 0.9 };
        expectInside(checkPair(ko, en, terms), [row]);
        expectInside(checkRow(row, null, terms), [row]);
      }),
      { numRuns: 200 },
    );
  });

  it('come to an end on lines of 100 kB, with a list that can be read', () => {
    const units = [
      '가나 ',
      'word ',
      '"',
      "'",
      '(',
      '1,',
      '12월 7일 ',
      'Dec. 7 ',
      'the the ',
      '김서연 의원 ',
      'Kim Seo-yeon ',
    ];
    for (const unit of [
      ...units,
      '야간 입항 ',
      'night enrollment ',
      ' ',
      '.',
      '~',
      '\ud800',
      '\u1112\u1161\u11ab',
    ]) {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const row: CheckRow = { id: 0, zone: 'paragraph', paragraph: 0, ko: long, en: long, alignment: null };
      const findings = [...checkPair(long, long, terms), ...checkArticle([row], null, terms)];
      expectInside(findings, [row]);
      expect(findings.length).toBeLessThan(2000);
    }
  }, 60_000);
});

describe('checkPairs', () => {
  it('numbers the pairs through, however many are prepared together', () => {
    const wrong = { ko: '그는 3억원을 냈다.', en: 'He paid 30 million won.' };
    const right = { ko: '그는 3억원을 냈다.', en: 'He paid 300 million won.' };
    const pairs = Array.from({ length: 9001 }, (_, index) => (index % 4500 === 0 ? wrong : right));
    const found = checkPairs(pairs, { only: ['numbers'] });
    expect(found.map(({ segment }) => segment)).toEqual([0, 4500, 9000]);
  });

  it('does not compare the sides of a row longer than any sentence', () => {
    const filler = '가나다 '.repeat(longestRow / 4);
    expect(checkPair('3억원이다.', '30 million won.', { only: ['numbers'] })).toHaveLength(1);
    expect(checkPair(`${filler}3억원이다.`, '30 million won.', { only: ['numbers'] })).toEqual([]);
  });
});

describe('rowsToCheck', () => {
  it('gives the English as it is edited: what an editor took out of the machine’s text has no findings', () => {
    const english = parseArticle('Harin bans night entry\n\nThe city said said it would close the the port.');
    const now = new Date(0).toISOString();
    let count = 0;
    const newId = () => `id-${count++}`;
    const { segments } = takeIn({ english, korean: null, origin: null, position: 1, now, newId });
    const edited = segments.map((segment) => ({
      ...segment,
      target: segment.target.replace('said said', 'said').replace('the the', 'the'),
    }));
    const doubled = (all: typeof segments) =>
      checkArticle(rowsToCheck(all), null, { only: ['doubled-words'] }).map(({ quote }) => quote);
    expect(doubled(segments)).toEqual(['said said', 'the the']);
    expect(doubled(edited)).toEqual([]);
  });
});
