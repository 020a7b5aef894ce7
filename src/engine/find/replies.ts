/** A page of what was found, or would be replaced, as the contract says it. Reads the rows of the page alone. */
import type { FindReply, FoundRow, ReplacedRow, ReplacePreview } from '../../contract/views';
import { statusAfterEdit } from '../../core/project/decision';
import type { Search } from '../../core/project/search/search';
import type { Session } from '../session';
import { rowNumbers, type WantedRow, wantedRows } from '../store/find-query';
import { type FoundList, type Listed, placesOf } from './found-list';

export interface PageWanted {
  readonly offset: number;
  readonly limit: number;
}

export function findReply(
  session: Session,
  search: Search,
  { entries, complete }: FoundList,
  { offset, limit }: PageWanted,
): FindReply {
  const rows = pageRows(session, entries.slice(offset, offset + limit)).flatMap(
    ({ row, number, side }): readonly FoundRow[] => {
      const matches = search.find(row[side]) ?? [];
      return matches.length > 0 ? [{ ...placeOf(row, number), side, text: row[side], matches }] : [];
    },
  );
  return {
    rows,
    offset,
    total: entries.length,
    places: placesOf(entries),
    placesBefore: placesOf(entries.slice(0, offset)),
    limited: entries.length > offset + limit,
    complete,
  };
}

/** A list of rows to replace in, with what else follows. */
export interface ReplaceList extends FoundList {
  readonly locked: number;
  readonly approved: number;
}

export function replacePreview(by: string) {
  return (
    session: Session,
    search: Search,
    { entries, ...figures }: ReplaceList,
    { offset, limit }: PageWanted,
  ): ReplacePreview => {
    const rows = pageRows(session, entries.slice(offset, offset + limit)).flatMap(
      ({ row, number }): readonly ReplacedRow[] => {
        const replaced = search.replace(row.target, by);
        if (!replaced) return [];
        const { text: after, places } = replaced;
        const { target: before, status, locked } = row;
        const becomes = locked ? status : statusAfterEdit(row, after);
        return [{ ...placeOf(row, number), before, after, places, status, becomes, locked }];
      },
    );
    const total = entries.length;
    return { rows, offset, total, places: placesOf(entries), limited: total > offset + limit, ...figures };
  };
}

function placeOf(row: WantedRow, number: number) {
  return { document: row.document, documentTitle: row.title, segment: row.segment, row: number };
}

interface PageRow {
  readonly row: WantedRow;
  /** In its article, from 0. */
  readonly number: number;
  readonly side: Listed['side'];
}

/** The rows of some entries, in their order, as they are now; rows that are gone are left out. */
function pageRows(session: Session, entries: readonly Listed[]): readonly PageRow[] {
  const { connection } = session.file;
  const segments = [...new Set(entries.map(({ segment }) => segment))];
  const wanted = { segments, sides: ['source', 'mt', 'target'] as const, holding: null };
  const rows = [...wantedRows(connection, wanted)].flat();
  const numbers = rowNumbers(connection, rows);
  const byId = new Map(rows.map((row, index) => [row.segment, { row, number: numbers[index] ?? 0 }]));
  return entries.flatMap(({ segment, side }) => {
    const found = byId.get(segment);
    return found ? [{ ...found, side }] : [];
  });
}
