// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WindowApi } from '../../../contract/window-api';
import { type CommentDraft, useArticle } from '../../article-model/article-store';
import { startTranslation } from '../../i18n/i18n';
import { initialSettings, useApp } from '../../state/store';

const { command } = vi.hoisted(() => {
  const command = vi.fn();
  globalThis.daejo = { engine: { command } } as unknown as WindowApi;
  return { command };
});
const { Composer } = await import('./composer');

const draft = { segment: 's1', side: 'target', start: 4, end: 10, quote: 'harbor' } as CommentDraft;

beforeAll(() => startTranslation('en'));
beforeEach(() => {
  command.mockReset();
  command.mockResolvedValue({
    ok: true,
    value: { created: { thread: 't1' }, undo: { undo: null, redo: null } },
  });
  useArticle.setState({ draft, thread: null });
  useApp.setState({ dialog: null, settings: { ...initialSettings, personId: 'p1' } });
});
afterEach(cleanup);

function shown(of: CommentDraft = draft) {
  render(<Composer draft={of} />);
  return { user: userEvent.setup(), box: screen.getAllByRole('textbox')[0]! };
}

it('has the focus, and cannot send nothing', async () => {
  const { user, box } = shown();
  expect(document.activeElement).toBe(box);
  await user.keyboard('  {Control>}{Enter}{/Control}');
  expect(command).not.toHaveBeenCalled();
});

it('Ctrl+Enter sends the words on their place, and the new thread becomes the current one', async () => {
  const { user } = shown();
  await user.keyboard('Which one? {Control>}{Enter}{/Control}');
  const place = { segment: 's1', side: 'target', start: 4, end: 10 };
  expect(command.mock.calls).toEqual([
    [{ command: 'comment', ...place, text: 'Which one?', suggestion: null }],
  ]);
  await vi.waitFor(() => expect(useArticle.getState()).toMatchObject({ draft: null, thread: 't1' }));
});

it('the keys that send do nothing behind it, where they approve the row', async () => {
  const behind = vi.fn();
  const { box } = shown();
  document.addEventListener('keydown', behind);
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  document.removeEventListener('keydown', behind);
  expect(behind).not.toHaveBeenCalled();
});

it('Enter while Hangul is composed ends the syllable and sends nothing', async () => {
  const { user, box } = shown();
  await user.keyboard('확인');
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(command).not.toHaveBeenCalled();
});

it('Escape gives up; during a composition it does not', async () => {
  const { user, box } = shown();
  fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
  expect(useArticle.getState().draft).toBe(draft);
  await user.keyboard('{Escape}');
  expect(useArticle.getState().draft).toBeNull();
});

it('other words proposed are sent, without a text too; the same words are no proposal', async () => {
  const { user } = shown();
  await user.click(screen.getByRole('checkbox'));
  const proposal = screen.getAllByRole('textbox')[1]!;
  const send = screen.getByRole('button', { name: 'Comment' }) as HTMLButtonElement;
  expect(send.disabled).toBe(true);
  await user.clear(proposal);
  await user.type(proposal, 'port');
  await user.click(send);
  expect(command.mock.calls[0]?.[0]).toMatchObject({ text: '', suggestion: 'port' });
});

it('on the Korean there is nothing to propose', () => {
  shown({ ...draft, side: 'source' });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('what could not be saved stays in the box', async () => {
  command.mockResolvedValue({ ok: false, code: 'disk-full', params: {} });
  const { user, box } = shown();
  await user.keyboard('Which one?{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(useApp.getState().saved.state).toBe('failed'));
  expect((box as HTMLTextAreaElement).value).toBe('Which one?');
  expect(useArticle.getState().draft).toBe(draft);
});

it('whoever has no name yet is asked for it after the comment is kept', async () => {
  useApp.setState({ settings: initialSettings });
  const { user } = shown();
  await user.keyboard('Which one?{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(useApp.getState().dialog).toBe('person'));
});
