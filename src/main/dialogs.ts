/** Native dialogs, as the few questions the app asks. Nothing else calls Electron's `dialog`. */
import {
  type BaseWindow,
  dialog,
  type FileFilter,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { takeAnswer } from './dialog-answers';

export interface OpenQuestion {
  readonly title: string;
  readonly button: string;
  readonly filters?: readonly FileFilter[];
  readonly folder?: boolean;
  readonly several?: boolean;
}

export interface SaveQuestion {
  readonly title: string;
  readonly button: string;
  readonly path: string;
  readonly filters: readonly FileFilter[];
}

export interface MessageQuestion {
  readonly message: string;
  readonly detail: string;
  /** The first is what Enter chooses. */
  readonly buttons: readonly string[];
  /** What Escape, or no answer, chooses. */
  readonly cancel: number;
}

export interface Dialogs {
  /** Empty: cancelled. */
  readonly open: (question: OpenQuestion) => Promise<readonly string[]>;
  /** Null: cancelled. An existing file has been confirmed by the system's own question. */
  readonly save: (question: SaveQuestion) => Promise<string | null>;
  /** The index of the button. */
  readonly message: (question: MessageQuestion) => Promise<number>;
}

/** `parent` is the window the dialogs belong to, null before there is one. */
export function nativeDialogs(parent: () => BaseWindow | null): Dialogs {
  return {
    open: async ({ title, button, filters = [], folder = false, several = false }) => {
      const options: OpenDialogOptions = {
        title,
        buttonLabel: button,
        // macOS shows no title on its open panel.
        message: title,
        filters: [...filters],
        properties: [
          folder ? 'openDirectory' : 'openFile',
          'createDirectory',
          ...(several ? (['multiSelections'] as const) : []),
        ],
      };
      const window = parent();
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return filePaths;
    },
    save: async ({ title, button, path, filters }) => {
      const options: SaveDialogOptions = {
        title,
        buttonLabel: button,
        defaultPath: path,
        filters: [...filters],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const window = parent();
      const { filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return filePath || null;
    },
    message: async ({ message, detail, buttons, cancel }) => {
      const options: MessageBoxOptions = {
        type: 'warning',
        message,
        detail,
        buttons: [...buttons],
        defaultId: 0,
        cancelId: cancel,
        noLink: true,
      };
      const window = parent();
      const { response } = await (window
        ? dialog.showMessageBox(window, options)
        : dialog.showMessageBox(options));
      return response;
    },
  };
}

/** The same questions answered from a file; see dialog-answers.ts. */
export function answeredDialogs(file: string): Dialogs {
  return {
    open: async () => takeAnswer(file, 'open') ?? [],
    save: async () => takeAnswer(file, 'save'),
    message: async ({ cancel }) => takeAnswer(file, 'message') ?? cancel,
  };
}
