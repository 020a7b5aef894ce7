import { beforeEach, describe, expect, test, vi } from 'vitest';
import { callLimits } from '../contract/call-gate';
import { channels, mainCallNames } from '../contract/names';
import { ok } from '../contract/result';
import { listen, type MainHandlers } from './ipc';

type Handler = (event: unknown, input: unknown) => Promise<unknown>;
const bus = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  listeners: new Map<string, Handler>(),
}));
const logged = vi.hoisted(() => [] as string[]);

vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, handler: Handler) => bus.handlers.set(name, handler),
    on: (name: string, handler: Handler) => bus.listeners.set(name, handler),
  },
}));
vi.mock('./log', () => ({ log: (_: string, message: string) => logged.push(message), errorText: String }));

const contents = {};
const frame = { parent: null, url: 'app://daejo/index.html' };
const ours = { sender: contents, senderFrame: frame };
const ready = vi.fn();
const openRecent = vi.fn(() => ok({}));
const handlers = {
  ...Object.fromEntries(mainCallNames.map((name) => [name, () => ok({})])),
  openRecent,
  settings: () => {
    throw new Error('the text of an article');
  },
} as unknown as MainHandlers;

const call = (name: (typeof mainCallNames)[number], input: unknown, event: unknown = ours) =>
  bus.handlers.get(channels.call(name))?.(event, input);

describe('calls from the window', () => {
  beforeEach(() => {
    logged.length = 0;
    vi.clearAllMocks();
    listen({ window: () => ({ webContents: contents }) as never, development: null, handlers, ready });
  });

  test('all have a handler', () => {
    expect([...bus.handlers.keys()].sort()).toEqual(mainCallNames.map(channels.call).sort());
  });

  test('reach it with the input the contract allows', async () => {
    expect(await call('openRecent', { index: 2 })).toEqual(ok({}));
    expect(openRecent).toHaveBeenCalledWith({ index: 2 });
  });

  test.each([[{ index: -1 }], [{ index: 1, path: '/etc/passwd' }], ['1'], [undefined]])(
    'with the input %j are answered invalid-call, and nothing is done',
    async (input) => {
      expect(await call('openRecent', input)).toMatchObject({
        ok: false,
        code: 'invalid-call',
        params: { call: 'openRecent' },
      });
      expect(openRecent).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['a frame in the page', { ...ours, senderFrame: { ...frame, parent: frame } }],
    ['another page', { ...ours, senderFrame: { ...frame, url: 'https://example.com/' } }],
    ['another window', { ...ours, sender: {} }],
    ['a frame that is gone', { ...ours, senderFrame: null }],
  ])('from %s are refused, its preload too', async (_, event) => {
    await expect(call('openRecent', { index: 0 }, event)).rejects.toThrow('not allowed');
    expect(openRecent).not.toHaveBeenCalled();
    bus.listeners.get(channels.ready)?.(event, undefined);
    expect(ready).not.toHaveBeenCalled();
  });

  test('are bounded: more at once than anybody makes wait, and more than that are refused', async () => {
    let finish = () => {};
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    openRecent.mockImplementation((() => finished.then(() => ok({}))) as never);
    const { underWay, waiting } = callLimits;
    const replies = Array.from({ length: underWay + waiting }, () => call('openRecent', { index: 0 }));
    expect(await call('openRecent', { index: 0 })).toMatchObject({ ok: false, code: 'too-busy' });
    expect(openRecent).toHaveBeenCalledTimes(underWay);
    finish();
    await Promise.all(replies);
    expect(openRecent).toHaveBeenCalledTimes(underWay + waiting);
    openRecent.mockImplementation(() => ok({}));
  });

  test('that meet a bug throw no more than their name', async () => {
    await expect(call('settings', {})).rejects.toThrow(/^settings failed$/u);
    expect(logged).toHaveLength(1);
  });
});
