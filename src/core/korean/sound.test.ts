import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignNames } from './foreign-names-data';
import { nameMatches, sharedSyllables } from './name-matches';
import { nameLikeness, soundKey, soundMatches } from './sound';

describe('soundMatches', () => {
  it.each([
    ['푸틴', 'Putin'],
    ['라브로프', 'Lavrov'],
    ['젤렌스키', 'Zelensky'],
    ['바이든', 'Biden'],
    ['우크라이나', 'Ukraine'],
    ['하노이', 'Hanoi'],
    ['톨스토이', 'Tolstoy'],
    ['블라디미르 푸틴', 'Vladimir Putin'],
    ['조 바이든', 'Joe Biden'],
    ['시진핑', 'Xi Jinping'],
    ['마테오 리우치', 'Matteo Riucci'],
  ])('%s is %s', (hangul, english) => {
    expect(soundMatches(hangul, english)).toBe(true);
  });

  it.each([
    ['푸틴', 'Biden'],
    ['바이든', 'Putin'],
    ['라브로프', 'Liverpool'],
    ['트럼프', 'Clinton'],
    ['우크라이나', 'Argentina'],
    ['메르켈', 'Macron'],
    ['', 'Putin'],
    ['푸틴', ''],
    ['123', 'Putin'],
  ])('%s is not %s', (hangul, english) => {
    expect(soundMatches(hangul, english)).toBe(false);
  });

  it('recognises nine in ten of the list and takes hardly any other name for it', () => {
    const recognised = foreignNames.filter(([hangul, english]) => soundMatches(hangul, english)).length;
    expect(foreignNames.length).toBeGreaterThanOrEqual(400);
    expect(recognised / foreignNames.length).toBeGreaterThan(0.94);
    const shifted = foreignNames.map(
      ([hangul], at) => [hangul, foreignNames[(at + 37) % foreignNames.length]![1]] as const,
    );
    expect(shifted.filter(([hangul, english]) => soundMatches(hangul, english)).length).toBeLessThan(5);
  });

  it('stays between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (one, other) => {
          const likeness = nameLikeness(one, other);
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
          expect(soundKey(one)).toBe(soundKey(one));
        },
      ),
    );
  });
});

describe('soundKey', () => {
  it.each([
    ['푸틴', 'Putin'],
    ['하노이', 'Hanoi'],
    ['메드베데프', 'Medvedev'],
    ['오바마', 'Obama'],
  ])('is the same for %s and %s', (hangul, english) => {
    expect(soundKey(hangul)).toBe(soundKey(english));
    expect(soundKey(hangul)).not.toBe('');
  });
});

describe('nameMatches', () => {
  it.each([
    ['강계만', 'Kang Gye-man', 'exact'],
    ['강계만', 'Kang Gyeman', 'exact'],
    ['강계만', 'Kang Kye-man', 'variant'],
    ['강계만', 'Gye-man Kang', 'variant'],
    ['박서윤', 'Park Seo-yoon', 'variant'],
    ['이도현', 'Lee Do-hyun', 'variant'],
    ['정하늘', 'Chung Ha-neul', 'variant'],
    ['남궁새별', 'Namgung Sae-byeol', 'exact'],
    ['젤렌스키', 'Zelensky', 'sound'],
    ['푸틴', 'Putin', 'sound'],
    ['강계만', 'Kim Min-su', null],
    ['바이든', 'Trump', null],
    ['', 'Kim', null],
  ] as const)('%s and %s: %s', (hangul, english, expected) => {
    expect(nameMatches(hangul, english)).toBe(expected);
  });
});

describe('sharedSyllables', () => {
  it.each([
    ['민호', 'Min-ho', 2],
    ['민호', 'Min-su', 1],
    ['해원', 'Hae Won', 2],
    ['서윤', 'Seo-yoon', 2],
    ['병석', 'Byeong-seug', 2],
    ['은지', 'Ji-eun', 0],
    ['민호', 'Minho', null],
  ] as const)('%s has of %s: %s', (given, english, expected) => {
    expect(sharedSyllables(given, english)).toBe(expected);
  });
});
