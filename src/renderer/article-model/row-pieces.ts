/** What the three cells of a row show, for a view, columns and a baseline. Pure; costs one diff when it is new. */

import type { Settings } from '../../contract/main-calls';
import type { RowView } from '../../contract/views';
import type { AnchorSide } from '../../core/annotate/anchor';
import { sureAlignment } from '../../core/project/model';
import { machinePieces, markPieces, type Piece, plainPieces, type TextMark, trackedPieces } from './pieces';
import { rowChanges } from './row-changes';

export interface RowLayout {
  readonly view: Settings['view'];
  readonly columns: Settings['columns'];
  readonly against: Settings['against'];
}

export interface RowCells {
  readonly ko: readonly Piece[];
  /** Null where the machine text has no column of its own. */
  readonly mt: readonly Piece[] | null;
  /** Null where only the machine text is looked at. */
  readonly edited: readonly Piece[] | null;
}

export type MarksBySide = Readonly<Record<AnchorSide, readonly TextMark[]>>;

/** The text that changes are shown against. */
export function baseOf(row: RowView, against: RowLayout['against']): string {
  return against === 'mt' ? row.mt : row.baseline;
}

/** `target` is the edited text as it stands, which may be ahead of the row's. */
export function rowCells(row: RowView, target: string, layout: RowLayout, marks: MarksBySide): RowCells {
  const { view, columns, against } = layout;
  const ko = markPieces(plainPieces(row.ko ?? '', 'source'), 'source', marks.source);
  const tracked = view === 'changes';
  const machine = tracked ? machinePieces(row.mt, rowChanges(row.mt, target)) : plainPieces(row.mt, 'mt');
  const mt = markPieces(machine, 'mt', marks.mt);
  if (view === 'machine') return { ko, mt, edited: null };
  const changes = tracked ? rowChanges(baseOf(row, against), target) : [];
  const pieces = trackedPieces(target, changes, against === 'mt' ? 'mt' : null);
  const marked = markPieces(pieces, 'target', marks.target);
  // Where the machine text has no column its comments are on the deleted words.
  const edited = columns === 'tracked' ? markPieces(marked, 'mt', marks.mt) : marked;
  return { ko, mt: columns === 'three' ? mt : null, edited };
}

/** The words of comments that still stand, but not of those dealt with unless one of them is current. */
export function threadMarks(row: RowView, side: AnchorSide, current: string | null): readonly TextMark[] {
  return row.threads.flatMap(({ id, side: on, start, end, resolved }) =>
    on === side && start !== null && end !== null && (!resolved || id === current)
      ? [{ start, end, thread: id }]
      : [],
  );
}

export function isUncertain(row: RowView): boolean {
  return row.alignment !== null && row.alignment < sureAlignment;
}
