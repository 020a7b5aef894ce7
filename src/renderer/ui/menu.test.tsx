// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Menu, type MenuItem } from './menu';

afterEach(cleanup);

const ran = vi.fn();
const item = (id: string, more: Partial<MenuItem> = {}): MenuItem =>
  ({ id, label: id, run: () => ran(id), ...more }) as MenuItem;
const items: readonly MenuItem[] = [
  item('Locked', { disabled: true }),
  item('Edit'),
  item('Approve', { separated: true }),
  item('Quote', { checked: true }),
  { id: 'Zone', label: 'Zone', items: [item('Caption', { checked: false }), item('Headline')] },
];
const at = { x: 10, y: 10 };

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button">Beside</button>
      {open && <Menu label="Row" items={items} at={at} onClose={() => setOpen(false)} />}
    </>
  );
}

async function opened() {
  ran.mockClear();
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('menu', { name: 'Row' });
  await vi.waitFor(() => expect(focused()).toBe('Edit'));
  return user;
}

const focused = () => document.activeElement?.textContent?.replace('✓', '') ?? '';

it('begins at the first item that can be run, and Enter runs it after the menu is gone', async () => {
  const user = await opened();
  await user.keyboard('{Enter}');
  expect(ran.mock.calls).toEqual([['Edit']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(focused()).toBe('Open');
});

it.each<[string, string, string]>([
  ['an arrow goes to the next', '{ArrowDown}', 'Approve'],
  ['End goes to the last', '{End}', 'Zone'],
  ['a letter goes to the item that begins with it', 'q', 'Quote'],
])('%s', async (_, keys, expected) => {
  const user = await opened();
  await user.keyboard(keys);
  await vi.waitFor(() => expect(focused()).toBe(expected));
});

it.each(['{Escape}', '{Tab}'])('%s closes it, runs nothing and gives the focus back', async (key) => {
  const user = await opened();
  await user.keyboard(key);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(ran).not.toHaveBeenCalled();
  expect(focused()).toBe('Open');
});

it('keys in the menu do nothing behind it', async () => {
  const behind = vi.fn();
  document.addEventListener('keydown', behind);
  const user = await opened();
  behind.mockClear();
  await user.keyboard('{Escape}');
  expect(behind).not.toHaveBeenCalled();
  document.removeEventListener('keydown', behind);
});

it('a disabled item is named so and does nothing', async () => {
  const user = await opened();
  const locked = screen.getByRole('menuitem', { name: 'Locked' });
  expect(locked.getAttribute('aria-disabled')).toBe('true');
  await user.click(locked);
  expect(ran).not.toHaveBeenCalled();
});

it('a choice says whether it is chosen', async () => {
  await opened();
  expect(screen.getByRole('menuitemcheckbox', { name: /Quote/u }).getAttribute('aria-checked')).toBe('true');
});

it('a submenu opens to the side with its first item, goes back, and runs', async () => {
  const user = await opened();
  await user.keyboard('{End}');
  await vi.waitFor(() => expect(focused()).toBe('Zone'));
  await user.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(focused()).toBe('Caption'));
  await user.keyboard('{ArrowLeft}');
  await vi.waitFor(() => expect(focused()).toBe('Zone'));
  await user.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(focused()).toBe('Caption'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(ran.mock.calls).toEqual([['Headline']]);
  expect(screen.queryByRole('menu')).toBeNull();
});

it('a press beside it closes it', async () => {
  const user = await opened();
  await user.click(screen.getByRole('button', { name: 'Beside' }));
  expect(screen.queryByRole('menu')).toBeNull();
  expect(focused()).toBe('Beside');
});
