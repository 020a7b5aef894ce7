/** Electron's accelerator syntax, read for matching key presses and for showing keys to people. */
import type { Environment } from '../../contract/main-calls';

export type Platform = Environment['platform'];

export interface Accelerator {
  readonly control: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** `KeyboardEvent.code` values that count as the key. */
  readonly codes: readonly string[];
  readonly key: string;
}

export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

const codesOf: Readonly<Record<string, readonly string[]>> = {
  Enter: ['Enter', 'NumpadEnter'],
  ',': ['Comma'],
  '.': ['Period'],
  '/': ['Slash'],
};

export function parseAccelerator(accelerator: string, platform: Platform): Accelerator {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const mac = platform === 'darwin';
  const has = (...names: string[]) => parts.slice(0, -1).some((part) => names.includes(part));
  const either = has('CommandOrControl', 'CmdOrCtrl');
  return {
    control: has('Control', 'Ctrl') || (either && !mac),
    meta: has('Command', 'Cmd', 'Meta') || (either && mac),
    shift: has('Shift'),
    alt: has('Alt', 'Option'),
    codes: codes(key),
    key,
  };
}

function codes(key: string): readonly string[] {
  if (/^[A-Z]$/u.test(key)) return [`Key${key}`];
  if (/^[0-9]$/u.test(key)) return [`Digit${key}`, `Numpad${key}`];
  return codesOf[key] ?? [arrows[key] ?? key];
}

/**
 * A Latin letter counts as typed, so that other layouts than QWERTY keep their keys; else the key's place does:
 * with a Hangul layout Ctrl+F types ㄹ, and it is still the F key.
 */
export function matches(accelerator: Accelerator, press: KeyPress): boolean {
  const latin = /^[a-z]$/iu.test(press.key) && /^[A-Z]$/u.test(accelerator.key);
  return (
    accelerator.control === press.ctrlKey &&
    accelerator.meta === press.metaKey &&
    accelerator.shift === press.shiftKey &&
    accelerator.alt === press.altKey &&
    (latin ? press.key.toUpperCase() === accelerator.key : accelerator.codes.includes(press.code))
  );
}

const macSigns: Readonly<Record<string, string>> = {
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  PageUp: '⇞',
  PageDown: '⇟',
};
const signs: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const names: Readonly<Record<string, string>> = { PageUp: 'PgUp', PageDown: 'PgDn', Delete: 'Del' };

/** The keys as a person reads them, one string a key: ['Ctrl', 'Shift', 'F']. */
export function keyNames(accelerator: string, platform: Platform): readonly string[] {
  const { control, meta, shift, alt, key } = parseAccelerator(accelerator, platform);
  const mac = platform === 'darwin';
  const modifiers = [
    control ? (mac ? '⌃' : 'Ctrl') : '',
    alt ? (mac ? '⌥' : 'Alt') : '',
    shift ? (mac ? '⇧' : 'Shift') : '',
    meta ? (mac ? '⌘' : 'Win') : '',
  ];
  const last = signs[key] ?? (mac ? macSigns[key] : names[key]) ?? key;
  return [...modifiers.filter(Boolean), last];
}

/** For `aria-keyshortcuts`, which has its own names for the modifiers. */
export function ariaKeys(accelerator: string, platform: Platform): string {
  const { control, meta, shift, alt, key } = parseAccelerator(accelerator, platform);
  const modifiers = [control && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta'];
  return [...modifiers.filter(Boolean), arrows[key] ?? key].join('+');
}

/** A digit with the key that inserts the term of that number, as this computer writes them. */
export function numberKeys(number: number | string, platform: Platform): readonly string[] {
  return [platform === 'darwin' ? '⌃' : 'Alt', String(number)];
}
