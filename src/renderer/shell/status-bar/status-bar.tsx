import './status-bar.css';
import { Lock, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckProgress, FindingsLeft } from '../../features/findings/findings-left';
import { OperationProgress } from '../../features/operation/operation-progress';
import { PersonButton } from '../../features/people/person-button';
import { dateTime, duration, percent } from '../../i18n/format';
import { ask, engine } from '../../state/client';
import { useImport, watchImport } from '../../state/import';
import { useApp } from '../../state/store';
import { StatusDot } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { SavedMark } from './saved-mark';
import { useFigures } from './use-figures';
import { ZoomButton } from './zoom-button';

/** What is left, how much was changed, how long it took, and whether it is safe. */
export function StatusBar() {
  return (
    <footer className="status-bar">
      <RowsLeft />
      <FindingsLeft />
      <Figures />
      <span className="status-space" />
      <CheckProgress />
      <OperationProgress />
      <ImportProgress />
      <ReadOnlyReason />
      <SavedMark />
      <PersonButton />
      <ZoomButton />
    </footer>
  );
}

function RowsLeft() {
  const { t } = useTranslation('status');
  const document = useApp((state) => state.document);
  if (!document) return null;
  const { counts, rows } = document;
  const left = rows - counts.approved;
  return (
    <span className="status-item" data-tooltip={t('approved-tooltip', { approved: counts.approved, rows })}>
      <span className="status-progress">
        <Progress counts={counts} total={rows} />
      </span>
      {left === 0 ? (
        <>
          <StatusDot status="approved" />
          {t('all-approved')}
        </>
      ) : (
        t('left', { count: left })
      )}
      {counts['needs-work'] > 0 && (
        <>
          <StatusDot status="needs-work" />
          {t('needs-work', { count: counts['needs-work'] })}
        </>
      )}
    </span>
  );
}

function Figures() {
  const { t, i18n } = useTranslation('status');
  const figures = useFigures().value;
  if (!figures) return null;
  const time = duration(figures.editingTime);
  return (
    <>
      <span className="status-item status-wide">{t('words', { count: figures.words })}</span>
      <span className="status-item" data-tooltip={t('ter-tooltip')}>
        {t('ter', { ter: percent(figures.ter, i18n.language) })}
      </span>
      <span className="status-item status-wide" data-tooltip={t('time-tooltip')}>
        {time.hours > 0 ? t('time-hours', time) : t('time-minutes', time)}
      </span>
    </>
  );
}

function ImportProgress() {
  const { t } = useTranslation('status');
  const progress = useImport((state) => state.progress);
  useEffect(watchImport, []);
  if (!progress) return null;
  const { task, done, total } = progress;
  return (
    <span className="status-item">
      <progress
        className="status-import"
        value={done}
        max={total}
        aria-label={t('progress.import', { done, total })}
      />
      {t(`progress.${task}`, { done, total, defaultValue: `${done} / ${total}` })}
      {task === 'import' && (
        <IconButton
          icon={X}
          size="small"
          label={t('progress.cancel')}
          onClick={() => void ask(engine.cancelOperation({}))}
        />
      )}
    </span>
  );
}

function ReadOnlyReason() {
  const { t, i18n } = useTranslation('status');
  const reason = useApp((state) => state.project?.readOnly ?? null);
  if (!reason) return null;
  const sentence =
    reason.code === 'open-elsewhere'
      ? t('read-only.open-elsewhere', {
          by: reason.by || t('read-only.somebody'),
          host: reason.host,
          since: dateTime(reason.since, i18n.language),
        })
      : t(`read-only.${reason.code}`);
  return (
    <span className="status-item status-read-only" role="status" data-tooltip={sentence}>
      <Lock aria-hidden size={13} />
      <span className="truncate">{sentence}</span>
    </span>
  );
}
