import { describe, expect, it } from 'vitest';
import { longPause, type TypedChange, typingBursts } from './typing-bursts';

const type = (at: number, inserted = 1, time = 0): TypedChange => ({
  from: at,
  to: at,
  inserted,
  typed: true,
  time,
});
const erase = (from: number, to: number): TypedChange => ({ ...type(from, 0), to });
const paste = (at: number, inserted: number): TypedChange => ({ ...type(at, inserted), typed: false });

describe('a piece of typing', () => {
  it.each([
    ['letter after letter', [type(4), type(5), type(6)], 1],
    ['a letter taken back and typed again', [type(4), type(5), erase(5, 6), type(5)], 1],
    ['words deleted and others typed in their place', [erase(4, 9), type(4), type(5)], 1],
    ['a slip corrected within it', [type(4), type(5), type(6), erase(4, 5), type(4)], 1],
    ['another place in front', [type(4), type(5), type(1)], 2],
    ['another place behind', [type(4), type(5), type(9), type(10)], 2],
    ['something pasted, and typing on behind it', [type(4), paste(5, 7), type(12)], 3],
    ['a pause', [type(4), type(5, 1, longPause - 1), type(6, 1, 2 * longPause)], 2],
    ['a syllable composed again with each key', [type(4), { ...type(4), to: 5 }, { ...type(4), to: 5 }], 1],
  ] as const)('%s', (_, changes, pieces) => {
    const bursts = typingBursts();
    expect(changes.filter((change) => bursts.begins(change))).toHaveLength(pieces);
  });

  it('ends when the text is changed from elsewhere', () => {
    const bursts = typingBursts();
    bursts.begins(type(4));
    bursts.end();
    expect(bursts.begins(type(5))).toBe(true);
  });
});
