import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignNames } from './foreign-names-data';
import { encodeSound } from './sound-distance';
import { hear, speak } from './sound-fit';
import { soundVariants } from './sound-variants';

const best = (english: string, ko: string) =>
  soundVariants(english)
    .map((sound) => hear(encodeSound(sound), speak(ko)))
    .reduce((one, other) => (other.likeness > one.likeness ? other : one));

describe('hear', () => {
  it.each([
    ['Welling', '토머스 웰링 장관은 말했다.', '웰링'],
    ['Bouchard', '홈팀의 부샤르는 득점했다.', '부샤르'],
    ['Bjornsen', '회의에서 비요른센이 물었다.', '비요른센'],
    ['Zedong', '마오쩌둥은 떠났다.', '쩌둥'],
    ['Kavanaugh', '법원은 캐버노판사를 불렀다.', '캐버노'],
  ])('finds %s in: %s', (english, ko, words) => {
    const { likeness, start, end } = best(english, ko);
    expect(likeness).toBeGreaterThan(0.66);
    expect(ko.slice(start, end)).toBe(words);
  });

  it.each([
    ['Simmons', '토머스 웰링 장관은 말했다.'],
    ['Okafor', '회의에서 비요른센이 물었다.'],
    ['Lindqvist', '법원은 캐버노판사를 불렀다.'],
  ])('does not find %s in: %s', (english, ko) => {
    expect(best(english, ko).likeness).toBeLessThan(0.66);
  });

  it('finds the names of the list behind other words, with a particle, and few that are not there', () => {
    const found = foreignNames.filter(
      ([hangul, english]) => best(english, `어제 ${hangul}에서`).likeness >= 0.66,
    );
    expect(found.length / foreignNames.length).toBeGreaterThan(0.95);
    const others = foreignNames.filter(([hangul], at) => {
      const [, english] = foreignNames[(at + 37) % foreignNames.length]!;
      return best(english, `어제 ${hangul}에서`).likeness >= 0.66;
    });
    expect(others.length / foreignNames.length).toBeLessThan(0.1);
  });

  it('stays within the text and between 0 and 1, and gives up early only on what is less alike', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: fc.constantFrom(...'가나다라리스트르 a.판사'), maxLength: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (english, ko, least) => {
          const [sound = ''] = soundVariants(english);
          const heard = hear(encodeSound(sound), speak(ko));
          expect(heard.likeness).toBeGreaterThanOrEqual(0);
          expect(heard.likeness).toBeLessThanOrEqual(1);
          expect(heard.start).toBeLessThanOrEqual(heard.end);
          expect(heard.end).toBeLessThanOrEqual(ko.length);
          const early = hear(encodeSound(sound), speak(ko), least);
          if (heard.likeness >= least && heard.likeness > 0) expect(early).toEqual(heard);
        },
      ),
    );
  });
});
