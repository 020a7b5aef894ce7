import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextKey, type MemoryEntry } from './entry';
import { gramsOf } from './grams';
import { inMemory } from './in-memory';
import { lookUp } from './lookup';
import { matchScore, scoredText } from './score';

const score = (a: string, b: string, placeables = false) =>
  matchScore(scoredText(a), scoredText(b), { placeables });

describe('the percentage', () => {
  test.each([
    ['정부는 금리를 올렸다.', '정부는 금리를 올렸다.', 100],
    ['“정부는”  금리를 올렸다.', '"정부는" 금리를 올렸다. ', 100],
    ['대통령은 웃었다.', '대통령이 웃었다.', 86],
    ['정부는 금리를 올렸다.', '정부가 금리를 내렸다.', 78],
    ['The bank raised rates.', 'The Bank raised rates.', 99],
    ['The bank raised rates.', 'The bank raised its rates.', 86],
    ['완전히 다른 말이다', '아무 관계 없는 글', 0],
    ['', '', 100],
    ['', '글', 0],
  ])('%s | %s: %i', (a, b, percent) => {
    expect(score(a, b).percent).toBe(percent);
    expect(score(b, a).percent).toBe(percent);
  });

  test('numbers may stand for any number, and then say so', () => {
    const [a, b] = ['지난달 수출이 3.2% 늘었다.', '지난달 수출이 15.8% 늘었다.'];
    expect(score(a, b)).toEqual({ percent: 71, numbersDiffer: false });
    expect(score(a, b, true)).toEqual({ percent: 99, numbersDiffer: true });
  });

  test('it is the same both ways, 100 for a sentence itself, and between 0 and 100', () => {
    const sentence = fc.string({ unit: fc.constantFrom(...'가나다 는을AB ab1.“"'), maxLength: 40 });
    fc.assert(
      fc.property(sentence, sentence, fc.boolean(), (a, b, placeables) => {
        const { percent } = score(a, b, placeables);
        expect(percent).toBe(score(b, a, placeables).percent);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(score(a, a, placeables).percent).toBe(100);
      }),
    );
  });

  test('a threshold only cuts off what is below it', () => {
    const sentence = fc.array(fc.constantFrom('정부는', '금리를', '올렸다', '내렸다', '어제', '12', '.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (one, other, least, placeables) => {
          const [a, b] = [scoredText(one.join(' ')), scoredText(other.join(' '))];
          const whole = matchScore(a, b, { placeables }).percent;
          const cut = matchScore(a, b, { placeables, least }).percent;
          expect(cut >= least ? cut : 0).toBe(whole >= least ? whole : 0);
        },
      ),
    );
  });
});

test('Korean is found by pairs of syllables and last syllables, other words whole, numbers not at all', () => {
  expect(gramsOf('나토의 NATO 3만', 'ko')).toEqual(['나토', '토의', '의', '만', 'nato']);
  expect(gramsOf('The U.S. raised 3 rates', 'en')).toEqual(['the', 'u', 's', 'raised', 'rates']);
});

const entry = (ko: string | null, en: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  ko,
  mt: null,
  en,
  previous: null,
  next: null,
  origin: 'test',
  actor: 'desk',
  time: '2026-01-01T00:00:00.000Z',
  ...more,
});

const memory = inMemory([
  entry('정부는 금리를 올렸다.', 'The government raised rates.'),
  entry('정부는 금리를 올렸다.', 'Rates went up.', {
    previous: contextKey('회의가 열렸다.'),
    next: contextKey('시장은 놀랐다.'),
  }),
  entry('정부는 어제 기준금리를 올렸다.', 'The government raised the key rate yesterday.'),
  entry(null, 'NATO must bar eastward expansion.', { mt: 'NATO should ban East Asia.' }),
]);
const shown = (text: string, more: object = {}) =>
  lookUp({ text, language: 'ko', ...more }, memory).map(
    ({ kind, percent, entry: { en } }) => `${kind} ${percent} ${en}`,
  );

describe('a look-up', () => {
  test('gives the sentence between the same neighbours first', () => {
    expect(shown('정부는 금리를 올렸다.', { previous: '회의가 열렸다.', next: '시장은 놀랐다.' })).toEqual([
      'context 100 Rates went up.',
      'exact 100 The government raised rates.',
    ]);
    expect(shown('정부는 금리를 올렸다.', { previous: '다른 문장.', next: '시장은 놀랐다.' })[0]).toMatch(
      /^exact/u,
    );
  });

  test('gives similar sentences above the threshold where there is none of its own', () => {
    expect(shown('정부는 오늘 기준금리를 올렸다.', { limit: 1 })).toEqual([
      'fuzzy 85 The government raised the key rate yesterday.',
    ]);
    expect(shown('정부는 오늘 기준금리를 올렸다.', { threshold: 90 })).toEqual([]);
    expect(shown('아무 관계 없는 글')).toEqual([]);
    expect(shown(' ')).toEqual([]);
  });

  test("goes by the machine's English where there is no Korean", () => {
    const [match] = lookUp({ text: 'NATO should ban East Asia.', language: 'en' }, memory);
    expect(match).toMatchObject({ kind: 'exact', entry: { en: 'NATO must bar eastward expansion.' } });
  });

  test('gives each English once, and no more than asked for', () => {
    const same = inMemory(Array.from({ length: 9 }, () => entry('같은 글', 'The same.')));
    expect(lookUp({ text: '같은 글', language: 'ko' }, same)).toHaveLength(1);
    expect(shown('정부는 금리를 올렸다.', { limit: 1 })).toHaveLength(1);
  });
});
