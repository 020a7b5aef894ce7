import type { Feature } from '../../article-model/slots';
import { RepairDialog } from './repair-dialog';

export const repair = {
  id: 'repair',
  dialogs: {
    repair: RepairDialog,
  },
} satisfies Feature;
