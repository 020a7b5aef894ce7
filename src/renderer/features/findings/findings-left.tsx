/** In the status bar: findings left in the open article, and how far a check of all articles is. */
import { LoaderCircle, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingCounts } from '../../article-model/finding-counts';
import { useFindings } from '../../article-model/finding-store';
import { sumOf } from '../../article-model/severity';
import { percent } from '../../i18n/format';
import { ask, engine } from '../../state/client';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { useCheckRun, watchChecks } from './check-run';
import { showFindingsTab } from './finding-press';

export function FindingsLeft() {
  const { t } = useTranslation('findings');
  const open = useApp((state) => state.document !== null);
  const findings = useApp((state) => state.document?.findings ?? null);
  if (!open) return null;
  if (findings === null) return <span className="status-item status-wide">{t('left.unchecked')}</span>;
  const show = () => {
    useFindings.setState({ scope: 'article', check: null });
    showFindingsTab(true);
  };
  return (
    <button type="button" className="status-item status-button" data-tooltip={t('left.show')} onClick={show}>
      {sumOf(findings) === 0 ? t('left.none') : <FindingCounts counts={findings} label={t('left.label')} />}
    </button>
  );
}

export function CheckProgress() {
  const { t, i18n } = useTranslation('findings');
  const run = useCheckRun((state) => state.progress);
  useEffect(watchChecks, []);
  if (!run) return null;
  const share = percent(Math.floor((run.done / run.total) * 100) / 100, i18n.language);
  return (
    <span className="status-item">
      <LoaderCircle aria-hidden size={13} />
      <progress className="status-import" value={run.done} max={run.total} aria-label={t('run.label')} />
      {t('run.share', { share })}
      <IconButton
        icon={X}
        size="small"
        label={t('run.cancel')}
        onClick={() => void ask(engine.cancelChecks({}))}
      />
    </span>
  );
}
