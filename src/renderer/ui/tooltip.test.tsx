// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Search } from 'lucide-react';
import { afterEach, expect, it } from 'vitest';
import { IconButton } from './button';
import { TooltipLayer } from './tooltip';

afterEach(cleanup);

function hovered() {
  render(
    <>
      <IconButton icon={Search} label="Find" action="command-palette" />
      <TooltipLayer />
    </>,
  );
  const button = screen.getByRole('button', { name: 'Find' });
  fireEvent.pointerOver(button.querySelector('svg')!);
  return button;
}

const tooltip = () => document.querySelector('.tooltip');

it('an icon has its name in the accessibility tree, and on hover its name and its keys', async () => {
  const button = hovered();
  await waitFor(() => expect(tooltip()?.textContent).toBe('FindCtrlK'));
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+K');
});

it('it repeats the name, and so is silent for screen readers', async () => {
  hovered();
  await waitFor(() => expect(tooltip()?.getAttribute('aria-hidden')).toBe('true'));
});

it.each(['pointerDown', 'keyDown', 'wheel'] as const)('%s takes it away', async (event) => {
  const button = hovered();
  await waitFor(() => expect(tooltip()).not.toBeNull());
  fireEvent[event](button);
  expect(tooltip()).toBeNull();
});
