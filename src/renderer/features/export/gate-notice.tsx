/** Before an export: how many findings are open, the heaviest of them, and the way to each. */
import { useTranslation } from 'react-i18next';
import type { FindingView, GateView } from '../../../contract/finding-views';
import { makeCurrent } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { SeverityMark } from '../../article-model/severity-mark';
import { goTo } from '../../state/navigation';
import { openDialog } from '../../state/store';
import { Button } from '../../ui/button';

/** Findings named here; the rest are in the side panel. */
const most = 8;

interface GateNoticeProps {
  readonly view: GateView;
  /** The findings are of more than the open article: each says where it is. */
  readonly several: boolean;
  readonly onClose: () => void;
}

export function GateNotice({ view, several, onClose }: GateNoticeProps) {
  const { t } = useTranslation('export');
  const text = useFindingText();
  const { gate, count, findings, articles } = view;
  const go = (finding: FindingView) => {
    onClose();
    const { document, segment, side, start, end } = finding;
    void goTo(document, segment, { side, start, end });
    makeCurrent(segment, finding);
  };
  const params = { count, articles, severity: text.weight(gate.severity) };
  return (
    <section className="export-gate" data-action={gate.action} aria-label={t('gate.label')}>
      <p className="export-gate-count">{t(several ? 'gate.open-in' : 'gate.open', params)}</p>
      <p>{t(gate.action === 'refuse' ? 'gate.refuses' : 'gate.warns', params)}</p>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={`${finding.segment} ${finding.key}`}>
            <button type="button" onClick={() => go(finding)}>
              <SeverityMark severity={finding.severity} />
              <span className="visually-hidden">{text.severity(finding.severity)}: </span>
              <span>
                {finding.zone === 'headline' && <strong>{t('gate.headline')} </strong>}
                {text.sentence(finding)}
                {several && <small>{finding.documentTitle}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count > most && <p>{t('gate.more', { count: count - most })}</p>}
      <Button onClick={() => openDialog('checks')}>{t('gate.settings')}</Button>
    </section>
  );
}
