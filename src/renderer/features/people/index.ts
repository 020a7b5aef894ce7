import type { Feature } from '../../article-model/slots';
import { CorrectNameDialog } from './correct-name-dialog';
import { PersonDialog } from './person-dialog';

export const people = {
  id: 'people',
  dialogs: {
    'correct-name': CorrectNameDialog,
    person: PersonDialog,
  },
} satisfies Feature;
