/** A name and its initials, as they will be signed. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../core/project/model';
import { initialsOf, personInitials, personName } from '../../../core/project/person';
import { useApp } from '../../state/store';
import { TextField } from '../../ui/field';

export interface Signature {
  readonly name: string;
  /** Empty: they follow from the name. */
  readonly initials: string;
}

/** What would be signed; null where the name cannot be one. */
export function readSignature({ name, initials }: Signature): Signature | null {
  const named = personName.safeParse(name);
  const short = personInitials.safeParse(initials || initialsOf(name));
  return named.success && short.success ? { name: named.data, initials: short.data } : null;
}

interface SignatureFieldsProps {
  readonly value: Signature;
  /** The person who is spelled so far; null for somebody new. */
  readonly id: string | null;
  readonly onChange: (value: Signature) => void;
  readonly onFocus?: () => void;
}

export function SignatureFields({ value, id, onChange, onFocus }: SignatureFieldsProps) {
  const { t } = useTranslation('settings');
  const { name, initials } = value;
  const proposed = initialsOf(name);
  const namesake = useNamesake(initials || proposed, id);
  const bad = name.trim() !== '' && readSignature(value) === null;
  return (
    <>
      <TextField
        label={t('person.name')}
        error={bad ? t('person.name-bad') : undefined}
        value={name}
        maxLength={200}
        onFocus={onFocus}
        onChange={(event) => onChange({ name: event.target.value, initials })}
      />
      <TextField
        label={t('person.initials')}
        hint={namesake ? t('person.initials-taken', { name: namesake.name }) : t('person.initials-hint')}
        value={initials}
        placeholder={proposed}
        maxLength={8}
        onFocus={onFocus}
        onChange={(event) => onChange({ name, initials: event.target.value })}
      />
    </>
  );
}

/** Somebody else with the same initials, here or in the open project. */
function useNamesake(initials: string, id: string | null): Person | undefined {
  const here = useApp((state) => state.settings.people);
  const there = useApp((state) => state.project?.people);
  const wanted = initials.trim().toUpperCase();
  if (wanted === '') return undefined;
  return [...here, ...(there ?? [])].find(
    (person) => person.id !== id && person.initials.toUpperCase() === wanted,
  );
}
