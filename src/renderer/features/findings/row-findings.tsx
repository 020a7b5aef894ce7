/** Beside a row that has findings: the heaviest weight, how many there are, and the way to their list. */
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import { useFindingText } from '../../article-model/finding-text';
import { countSeverities, heaviest } from '../../article-model/severity';
import { SeverityMark } from '../../article-model/severity-mark';
import { showFindingsOfRow } from './finding-press';

export function RowFindings({ row: { findings } }: { readonly row: RowView }) {
  const { t } = useTranslation('findings');
  const text = useFindingText();
  if (findings.length === 0) return null;
  const severity = heaviest(findings.map((finding) => finding.severity)) ?? 'minor';
  const label = t('spoken', { found: text.counts(countSeverities(findings)) });
  return (
    <button
      type="button"
      className="row-mark row-findings"
      tabIndex={-1}
      onClick={(event) => {
        // The list of rows does something else with a press.
        event.stopPropagation();
        showFindingsOfRow();
      }}
      aria-label={label}
      data-tooltip={label}
    >
      <SeverityMark severity={severity} />
      {findings.length > 1 && <span aria-hidden>{findings.length}</span>}
    </button>
  );
}
