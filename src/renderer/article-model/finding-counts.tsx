import { useFindingText } from './finding-text';
import { heaviestFirst, type SeverityCounts, sumOf } from './severity';
import { SeverityMark } from './severity-mark';

interface FindingCountsProps {
  readonly counts: SeverityCounts;
  /** Said before the counts to a screen reader. */
  readonly label: string;
}

/** How many findings of each weight, as small marks with numbers; nothing where there are none. */
export function FindingCounts({ counts, label }: FindingCountsProps) {
  const text = useFindingText();
  if (sumOf(counts) === 0) return null;
  const spoken = `${label} ${text.counts(counts)}`;
  return (
    <span className="finding-counts" role="img" aria-label={spoken} data-tooltip={text.counts(counts)}>
      {heaviestFirst.map(
        (severity) =>
          counts[severity] > 0 && (
            <span key={severity} aria-hidden>
              <SeverityMark severity={severity} size={11} />
              {counts[severity]}
            </span>
          ),
      )}
    </span>
  );
}
