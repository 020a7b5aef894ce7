import { describe, expect, test } from 'vitest';
import { windowActions } from './main-calls';
import { shortcuts } from './shortcuts';

const keys = Object.values(shortcuts);

/** Keys that never reach the app, or that people need for something else. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'editing text': ['X', 'C', 'V', 'A', 'Z']
    .map((key) => `CommandOrControl+${key}`)
    .filter((key) => !key.endsWith('+Z')),
  'quitting and closing': ['CommandOrControl+Q', 'CommandOrControl+W', 'Alt+F4'],
  'zoom and full screen': ['CommandOrControl+Plus', 'CommandOrControl+-', 'CommandOrControl+0', 'F11'],
  'input methods': [
    'F9',
    'Control+Space',
    'Shift+Space',
    'CommandOrControl+Space',
    'CommandOrControl+Shift+U',
  ],
  'screenshots and hiding on macOS': [
    'CommandOrControl+Shift+3',
    'CommandOrControl+Shift+4',
    'CommandOrControl+Shift+5',
    'CommandOrControl+H',
    'CommandOrControl+Tab',
  ],
  'the menu bar': ['F10', 'Shift+F10'],
};

describe('shortcuts', () => {
  test('are of actions that exist, each key once', () => {
    expect(windowActions).toEqual(expect.arrayContaining(Object.keys(shortcuts)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(Object.entries(taken))('leave the keys of %s alone', (_, theirs) => {
    expect(keys.filter((key) => theirs.includes(key))).toEqual([]);
  });

  test('are no bare letters and no Alt with a letter, which Hangul and menus own', () => {
    expect(keys.filter((key) => /^(?:Shift\+)?[A-Z0-9]$|(?:^|\+)Alt\+[A-Z]$/u.test(key))).toEqual([]);
  });

  test('are written as Electron reads them', () => {
    const modifier = '(?:CommandOrControl|Control|Alt|Shift)';
    const key = '(?:[A-Z0-9,./]|F\\d{1,2}|Enter|Backspace|Delete|Up|Down|Left|Right|PageUp|PageDown)';
    const form = new RegExp(`^(?:${modifier}\\+)*${key}$`, 'u');
    expect(keys.filter((each) => !form.test(each))).toEqual([]);
  });
});
