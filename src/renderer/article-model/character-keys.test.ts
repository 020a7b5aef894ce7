import { deleteCharBackward, deleteCharForward } from '@codemirror/commands';
import { EditorState, type StateCommand } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { characterKeys } from './character-keys';

/** What a key makes of a text with the caret at an offset: first our own binding, then the editor's. */
function press(key: string, text: string, caret: number, shift = false): EditorState {
  let state = EditorState.create({ doc: text, selection: { anchor: caret } });
  const dispatch = (transaction: { readonly state: EditorState }) => {
    state = transaction.state;
  };
  const binding = characterKeys.find((one) => one.key === key)!;
  const own = (shift ? binding.shift : binding.run) as unknown as StateCommand;
  if (own({ state, dispatch })) return state;
  // These two read the state alone.
  const view = { state, dispatch } as unknown as EditorView;
  if (key === 'Backspace') deleteCharBackward(view);
  if (key === 'Delete') deleteCharForward(view);
  return state;
}

describe.each([
  ['a letter', 'k'],
  ['a syllable', '한'],
  ['a surrogate pair', '😀'],
  ['an emoji of several people', '👨‍👩‍👧‍👦'],
  ['an emoji with a skin tone', '👩🏻‍🚒'],
  ['a flag', '🇰🇷'],
  ['a letter with marks', 'q̣̇'],
  ['a heart with a variation selector', '❤️'],
  ['decomposed Hangul', '한'.normalize('NFD')],
  ['old Hangul', 'ᄒᆞᆫ'],
])('%s', (_, character) => {
  const text = `a${character}${character}b`;
  const middle = 1 + character.length;

  it('goes with one Backspace', () => {
    expect(press('Backspace', text, middle).doc.toString()).toBe(`a${character}b`);
  });

  it('goes with one Delete', () => {
    expect(press('Delete', text, middle).doc.toString()).toBe(`a${character}b`);
  });

  // One step of one unit is the editor's own.
  if (character.length === 1) return;
  it('is passed by one arrow, and selected by one with Shift', () => {
    expect(press('ArrowLeft', text, middle).selection.main.head).toBe(1);
    expect(press('ArrowRight', text, middle).selection.main.head).toBe(middle + character.length);
    const { main } = press('ArrowRight', text, middle, true).selection;
    expect([main.anchor, main.head]).toEqual([middle, middle + character.length]);
  });
});

it('leaves a selection to the editor', () => {
  const state = EditorState.create({ doc: 'a😀b', selection: { anchor: 0, head: 3 } });
  for (const { run } of characterKeys) {
    expect((run as unknown as StateCommand)({ state, dispatch: () => undefined })).toBe(false);
  }
});
