import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../contract/main-calls';
import type { RowLayout } from '../../article-model/row-pieces';
import { changeSettings } from '../../state/settings';
import { useApp } from '../../state/store';
import { Select } from '../../ui/field';
import { KoreanState } from './korean-state';
import { Legend } from './legend';

/** What each column is, and what the changes in it are against: said and chosen where they are seen. */
export function ColumnHeads({ layout }: { readonly layout: RowLayout }) {
  const { t } = useTranslation('article');
  const engine = useApp((state) => state.document?.engine ?? null);
  const { view, columns, against } = layout;
  return (
    <div className="column-heads">
      <Legend />
      <span className="column-head-korean">
        {t('column.ko')}
        <KoreanState />
      </span>
      {(columns === 'three' || view === 'machine') && (
        <span>
          {t('column.mt')}
          {engine && <small> {engine}</small>}
        </span>
      )}
      {view !== 'machine' && (
        <span className="column-head-edited">
          {t('column.edited')}
          {view === 'changes' && (
            <Select<Settings['against']>
              label={t('against.label')}
              labelHidden
              value={against}
              options={[
                { value: 'mt', label: t('against.mt') },
                { value: 'baseline', label: t('against.baseline') },
              ]}
              onChange={(next) => changeSettings({ against: next })}
            />
          )}
        </span>
      )}
    </div>
  );
}
