import type { Feature } from '../../article-model/slots';
import { ExportDialog } from './export-dialog';

export const exporting = {
  id: 'export',
  dialogs: {
    export: ExportDialog,
  },
} satisfies Feature;
