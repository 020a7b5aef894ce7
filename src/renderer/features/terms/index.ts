import { BookOpen } from 'lucide-react';
import type { Feature } from '../../article-model/slots';
import { TermListsDialog } from './lists-dialog';
import { RememberDialog } from './remember-dialog';
import { TermDialog } from './term-form';
import { TermHighlights } from './term-highlights';
import { TermPicker } from './term-picker';
import { TermsTab } from './terms-tab';
import { TermActions } from './use-term-actions';

export const terms = {
  id: 'terms',
  dialogs: {
    remember: RememberDialog,
    term: TermDialog,
    'term-lists': TermListsDialog,
    'term-picker': TermPicker,
  },
  tabs: { terms: { icon: BookOpen, Content: TermsTab } },
  article: { OnKorean: TermHighlights, Over: TermActions },
} satisfies Feature;
