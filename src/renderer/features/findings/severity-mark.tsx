/** The weight of a finding by shape first, colour second: octagon, triangle, ring. */
import { Circle, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../../core/checks/check';

const shapes = { critical: OctagonAlert, major: TriangleAlert, minor: Circle } as const;

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly size?: number;
}

/** Decoration: what it says stands beside it in words. */
export function SeverityMark({ severity, size = 13 }: SeverityMarkProps) {
  const Shape = shapes[severity];
  return (
    <span className="severity-mark" data-severity={severity} aria-hidden>
      <Shape size={severity === 'minor' ? size - 3 : size} strokeWidth={2} />
    </span>
  );
}
