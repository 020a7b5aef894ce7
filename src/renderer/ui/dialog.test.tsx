// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startTranslation } from '../i18n/i18n';
import { Button } from './button';
import { Dialog } from './dialog';

beforeAll(() => startTranslation('en'));
afterEach(cleanup);

const submitted = vi.fn();

function Page({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const footer = (
    <>
      <Button onClick={() => setOpen(false)}>Cancel</Button>
      <Button tone="primary" type="submit">
        Save
      </Button>
    </>
  );
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Dialog title="Terms" onClose={() => setOpen(false)} onSubmit={submitted} footer={footer}>
          {children}
        </Dialog>
      )}
    </>
  );
}

async function opened(children: ReactNode) {
  submitted.mockClear();
  const user = userEvent.setup();
  render(<Page>{children}</Page>);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return user;
}

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

it.each<[string, ReactNode, string]>([
  ['in its first field', <input key="1" aria-label="English" />, 'English'],
  [
    'on what is chosen, where the first is a choice',
    [
      <input key="1" type="radio" name="a" aria-label="One" />,
      <input key="2" type="radio" name="a" aria-label="Two" defaultChecked />,
    ],
    'Two',
  ],
  [
    'past what is disabled',
    [<input key="1" aria-label="Korean" disabled />, <textarea key="2" aria-label="Note" />],
    'Note',
  ],
  ['on its main button, where it has no field', <p key="1">Really?</p>, 'Save'],
])('begins %s', async (_, children, expected) => {
  await opened(children);
  expect(focused()).toBe(expected);
});

it('is named by its heading', async () => {
  await opened(<p>Really?</p>);
  expect(screen.getByRole('dialog', { name: 'Terms' })).toBeTruthy();
});

it('Enter in a field does what the main button does', async () => {
  const user = await opened(<input aria-label="English" />);
  await user.keyboard('port{Enter}');
  expect(submitted).toHaveBeenCalledTimes(1);
});

it('Enter is a new line in a long text, and Ctrl+Enter is done with it', async () => {
  const user = await opened(<textarea aria-label="Note" />);
  await user.keyboard('a{Enter}b');
  expect(submitted).not.toHaveBeenCalled();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(submitted).toHaveBeenCalledTimes(1);
});

it('Ctrl+Enter that ends a composition submits nothing', async () => {
  await opened(<textarea aria-label="Note" />);
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(submitted).not.toHaveBeenCalled();
});

it.each<[string, () => void]>([
  ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ['its cross', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
])('%s closes it, and the focus is where it was', async (_, close) => {
  await opened(<input aria-label="English" />);
  close();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(focused()).toBe('Open');
});
