/** Beside a row that has findings: the heaviest weight, how many there are, and the way to their list. */
import { useTranslation } from 'react-i18next';
import type { FindingOnRow } from '../../../contract/finding-views';
import { useFindingText } from '../../article-model/finding-text';
import { countSeverities, heaviest } from '../../article-model/severity';
import { SeverityMark } from '../../article-model/severity-mark';

export function RowFindings({ findings }: { readonly findings: readonly FindingOnRow[] }) {
  const { t } = useTranslation('findings');
  const text = useFindingText();
  const severity = heaviest(findings.map((finding) => finding.severity)) ?? 'minor';
  const label = t('spoken', { found: text.counts(countSeverities(findings)) });
  return (
    <button
      type="button"
      className="row-mark row-findings"
      tabIndex={-1}
      data-opens-findings
      aria-label={label}
      data-tooltip={label}
    >
      <SeverityMark severity={severity} />
      {findings.length > 1 && <span aria-hidden>{findings.length}</span>}
    </button>
  );
}
