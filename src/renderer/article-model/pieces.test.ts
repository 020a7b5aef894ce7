import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackedChanges } from '../../core/diff/tracked';
import { machinePieces, markPieces, plainPieces, trackedPieces } from './pieces';

const mt = 'NATO should ban East Asia from the talks.';
const target = 'NATO’s eastward expansion should be barred from the talks.';

describe('pieces of a cell', () => {
  it('give back the edited text and, with the deleted words, the text they are compared with', () => {
    const pieces = trackedPieces(target, trackedChanges(mt, target), 'mt');
    const edited = pieces.filter(({ side }) => side === 'target');
    expect(edited.map(({ text }) => text).join('')).toBe(target);
    const old = pieces.filter(({ kind }) => kind === 'plain' || kind === 'delete');
    expect(old.map(({ text }) => text).join('')).toBe(mt);
    for (const piece of pieces) {
      const whole = piece.side === 'mt' ? mt : target;
      expect(whole.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
    }
  });

  it('mark in the machine text exactly the words that were edited away', () => {
    const pieces = machinePieces(mt, trackedChanges(mt, target));
    expect(pieces.map(({ text }) => text).join('')).toBe(mt);
    expect(pieces.some(({ kind }) => kind === 'replaced')).toBe(true);
  });

  it('are cut at overlapping comments and matches', () => {
    const marks = [
      { start: 0, end: 11, thread: 'a' },
      { start: 5, end: 15, thread: 'b' },
      { start: 12, end: 15, thread: null },
      { start: 15, end: 15, thread: 'caret' },
    ];
    const pieces = markPieces(plainPieces('NATO should ban', 'mt'), 'mt', marks);
    expect(pieces.map(({ text, threads, found }) => [text, threads.join(), found])).toEqual([
      ['NATO ', 'a', false],
      ['should', 'a,b', false],
      [' ', 'b', false],
      ['ban', 'b', true],
      ['', 'caret', false],
    ]);
  });

  it('lose no text and no offset, whatever the marks', () => {
    const words = fc.array(fc.constantFrom('NATO', '나토', 'ban', ',', '😀', 'East'), { maxLength: 12 });
    const line = words.map((parts) => parts.join(' '));
    const mark = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(line, line, fc.array(mark, { maxLength: 5 }), (before, after, offsets) => {
        const marks = offsets.map(([a, b], index) => ({
          start: Math.min(a, b, after.length),
          end: Math.min(Math.max(a, b), after.length),
          thread: `t${index}`,
        }));
        const tracked = trackedPieces(after, trackedChanges(before, after), 'mt');
        const pieces = markPieces(tracked, 'target', marks);
        const edited = pieces.filter(({ side }) => side === 'target');
        expect(edited.map(({ text }) => text).join('')).toBe(after);
        for (const { thread, start, end } of marks) {
          const on = edited.filter(({ threads }) => threads.includes(thread));
          expect(on.map(({ text }) => text).join('')).toBe(after.slice(start, end));
        }
      }),
    );
  });
});
