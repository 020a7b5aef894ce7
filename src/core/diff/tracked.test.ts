import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptChange, rejectChange, trackedChanges } from './tracked';

const words = fc
  .array(
    fc.constantFrom('NATO', 'the', 'ban', 'talks', 'Seoul', ',', '.', '나토의', '동진', 'said', 'on', '"'),
    {
      maxLength: 25,
    },
  )
  .map((list) => list.join(' '));
const text = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 20 }));

describe('trackedChanges', () => {
  it('is empty when nothing was changed', () => {
    expect(trackedChanges('나토의 동진', '나토의 동진')).toEqual([]);
  });

  it('gives equal changes different identifiers, and the same ones again', () => {
    const changes = trackedChanges(
      'a big dog saw a big cat near the river',
      'a dog saw a cat near the river',
    );
    expect(changes.map((change) => change.old)).toEqual(['big ', 'big ']);
    expect(new Set(changes.map((change) => change.id)).size).toBe(2);
    expect(
      trackedChanges('a big dog saw a big cat near the river', 'a dog saw a cat near the river'),
    ).toEqual(changes);
  });
});

describe('acceptChange and rejectChange', () => {
  it('leave no double space behind', () => {
    const baseline = 'The minister, who is ill, said on Monday that talks would go on.';
    const target = 'The minister said that talks would go on.';
    const [first] = trackedChanges(baseline, target);
    expect(acceptChange(baseline, target, first!).baseline).not.toMatch(/ {2}| [,.]/);
    expect(rejectChange(baseline, target, first!).target).not.toMatch(/ {2}| [,.]/);
  });

  it('say when the change is no longer there', () => {
    const [change] = trackedChanges('a cat', 'a dog');
    expect(acceptChange('a bird', 'a fish', change!)).toEqual({
      baseline: 'a bird',
      target: 'a fish',
      applied: false,
    });
  });

  it('end with equal texts in any order: the target when all are accepted, the baseline when all are rejected', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.nat(), { minLength: 1 }),
        fc.boolean(),
        (a, b, picks, accepting) => {
          let texts = { baseline: a, target: b };
          let step = 0;
          for (;;) {
            const changes = trackedChanges(texts.baseline, texts.target);
            if (changes.length === 0) break;
            const change = changes[picks[step % picks.length]! % changes.length]!;
            const next = accepting
              ? acceptChange(texts.baseline, texts.target, change)
              : rejectChange(texts.baseline, texts.target, change);
            expect(next.applied).toBe(true);
            texts = next;
            step += 1;
            expect(step).toBeLessThan(200);
          }
          expect(texts.baseline).toBe(accepting ? b : a);
          expect(texts.target).toBe(accepting ? b : a);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('still find a change that was taken before others were accepted', () => {
    const sentence = fc
      .uniqueArray(
        fc.constantFrom(...'NATO will ban talks in Seoul on Monday said 나토의 동진 officials'.split(' ')),
      )
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (baseline, target) => {
        let texts = { baseline, target };
        for (const change of trackedChanges(baseline, target)) {
          if (change.kind === 'move' && change.new !== '') continue;
          const next = acceptChange(texts.baseline, texts.target, change);
          expect(next.applied).toBe(true);
          texts = next;
        }
        expect(texts.baseline).toBe(target);
      }),
      { numRuns: 1000 },
    );
  });

  it('end with equal texts when decisions are mixed', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1 }), (a, b, picks) => {
        let texts = { baseline: a, target: b };
        for (let step = 0; ; step += 1) {
          const changes = trackedChanges(texts.baseline, texts.target);
          if (changes.length === 0) break;
          const [pick, accepting] = picks[step % picks.length]!;
          const change = changes[pick % changes.length]!;
          texts = (accepting ? acceptChange : rejectChange)(texts.baseline, texts.target, change);
          expect(step).toBeLessThan(200);
        }
        expect(texts.baseline).toBe(texts.target);
      }),
      { numRuns: 1000 },
    );
  });
});
