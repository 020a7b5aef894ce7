import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, host } from '../../app/client';
import { useApp } from '../../app/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { initialsOf } from './initials';

/** Asked once: the name that changes and comments are signed with. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const person = useApp((state) => state.settings.person);
  const [name, setName] = useState(person?.name ?? '');
  const [initials, setInitials] = useState(person?.initials ?? '');
  const shownInitials = initials || initialsOf(name);
  const submit = async () => {
    if (name.trim() === '') return;
    const saved = await ask(host.savePerson({ name: name.trim(), initials: shownInitials }));
    if (!saved) return;
    useApp.setState({ settings: saved });
    onClose();
  };
  return (
    <Dialog
      title={t('person.title')}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t(person ? 'app:cancel' : 'person.later')}</Button>
          <Button tone="primary" type="submit" disabled={name.trim() === ''}>
            {t('person.save')}
          </Button>
        </>
      }
    >
      <div className="settings-fields">
        <p>{t('person.why')}</p>
        <TextField
          label={t('person.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={t('person.initials')}
          hint={t('person.initials-hint')}
          value={initials}
          placeholder={shownInitials}
          maxLength={8}
          onChange={(event) => setInitials(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
