import './progress.css';
import type { StatusCounts } from '../../contract/views';

interface ProgressProps {
  readonly counts: StatusCounts;
  readonly total: number;
}

const parts = ['approved', 'edited', 'needs-work'] as const;

/** How far an article is, as a thin bar. The figures stand beside it, so it is decoration to a screen reader. */
export function Progress({ counts, total }: ProgressProps) {
  return (
    <span className="progress" aria-hidden="true">
      {parts.map((part) => (
        <span key={part} data-part={part} style={{ width: `${total ? (counts[part] / total) * 100 : 0}%` }} />
      ))}
    </span>
  );
}
