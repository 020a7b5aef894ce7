import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differentRenderings, likeness, sameRenderings, sentenceKey } from './sentences';

const pair = (ko: string, en: string) => ({ ko, en });

describe('repeated sentences', () => {
  it('takes the rendering most pairs have for the usual one, and the first where none has more', () => {
    const [first] = differentRenderings([pair('가.', 'One.'), pair('가.', 'Two.'), pair('가!', 'two')]);
    expect(first?.usual.en).toBe('Two.');
    expect(first?.others.map(({ en }) => en)).toEqual(['One.']);
    const [tie] = differentRenderings([pair('가.', 'One.'), pair('가.', 'Two.')]);
    expect(tie?.usual.en).toBe('One.');
  });

  it('finds one English for two Koreans, and nothing in pairs that agree', () => {
    expect(sameRenderings([pair('가', 'One.'), pair('나', 'One.')])).toHaveLength(1);
    expect(sameRenderings([pair('가', 'One.'), pair('가', 'One.')])).toEqual([]);
    expect(differentRenderings([pair('가', 'One.'), pair('나', 'Two.')])).toEqual([]);
  });

  it('loses and invents no pair, whatever the texts', () => {
    const some = fc.constantFrom('가', '가.', '나', '', '—', 'A', 'a!');
    fc.assert(
      fc.property(fc.array(fc.record({ ko: some, en: some }), { maxLength: 12 }), (pairs) => {
        for (const { usual, others } of differentRenderings(pairs)) {
          expect(others.length).toBeGreaterThan(0);
          for (const other of others) {
            expect(pairs).toContain(other);
            expect(sentenceKey(other.ko)).toBe(sentenceKey(usual.ko));
            expect(sentenceKey(other.en)).not.toBe(sentenceKey(usual.en));
          }
        }
      }),
    );
  });

  it('measures likeness from 0 to 1, the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const value = likeness(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBeCloseTo(value);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});
