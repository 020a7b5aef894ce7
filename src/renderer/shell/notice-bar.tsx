import './notice-bar.css';
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, host } from '../state/client';
import { dispatchAction } from '../state/keyboard';
import { dismissNotice, type Notice } from '../state/notices';
import { useApp } from '../state/store';
import { Button, IconButton } from '../ui/button';

const icons = { information: Info, warning: TriangleAlert, failure: CircleAlert };

/** What went wrong or needs knowing, above the work; each line stays until it is dismissed. */
export function NoticeBar() {
  const { t } = useTranslation('app');
  const notices = useApp((state) => state.notices);
  return (
    <section className="notices" aria-label={t('notice.title')} aria-live="polite">
      <DamageLine />
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

/** Stays as long as the damaged project is open: it cannot be dismissed. */
function DamageLine() {
  const { t } = useTranslation('app');
  const damage = useApp((state) => state.project?.damage);
  const [first] = damage ?? [];
  if (!damage || !first) return null;
  const place = [first.table, first.id, first.field].filter((part) => part !== '').join(' ');
  return (
    <div className="notice" data-tone="failure" role="alert">
      <CircleAlert aria-hidden size={16} strokeWidth={1.75} />
      <p>{t('notice.damaged', { place, count: damage.length })}</p>
      {(['verify-project', 'repair-project', 'open-backup'] as const).map((action) => (
        <Button key={action} onClick={() => void dispatchAction(action)}>
          {t(`actions:${action}`)}
        </Button>
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t, i18n } = useTranslation('app');
  const Icon = icons[notice.tone];
  const known = i18n.exists(notice.message);
  const sentence = known ? t(notice.message, notice.params) : t('notice.unknown', { code: notice.message });
  return (
    <div className="notice" data-tone={notice.tone} role={notice.tone === 'failure' ? 'alert' : 'status'}>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <p>
        {sentence}
        {notice.count > 1 && <span className="notice-count"> ×{notice.count}</span>}
      </p>
      {notice.fault && (
        <Button onClick={() => void ask(host.saveReport({}))}>{t('notice.save-report')}</Button>
      )}
      {notice.copy !== undefined && <CopyButton text={notice.copy} />}
      <IconButton
        icon={X}
        size="small"
        label={t('notice.dismiss')}
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const { t } = useTranslation('app');
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied((await ask(host.writeClipboard({ text }))) !== null);
  return <Button onClick={() => void copy()}>{t(copied ? 'notice.copied' : 'notice.copy')}</Button>;
}
