import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../../i18n/format';
import { cancelOperation, useLongOperation, watchLongOperation } from '../../state/long-operation';
import { IconButton } from '../../ui/button';

/** A change of many sentences: how far it is, with a button that cancels it as long as that is possible. */
export function OperationProgress() {
  const { t, i18n } = useTranslation('status');
  const progress = useLongOperation((state) => state.progress);
  useEffect(watchLongOperation, []);
  if (!progress) return null;
  const { done, total, cancelable } = progress;
  const share = percent(Math.floor((done / total) * 100) / 100, i18n.language);
  return (
    <span className="status-item">
      <progress className="status-import" value={done} max={total} aria-label={t('operation.label')} />
      {t(cancelable ? 'operation.share' : 'operation.writing', { share })}
      {cancelable && (
        <IconButton icon={X} size="small" label={t('operation.cancel')} onClick={cancelOperation} />
      )}
    </span>
  );
}
