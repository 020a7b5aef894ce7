/** Who is working: somebody of this computer's list, somebody new, or somebody the open project knows from elsewhere. */
import './people.css';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../core/project/model';
import { become } from '../../state/become';
import { ask, host } from '../../state/client';
import { openDialog, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PersonChoice } from './person-choice';
import { readSignature, SignatureFields } from './signature-fields';

/** The id of somebody, or somebody new. */
type Choice = string | null;

export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { people, personId } = useApp((state) => state.settings);
  const elsewhere = useElsewhere();
  const [choice, setChoice] = useState<Choice>(personId);
  const [fields, setFields] = useState({ name: '', initials: '' });
  const [problem, setProblem] = useState(false);
  const here = people.find(({ id }) => id === choice);
  const claimed = elsewhere.find(({ id }) => id === choice);
  const signature = readSignature(fields);
  const ready = choice !== null || signature !== null;

  const submit = async () => {
    if (!ready) return;
    if (choice !== null && choice === personId) return onClose();
    const became = await become(() => {
      if (claimed) return host.claimPerson({ id: claimed.id });
      return here ? host.choosePerson({ id: here.id }) : host.addPerson(signature!);
    });
    setProblem(became === 'unsaved');
    if (became === 'done') onClose();
  };

  return (
    <Dialog
      title={t('person.title')}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t(personId ? 'app:cancel' : 'person.later')}</Button>
          <Button tone="primary" type="submit" disabled={!ready}>
            {claimed
              ? t('person.claim', { name: claimed.name })
              : here
                ? t('person.work-as', { name: here.name })
                : t('person.save')}
          </Button>
        </>
      }
    >
      <div className="settings-fields">
        <p>{t(people.length > 0 ? 'person.stays' : 'person.why')}</p>
        {people.length > 0 && <HereList choice={choice} onChoose={setChoice} />}
        {choice === null || people.length === 0 ? (
          <SignatureFields value={fields} id={null} onChange={setFields} onFocus={() => setChoice(null)} />
        ) : null}
        {elsewhere.length > 0 && (
          <details className="people-elsewhere">
            <summary>{t('person.elsewhere')}</summary>
            <fieldset className="people-list">
              <legend className="visually-hidden">{t('person.elsewhere')}</legend>
              {elsewhere.map((person) => (
                <PersonChoice
                  key={person.id}
                  person={person}
                  chosen={person.id === choice}
                  onChoose={() => setChoice(person.id)}
                />
              ))}
            </fieldset>
            <p role="status" className="people-meaning">
              {claimed ? t('person.claim-means', { name: claimed.name }) : t('person.elsewhere-hint')}
            </p>
          </details>
        )}
        {problem && <p role="alert">{t('person.unsaved')}</p>}
      </div>
    </Dialog>
  );
}

interface HereListProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** People of this computer, and somebody new. */
function HereList({ choice, onChoose }: HereListProps) {
  const { t } = useTranslation('settings');
  const { people, personId } = useApp((state) => state.settings);
  const remove = async ({ id }: Person) => {
    const settings = await ask(host.removePerson({ id }));
    if (!settings) return;
    useApp.setState({ settings });
    if (choice === id) onChoose(personId);
  };
  return (
    <fieldset className="people-list">
      <legend className="visually-hidden">{t('person.here')}</legend>
      {people.map((person) => (
        <PersonChoice
          key={person.id}
          person={person}
          chosen={person.id === choice}
          note={person.id === personId ? t('person.now') : undefined}
          onChoose={() => onChoose(person.id)}
        >
          {person.id === personId ? (
            <Button onClick={() => openDialog('correct-name')}>{t('person.correct')}</Button>
          ) : (
            <IconButton
              icon={X}
              size="small"
              label={t('person.remove', { name: person.name })}
              onClick={() => void remove(person)}
            />
          )}
        </PersonChoice>
      ))}
      <div className="person-choice" data-chosen={choice === null}>
        <label>
          <input type="radio" name="person" checked={choice === null} onChange={() => onChoose(null)} />
          {t('person.new')}
        </label>
      </div>
    </fieldset>
  );
}

const nobody: readonly Person[] = [];

/** People the open project knows and this computer does not. */
function useElsewhere(): readonly Person[] {
  const here = useApp((state) => state.settings.people);
  const known = useApp((state) => state.project?.people ?? nobody);
  return known.filter(({ id }) => !here.some((person) => person.id === id));
}
