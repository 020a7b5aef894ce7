/** What was found, or would be replaced, as the contract says it: with row numbers, and figures of all pages. */
import type { FindReply, FoundRow, ReplacedRow, ReplacePreview } from '../../contract/views';
import type { Session } from '../session';
import { rowNumbers, type WantedRow } from '../store/find-query';

export interface Hit {
  readonly row: WantedRow;
  readonly side: FoundRow['side'];
  readonly matches: FoundRow['matches'];
}

export function findReply(
  session: Session,
  hits: readonly Hit[],
  figures: Omit<FindReply, 'rows' | 'limited'>,
): FindReply {
  const numbers = rowNumbers(
    session.file.connection,
    hits.map(({ row }) => row),
  );
  const rows = hits.map(({ row, side, matches }, index) => ({
    document: row.document,
    documentTitle: row.title,
    segment: row.segment,
    row: numbers[index] ?? 0,
    side,
    text: row[side],
    matches,
  }));
  return { rows, ...figures, limited: figures.total > figures.offset + rows.length };
}

export interface Changed {
  readonly row: WantedRow;
  readonly after: string;
  readonly places: number;
  readonly becomes: ReplacedRow['becomes'];
}

export function replacePreview(
  session: Session,
  changed: readonly Changed[],
  figures: Omit<ReplacePreview, 'rows' | 'limited'>,
): ReplacePreview {
  const numbers = rowNumbers(
    session.file.connection,
    changed.map(({ row }) => row),
  );
  const rows = changed.map(({ row, after, places, becomes }, index) => ({
    document: row.document,
    documentTitle: row.title,
    segment: row.segment,
    row: numbers[index] ?? 0,
    before: row.target,
    after,
    places,
    status: row.status,
    becomes,
    locked: row.locked,
  }));
  return { rows, ...figures, limited: figures.total > figures.offset + rows.length };
}
