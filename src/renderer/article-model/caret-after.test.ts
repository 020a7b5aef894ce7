import { describe, expect, it } from 'vitest';
import { caretAfter } from './row-editor';

describe('the caret when the text is replaced from outside', () => {
  it.each([
    ['before the change', 'met with with us', 'met with us', 3, 3],
    ['behind the change', 'met with with us', 'met with us', 16, 11],
    ['in words that went', 'fell to 12 million won', 'fell to 120 million won', 9, 9],
    ['behind the words that are new', 'U.S. and US', 'U.S. and U.S.', 11, 13],
    ['in a text that is another', 'one', 'two words', 2, 9],
    ['at the start', 'with with', 'with', 0, 0],
  ])('stays %s', (_where, before, after, caret, expected) => {
    expect(caretAfter(before, after, caret)).toBe(expected);
  });
});
