import { expect, test } from 'vitest';
import { sameSentence, sentenceKey } from './sentence';

const row = (ko: string | null, mt: string) => ({ ko, mt });

test.each([
  [row('“나토”는  답했다.', 'NATO answered.'), row('"나토"는 답했다.', 'NATO replied.'), true],
  [row('나토는 답했다.', 'NATO answered.'), row('나토가 답했다.', 'NATO answered.'), false],
  [row(null, 'NATO answered.'), row(null, 'NATO answered. '), true],
  [row(null, 'NATO answered.'), row('나토는 답했다.', 'NATO answered.'), false],
  // A row with nothing in it is like no other.
  [row(null, ''), row(null, ' '), false],
])('%j and %j hold the same sentence: %s', (one, other, same) => {
  expect(sameSentence(one, other)).toBe(same);
  expect(sameSentence(other, one)).toBe(same);
  if (same) expect(sentenceKey(one)).toBe(sentenceKey(other));
});
