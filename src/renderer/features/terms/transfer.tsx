/** Terms out of a file into the project and back; what a file could not give is said line by line. */
import { Download, Upload, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedTerms, ImportedTerms } from '../../../contract/term-views';
import { ask, host } from '../../state/client';
import { flushAll } from '../../state/flush';
import { isReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { Problems } from './problems';

type Outcome =
  | { readonly done: 'imported'; readonly value: ImportedTerms }
  | { readonly done: 'exported'; readonly value: ExportedTerms };

export function Transfer({ kind }: { readonly kind: 'glossary' | 'corrections' }) {
  const { t } = useTranslation(['terms', 'app']);
  const readOnly = useApp(isReadOnly);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const importFile = async () => {
    if (!(await flushAll())) return;
    const value = await ask(host.importTerms({ kind }));
    if (value) setOutcome({ done: 'imported', value });
  };
  const exportFile = async () => {
    const value = await ask(host.exportTerms({ kind }));
    if (value) setOutcome({ done: 'exported', value });
  };
  return (
    <div className="term-transfer">
      <div className="term-files">
        {!readOnly && (
          <Button icon={Download} onClick={() => void importFile()}>
            {t('transfer.import')}
          </Button>
        )}
        <Button icon={Upload} onClick={() => void exportFile()}>
          {t('transfer.export')}
        </Button>
        <span className="term-hint">{t(`transfer.formats-${kind}`)}</span>
      </div>
      {outcome && (
        <section className="term-outcome" aria-live="polite">
          <p>
            {outcome.done === 'exported'
              ? t('transfer.exported', { file: outcome.value.file, count: outcome.value.entries })
              : t('transfer.imported', {
                  file: outcome.value.file,
                  added: outcome.value.added,
                  changed: outcome.value.changed,
                })}
            <IconButton icon={X} size="small" label={t('app:close')} onClick={() => setOutcome(null)} />
          </p>
          {outcome.done === 'imported' && <Problems problems={outcome.value.problems} />}
        </section>
      )}
    </div>
  );
}
