import { useMemo } from 'react';
import { CellText } from './cell-text';
import { trackedPieces } from './pieces';
import { rowChanges } from './row-changes';

/** Two texts as one with tracked changes. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = useMemo(() => trackedPieces(after, rowChanges(before, after), null), [before, after]);
  return <CellText pieces={pieces} change={null} thread={null} />;
}
