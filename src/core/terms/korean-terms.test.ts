import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexKoreanTerms, longestMatches, matchKoreanTerms } from './korean-terms';

const terms =
  '구조,한국,한국은행,총재,기준금리,금리 인하,탄핵,이사,내걸*,美,中,北,日,前,대통령,대통령실,국회,의원,검찰총장,북,FTA,정상회담,#배,배'.split(
    ',',
  );
const index = indexKoreanTerms(terms.map((ko) => ({ ko, nounOnly: ko === '이사', value: ko })));
const found = (text: string) => longestMatches(matchKoreanTerms(text, index)).map(({ term }) => term.ko);

describe('terms are found as words, with particles, endings and in compounds', () => {
  test.each([
    ['구조는 빨랐고 구조했다. 구조작업이', ['구조', '구조', '구조']],
    ['구조대와 구조조정, 재구조', []],
    ['한국은행 총재는 한국의', ['한국은행', '총재', '한국']],
    ['한국은행총재가', ['한국은행', '총재']],
    ['한국해운과 한국한의학', []],
    ['금리를 인하했다, 금리인하로, 금리  인하', ['금리 인하', '금리 인하', '금리 인하']],
    ['기준금리 인하', ['기준금리']],
    ['탄핵소추안', []],
    ['탄핵됐다. 탄핵심판에서', ['탄핵', '탄핵']],
    ['이사가 이사했다', ['이사']],
    ['깃발을 내걸었다', ['내걸*']],
    ['美中 정상회담', ['美', '中', '정상회담']],
    ['회의中에 日本', []],
    ['北은 前대통령을', ['北', '前', '대통령']],
    ['대통령실이 대통령을', ['대통령실', '대통령']],
    ['국회의원들은', ['국회', '의원']],
    ['북한은 북의', ['북']],
    ['한미FTA는 FTA협상', ['FTA', 'FTA']],
    ['신임 검찰총장후보자', ['검찰총장']],
    ['배가 3배로, 수십배의, 2배기', ['배', '#배', '#배']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a term that is part of a longer match is left out, one that only overlaps too', () => {
  const all = matchKoreanTerms(
    '한국은행',
    indexKoreanTerms(['한국은행', '은행'].map((ko) => ({ ko, value: 0 }))),
  );
  expect(longestMatches(all).map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
});

test('a very long word is looked through without harm', () => {
  expect(found('구조'.repeat(20_000))).toEqual([]);
});

test('whatever the text, matches lie inside it and in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'한국은행총재금리인하 美中北,FTA탄핵했다') }),
      (text) => {
        let last = 0;
        for (const { start, end } of longestMatches(matchKoreanTerms(text, index))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});
