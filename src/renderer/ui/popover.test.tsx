// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Popover } from './popover';

afterEach(cleanup);

function Page({ inDialog = false }: { readonly inDialog?: boolean }) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const content = (
    <>
      <button type="button" onClick={(event) => setAnchor(event.currentTarget)}>
        Why
      </button>
      <button type="button">Beside</button>
      {anchor && (
        <Popover label="Reason" anchor={anchor} onClose={() => setAnchor(null)}>
          <p>What for?</p>
          <input aria-label="Words" />
          <button type="button">Done</button>
        </Popover>
      )}
    </>
  );
  return inDialog ? <dialog open>{content}</dialog> : content;
}

async function opened(inDialog = false) {
  const user = userEvent.setup();
  render(<Page inDialog={inDialog} />);
  await user.click(screen.getByRole('button', { name: 'Why' }));
  const field = await screen.findByRole('textbox', { name: 'Words' });
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  return { user, field };
}

it('has a name, and the focus is in its first field', async () => {
  await opened();
  expect(screen.getByRole('dialog', { name: 'Reason' })).toBeTruthy();
});

it('Escape closes it alone, and the focus is where it was', async () => {
  const behind = vi.fn();
  document.addEventListener('keydown', behind);
  const { user } = await opened();
  behind.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Why' }));
  expect(behind).not.toHaveBeenCalled();
  document.removeEventListener('keydown', behind);
});

it('Escape that ends a composition does not close it', async () => {
  const { field } = await opened();
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(screen.getByRole('dialog', { name: 'Reason' })).toBeTruthy();
});

it('going elsewhere closes it and stays there', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Beside' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Beside' }));
});

it('over a modal dialog it is drawn in the dialog, outside of which nothing can be reached', async () => {
  await opened(true);
  const popover = screen.getByRole('dialog', { name: 'Reason' });
  expect(popover.parentElement?.closest('dialog')).not.toBeNull();
});
