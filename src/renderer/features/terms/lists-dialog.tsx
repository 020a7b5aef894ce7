/** The glossary and the remembered corrections: all there are, from wherever, and the files they come from. */
import './lists.css';
import { Plus, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin, TermView } from '../../../contract/term-views';
import { useEnginePages } from '../../state/queries';
import { isReadOnly, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select, TextField } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';
import { CorrectionForm } from './correction-form';
import { ListLines } from './list-lines';
import { SharedLists } from './shared-lists';
import { draftOf, emptyDraft, type TermDraft } from './term-draft';
import { TermForm } from './term-form';
import { Transfer } from './transfer';

const parts = ['glossary', 'corrections', 'files'] as const;
type Part = (typeof parts)[number];

/** What is being changed in a form over the list. */
type Editing =
  | { readonly kind: 'glossary'; readonly draft: TermDraft }
  | { readonly kind: 'corrections'; readonly view: Extract<TermView, { kind: 'corrections' }> | null };

export function TermListsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['terms', 'app']);
  const [part, setPart] = useState<Part>('glossary');
  const [editing, setEditing] = useState<Editing | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  // After the dialog, which begins at its first field: one comes here to look for something.
  useEffect(() => lists.current?.querySelector<HTMLElement>('.term-tools input')?.focus(), []);
  return (
    <>
      <Dialog
        title={t('lists.title')}
        size="large"
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('app:done')}</Button>}
      >
        <div className="term-lists" ref={lists}>
          <SegmentedControl
            label={t('lists.part')}
            labelHidden
            value={part}
            options={parts.map((value) => ({ value, label: t(`lists.${value}`) }))}
            onChange={setPart}
          />
          {part === 'files' ? <SharedLists /> : <ListPart key={part} kind={part} onEdit={setEditing} />}
        </div>
      </Dialog>
      {editing?.kind === 'glossary' && <TermForm draft={editing.draft} onClose={() => setEditing(null)} />}
      {editing?.kind === 'corrections' && (
        <CorrectionForm view={editing.view} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

const origins = ['all', 'project', 'shared', 'built-in'] as const;

interface ListPartProps {
  readonly kind: 'glossary' | 'corrections';
  readonly onEdit: (editing: Editing) => void;
}

function ListPart({ kind, onEdit }: ListPartProps) {
  const { t } = useTranslation('terms');
  const readOnly = useApp(isReadOnly);
  const [search, setSearch] = useState('');
  const [origin, setOrigin] = useState<'all' | Origin>('all');
  const words = search.trim();
  const found = useEnginePages('terms', {
    kind,
    ...(words === '' ? {} : { search: words }),
    ...(origin === 'all' ? {} : { origin }),
  });
  const edit = (view: TermView | null) => {
    if (view === null && kind === 'glossary') onEdit({ kind, draft: { ...emptyDraft } });
    else if (view === null) onEdit({ kind: 'corrections', view: null });
    else if (view.kind === 'glossary')
      onEdit({ kind: 'glossary', draft: draftOf(view.entry, view.origin === 'project') });
    else onEdit({ kind: 'corrections', view });
  };
  return (
    <>
      <div className="term-tools">
        <TextField
          label={t('lists.search')}
          labelHidden
          icon={Search}
          placeholder={t(`lists.search-${kind}`)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          label={t('lists.origin')}
          labelHidden
          value={origin}
          options={origins.map((value) => ({ value, label: t(`origin.${value}`) }))}
          onChange={setOrigin}
        />
        {!readOnly && (
          <Button icon={Plus} onClick={() => edit(null)}>
            {t(`lists.add-${kind}`)}
          </Button>
        )}
      </div>
      <Transfer kind={kind} />
      <ListLines kind={kind} found={found} searching={words !== '' || origin !== 'all'} onEdit={edit} />
    </>
  );
}
