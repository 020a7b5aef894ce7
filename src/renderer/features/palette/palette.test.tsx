// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WindowApi } from '../../../contract/window-api';
import { startTranslation } from '../../i18n/i18n';
import { registerAction } from '../../state/actions';
import { useApp } from '../../state/store';

const { library } = vi.hoisted(() => {
  const library = vi.fn();
  globalThis.daejo = { engine: { library } } as unknown as WindowApi;
  return { library };
});
const { Palette } = await import('./palette');

beforeAll(() => startTranslation('en'));
const ran = vi.fn();
let stops: readonly (() => void)[] = [];
beforeEach(() => {
  ran.mockClear();
  library.mockReset();
  library.mockResolvedValue({ ok: true, value: { items: [{ id: 'a1', title: '항만 파업' }], total: 1 } });
  stops = [registerAction('settings', ran), registerAction('keyboard-help', () => {})];
  useApp.setState({ project: null });
});
afterEach(() => {
  cleanup();
  for (const stop of stops) stop();
});

async function typed(letters: string) {
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(<Palette onClose={onClose} />);
  screen.getByRole('combobox').focus();
  if (letters !== '') await user.keyboard(letters);
  return { user, onClose };
}

const lines = () => screen.queryAllByRole('option').map((line) => line.firstElementChild?.textContent);

it.each([
  ['letters of its name', 'settin'],
  ['its Korean name', '설정'],
  ['initial consonants alone', 'ㅅㅈ'],
])('an action is found by %s', async (_, letters) => {
  await typed(letters);
  expect(lines()[0]).toMatch(/settings/iu);
});

it('Enter closes it and runs what fits best', async () => {
  const { user, onClose } = await typed('설정');
  await user.keyboard('{Enter}');
  expect(onClose).toHaveBeenCalled();
  await vi.waitFor(() => expect(ran).toHaveBeenCalledTimes(1));
});

it('what cannot run now is listed after what can, and says so', async () => {
  await typed('');
  const disabled = screen.getAllByRole('option').map((line) => line.getAttribute('aria-disabled') === 'true');
  expect(disabled.slice(0, 2)).toEqual([false, false]);
  expect(disabled.slice(2)).toEqual(disabled.slice(2).map(() => true));
});

it('with a project open, articles are found by title', async () => {
  useApp.setState({ project: {} as never });
  await typed('항만');
  expect(await screen.findByRole('option', { name: /항만 파업/u })).toBeTruthy();
  expect(library.mock.calls.at(-1)?.[0]).toMatchObject({ search: '항만' });
});

it('without a project the engine is not asked', async () => {
  await typed('항만');
  expect(library).not.toHaveBeenCalled();
});
