import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, diffText } from './diff';

/** `[-old-]{+new+}`, the notation of the fixtures. */
function render(changes: readonly Change[]): string {
  return changes
    .map(({ kind, old, new: added }) =>
      kind === 'equal' ? old : `${old && `[-${old}-]`}${added && `{+${added}+}`}`,
    )
    .join('');
}

describe('diffText', () => {
  it.each([
    ['a big dog', 'a dog', 'a [-big -]dog'],
    ['the dog is here.', 'the dog is.', 'the dog is[- here-].'],
    ['러시아가 미국을 비판했다.', '러시아는 미국을 비판했다.', '러시아[-가-]{+는+} 미국을 비판했다.'],
    ['a  b', 'a b', 'a [- -]b'],
    ['cannot go', 'can not go', '[-cannot-]{+can not+} go'],
  ])('shows %j -> %j as %j', (a, b, expected) => {
    expect(render(diffText(a, b).changes)).toBe(expected);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('a', 'the', ' ', ' ', '.', '\n', '\r', '나토', '의', '👍', '🏽', '\u0301', "'s"),
      maxLength: 40,
    }),
  );
  it('reconstructs both texts exactly, whatever they are', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('word' as const, 'char' as const), (a, b, granularity) => {
        const { changes } = diffText(a, b, { granularity });
        expect(changes.map((change) => change.old).join('')).toBe(a);
        expect(changes.map((change) => change.new).join('')).toBe(b);
        let i = 0;
        let j = 0;
        for (const change of changes) {
          expect([change.oldStart, change.newStart]).toEqual([i, j]);
          i += change.old.length;
          j += change.new.length;
          expect(change.kind === 'equal').toBe(change.old === change.new);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
