import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantities } from './quantities';
import { units } from './units';
import type { UnitId } from './units-data';
import { writeQuantityEn, writeQuantityKo } from './write';

describe('writeQuantityKo and writeQuantityEn', () => {
  it.each<[number | string, UnitId | null, string, string]>([
    [1_200_000_000_000, 'KRW', '1조2000억원', '1.2 trillion won'],
    [120_000_000, 'KRW', '1억2000만원', '120 million won'],
    [35_000, 'people', '3만5000명', '35,000 people'],
    [1, 'people', '1명', '1 person'],
    [9_876, 'items', '9,876개', '9,876 items'],
    [3_500_000_000, 'USD', '35억달러', '$3.5 billion'],
    [12_345_678, 'EUR', '1234만5678유로', '€12,345,678'],
    ['12345678901234567', 'KRW', '1경2345조6789억123만4567원', '12,345,678,901,234,567 won'],
    [12.5, 'percent', '12.5%', '12.5 percent'],
    [-0.3, 'percent', '-0.3%', '-0.3 percent'],
    [0.5, 'percentage-point', '0.5%p', '0.5 percentage points'],
    [-12, 'degree', '영하 12도', 'minus 12 degrees'],
    [22, 'ordinal', '22번째', '22nd'],
    [13, 'ordinal', '13번째', '13th'],
    [5, 'day', '5일간', '5 days'],
    [0, 'items', '0개', '0 items'],
    [100_000_000, null, '1억', '100 million'],
  ])('writes %s %s as %s and %s', (value, unit, ko, en) => {
    expect([writeQuantityKo(value, unit), writeQuantityEn(value, unit)]).toEqual([ko, en]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20, '12e5', 'zwölf'])('refuses %s', (value) => {
    expect(() => writeQuantityKo(value, null)).toThrow(RangeError);
    expect(() => writeQuantityEn(value, null)).toThrow(RangeError);
  });

  /** Decimals become floors of a building or people only in jest; ordinals, ages and people are whole. */
  const whole: ReadonlySet<UnitId> = new Set(['people', 'age', 'floor', 'ordinal', 'items', 'century']);
  /** 2021년 and 19세기 are dates; a decade has no Korean word of its own. */
  const left: ReadonlySet<UnitId> = new Set(['decade', 'century']);
  const unit = fc.constantFrom<UnitId | null>(null, ...[...units.keys()].filter((id) => !left.has(id)));

  const amount = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 15 }))
      .map(([head, zeros]) => `${head}${'0'.repeat(zeros)}`),
    fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }))
      .map(([head, tail]) => `${head}.${tail}`.replace(/0+$/, '')),
  );

  const frames = {
    ko: [
      ['', ''],
      ['정부는 올해 ', '에 이른다고 밝혔다.'],
      ['“약 ', ' 수준이다”라고 말했다.'],
      ['회사는 (', ') 목표를 세웠다.'],
    ],
    en: [
      ['', ''],
      ['The ministry put it at ', ', officials said.'],
      ['It reached (', ') by then.'],
      ['“About ', ' is enough,” she said.'],
    ],
  } as const;

  it.each(['ko', 'en'] as const)('reads back in %s what it wrote, inside a sentence', (language) => {
    const write = language === 'ko' ? writeQuantityKo : writeQuantityEn;
    fc.assert(
      fc.property(amount, unit, fc.constantFrom(...frames[language]), (value, id, [before, after]) => {
        fc.pre(!(id !== null && whole.has(id) && value.includes('.')));
        fc.pre(!(id === 'year' && /^[12]\d{3}$/.test(value)));
        const text = before + write(value, id) + after;
        const read = parseQuantities(text, language);
        expect(read.map(({ exact, unit: found }) => [exact, found])).toEqual([[value, id]]);
        expect(before.length).toBe(read[0]?.start);
      }),
      { numRuns: 3_000 },
    );
  });
});
