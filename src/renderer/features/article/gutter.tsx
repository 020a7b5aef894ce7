import { Link2Off, Lock, MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import { isUncertain } from '../../article-model/row-pieces';
import { useArticleParts } from '../../article-model/slots';
import { percent } from '../../i18n/format';
import { StatusDot } from '../../ui/badge';

/** Number, status by shape, open comments, findings, doubtful alignment, lock: what is small and must be seen in passing. */
export function Gutter({ row }: { readonly row: RowView }) {
  const { t, i18n } = useTranslation(['article', 'align']);
  const parts = useArticleParts();
  const open = row.threads.filter(({ resolved }) => !resolved).length;
  const sure = percent(row.alignment ?? 0, i18n.language);
  const doubt = t(row.ko === null ? 'align:unpaired' : row.mt === '' ? 'align:korean-only' : 'align:doubt', {
    sure,
  });
  const resolved = row.threads.length - open;
  return (
    <>
      <span
        className="row-number"
        data-tooltip={row.alignment === null || isUncertain(row) ? undefined : t('align:pair', { sure })}
      >
        {row.index + 1}
      </span>
      <span className="row-marks">
        <span data-tooltip={t(`status.${row.status}`)}>
          <StatusDot status={row.status} label={t(`status.${row.status}`)} />
        </span>
        {row.threads.length > 0 && (
          <button
            type="button"
            className="row-mark row-comments"
            tabIndex={-1}
            data-open={open > 0 || undefined}
            data-opens-comments
            aria-label={t('row.comments', { open, resolved })}
            data-tooltip={t('row.comments', { open, resolved })}
          >
            <MessageSquare aria-hidden size={13} strokeWidth={2} />
            {open > 1 && <span aria-hidden>{open}</span>}
          </button>
        )}
        {parts.map(({ id, RowMark }) => RowMark && <RowMark key={id} row={row} />)}
        {isUncertain(row) && (
          <span className="row-mark row-uncertain" role="img" aria-label={doubt} data-tooltip={doubt}>
            <Link2Off aria-hidden size={13} strokeWidth={2} />
          </span>
        )}
        {row.locked && (
          <span className="row-mark" role="img" aria-label={t('row.locked')} data-tooltip={t('row.locked')}>
            <Lock aria-hidden size={13} strokeWidth={2} />
          </span>
        )}
      </span>
    </>
  );
}
