/** How an element says which findings it is drawn for, and which those are. */
import type { FindingOnRow } from '../../contract/finding-views';
import type { RowView } from '../../contract/views';
import type { Severity } from '../../core/checks/check';

/** Between keys in an attribute: it stands in no text that was read. */
const separator = '\u001f';

export function findingAttributes(keys: readonly string[], severity: Severity, current: string | null) {
  return {
    'data-finding': severity,
    'data-findings': keys.join(separator),
    'data-finding-current': (current !== null && keys.includes(current)) || undefined,
  };
}

/** Keys of the findings an element, or what it is in, is drawn for. */
export function findingKeysAt(element: Element | null): readonly string[] {
  const words = element?.closest<HTMLElement>('[data-findings]');
  return words?.dataset.findings?.split(separator) ?? [];
}

/** The findings of a row with these keys, in the order of the keys. */
export function findingsNamed(row: RowView, keys: readonly string[]): readonly FindingOnRow[] {
  return keys.flatMap((key) => row.findings.find((finding) => finding.key === key) ?? []);
}
