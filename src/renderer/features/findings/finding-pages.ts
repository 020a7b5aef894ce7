/** Where the weights of a list of findings begin: it has the heaviest first. */
import type { Severity } from '../../../core/checks/check';
import { heaviestFirst, type SeverityCounts } from '../../article-model/severity';

/** The weight that begins with this finding of the list; null inside one. */
export function headingAt(bySeverity: SeverityCounts, item: number): Severity | null {
  let first = 0;
  for (const severity of heaviestFirst) {
    if (first === item && bySeverity[severity] > 0) return severity;
    first += bySeverity[severity];
  }
  return null;
}
