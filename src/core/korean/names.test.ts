import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenNameVariants } from './given-names-data';
import { looksLikeName, romanizeName, splitName } from './names';
import { surnames } from './surnames-data';

describe('a name is romanised by Korean news practice', () => {
  test.each([
    ['강계만', 'Kang Gye-man', true],
    ['홍길동', 'Hong Gil-dong', true],
    ['이나래', 'Lee Na-rae', true],
    ['박가람', 'Park Ga-ram', true],
    ['최누리', 'Choi Nu-ri', true],
    ['김솔', 'Kim Sol', true],
    ['한복남', 'Han Bok-nam', true],
    ['김백로', 'Kim Baek-ro', true],
    ['남궁새별', 'Namgung Sae-byeol', true],
    ['황보새별', 'Hwangbo Sae-byeol', false],
    ['선우진', 'Sunwoo Jin', false],
    ['정도담', 'Jung Do-dam', false],
    ['김희우', 'Kim Hui-u', false],
    ['김하늘별', 'Kim Ha-neul-byeol', true],
    ['홍 길 동', 'Hong Gil-dong', true],
  ])('%s is %s', (hangul, name, sure) => {
    const found = romanizeName(hangul);
    expect(found.name).toBe(name);
    expect(found.sure).toBe(sure);
  });
});

describe('other spellings come likeliest first', () => {
  test.each([
    ['김현우', ['Kim Hyun-woo', 'Kim Hyeon-woo', 'Kim Hyun-u']],
    ['반기문', ['Ban Ki-moon']],
    ['정도담', ['Jeong Do-dam', 'Chung Do-dam']],
    ['선우진', ['Sun Woo-jin']],
    ['류하람', ['Yoo Ha-ram', 'Yu Ha-ram']],
    ['이선희', ['Lee Sun-hee']],
  ])('%s', (hangul, expected) => {
    expect(romanizeName(hangul).alternatives).toEqual(expect.arrayContaining(expected));
  });

  test('the one that departs from the rule throughout comes first, the ruled surname last', () => {
    const { alternatives } = romanizeName('김현우');
    expect(alternatives[0]).toBe('Kim Hyun-woo');
    expect(alternatives.findIndex((spelling) => spelling.startsWith('Gim'))).toBeGreaterThan(2);
  });
});

test('what is no Korean name is romanised plainly and never sure', () => {
  expect(romanizeName('퓨마')).toEqual({ name: 'Pyuma', sure: false, alternatives: [] });
  expect(romanizeName('Kim Nu-rim')).toEqual({ name: 'Kim Nu-rim', sure: false, alternatives: [] });
  expect(romanizeName('')).toEqual({ name: '', sure: false, alternatives: [] });
});

test('decomposed Hangul gives the same name', () => {
  expect(romanizeName('강계만'.normalize('NFD')).name).toBe('Kang Gye-man');
});

test('a long surname is split off where it stands, a short one where it is commoner', () => {
  expect(splitName('제갈누리')[0]).toEqual({ surname: '제갈', given: '누리' });
  expect(splitName('황보라')[0]).toEqual({ surname: '황', given: '보라' });
  expect(splitName('황보라')[1]).toEqual({ surname: '황보', given: '라' });
  expect(splitName('뷁하늘')).toEqual([]);
});

test.each([
  ['강계만', true],
  ['김솔', true],
  ['정새벽의', false],
  ['기', false],
  ['뷁하늘', false],
  ['Kim', false],
])('%s looks like a name: %s', (word, expected) => {
  expect(looksLikeName(word)).toBe(expected);
});

test('every name has a well-formed spelling, and no alternative twice', () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const hangul = fc
    .tuple(fc.constantFrom(...surnames.keys()), fc.array(syllable, { minLength: 1, maxLength: 3 }))
    .map(([surname, given]) => surname + given.join(''));
  fc.assert(
    fc.property(hangul, (name) => {
      const found = romanizeName(name);
      const all = [found.name, ...found.alternatives];
      expect(new Set(all).size).toBe(all.length);
      for (const spelling of all) expect(spelling).toMatch(/^[A-Z][a-z]*(?: [A-Z][a-z]*(?:-[a-z]+)*)?$/);
    }),
  );
});

test('the tables hold one entry a syllable', () => {
  for (const [syllables, spellings] of [...surnames, ...givenNameVariants]) {
    expect(syllables).toMatch(/^[가-힣]{1,2}$/);
    expect(spellings.length).toBeGreaterThan(0);
  }
});
