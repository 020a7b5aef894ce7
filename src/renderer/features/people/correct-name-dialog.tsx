/** Correcting how one's own name is spelled: another thing than becoming somebody else, and said so. */
import './people.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentPerson } from '../../../contract/main-calls';
import { become } from '../../state/become';
import { host } from '../../state/client';
import { openDialog, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { readSignature, SignatureFields } from './signature-fields';

export function CorrectNameDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const person = useApp((state) => currentPerson(state.settings));
  const [fields, setFields] = useState({ name: person?.name ?? '', initials: person?.initials ?? '' });
  const [problem, setProblem] = useState(false);
  const signature = readSignature(fields);
  const submit = async () => {
    if (!signature) return;
    const same = signature.name === person?.name && signature.initials === person.initials;
    const became = same ? 'done' : await become(() => host.correctPerson(signature));
    setProblem(became === 'unsaved');
    if (became === 'done') onClose();
  };
  return (
    <Dialog
      title={t('person.correct-title')}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => openDialog('person')}>{t('person.somebody-else')}</Button>
          <span className="people-space" />
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={!signature}>
            {t('person.correct-save')}
          </Button>
        </>
      }
    >
      <div className="settings-fields">
        <p>{t('person.correct-means', { name: person?.name ?? '' })}</p>
        <SignatureFields value={fields} id={person?.id ?? null} onChange={setFields} />
        {problem && <p role="alert">{t('person.unsaved')}</p>}
      </div>
    </Dialog>
  );
}
