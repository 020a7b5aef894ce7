import type { Feature } from '../../article-model/slots';
import { ImportWarnings } from './import-warnings';
import { KoreanSourceDialog } from './korean-source-dialog';
import { PasteDialog } from './paste-dialog';

export const paste = {
  id: 'paste',
  dialogs: {
    'import-warnings': ImportWarnings,
    'korean-source': KoreanSourceDialog,
    paste: PasteDialog,
  },
} satisfies Feature;
