/** Where findings and what they rest on are drawn in a row. */
import type { RowView } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import type { Place } from '../../../core/checks/check';
import type { TextMark } from '../../article-model/pieces';

/** Marks on one side. What was typed may be ahead of the check: only words that still stand where they stood. */
export function findingMarks(row: RowView, target: string, side: AnchorSide): readonly TextMark[] {
  if (row.findings.length === 0) return none;
  const text = textOf(row, target, side);
  return row.findings.flatMap(({ side: on, start, end, quote, key, severity }) =>
    on === side && text.slice(start, end) === quote
      ? [{ start, end, thread: null, finding: { key, severity } }]
      : [],
  );
}

/** The words of this row that the current finding, of whichever row, rests on. */
export function evidenceMarks(
  evidence: readonly Place[],
  row: RowView,
  target: string,
  side: AnchorSide,
): readonly TextMark[] {
  if (evidence.length === 0) return none;
  const text = textOf(row, target, side);
  return evidence.flatMap(({ segment, side: on, start, end, quote }) =>
    segment === row.id && on === side && start < end && text.slice(start, end) === quote
      ? [{ start, end, thread: null, finding: 'evidence' as const }]
      : [],
  );
}

const none: readonly TextMark[] = [];

function textOf(row: RowView, target: string, side: AnchorSide): string {
  return side === 'source' ? (row.ko ?? '') : side === 'mt' ? row.mt : target;
}
