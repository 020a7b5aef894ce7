import { describe, expect, test } from 'vitest';
import { englishPlace, findPlace, isKnownPlace, placeCount } from './places';
import { koreaTable } from './places-korea-data';
import { countryTable, worldTable } from './places-world-data';

describe('a place gets its English name', () => {
  test.each([
    ['워싱턴', 'Washington', true],
    ['프놈펜', 'Phnom Penh', true],
    ['도요하시', 'Toyohashi', true],
    ['세종', 'Sejong', true],
    ['판문점', 'Panmunjom', true],
    ['우크라이나', 'Ukraine', true],
    ['피닉스(미국)', 'Phoenix, U.S.', true],
    ['도요하시(일본)', 'Toyohashi, Japan', true],
    ['오클랜드', 'Auckland', true],
    ['오클랜드(미국)', 'Oakland', true],
    ['새크라멘토(미국 캘리포니아주)', 'Sacramento, California, U.S.', true],
    ['홍천군', 'Hongcheon County', true],
    ['창원시', 'Changwon', true],
    ['서울 종로구', 'Jongno-gu, Seoul', true],
    ['양평면', 'Yangpyeong-myeon', true],
    ['누쿠알로파', 'Nukuallopa', false],
    ['누쿠알로파(통가)', 'Nukuallopa, Tonga', false],
    ['새벽동', 'Saebyeok-dong', false],
  ])('%s is %s', (ko, en, sure) => {
    expect(findPlace(ko)).toEqual({ ko, en, sure });
    expect(isKnownPlace(ko)).toBe(sure);
  });
});

test('places are known with and without a country, others are not', () => {
  expect(isKnownPlace('뉴욕')).toBe(true);
  expect(isKnownPlace('뉴욕(미국)')).toBe(true);
  expect(isKnownPlace('새벽마을')).toBe(false);
  expect(isKnownPlace('')).toBe(false);
});

test('English names are found in any case', () => {
  expect(englishPlace('NEW YORK')).toBe('New York');
  expect(englishPlace('Dawnville')).toBeNull();
});

test('the tables hold some 600 places, none twice with two names', () => {
  expect(placeCount()).toBeGreaterThan(600);
  const entries = `${worldTable}\n${koreaTable}\n${countryTable}`
    .split('\n')
    .map((line) => line.slice(line.indexOf(': ') + 1))
    .flatMap((list) => list.split(', ').map((entry) => entry.trim().split('=')));
  const names = new Map<string, string>();
  for (const [ko = '', en = ''] of entries) {
    if (ko === '') continue;
    expect([ko, en]).toEqual([expect.stringMatching(/^[가-힣A-Z.()]+$/), expect.stringMatching(/\S/)]);
    expect([ko, names.get(ko) ?? en]).toEqual([ko, en]);
    names.set(ko, en);
  }
});
