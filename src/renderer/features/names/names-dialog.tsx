import './names.css';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VList } from 'virtua';
import type { NameView } from '../../../contract/views';
import { isReadOnly, useApp } from '../../state/store';
import { useLedger } from '../../state/use-ledger';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import { ReadFailed } from '../../ui/read-failed';
import { NameLine } from './name-line';
import { NewName } from './new-name';

/** Above this many names a search is of use. */
const many = 8;

/** The ledger: one English spelling for a person, for the whole project. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['names', 'app']);
  const { value: names, failure, again } = useLedger();
  const readOnly = useApp(isReadOnly);
  const [search, setSearch] = useState('');
  const shown = (names ?? []).filter((name) => matches(name, search));
  return (
    <Dialog
      title={t('dialog.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('app:done')}</Button>}
    >
      <div className="names">
        <p className="names-why">{t('dialog.why')}</p>
        <ReadFailed failure={failure} again={again} />
        {!readOnly && <NewName known={names ?? []} />}
        {(names?.length ?? 0) > many && (
          <TextField
            label={t('dialog.search')}
            labelHidden
            icon={Search}
            placeholder={t('dialog.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        {names?.length === 0 && <EmptyState title={t('dialog.none')}>{t('dialog.none-next')}</EmptyState>}
        {shown.length > 0 && (
          <VList className="names-list" style={{ height: Math.min(shown.length, 9) * 34 + 2 }}>
            {shown.map((name) => (
              <NameLine key={name.ko} name={name} onLeave={onClose} />
            ))}
          </VList>
        )}
        {(names?.length ?? 0) > 0 && shown.length === 0 && (
          <p className="names-why">{t('dialog.no-match')}</p>
        )}
      </div>
    </Dialog>
  );
}

function matches({ ko, en }: NameView, search: string): boolean {
  const words = search.trim().normalize('NFC').toLowerCase();
  return ko.includes(words) || en.toLowerCase().includes(words);
}
