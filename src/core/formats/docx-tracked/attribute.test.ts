import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from '../../diff/diff';
import type { RowVersion } from '../format';
import { attributeChanges } from './attribute';

/** Versions by actor, ten minutes apart unless a minute is given. */
function versions(
  ...given: readonly (readonly [actor: string, target: string, minute?: number])[]
): RowVersion[] {
  return given.map(([actor, target, minute], index) => ({
    actor,
    time: `2026-03-01T0${Math.floor((minute ?? index * 10) / 60)}:${String((minute ?? index * 10) % 60).padStart(2, '0')}:00.000Z`,
    target,
  }));
}

function changesOf(
  old: string,
  history: readonly RowVersion[],
  target = history.at(-1)?.target ?? old,
): string[] {
  return attributeChanges(old, target, history, diffText(old, target).changes)
    .filter(({ kind }) => kind !== 'equal')
    .map(({ kind, text, by }) => `${by.actor} ${kind === 'insert' ? '+' : '-'}${text}`);
}

describe('attributeChanges', () => {
  const mt = 'The minster said talks failed on Monday.';

  it.each<readonly [string, string, readonly RowVersion[], readonly string[]]>([
    [
      'one editor',
      mt,
      versions(['a', 'The minister said talks failed on Monday.']),
      ['a -minster', 'a +minister'],
    ],
    [
      'two editors in one sentence',
      mt,
      versions(
        ['a', 'The minister said talks failed on Monday.'],
        ['b', 'The minister said talks ended on Monday.'],
      ),
      ['a -minster', 'a +minister', 'b -failed', 'b +ended'],
    ],
    [
      'a change made, undone and made again by another: the last one made it',
      mt,
      versions(
        ['a', 'The minister said talks failed on Monday.'],
        ['a', mt],
        ['b', 'The minister said talks failed on Monday.'],
      ),
      ['b -minster', 'b +minister'],
    ],
    [
      'a sentence rewritten by one, a word of it then by another',
      'It was cold.',
      versions(
        ['a', 'Snow fell all over Gangneung city last night'],
        ['b', 'Snow fell all over Sokcho city last night'],
      ),
      ['a -It was cold.', 'a +Snow fell all over ', 'b +Sokcho ', 'a +city last night'],
    ],
    [
      'a sentence emptied',
      mt,
      versions(['a', 'The minister said talks failed on Monday.'], ['b', '']),
      ['b -The ', 'a -minster ', 'b -said talks failed on Monday.'],
    ],
    ['a sentence put in', '', versions(['a', 'New.'], ['b', 'New words.']), ['a +New ', 'b +words', 'a +.']],
  ])('%s', (_title, old, history, expected) => {
    expect(changesOf(old, history)).toEqual(expected);
  });

  it('gives a change to nobody where no version is known', () => {
    expect(changesOf(mt, [], 'The minister said talks failed on Monday.')).toEqual([
      'null -minster',
      'null +minister',
    ]);
  });

  it('gives what came after the last known version to nobody, and no more', () => {
    const known = versions(['a', 'The minister said talks failed on Monday.']);
    expect(changesOf(mt, known, 'The minister said talks ended on Monday.')).toEqual([
      'a -minster',
      'a +minister',
      'null -failed',
      'null +ended',
    ]);
  });

  it('counts against an accepted baseline only what came after it', () => {
    const accepted = 'The minister said talks failed on Monday.';
    const history = versions(['a', accepted], ['b', 'The minister said talks ended on Monday.']);
    expect(changesOf(accepted, history)).toEqual(['b -failed', 'b +ended']);
  });

  it('keeps the names where only a later change was accepted into the baseline', () => {
    const history = versions(
      ['a', 'The minister said talks failed on Monday.'],
      ['b', 'The minister said talks ended on Monday.'],
    );
    expect(changesOf('The minster said talks ended on Monday.', history)).toEqual([
      'a -minster',
      'a +minister',
    ]);
  });

  it('takes quick saves of one person for one, and gives the time of the last', () => {
    const history = versions(
      ['a', 'The mini said talks failed on Monday.', 0],
      ['a', 'The minister said talks failed on Monday.', 1],
    );
    const [removed] = attributeChanges(
      mt,
      history[1]!.target,
      history,
      diffText(mt, history[1]!.target).changes,
    ).filter(({ kind }) => kind === 'delete');
    expect(removed).toMatchObject({ text: 'minster', by: { actor: 'a', time: '2026-03-01T00:01:00.000Z' } });
  });

  it('reconstructs both texts, with offsets that lead to the words, whatever the versions say', () => {
    const text = fc
      .array(fc.constantFrom('NATO', 'the', 'talks', ',', '.', '나토의', '👩‍👩‍👧', 'Seoul'), { maxLength: 9 })
      .map((words) => words.join(' '));
    const history = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), text), { maxLength: 5 });
    fc.assert(
      fc.property(text, history, text, (old, given, target) => {
        const made = versions(...given.map(([actor, words]) => [actor, words] as const));
        const parts = attributeChanges(old, target, made, diffText(old, target).changes);
        const joined = (left: string) => parts.map((part) => (part.kind === left ? '' : part.text)).join('');
        expect(joined('insert')).toBe(old);
        expect(joined('delete')).toBe(target);
        for (const { kind, text: words, oldStart, newStart } of parts) {
          if (kind !== 'insert') expect(old.slice(oldStart, oldStart + words.length)).toBe(words);
          if (kind !== 'delete') expect(target.slice(newStart, newStart + words.length)).toBe(words);
        }
      }),
    );
  });
});
