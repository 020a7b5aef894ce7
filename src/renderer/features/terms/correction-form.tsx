/** A remembered correction in a form: a new one, or one of the lists. */
import './terms.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '../../../contract/term-views';
import { attempt } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { type CorrectionDraft, commandOf, draftOfCorrection } from './correction-draft';
import { CorrectionFields } from './correction-fields';
import { isOwn } from './own';

interface CorrectionFormProps {
  /** Null for a new one. */
  readonly view: Extract<TermView, { readonly kind: 'corrections' }> | null;
  readonly onClose: () => void;
}

export function CorrectionForm({ view, onClose }: CorrectionFormProps) {
  const { t } = useTranslation(['terms', 'app', 'failures']);
  const document = useApp((state) => state.documentId);
  const [draft, setDraft] = useState<CorrectionDraft>(() => ({
    ...(view ? draftOfCorrection(view.entry, isOwn(view)) : empty),
    document: view?.entry.document ?? document,
  }));
  const [error, setError] = useState<string | null>(null);
  const command = commandOf(draft, view?.entry);
  const save = async () => {
    if (!command || !(await flushAll())) return;
    const result = await attempt(command);
    if (result?.ok || result?.code === 'nothing-to-do') onClose();
    else if (result) setError(t(`failures:${result.code}`, result.params));
  };
  return (
    <Dialog
      title={t(draft.id === null ? 'remember.title' : 'remember.change')}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={command === null}>
            {t(draft.id === null ? 'remember.save' : 'form.save')}
          </Button>
        </>
      }
    >
      <CorrectionFields
        draft={draft}
        onChange={(next) => {
          setError(null);
          setDraft(next);
        }}
      />
      {error && (
        <p className="term-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

const empty: CorrectionDraft = {
  id: null,
  chosen: [],
  ko: '',
  wrong: '',
  right: '',
  reason: '',
  scope: 'project',
  document: null,
};
