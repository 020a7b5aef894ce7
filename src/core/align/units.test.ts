import { describe, expect, it } from 'vitest';
import { englishSound, koreanSound } from '../korean/phonemes';
import { encodeSound, soundLikeness } from '../korean/sound-distance';
import { lexiconHits } from './lexicon';
import { englishQuantities, koreanQuantities } from './quantities';

describe('numbers by value', () => {
  it.each([
    ['1억 2500만 파운드', '£125m'],
    ['2040만 명', '20.4 million people'],
    ['3만5000원', '35,000 won'],
    ['1조2000억 원', '1.2 trillion won'],
    ['두 명', 'two people'],
    ['9월 30일', 'Sept. 30'],
    ['6.6% 올랐다', 'up 6.6 percent'],
    ['23명', 'twenty-three people'],
  ])('%s is %s', (korean, english) => {
    expect(koreanQuantities(korean)).toEqual(englishQuantities(english));
  });

  it('does not take "may" and "march" for months where they are verbs', () => {
    expect(englishQuantities('they may march on')).toEqual([]);
  });
});

describe('names by sound', () => {
  const likeness = (korean: string, english: string): number =>
    soundLikeness(encodeSound(koreanSound(korean)), encodeSound(englishSound(english)));

  it.each([
    ['푸틴', 'Putin', 'Biden'],
    ['라브로프', 'Lavrov', 'Liverpool'],
    ['우크라이나', 'Ukraine', 'Kavanaugh'],
    ['뉴욕', 'NewYork', 'Norway'],
    ['강계만', 'KangGyeman', 'KimHyunmin'],
    ['맨체스터', 'Manchester', 'Minister'],
    ['해밀턴', 'Hamilton', 'Houston'],
  ])('%s is nearer to %s than to %s', (korean, right, wrong) => {
    expect(likeness(korean, right)).toBeGreaterThan(0.8);
    expect(likeness(korean, right)).toBeGreaterThan(likeness(korean, wrong) + 0.1);
  });
});

describe('the built-in list', () => {
  it('finds the words of a compound with its particle', () => {
    expect(lexiconHits('백악관대변인은').map((hit) => hit.key)).toEqual(['백악관', '대변인']);
  });

  it('does not find a short word inside a longer one that begins otherwise', () => {
    expect(lexiconHits('컴사이드')).toEqual([]);
  });
});
