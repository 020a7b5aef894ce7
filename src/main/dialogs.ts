/** The system's own dialogs. Nothing else calls Electron's `dialog`. */
import {
  type BaseWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { Dialogs } from './dialog-questions';

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
