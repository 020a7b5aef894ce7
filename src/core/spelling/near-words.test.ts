import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords } from './near-words';

const words = new Set('the ten tea then government receive letter later Seoul form from'.split(' '));
const knows = (word: string) => words.has(word) || words.has(word.toLowerCase());

describe('words one slip away', () => {
  it.each([
    ['teh', ['the', 'tea', 'ten']],
    ['goverment', ['government']],
    ['Recieve', ['Receive']],
    ['lettter', ['letter']],
    ['leter', ['letter', 'later']],
    ['frrm', ['form', 'from']],
    ['zzzzz', []],
    ['te', []],
  ])('%s: %j, the likeliest slip first', (word, near) => {
    expect(nearWords(word, knows)).toEqual(near);
  });

  it('finds any word again after one slip, and never gives an unknown one', () => {
    const word = fc.constantFrom(...[...words].filter((one) => one.length > 3 && one === one.toLowerCase()));
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('swap', 'drop', 'double'), (one, place, slip) => {
        const at = 1 + (place % (one.length - 2));
        const changed =
          slip === 'swap'
            ? one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
            : slip === 'drop'
              ? one.slice(0, at) + one.slice(at + 1)
              : one.slice(0, at) + one.charAt(at) + one.slice(at);
        const near = nearWords(changed, knows);
        if (changed !== one) expect(near).toContain(one);
        for (const other of near) expect(knows(other)).toBe(true);
      }),
    );
  });

  it('asks at most some sixty times the length, and nothing of very long words', () => {
    let asked = 0;
    const count = () => {
      asked += 1;
      return false;
    };
    nearWords('international', count);
    expect(asked).toBeLessThan(60 * 'international'.length);
    asked = 0;
    nearWords('x'.repeat(10_000), count);
    expect(asked).toBe(0);
  });
});
