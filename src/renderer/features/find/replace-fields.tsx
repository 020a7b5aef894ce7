import { Replace } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useFind } from './find-store';
import { closePreview, openPreview, usePreview } from './preview-store';
import { replaceOne, skipOne } from './replace';

/** Replace one by one, or all that a preview shows. Only the edited text is ever changed. */
export function ReplaceFields() {
  const { t } = useTranslation('find');
  const { query, replacement, replaced, leftOut, pattern, results } = useFind();
  const { preview, busy } = usePreview();
  const possible = query !== '' && results.total > 0;
  return (
    <div className="find-replace">
      <div className="find-query">
        <TextField
          icon={Replace}
          label={t('replacement')}
          labelHidden
          placeholder={t(pattern ? 'replacement-pattern' : 'replacement')}
          value={replacement}
          maxLength={100_000}
          onChange={(event) => useFind.setState({ replacement: event.target.value, replaced: null })}
        />
      </div>
      <span className="find-group">
        <Button disabled={!possible || preview !== null} onClick={() => void replaceOne()}>
          {t('replace.one')}
        </Button>
        <Button disabled={!possible || preview !== null} onClick={() => void skipOne()}>
          {t('replace.skip')}
        </Button>
        <Button
          disabled={!possible || (busy && preview === null)}
          aria-expanded={preview !== null}
          onClick={() => (preview ? closePreview() : void openPreview())}
        >
          {t('replace.all')}
        </Button>
      </span>
      <span className="find-count" role="status">
        {replaced !== null && t('replace.done', { count: replaced })}
        {replaced !== null && leftOut > 0 && ` · ${t('replace.left', { count: leftOut })}`}
      </span>
    </div>
  );
}
