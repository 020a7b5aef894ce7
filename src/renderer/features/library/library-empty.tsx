import { useTranslation } from 'react-i18next';
import { runAction } from '../../state/actions';
import { isReadOnly, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { type LibraryQuery, setQuery } from './library-store';

/** An empty list says why it is empty and what to do. */
export function LibraryEmpty({ query }: { readonly query: LibraryQuery }) {
  const { t } = useTranslation('library');
  const readOnly = useApp(isReadOnly);
  if (query.search || query.show !== 'all') {
    return (
      <EmptyState
        title={query.search ? t('empty.search', { search: query.search }) : t(`empty.${query.show}`)}
        actions={<Button onClick={() => setQuery({ search: '', show: 'all' })}>{t('empty.show-all')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('empty.project')}
      actions={
        !readOnly && (
          <>
            <Button onClick={() => runAction('paste-article')}>{t('paste')}</Button>
            <Button onClick={() => runAction('import-files')}>{t('import')}</Button>
          </>
        )
      }
    >
      {t('empty.how')}
    </EmptyState>
  );
}
