/** What the marks beside the rows mean, one key press away and nowhere in the way. */
import { CircleHelp, Link2Off, Lock, MessageSquare } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentStatuses, sureAlignment } from '../../../core/project/model';
import { percent } from '../../i18n/format';
import { StatusDot } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Popover } from '../../ui/popover';

export function Legend() {
  const { t, i18n } = useTranslation(['align', 'article']);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const below = percent(sureAlignment, i18n.language);
  return (
    <span className="legend-place">
      <IconButton
        ref={button}
        icon={CircleHelp}
        size="small"
        label={t('legend.title')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && button.current && (
        <Popover label={t('legend.title')} anchor={button.current} onClose={close}>
          <dl className="legend" tabIndex={0}>
            {segmentStatuses.map((status) => (
              <div key={status}>
                <dt>
                  <StatusDot status={status} />
                </dt>
                <dd>{t(`article:status.${status}`)}</dd>
              </div>
            ))}
            <div>
              <dt>
                <MessageSquare aria-hidden size={13} strokeWidth={2} className="legend-warning" />
              </dt>
              <dd>{t('legend.comments')}</dd>
            </div>
            <div>
              <dt>
                <Link2Off aria-hidden size={13} strokeWidth={2} className="legend-warning" />
              </dt>
              <dd>{t('legend.uncertain', { below })}</dd>
            </div>
            <div>
              <dt>
                <Lock aria-hidden size={13} strokeWidth={2} />
              </dt>
              <dd>{t('legend.locked')}</dd>
            </div>
          </dl>
        </Popover>
      )}
    </span>
  );
}
