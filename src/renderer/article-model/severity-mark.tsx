/** The weight of a finding by shape first, colour second: an octagon, a triangle with a sign in it, an empty one. */
import { OctagonAlert, Triangle, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../core/checks/check';

const shapes = { critical: OctagonAlert, major: TriangleAlert, minor: Triangle } as const;

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly size?: number;
}

/** Decoration: what it says stands beside it in words. */
export function SeverityMark({ severity, size = 13 }: SeverityMarkProps) {
  const Shape = shapes[severity];
  return (
    <span className="severity-mark" data-severity={severity} aria-hidden>
      <Shape size={severity === 'minor' ? size - 2 : size} strokeWidth={2} />
    </span>
  );
}
