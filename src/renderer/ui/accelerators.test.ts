import { describe, expect, it } from 'vitest';
import { shortcuts } from '../../contract/shortcuts';
import { ariaKeys, type KeyPress, keyNames, matches, numberKeys, parseAccelerator } from './accelerators';

function press(code: string, key: string, held: string[] = []): KeyPress {
  return {
    code,
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}

describe('key presses and accelerators', () => {
  it.each([
    ['CommandOrControl+F', press('KeyF', 'f', ['ctrl']), true],
    ['CommandOrControl+F', press('KeyF', 'ㄹ', ['ctrl']), true],
    ['CommandOrControl+F', press('KeyY', 'f', ['ctrl']), true],
    ['CommandOrControl+F', press('KeyF', 'u', ['ctrl']), false],
    ['CommandOrControl+F', press('KeyF', 'F', ['ctrl', 'shift']), false],
    ['CommandOrControl+Shift+3', press('Digit3', '#', ['ctrl', 'shift']), true],
    ['CommandOrControl+Down', press('ArrowDown', 'ArrowDown', ['ctrl']), true],
    ['CommandOrControl+Enter', press('NumpadEnter', 'Enter', ['ctrl']), true],
    ['CommandOrControl+,', press('Comma', ',', ['ctrl']), true],
    ['Shift+F3', press('F3', 'F3', ['shift']), true],
    ['F3', press('F3', 'F3', ['alt']), false],
  ])('%s and %o: %s', (accelerator, key, expected) => {
    expect(matches(parseAccelerator(accelerator, 'linux'), key)).toBe(expected);
  });

  it('are the command key on a Mac and the control key elsewhere', () => {
    const mac = parseAccelerator('CommandOrControl+K', 'darwin');
    expect(matches(mac, press('KeyK', 'k', ['meta']))).toBe(true);
    expect(matches(mac, press('KeyK', 'k', ['ctrl']))).toBe(false);
  });

  it('are written as each system writes them', () => {
    expect(keyNames('CommandOrControl+Shift+Backspace', 'linux')).toEqual(['Ctrl', 'Shift', 'Backspace']);
    expect(keyNames('CommandOrControl+Shift+Backspace', 'darwin')).toEqual(['⇧', '⌘', '⌫']);
    expect(keyNames('CommandOrControl+PageDown', 'win32')).toEqual(['Ctrl', 'PgDn']);
    expect(ariaKeys('CommandOrControl+Up', 'linux')).toBe('Control+ArrowUp');
  });

  it.each(['linux', 'win32', 'darwin'] as const)('never mean two actions at once on %s', (platform) => {
    const written = Object.values(shortcuts).map((keys) => keyNames(keys, platform).join('+'));
    expect(new Set(written).size).toBe(written.length);
  });
});

it('writes a digit with the key that the computer uses for it', () => {
  expect([numberKeys(3, 'linux'), numberKeys(3, 'darwin')]).toEqual([
    ['Alt', '3'],
    ['⌃', '3'],
  ]);
});
