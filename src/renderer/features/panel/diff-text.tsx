import { useMemo } from 'react';
import { CellText } from '../article/cell-text';
import { trackedPieces } from '../article/pieces';
import { rowChanges } from '../article/row-changes';

/** Two texts as one with tracked changes. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = useMemo(() => trackedPieces(after, rowChanges(before, after), null), [before, after]);
  return <CellText pieces={pieces} change={null} thread={null} />;
}
