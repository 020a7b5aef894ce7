import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editsFit } from '../../core/diff/edit-script';
import { typedEdits } from './typed-edits';

const twin = 'Sales rose 12 percent and exports rose 12 percent in June.';

function typist(start: string) {
  const typed = typedEdits();
  let doc = Text.of([start]);
  return {
    typed,
    text: () => doc.toString(),
    put: (from: number, to: number, insert: string) => {
      const changes = ChangeSet.of({ from, to, insert }, doc.length);
      const next = changes.apply(doc);
      typed.record(doc, changes, next);
      doc = next;
    },
  };
}

describe('what was typed', () => {
  it('says which of two equal phrases was deleted, key by key', () => {
    const { typed, text, put } = typist(twin);
    for (let at = 22; at > 6; at -= 1) put(at - 1, at, '');
    expect(typed.between(twin, text())).toEqual([[6, 22, '']]);
  });

  it('is not known between texts the editor did not have, and after another way to a text', () => {
    const { typed, put } = typist(twin);
    put(0, 5, 'Turnover');
    expect(typed.between('Other', 'Turnover')).toBeUndefined();
    expect(typed.between(twin, 'Other')).toBeUndefined();
    const before = Text.of(['Elsewhere']);
    const changes = ChangeSet.of({ from: 0, to: 9, insert: 'Here' }, 9);
    typed.record(before, changes, changes.apply(before));
    expect(typed.between(twin, 'Here')).toBeUndefined();
    expect(typed.between('Elsewhere', 'Here')).toEqual([[0, 9, 'Here']]);
  });

  it('leads from any text the editor had to any later one, also where a text came back', () => {
    const step = fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', 'a', 'b ', 'ab'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat(), fc.nat(), (steps, one, other) => {
        const { typed, text, put } = typist('ab ab ab');
        const texts = [text()];
        for (const [at, length, words] of steps) {
          const from = Math.min(at, text().length);
          put(from, Math.min(from + length, text().length), words);
          texts.push(text());
        }
        const [first, last] = [one % texts.length, other % texts.length].sort((a, b) => a - b);
        const [before, after] = [texts[first!]!, texts[last!]!];
        const edits = typed.between(before, after);
        if (before !== after) expect(edits).toBeDefined();
        if (!edits) return;
        expect(editsFit(before, edits)).toBe(true);
        expect(applyEdits(before, edits).text).toBe(after);
      }),
    );
  });
});
