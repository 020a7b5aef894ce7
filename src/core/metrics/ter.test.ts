import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ter, totalTer } from './ter';

describe('ter', () => {
  it.each([
    ['the same', 'a b c', 'a b c', 0, 3],
    ['a substitution', 'a b c', 'a x c', 1, 3],
    ['a missing word', 'a c', 'a b c', 1, 3],
    ['a word too many', 'a b b c', 'a b c', 1, 3],
    ['a shift counts one, however long', 'd e f a b c', 'a b c d e f', 1, 6],
    ['a shift and a substitution', 'on Monday he left', 'he departed on Monday', 2, 4],
    ['case does not count', 'NATO Said', 'nato said', 0, 2],
    ['nothing against nothing', '', '', 0, 0],
    ['words against nothing', 'a b', '', 2, 0],
    ['nothing against words', '', 'a b', 2, 2],
    ['Korean eojeol', '나토의 동아시아 금지', '나토의 동진 금지', 1, 3],
    ['any white space', ' a\u3000b\n', 'a b', 0, 2],
  ])('counts edits: %s', (_, hypothesis, reference, edits, words) => {
    expect(ter(hypothesis, reference)).toMatchObject({ edits, words });
  });

  it('is 1 where there is no reference, and 0 where there is nothing at all', () => {
    expect([ter('a b', '').score, ter('', '').score]).toEqual([1, 0]);
  });

  it('minds case and tokenises as tercom when told to', () => {
    expect(ter('NATO', 'nato', { caseSensitive: true }).edits).toBe(1);
    expect(ter('He said "no".', 'He said " no " .', { normalize: true }).edits).toBe(0);
    expect(ter('1,000 won', '1,000 won', { normalize: true }).words).toBe(2);
    expect(ter("Kim's plan&quot;", 'Kim \'s plan "', { normalize: true }).edits).toBe(0);
  });

  it('is never more than dropping and adding every word, and 0 only for equal words', () => {
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { edits } = ter(a.join(' '), b.join(' '));
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(edits === 0).toBe(a.join(' ') === b.join(' '));
      }),
    );
  });

  it('holds together for sentences of very different length', () => {
    const long = Array.from({ length: 400 }, (_, index) => `w${index % 90}`).join(' ');
    // One more than the true distance: the beam is narrower than the sentence is long, as in sacrebleu.
    expect(ter('w1 w2', long)).toMatchObject({ edits: 399, words: 400 });
    expect(ter(long, 'w1 w2').edits).toBe(398);
  });

  it('adds up a text by its words', () => {
    expect(totalTer([ter('a b', 'a c'), ter('a b c d', 'a b c d')])).toEqual({
      edits: 1,
      words: 6,
      score: 1 / 6,
    });
  });
});

const data = process.env.DAEJO_DATA;
if (!data) console.info('TER: the published scores are left out, since DAEJO_DATA is not set.');
describe.skipIf(!data)('ter on published scores (left out where DAEJO_DATA is not set)', () => {
  it.each(['ro-en', 'en-de'])('gives the published HTER of every pair of %s', (pair) => {
    const lines = (kind: string) => readFileSync(`${data}/ter/${pair}.${kind}`, 'utf8').trimEnd().split('\n');
    const edited = lines('pe');
    const published = lines('hter').map(Number);
    const ours = lines('mt').map((text, index) => Math.min(1, ter(text, edited[index]!).score));
    const wrong = ours.flatMap((score, index) =>
      Math.abs(score - published[index]!) > 0.000001 ? [{ index, score, published: published[index] }] : [],
    );
    expect(ours.length).toBe(published.length);
    expect(wrong).toEqual([]);
  });
});
