import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeInOrder, settling } from './closing';
import { fakeDialogs } from './testing';
import { translator } from './translate';

const quit = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { quit } }));

/** A page that has, or has not, a dialog of its own open; or does not answer at all. */
function fakeWindow(showsDialog: boolean | null = false) {
  return {
    isDestroyed: () => false,
    webContents: {
      isCrashed: () => false,
      executeJavaScriptInIsolatedWorld: () =>
        showsDialog === null ? new Promise(() => {}) : Promise.resolve(showsDialog),
    },
  } as never;
}

function setUp(message: readonly number[] = [], listening = true) {
  const dialogs = fakeDialogs({ message });
  const emit = vi.fn();
  const t = translator('en');
  const events = { emit, listening: () => listening, setListening: () => {} };
  return { ...settling(dialogs, () => t, events), dialogs, emit };
}

describe('before closing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the window is asked to save, and closes when it has', async () => {
    const { settle, ready, emit, dialogs } = setUp();
    const closing = settle(fakeWindow());
    expect(emit).toHaveBeenCalledWith('closing', {});
    ready();
    expect(await closing).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(dialogs.asked.message).toEqual([]);
  });

  test.each([
    ['closes when the person gives the unsaved up', 1, true],
    ['waits on when the person says so', 0, null],
  ] as const)('a window that does not answer for five seconds %s', async (_, choice, expected) => {
    const { settle, dialogs } = setUp([choice]);
    let outcome: boolean | null = null;
    void settle(fakeWindow(null)).then((settled) => {
      outcome = settled;
    });
    await vi.advanceTimersByTimeAsync(4900);
    expect(dialogs.asked.message).toEqual([]);
    await vi.advanceTimersByTimeAsync(1200);
    expect(dialogs.asked.message).toHaveLength(1);
    expect(outcome).toBe(expected);
  });

  test('a window that asks in its own dialog is not asked over', async () => {
    const { settle, ready, dialogs } = setUp();
    const closing = settle(fakeWindow(true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(dialogs.asked.message).toEqual([]);
    ready();
    expect(await closing).toBe(true);
  });

  test('a second wish takes the place of the first', async () => {
    const { settle, ready, emit } = setUp();
    const first = settle(fakeWindow(true));
    const second = settle(fakeWindow(true));
    expect(await first).toBe(false);
    ready();
    expect(await second).toBe(true);
    expect(emit).toHaveBeenCalledTimes(2);
  });

  test('a page that does not listen holds nothing to save', async () => {
    const { settle, emit } = setUp([], false);
    expect(await settle(fakeWindow())).toBe(true);
    expect(emit).not.toHaveBeenCalled();
  });
});

describe('closing', () => {
  function closable() {
    const listeners: ((event: { preventDefault: () => void }) => Promise<void>)[] = [];
    const deeds: string[] = [];
    const window = {
      on: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
      hide: () => deeds.push('hide'),
      destroy: () => deeds.push('destroy'),
    };
    const close = () => Promise.all(listeners.map((listener) => listener({ preventDefault: () => {} })));
    const stop = async () => {
      deeds.push('stop engine');
    };
    return { window: window as never, close, stop, deeds };
  }

  test('goes in order, and once however often it is asked for', async () => {
    const { window, close, stop, deeds } = closable();
    closeInOrder(window, async () => true, stop);
    await Promise.all([close(), close()]);
    expect(deeds).toEqual(['hide', 'stop engine', 'destroy']);
    expect(quit).toHaveBeenCalledOnce();
  });

  test('does not happen while something typed is not saved', async () => {
    const { window, close, stop, deeds } = closable();
    closeInOrder(window, async () => false, stop);
    await close();
    expect(deeds).toEqual([]);
  });
});
