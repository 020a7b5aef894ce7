import { expect, it } from 'vitest';
import { initialEnvironment } from '../state/store';
import { resolveTheme } from './theme';

it.each([
  ['system', {}, 'light'],
  ['system', { dark: true }, 'dark'],
  ['system', { dark: true, highContrast: true }, 'high-contrast-dark'],
  ['light', { dark: true }, 'light'],
  ['dark', {}, 'dark'],
  ['high-contrast', {}, 'high-contrast-light'],
  ['high-contrast', { dark: true }, 'high-contrast-dark'],
  // A theme that was chosen is kept, whatever the system asks for.
  ['light', { highContrast: true }, 'light'],
] as const)('%s on a system with %o looks %s', (theme, system, expected) => {
  expect(resolveTheme(theme, { ...initialEnvironment, ...system })).toBe(expected);
});
