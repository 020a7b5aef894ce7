import { describe, expect, it } from 'vitest';
import { countChangedWords, countWords } from './edit-ops';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['“NATO’s” 1.5 %, he said.', 4],
    ['나토의 동진을 막아야 한다.', 4],
    ['a 12-year-old', 2],
  ])('counts %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('countChangedWords', () => {
  it.each([
    ['nothing', 'a b c', 'a b c', { inserted: 0, deleted: 0, kept: 3 }],
    [
      'a replacement',
      'NATO should ban East Asia',
      'NATO should ban expansion',
      { inserted: 1, deleted: 2, kept: 3 },
    ],
    ['punctuation alone', 'He left.', 'He left!', { inserted: 0, deleted: 0, kept: 2 }],
    [
      'a move',
      'Officials said in a joint statement that the ferry would sail.',
      'Officials said that the ferry would sail in a joint statement.',
      { inserted: 0, deleted: 0, kept: 11 },
    ],
  ])('counts %s', (_, before, after, expected) => {
    expect(countChangedWords(before, after)).toEqual(expected);
  });
});
