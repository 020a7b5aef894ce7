/** Asking the window to save what is typed, before it closes and before another project takes its place. */
import { app, type BrowserWindow } from 'electron';
import type { Dialogs } from './dialog-questions';
import type { Outbox } from './outbox';
import type { Translate } from './translate';

/** Time the window has for saving before the person is asked. */
const patience = 5000;

export interface Settling {
  /** True when everything typed is saved or the person gave it up; false to stay. */
  readonly settle: (window: BrowserWindow) => Promise<boolean>;
  /** The window's answer, from its call readyToClose. */
  readonly ready: () => void;
}

export function settling(dialogs: Dialogs, translate: () => Translate, events: Outbox): Settling {
  let waiting: ((settled: boolean) => void) | null = null;

  /** True when the person would rather lose what is not saved than wait. */
  const askToGiveUp = async (): Promise<boolean> => {
    const t = translate();
    const choice = await dialogs.message({
      message: t('dialogs:closing.message'),
      detail: t('dialogs:closing.detail'),
      buttons: [t('dialogs:closing.wait'), t('dialogs:closing.close')],
      cancel: 0,
    });
    return choice === 1;
  };

  return {
    ready: () => waiting?.(true),
    settle: (window) => {
      // A page that does not listen yet, or has stopped, holds nothing typed.
      if (window.isDestroyed() || window.webContents.isCrashed() || !events.listening()) {
        return Promise.resolve(true);
      }
      // The person stayed and asks again, or asks twice: the earlier wish is overtaken by this one.
      waiting?.(false);
      return new Promise((resolve) => {
        const answer = (settled: boolean) => {
          clearTimeout(timer);
          if (waiting === answer) waiting = null;
          resolve(settled);
        };
        const timer = setTimeout(async () => {
          // The page itself asks, in a dialog of its own, about what it could not save.
          if (await showsDialog(window)) return;
          if (waiting === answer && (await askToGiveUp())) answer(true);
        }, patience);
        waiting = answer;
        events.emit('closing', {});
      });
    },
  };
}

/** False also for a page that does not answer within a second. */
function showsDialog(window: BrowserWindow): Promise<boolean> {
  const code = "document.querySelector('dialog:modal') !== null";
  const asked = window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code }]).catch(() => false);
  const late = new Promise<boolean>((answer) => setTimeout(() => answer(false), 1000));
  return Promise.race([asked, late]);
}

/** Nothing ends before what is typed is saved and the engine has closed the project. */
export function closeInOrder(
  window: BrowserWindow,
  settle: (window: BrowserWindow) => Promise<boolean>,
  stopEngine: () => Promise<void>,
): void {
  let closing = false;
  window.on('close', async (event) => {
    event.preventDefault();
    if (closing || !(await settle(window)) || closing) return;
    closing = true;
    window.hide();
    await stopEngine();
    window.destroy();
    app.quit();
  });
}
