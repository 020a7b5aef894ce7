import type { Feature } from '../../article-model/slots';
import { NamePopover } from './name-popover';
import { NamesDialog } from './names-dialog';

export const names = {
  id: 'names',
  dialogs: { names: NamesDialog },
  article: { NamePopover },
} satisfies Feature;
