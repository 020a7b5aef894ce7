import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../ui/accelerators';
import { windowActionOf } from './window-keys';

function press(code: string, key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { code, key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
}

const controlShift = { ctrlKey: true, shiftKey: true };

describe('keys of the window in the editor', () => {
  it.each([
    ['with Shift', press('KeyA', 'A', controlShift), 'accept-change'],
    ['with Shift and Caps Lock', press('KeyA', 'a', controlShift), 'accept-change'],
    ['in a Hangul layout', press('KeyA', 'ㅁ', controlShift), 'accept-change'],
    ['of a row', press('ArrowDown', 'ArrowDown', { ctrlKey: true }), 'next-row'],
    ['of undo, which is the project’s', press('KeyZ', 'z', { ctrlKey: true }), 'undo'],
    ['of redo', press('KeyZ', 'Z', controlShift), 'redo'],
    ['of a function key', press('F7', 'F7'), 'next-change'],
  ])('come first %s', (_title, key, action) => {
    expect(windowActionOf(key, 'linux')).toBe(action);
  });

  it.each([
    ['select all', press('KeyA', 'a', { ctrlKey: true })],
    ['a letter', press('KeyA', 'ㅁ')],
    ['an arrow', press('ArrowDown', 'ArrowDown')],
  ])('leave %s to the editor', (_title, key) => {
    expect(windowActionOf(key, 'linux')).toBeNull();
  });
});
