/** A glossary entry in a small form; Enter saves it into the project, one undo. */
import './terms.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../core/terms/glossary';
import { attempt } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { useEngine } from '../../state/queries';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { useRested } from '../../ui/use-rested';
import { inOneField, several } from './several';
import { type TermDraft, useTermDraft } from './term-draft';

/** The form as a dialog of its own: what it begins with was put down before. */
export function TermDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useTermDraft((state) => state.draft);
  return <TermForm draft={draft} onClose={onClose} />;
}

interface TermFormProps {
  readonly draft: TermDraft;
  readonly onClose: () => void;
}

const fields = ['ko', 'en', 'forbidden', 'variants', 'note', 'domain'] as const;
type Field = (typeof fields)[number];
const listed: ReadonlySet<Field> = new Set<Field>(['en', 'forbidden', 'variants']);

export function TermForm({ draft, onClose }: TermFormProps) {
  const { t } = useTranslation(['terms', 'app', 'failures']);
  const [values, setValues] = useState(() => fieldsOf(draft));
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  // After the dialog, which begins at its first field.
  useEffect(() => first.current?.focus(), []);
  const standing = useStanding(values.ko, values.domain, draft.id);
  const en = several(values.en);
  const forbidden = several(values.forbidden);
  const ready = values.ko.trim() !== '' && en.length + forbidden.length > 0;
  const save = async () => {
    if (!ready || !(await flushAll())) return;
    const result = await attempt({
      command: 'term',
      ...(draft.id === null ? {} : { id: draft.id }),
      ko: values.ko,
      variants: several(values.variants),
      en,
      forbidden,
      note: values.note,
      domain: values.domain,
      source: draft.source,
    });
    // Saving what stands there already is no mistake.
    if (result?.ok || result?.code === 'nothing-to-do') onClose();
    else if (result)
      setError(both(en, forbidden) ? t('form.both') : t(`failures:${result.code}`, result.params));
  };
  return (
    <Dialog
      title={t(draft.id === null ? 'form.new' : 'form.change')}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={!ready}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <div className="term-form">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`form.${field}`)}
            lang={field === 'en' || field === 'forbidden' ? 'en' : 'ko'}
            {...(field === draft.focus ? { ref: first } : {})}
            value={values[field]}
            hint={
              field === 'ko' && standing ? t('form.standing', { en: inOneField(standing.en) }) : undefined
            }
            placeholder={listed.has(field) ? t('form.several') : undefined}
            onChange={(event) => {
              setError(null);
              setValues({ ...values, [field]: event.target.value });
            }}
          />
        ))}
        {error && (
          <p className="term-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function fieldsOf(draft: TermDraft): Readonly<Record<Field, string>> {
  const text = (field: Field) => {
    const value = draft[field];
    return typeof value === 'string' ? value : inOneField(value);
  };
  return {
    ko: text('ko'),
    en: text('en'),
    forbidden: text('forbidden'),
    variants: text('variants'),
    note: text('note'),
    domain: text('domain'),
  };
}

function both(en: readonly string[], forbidden: readonly string[]): boolean {
  return en.some((one) => forbidden.some((two) => one.toLowerCase() === two.toLowerCase()));
}

/** The project's entry that a new one of this Korean and domain would take the place of. */
function useStanding(ko: string, domain: string, id: string | null): GlossaryEntry | null {
  const search = ko.trim().normalize('NFC');
  const rested = useRested(search, 200);
  const wanted = search !== '' && rested === search && id === null;
  const { value } = useEngine(
    'terms',
    wanted ? { kind: 'glossary', origin: 'project', search, offset: 0, limit: 50 } : null,
  );
  const entries = (value?.items ?? []).flatMap(({ entry }) => ('en' in entry ? [entry] : []));
  return entries.find((entry) => entry.ko === search && entry.domain === domain.trim()) ?? null;
}
