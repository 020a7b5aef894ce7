import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, diffText } from './diff';
import { renderChanges } from './render-changes';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const cases = readdirSync(fixtures).map((name) => {
  const [oldText = '', newText = ''] = readFileSync(`${fixtures}${name}/input.txt`, 'utf8').split('\n');
  return {
    name,
    oldText,
    newText,
    expected: readFileSync(`${fixtures}${name}/expected.txt`, 'utf8').trimEnd(),
  };
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'the',
        ' ',
        ' ',
        '.',
        '\n',
        '\r',
        '나토',
        '의',
        '👍',
        '🏽',
        '\u0301',
        "'s",
        'ᄒ',
        'ᅡ',
        '\ud83d',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);
const granularity = fc.constantFrom('word' as const, 'char' as const);

function joined(changes: readonly Change[], side: 'old' | 'new'): string {
  return changes.map((change) => change[side]).join('');
}

describe('diffText', () => {
  it.each(cases)('reads well: $name', ({ oldText, newText, expected }) => {
    expect(renderChanges(diffText(oldText, newText).changes)).toBe(expected);
  });

  it('reconstructs both texts exactly, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, granularity, (a, b, unit) => {
        const { changes } = diffText(a, b, { granularity: unit });
        expect(joined(changes, 'old')).toBe(a);
        expect(joined(changes, 'new')).toBe(b);
        let i = 0;
        let j = 0;
        for (const change of changes) {
          expect([change.oldStart, change.newStart]).toEqual([i, j]);
          expect(change.kind === 'equal').toBe(change.old === change.new);
          i += change.old.length;
          j += change.new.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never cuts through a character as a reader sees it', () => {
    const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });
    const edges = (text: string) =>
      new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
    fc.assert(
      fc.property(anyText, anyText, granularity, (a, b, unit) => {
        const oldEdges = edges(a);
        const newEdges = edges(b);
        for (const change of diffText(a, b, { granularity: unit }).changes) {
          expect([oldEdges.has(change.oldStart), newEdges.has(change.newStart)]).toEqual([true, true]);
        }
      }),
      {
        numRuns: 2000,
        examples: [
          [' \u0301', ' ', 'word'],
          ['a\r\nb', 'a\rb', 'char'],
        ],
      },
    );
  });

  it('compares characters on request, with emoji and Hangul syllables whole', () => {
    const render = (a: string, b: string) => renderChanges(diffText(a, b, { granularity: 'char' }).changes);
    expect(render('Nordstream', 'Nord Stream')).toBe('Nord[-s-]{+ S+}tream');
    expect(render('강계만', '강게만')).toBe('강[-계-]{+게+}만');
    expect(render('ok 👍🏽', 'ok 👍🏿')).toBe('ok [-👍🏽-]{+👍🏿+}');
  });

  it('keeps Hangul words whole when told that the text is English', () => {
    const { changes } = diffText('그 러시아가 갔다', '그 러시아는 갔다', { language: 'en' });
    expect(renderChanges(changes)).toBe('그 [-러시아가-]{+러시아는+} 갔다');
  });

  it('reports a move only where the phrase stands once on each side', () => {
    const once = diffText(
      'He left in a great hurry for the coast.',
      'He left for the coast in a great hurry.',
    );
    expect(once.changes.filter(({ kind }) => kind === 'move').map(({ move }) => move)).toEqual([1, 1]);
    const twice = diffText(
      'The big red house and the old blue barn stood near the big red house by the river.',
      'The old blue barn and the big red house stood near the river by the big red house.',
    );
    expect(twice.changes.some(({ kind }) => kind === 'move')).toBe(false);
  });

  it('compares 20,000 words with 20,000 others at once, and says when it had to give up', () => {
    const numbered = (letter: string, step: number) =>
      Array.from({ length: 20_000 }, (_, index) => `${letter}${(index * step) % 20_011}`).join(' ');
    expect(diffText(numbered('a', 1), numbered('b', 1))).toMatchObject({ complete: true });
    const shuffled = diffText(`same ${numbered('a', 1)} end`, `same ${numbered('a', 7919)} end`, {
      maxEditLength: 50,
    });
    expect(shuffled.complete).toBe(false);
    expect(shuffled.changes.map(({ kind }) => kind)).toEqual(['equal', 'replace', 'equal']);
  });

  it('leaves no double space and none at the ends when one change is taken alone', () => {
    const sentence = fc
      .array(fc.constantFrom('NATO', 'the', 'talks', 'in', 'Seoul', 'failed', 'again', '나토의', '동진'), {
        maxLength: 14,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), (a, b, pick) => {
        const edits = diffText(a, b).changes.filter(({ kind }) => kind !== 'equal' && kind !== 'move');
        const change = edits[pick % Math.max(1, edits.length)];
        if (!change) return;
        const accepted =
          a.slice(0, change.oldStart) + change.new + a.slice(change.oldStart + change.old.length);
        expect(accepted).toBe(accepted.trim().replace(/ +/g, ' '));
      }),
      { numRuns: 2000 },
    );
  });
});
