import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isReadOnly, useApp } from '../../state/store';

/** Whether what was typed is on the disk. Spoken only when it changes for the worse or the better. */
export function SavedMark() {
  const { t } = useTranslation('status');
  const saved = useApp((state) => state.saved);
  const readOnly = useApp(isReadOnly);
  if (readOnly) return null;
  const reason = saved.failure ? t(`failures:${saved.failure.code}`, saved.failure.params) : '';
  return (
    <>
      <span className="status-item status-saved" data-state={saved.state} data-tooltip={reason || undefined}>
        {saved.state === 'saved' && <Check aria-hidden size={14} />}
        {saved.state === 'saving' && <LoaderCircle aria-hidden size={14} />}
        {saved.state === 'failed' && <CircleAlert aria-hidden size={14} />}
        {t(`saved.${saved.state}`)}
      </span>
      <span className="visually-hidden" role="status">
        {saved.state === 'failed' ? `${t('saved.failed')} ${reason}` : t('saved.saved')}
      </span>
    </>
  );
}
