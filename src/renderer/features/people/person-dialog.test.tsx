// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WindowApi } from '../../../contract/window-api';
import { startTranslation } from '../../i18n/i18n';
import { initialSettings, useApp } from '../../state/store';

const main = vi.hoisted(() => {
  const settings = async () => ({ ok: true, value: { people: [], personId: null } });
  const main = {
    choosePerson: vi.fn(settings),
    addPerson: vi.fn(settings),
    claimPerson: vi.fn(settings),
    removePerson: vi.fn(settings),
  };
  const project = async () => ({ ok: true, value: null });
  globalThis.daejo = { engine: { project }, main } as unknown as WindowApi;
  return main;
});
const { PersonDialog } = await import('./person-dialog');

const han = { id: 'p1', name: 'Han Seo-jin', initials: 'HSJ', spelled: null };
const oh = { id: 'p2', name: 'Oh Ha-rin', initials: 'OHR', spelled: null };
const seo = { id: 'p3', name: 'Seo Do-yul', initials: 'SDY', spelled: null };

beforeAll(() => startTranslation('en'));
beforeEach(() => {
  vi.clearAllMocks();
  useApp.setState({
    settings: { ...initialSettings, people: [han, oh], personId: han.id },
    project: { people: [han, seo] } as never,
  });
});
afterEach(cleanup);

function shown() {
  const onClose = vi.fn();
  render(<PersonDialog onClose={onClose} />);
  return { user: userEvent.setup(), onClose };
}

const mainButton = () => document.querySelector<HTMLButtonElement>('[type="submit"]')!;

it('begins at who works now, and leaves it at that', async () => {
  const { user, onClose } = shown();
  expect((document.activeElement as HTMLInputElement).checked).toBe(true);
  await user.click(mainButton());
  expect(onClose).toHaveBeenCalled();
  expect(main.choosePerson).not.toHaveBeenCalled();
});

it('the main button names whom one becomes', async () => {
  const { user, onClose } = shown();
  await user.click(screen.getByRole('radio', { name: /Oh Ha-rin/u }));
  expect(mainButton().textContent).toContain('Oh Ha-rin');
  await user.click(mainButton());
  expect(main.choosePerson.mock.calls).toEqual([[{ id: 'p2' }]]);
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
});

it('somebody new needs a name; initials follow from it', async () => {
  const { user } = shown();
  await user.click(screen.getByRole('radio', { name: /someone|somebody|new/iu }));
  expect(mainButton().disabled).toBe(true);
  await user.type(screen.getAllByRole('textbox')[0]!, 'Park So-yul{Enter}');
  expect(main.addPerson.mock.calls[0]).toMatchObject([{ name: 'Park So-yul' }]);
});

it('initials that somebody has are said at once', async () => {
  const { user } = shown();
  await user.click(screen.getByRole('radio', { name: /someone|somebody|new/iu }));
  await user.type(screen.getAllByRole('textbox')[1]!, 'ohr');
  expect(document.body.textContent).toContain('Oh Ha-rin');
});

it('somebody the project knows from elsewhere is claimed, not made again', async () => {
  const { user } = shown();
  await user.click(screen.getByText(seo.name));
  expect(mainButton().textContent).toContain(seo.name);
  await user.click(mainButton());
  expect(main.claimPerson.mock.calls).toEqual([[{ id: 'p3' }]]);
});

it('with nobody here yet there are the fields alone', () => {
  useApp.setState({ settings: initialSettings, project: null });
  shown();
  expect(document.activeElement).toBe(screen.getAllByRole('textbox')[0]);
  expect(screen.queryByRole('radio')).toBeNull();
});
