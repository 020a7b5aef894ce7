/** Who works, at the foot of the window; a press changes it. */
import './people.css';
import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentPerson } from '../../../contract/main-calls';
import { openDialog, useApp } from '../../state/store';

export function PersonButton() {
  const { t } = useTranslation('status');
  const person = useApp((state) => currentPerson(state.settings));
  return (
    <button
      type="button"
      className="status-item status-button status-person"
      aria-haspopup="dialog"
      aria-label={person ? t('person', { name: person.name }) : t('nobody')}
      data-tooltip={person ? t('person', { name: person.name }) : t('nobody')}
      // A press with the mouse leaves the focus where the work is, so that it is there again afterwards.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openDialog('person')}
    >
      <UserRound aria-hidden size={13} strokeWidth={1.75} />
      <span className="truncate">{person ? person.name : t('nobody-short')}</span>
    </button>
  );
}
