import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import type { RowLayout } from './row-pieces';

/** What each column is, and what the changes in it are against: never left to guess. */
export function ColumnHeads({ layout }: { readonly layout: RowLayout }) {
  const { t } = useTranslation('article');
  const engine = useApp((state) => state.document?.engine ?? null);
  const { view, columns, against } = layout;
  const compared = view === 'changes' ? t(`against.${against}`) : null;
  return (
    <div className="column-heads" aria-hidden>
      <span />
      <span>{t('column.ko')}</span>
      {(columns === 'three' || view === 'machine') && (
        <span>
          {t('column.mt')}
          {engine && <small> {engine}</small>}
        </span>
      )}
      {view !== 'machine' && (
        <span>
          {t('column.edited')}
          {compared && <small> {compared}</small>}
        </span>
      )}
    </div>
  );
}
