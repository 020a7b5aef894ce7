/** Calls from the window: who calls is looked at first, then the input, and only then is anything done. */
import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { callGate } from '../contract/call-gate';
import { type MainCallName, type MainReplies, mainInputs } from '../contract/main-calls';
import { channels, mainCallNames } from '../contract/names';
import { fail, type Result } from '../contract/result';
import { errorText, log } from './log';
import { isTrusted } from './origin';

export type MainHandlers = {
  readonly [K in MainCallName]: (
    input: z.output<(typeof mainInputs)[K]>,
  ) => Result<MainReplies[K]> | Promise<Result<MainReplies[K]>>;
};

export interface Listening {
  readonly window: () => BrowserWindow | null;
  readonly development: string | null;
  readonly handlers: MainHandlers;
  /** The window's preload listens. */
  readonly ready: () => void;
}

export function listen({ window, development, handlers, ready }: Listening): void {
  const trusted = ({ sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean =>
    isTrusted(
      {
        mainFrame: senderFrame !== null && senderFrame.parent === null,
        ours: sender === window()?.webContents,
        url: senderFrame?.url ?? '',
      },
      development,
    );
  const gate = callGate();
  for (const name of mainCallNames) {
    ipcMain.handle(channels.call(name), async (event, input: unknown) => {
      if (!trusted(event)) {
        log('warn', `A call from a stranger was refused (${name}).`);
        throw new Error('not allowed');
      }
      return gate<unknown>(name, () => answer(name, input, handlers));
    });
  }
  ipcMain.on(channels.ready, (event) => {
    if (trusted(event)) ready();
  });
}

/** Exported for tests. A handler that throws is a bug: logged here, and no more than its name leaves main. */
export async function answer<K extends MainCallName>(
  name: K,
  input: unknown,
  handlers: MainHandlers,
): Promise<Result<MainReplies[K]>> {
  const parsed = mainInputs[name].safeParse(input);
  if (!parsed.success) {
    const problem = parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ');
    return fail('invalid-call', { call: name, problem });
  }
  try {
    return await handlers[name](parsed.data as never);
  } catch (error) {
    log('error', `The call ${name} failed: ${errorText(error)}`);
    throw new Error(`${name} failed`);
  }
}
