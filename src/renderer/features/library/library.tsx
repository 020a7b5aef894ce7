import './library.css';
import { ClipboardPaste, FolderInput, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../i18n/format';
import { isAvailable, runAction } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import { LibraryList } from './library-list';
import { type LibraryQuery, setQuery, useLibrary, useLibraryPages } from './library-store';
import { RemovalLine } from './removal-line';

const shows = ['all', 'open', 'findings', 'commented', 'approved', 'removed'] as const;
const orders = ['imported', 'title', 'open', 'findings'] as const;

/** The articles of the project: search, filter, order, and the list. */
export function Library() {
  const { t, i18n } = useTranslation('library');
  const { total } = useLibraryPages();
  const readOnly = useApp((state) => state.project?.readOnly != null);
  return (
    <>
      <div className="pane-head">
        <h2>
          {t('title')} <span className="library-total">{count(total, i18n.language)}</span>
        </h2>
        <IconButton
          icon={ClipboardPaste}
          label={t('paste')}
          action="paste-article"
          disabled={readOnly}
          onClick={() => runAction('paste-article')}
        />
        <IconButton
          icon={FolderInput}
          label={t('import')}
          action="import-files"
          disabled={readOnly || !isAvailable('import-files')}
          onClick={() => runAction('import-files')}
        />
      </div>
      <LibraryQueryFields />
      <LibraryList />
      <RemovalLine />
    </>
  );
}

function LibraryQueryFields() {
  const { t } = useTranslation('library');
  const query = useLibrary((state) => state.query);
  const [search, setSearch] = useState(query.search);
  useEffect(() => setSearch(query.search), [query.search]);
  useEffect(() => {
    if (search === query.search) return;
    const timer = window.setTimeout(() => setQuery({ search }), 150);
    return () => window.clearTimeout(timer);
  }, [search, query.search]);
  const change = (patch: Partial<LibraryQuery>) => setQuery(patch);
  return (
    <search className="library-query">
      <TextField
        type="search"
        icon={Search}
        label={t('search-hint')}
        labelHidden
        placeholder={t('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch('');
        }}
      />
      <div className="library-choices">
        <Select
          label={t('show.label')}
          labelHidden
          value={query.show}
          options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={(show) => change({ show })}
        />
        <Select
          label={t('order.label')}
          labelHidden
          value={query.order}
          options={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={(order) => change({ order })}
        />
      </div>
    </search>
  );
}
