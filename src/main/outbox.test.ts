import { expect, test, vi } from 'vitest';
import { outbox } from './outbox';

const failure = { code: 'not-a-project', params: { file: 'a.txt' } };

test('failures wait for a window that does not listen yet, and are told once', () => {
  const send = vi.fn();
  const box = outbox(send);
  box.emit('failed', failure);
  expect(send).not.toHaveBeenCalled();
  box.setListening(true);
  box.setListening(true);
  expect(send.mock.calls).toEqual([['failed', failure]]);
});

test('what would be stale is not kept', () => {
  const send = vi.fn();
  const box = outbox(send);
  box.emit('closing', {});
  box.setListening(true);
  expect(send).not.toHaveBeenCalled();
  box.emit('closing', {});
  expect(send).toHaveBeenCalledOnce();
});

test('a page that loads again does not listen meanwhile', () => {
  const send = vi.fn();
  const box = outbox(send);
  box.setListening(true);
  box.setListening(false);
  expect(box.listening()).toBe(false);
  box.emit('failed', failure);
  box.emit('windowRestarted', {});
  expect(send).not.toHaveBeenCalled();
  box.setListening(true);
  expect(send.mock.calls).toEqual([
    ['failed', failure],
    ['windowRestarted', {}],
  ]);
});
