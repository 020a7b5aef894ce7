/** The matches of the current search in one row. */
import type { FoundRow, RowView } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import type { TextMark } from '../../article-model/pieces';
import { useFind } from './find-store';

const none: readonly FoundRow[] = [];
const bySegment = new WeakMap<readonly FoundRow[], ReadonlyMap<string, readonly FoundRow[]>>();

/** Each list of results is sorted by row once, however many rows are on the screen. */
function indexed(rows: readonly FoundRow[]): ReadonlyMap<string, readonly FoundRow[]> {
  const known = bySegment.get(rows);
  if (known) return known;
  const map = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const list = map.get(row.segment);
    if (list) list.push(row);
    else map.set(row.segment, [row]);
  }
  bySegment.set(rows, map);
  return map;
}

/** What was found in the row, one entry a side. Keeps its identity while the results stay. */
export function foundRows(segment: string): readonly FoundRow[] {
  const { scope, rows } = useFind.getState();
  return scope === null ? none : (indexed(rows).get(segment) ?? none);
}

/** Matches on one side; none where the text is not the one that was searched any more. */
export function foundMarks(
  found: readonly FoundRow[],
  row: Pick<RowView, 'ko' | 'mt'>,
  target: string,
  side: AnchorSide,
): readonly TextMark[] {
  const text = side === 'source' ? row.ko : side === 'mt' ? row.mt : target;
  return found.flatMap((entry) =>
    entry.side === side && entry.text === text
      ? entry.matches.map(({ start, end }) => ({ start, end, thread: null }))
      : [],
  );
}
