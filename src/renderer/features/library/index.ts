import type { Feature } from '../../article-model/slots';
import { UndoImportDialog } from './undo-import-dialog';

export const library = {
  id: 'library',
  dialogs: {
    'undo-import': UndoImportDialog,
  },
} satisfies Feature;
