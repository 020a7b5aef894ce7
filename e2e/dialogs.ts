import type { ElectronApplication } from '@playwright/test';

/** Answers in the order they will be asked for; null is Cancel. */
export interface DialogAnswers {
  readonly open?: readonly (readonly string[] | null)[];
  readonly save?: readonly (string | null)[];
  /** Index of the button of a message. */
  readonly message?: readonly number[];
}

/**
 * Answers the system's dialogs, which no test can click. Electron's own functions are replaced and nothing of the
 * app is: what it asks them (title, folder, kinds of files) still runs. A question without an answer is cancelled.
 */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open = [], save = [], message = [] }) => {
    const left = { open: [...open], save: [...save], message: [...message] };
    const optionsOf = (given: readonly unknown[]) => given.at(-1) as { readonly cancelId?: number };
    Object.assign(dialog, {
      showOpenDialog: async () => {
        const filePaths = left.open.shift() ?? [];
        return { canceled: filePaths.length === 0, filePaths };
      },
      showSaveDialog: async () => {
        const filePath = left.save.shift() ?? '';
        return { canceled: filePath === '', filePath };
      },
      showMessageBox: async (...given: readonly unknown[]) => ({
        response: left.message.shift() ?? optionsOf(given).cancelId ?? 0,
        checkboxChecked: false,
      }),
    });
  }, answers);
}
