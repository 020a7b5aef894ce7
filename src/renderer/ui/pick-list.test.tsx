// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { PickList } from './pick-list';

afterEach(cleanup);

const names = ['Accept', 'Approve', 'Locked', ...Array.from({ length: 20 }, (_, at) => `Article ${at}`)];
const picked = vi.fn();

function Page() {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <PickList
          id="names"
          title="Names"
          placeholder="Type"
          results="Results"
          none="Nothing fits."
          icon={Search}
          query={query}
          onQuery={setQuery}
          lines={names
            .filter((name) => name.toLowerCase().includes(query))
            .map((name) => ({ value: name, key: name, content: name, disabled: name === 'Locked' }))}
          onPick={(name) => picked(name, document.activeElement?.textContent)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

async function opened() {
  picked.mockClear();
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const box = screen.getByRole('combobox', { name: 'Names' });
  box.focus();
  return { user, box };
}

/** The line that the box says is the active one, as a screen reader finds it. */
const active = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;

it.each<[string, string, string]>([
  ['nothing: the first', '', 'Accept'],
  ['down', '{ArrowDown}', 'Approve'],
  ['up at the top stays', '{ArrowUp}', 'Accept'],
  ['a page down', '{PageDown}', 'Article 5'],
  ['a page up again', '{PageDown}{ArrowDown}{PageUp}', 'Approve'],
  ['letters, of which the first line that fits', '{ArrowDown}{ArrowDown}app', 'Approve'],
])('keys choose while the box keeps the focus: %s', async (_, keys, expected) => {
  const { user, box } = await opened();
  if (keys !== '') await user.keyboard(keys);
  expect(active(box)).toBe(expected);
  expect(document.activeElement).toBe(box);
});

it('Enter picks after the list has gone and the focus is back where it was', async () => {
  const { user } = await opened();
  await user.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(picked.mock.calls).toEqual([['Approve', 'Open']]));
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('a press on a line picks it', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('option', { name: 'Article 3' }));
  await vi.waitFor(() => expect(picked).toHaveBeenCalledWith('Article 3', 'Open'));
});

it('what cannot be chosen is shown so, and neither Enter nor a press closes the list', async () => {
  const { user } = await opened();
  await user.keyboard('lock{Enter}');
  const locked = screen.getByRole('option', { name: 'Locked' });
  await user.click(locked);
  expect(locked.getAttribute('aria-disabled')).toBe('true');
  expect(picked).not.toHaveBeenCalled();
});

it.each(['Enter', 'ArrowDown'])('%s belongs to the syllable while Hangul is composed', async (key) => {
  const { box } = await opened();
  fireEvent.keyDown(box, { key, isComposing: true });
  fireEvent.keyDown(box, { key, keyCode: 229 });
  expect(active(box)).toBe('Accept');
  expect(picked).not.toHaveBeenCalled();
});

it('says so when nothing fits, and Enter does nothing', async () => {
  const { user, box } = await opened();
  await user.keyboard('zzz{Enter}');
  expect(screen.getByText('Nothing fits.')).toBeTruthy();
  expect(box.hasAttribute('aria-activedescendant')).toBe(false);
  expect(picked).not.toHaveBeenCalled();
});

it('giving up gives the focus back', async () => {
  await opened();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Open');
});
