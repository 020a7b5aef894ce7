import { expect, it } from 'vitest';
import { numberOf } from './number-keys';

const press = (
  code: string,
  held: readonly string[],
  more: { isComposing?: boolean; keyCode?: number } = {},
) => ({
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  isComposing: false,
  keyCode: 49,
  ...more,
});

it.each([
  ['linux', press('Digit1', ['alt']), 1],
  ['win32', press('Digit9', ['alt']), 9],
  ['darwin', press('Digit1', ['ctrl']), 1],
  ['darwin', press('Digit1', ['alt']), null],
  ['linux', press('Digit1', ['ctrl']), null],
  ['linux', press('Digit0', ['alt']), null],
  ['win32', press('Numpad1', ['alt']), null],
  ['win32', press('Digit1', ['alt', 'ctrl']), null],
  ['linux', press('Digit1', ['alt', 'shift']), null],
  ['linux', press('Digit1', ['alt'], { isComposing: true }), null],
  ['linux', press('Digit1', ['alt'], { keyCode: 229 }), null],
] as const)('on %s %o is %s', (platform, key, expected) => {
  expect(numberOf(key, platform)).toBe(expected);
});
