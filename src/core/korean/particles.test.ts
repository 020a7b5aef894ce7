import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTermWithParticle, stripParticle } from './particles';

describe('a term is found alone or with particles that agree with it', () => {
  test.each([
    ['구조는 빨랐다', '구조', ['는']],
    ['구조대가 왔다', '구조', []],
    ['재구조가 필요하다', '구조', []],
    ['구조은', '구조', []],
    ['구조 작업과 구조를', '구조', ['', '를']],
    ['한국은행은 한국의 은행', '한국', ['의']],
    ['미국으로부터, 미국에서는', '미국', ['으로부터', '에서는']],
    ['서울로 서울으로', '서울', ['로']],
    ['NATO는 NATO은 NATO가입', 'NATO', ['는', '은']],
    ['“나토”가 ‘나토’의 나토(NATO)', '나토', ['', '', '']],
    ['그는 대통령이었다. 대통령이던 때', '대통령', ['이었다', '이던']],
    ['의원들은', '의원', ['들은']],
    ['', '나토', []],
  ])('%s: %s', (text, term, particles) => {
    const found = matchTermWithParticle(text, term);
    expect(found.map(({ particle }) => particle)).toEqual(particles);
    for (const { start, end } of found) expect(text.slice(start, end)).toBe(term);
  });
});

test('an empty term matches nowhere', () => {
  expect(matchTermWithParticle('나토는', '')).toEqual([]);
});

test('a word gives up a particle that agrees, and keeps its last two syllables', () => {
  expect(stripParticle('대통령은')).toEqual({ stem: '대통령', particle: '은' });
  expect(stripParticle('미국으로부터')).toEqual({ stem: '미국', particle: '으로부터' });
  expect(stripParticle('나토는')).toEqual({ stem: '나토', particle: '는' });
  expect(stripParticle('나이')).toEqual({ stem: '나이', particle: '' });
  expect(stripParticle('구조대')).toEqual({ stem: '구조대', particle: '' });
});

test('whatever the text, matches lie apart, in order and on the term', () => {
  const text = fc.string({ unit: fc.constantFrom(...'구조대는가 의을로,A(') });
  fc.assert(
    fc.property(text, (whole) => {
      let last = 0;
      for (const { start, end, particle } of matchTermWithParticle(whole, '구조')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(whole.slice(start, end + particle.length)).toBe(`구조${particle}`);
        last = end;
      }
    }),
  );
});
