import { describe, expect, test } from 'vitest';
import { readEnglish } from './english-text';
import { type ErrorEntry, findConfusions, indexErrorMemory } from './error-memory';
import {
  changeErrorMemory,
  describeErrorMemoryProblem,
  readErrorMemory,
  writeErrorMemory,
} from './error-memory-file';

const dongjin: ErrorEntry = {
  id: 'dongjin',
  ko: ['동진'],
  wrong: ['East Asia'],
  right: ['eastward expansion', 'eastward movement'],
  unless: ['동아시아'],
  reason: 'an advance to the east',
  scope: 'everywhere',
  withoutSource: { near: ['NATO'], elsewhere: ['eastward'] },
};
const audit: ErrorEntry = {
  id: 'audit',
  ko: ['감사'],
  wrong: ['thanks', 'thank'],
  right: ['audit'],
  reason: 'audit and thanks sound the same',
  scope: 'everywhere',
  withoutSource: { phrases: ['special thanks committee'] },
};
const { withoutSource: _, ...bare } = dongjin;
const index = indexErrorMemory([dongjin, audit]);
const shown = (ko: string | null, en: string, rest: readonly string[] = []) =>
  findConfusions({ ko, en, elsewhere: rest.map(readEnglish) }, index).map(
    ({ start, end, suggestion, basis }) => `${basis}: ${en.slice(start, end)} > ${suggestion}`,
  );

describe('with the Korean', () => {
  test.each([
    ['나토 동진 금지', 'NATO should ban East Asia', ['korean: East Asia > eastward expansion']],
    ['동진은 안 된다', "East Asia's day", ['korean: East Asia > Eastward expansion']],
    ['나토의 동진', "NATO's eastward expansion into East Asia", []],
    ['동아시아로 동진', 'eastward into East Asia', []],
    ['나토 확대', 'East Asia', []],
    ['감사 결과', 'The thanks showed', ['korean: thanks > audit']],
    ['감사를 받았다', 'It was thanked.', ['korean: thanked > audited']],
    ['감사를 받고 감사를 했다', 'An audit and thanks', ['korean: thanks > audit']],
    ['감사를 받았다', 'It was a thank.', ['korean: a thank > an audit']],
  ])('%s | %s', (ko, en, expected) => {
    expect(shown(ko, en)).toEqual(expected);
  });
});

describe('without the Korean', () => {
  test('a phrase that nobody means speaks for itself', () => {
    expect(shown(null, 'The special thanks committee met.')).toEqual(['phrase: thanks > audit']);
    expect(shown(null, 'He gave special thanks to the committee.')).toEqual([]);
  });

  test('wrong words speak where the rest of the article contradicts them', () => {
    const headline = 'Putin: NATO should ban East Asia';
    const body = ['He asked for security guarantees including a NATO ban on eastward movement.'];
    expect(shown(null, headline, body)).toEqual(['article: East Asia > eastward expansion']);
    expect(shown(null, headline, ['NATO is a military alliance.'])).toEqual([]);
    expect(shown(null, headline, [...body, 'Tensions in East Asia rose.'])).toEqual([]);
    expect(shown(null, 'Trade in East Asia grows', body)).toEqual([]);
  });
});

describe('for whom it is', () => {
  const remembered: ErrorEntry = {
    ...bare,
    id: 'remembered',
    ko: [],
    wrong: ['Gang'],
    right: ['Gang Seo-jun'],
    withoutSource: { phrases: ['Gang'] },
  };
  const found = (entry: ErrorEntry, en: string, ko: string | null, document: string | null = null) =>
    findConfusions({ ko, en, document }, indexErrorMemory([entry])).map(({ suggestion }) => suggestion);

  test('wrong English alone is watched for beside any Korean, and not inside the right words', () => {
    expect(found(remembered, 'Gang said so.', '강 씨가 말했다.')).toEqual(['Gang Seo-jun']);
    expect(found(remembered, 'Gang said so.', null)).toEqual(['Gang Seo-jun']);
    expect(found(remembered, 'Gang Seo-jun said so.', null)).toEqual([]);
  });

  test('what is for one article speaks in that article', () => {
    const one: ErrorEntry = { ...bare, scope: 'document', document: 'a' };
    expect(found(one, 'East Asia', '동진', 'a')).toEqual(['Eastward expansion']);
    expect(found(one, 'East Asia', '동진', 'b')).toEqual([]);
    expect(found(one, 'East Asia', '동진')).toEqual([]);
  });
});

describe('a file', () => {
  test('is written and read back without loss', () => {
    expect(readErrorMemory(writeErrorMemory([dongjin, audit]))).toEqual({
      entries: [dongjin, audit],
      numbers: [1, 2],
      problems: [],
    });
  });

  test('an entry without Korean watches for its wrong words', () => {
    const { entries } = readErrorMemory(writeErrorMemory([{ ...bare, ko: [] }]));
    expect(entries).toEqual([{ ...bare, ko: [], withoutSource: { phrases: ['East Asia'] } }]);
  });

  test('is changed entry by entry, and what could not be read of it stays', () => {
    const json = writeErrorMemory([dongjin, audit, { id: 'of a newer Daejo' } as ErrorEntry]);
    const changed = changeErrorMemory(json, [{ ...dongjin, reason: 'changed' }], ['audit']);
    expect(JSON.parse(changed!)).toMatchObject({
      entries: [{ id: 'of a newer Daejo' }, { id: 'dongjin', reason: 'changed' }],
    });
    expect(readErrorMemory(changeErrorMemory(null, [dongjin], [])!).entries).toEqual([dongjin]);
  });

  test.each(['{', '{}', writeErrorMemory([]).replace('"version": 1', '"version": 2')])(
    'that is not ours, or newer, is not changed: %j',
    (json) => {
      expect(changeErrorMemory(json, [dongjin], [])).toBeNull();
    },
  );

  test.each([
    ['{', /^The file is no JSON: /],
    ['{}', /^The file is no error memory of Daejo/],
    [
      writeErrorMemory([]).replace('"version": 1', '"version": 2'),
      /^The error memory was written by a newer Daejo/,
    ],
    [writeErrorMemory([dongjin, dongjin]), /^Entry 2: the id “dongjin” stands in entry 1 already\.$/],
    [
      writeErrorMemory([{ ...dongjin, wrong: ['Eastward Expansion'] }]),
      /^Entry 1: “Eastward Expansion” is both/,
    ],
    [writeErrorMemory([{ ...dongjin, wrong: [] }]), /^Entry 1: wrong: /],
    [writeErrorMemory([{ ...dongjin, more: 1 } as ErrorEntry]), /^Entry 1: : .*more/],
  ])('%j is refused with a sentence', (json, sentence) => {
    const { problems } = readErrorMemory(json);
    expect(problems.map(describeErrorMemoryProblem)).toEqual([expect.stringMatching(sentence)]);
  });
});
