import type { Feature } from '../../article-model/slots';
import { KeyboardHelp } from './keyboard-help';
import { SettingsDialog } from './settings-dialog';
import { UnsavedDialog } from './unsaved-dialog';

export const settings = {
  id: 'settings',
  dialogs: {
    keyboard: KeyboardHelp,
    settings: SettingsDialog,
    unsaved: UnsavedDialog,
  },
} satisfies Feature;
