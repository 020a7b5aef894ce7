/** What a search has found, of which only some pages are here, and the way through it. Pure. */
import type { FindReply, FoundRow } from '../../../contract/views';
import type { Match } from '../../../core/project/replace';

export interface Results {
  /** Rows, also those of pages that are not here. */
  readonly total: number;
  readonly places: number;
  /** False where time was up before everything was looked at. */
  readonly complete: boolean;
  readonly pages: ReadonlyMap<number, ResultPage>;
}

interface ResultPage {
  readonly rows: readonly FoundRow[];
  readonly placesBefore: number;
}

/** A match by its row among all rows found, and its place among the row's matches. */
export interface Spot {
  readonly row: number;
  readonly match: number;
}

export interface Place {
  readonly spot: Spot;
  readonly row: FoundRow;
  readonly match: Match;
}

export const pageSize = 1000;

export const noResults: Results = { total: 0, places: 0, complete: true, pages: new Map() };

/** The last match of a row whose page is not here yet. */
const last = Number.MAX_SAFE_INTEGER;

export function pageOf(row: number): number {
  return Math.floor(row / pageSize);
}

export function withPage(results: Results, reply: FindReply): Results {
  const { total, places, complete, rows, placesBefore } = reply;
  const pages = new Map(results.pages).set(pageOf(reply.offset), { rows, placesBefore });
  return { total, places, complete, pages };
}

export function rowAt(results: Results, row: number): FoundRow | undefined {
  return results.pages.get(pageOf(row))?.rows[row % pageSize];
}

/** The match at a spot, or the last of its row; null where its page is not here. */
export function placeAt(results: Results, spot: Spot | null): Place | null {
  const row = spot && rowAt(results, spot.row);
  if (!spot || !row) return null;
  const at = Math.min(spot.match, row.matches.length - 1);
  const match = row.matches[at];
  return match ? { spot: { row: spot.row, match: at }, row, match } : null;
}

/** Which of all matches it is, from 1. */
export function numberOf(results: Results, { spot }: Place): number {
  const page = results.pages.get(pageOf(spot.row));
  const before = page?.rows.slice(0, spot.row % pageSize) ?? [];
  return (page?.placesBefore ?? 0) + countMatches(before) + spot.match + 1;
}

/** The next or previous match, round the end; null where nothing was found. */
export function stepFrom(results: Results, spot: Spot | null, step: 1 | -1): Spot | null {
  const { total } = results;
  if (total === 0) return null;
  if (!spot) return step === 1 ? { row: 0, match: 0 } : { row: total - 1, match: last };
  const matches = rowAt(results, spot.row)?.matches.length ?? 1;
  if (step === 1 && spot.match + 1 < matches) return { row: spot.row, match: spot.match + 1 };
  if (step === -1 && spot.match > 0) return { row: spot.row, match: spot.match - 1 };
  const row = (spot.row + step + total) % total;
  return { row, match: step === 1 ? 0 : last };
}

/** Where one is in results made anew: at the same spot, as far as there is one. */
export function kept(results: Results, spot: Spot | null): Spot | null {
  if (!spot || results.total === 0) return null;
  return placeAt(results, { ...spot, row: Math.min(spot.row, results.total - 1) })?.spot ?? null;
}

/**
 * The match to be at when one was replaced, in results made anew: the next behind what was put in, so that a
 * replacement that holds the words sought is passed over; round the end.
 */
export function behindReplaced(results: Results, { spot, row, match }: Place): Spot | null {
  if (results.total === 0) return null;
  const now = rowAt(results, spot.row);
  if (now?.segment === row.segment && now.side === row.side) {
    const end = match.end + now.text.length - row.text.length;
    // Nothing, found right behind words that were put in, is the match that was replaced.
    const next = now.matches.findIndex(({ start }) => start >= end + (match.start === match.end ? 1 : 0));
    if (next >= 0) return { row: spot.row, match: next };
    return { row: (spot.row + 1) % results.total, match: 0 };
  }
  return { row: spot.row % results.total, match: 0 };
}

export function countMatches(rows: readonly Pick<FoundRow, 'matches'>[]): number {
  return rows.reduce((count, { matches }) => count + matches.length, 0);
}

/** Rows of the pages that are here with what can be drawn of their matches: a match of nothing has no words. */
export function drawnRows(results: Results): readonly FoundRow[] {
  return [...results.pages.keys()]
    .sort((a, b) => a - b)
    .flatMap((page) => results.pages.get(page)?.rows ?? [])
    .map((row) =>
      row.matches.some(isEmpty) ? { ...row, matches: row.matches.filter((each) => !isEmpty(each)) } : row,
    );
}

function isEmpty({ start, end }: Match): boolean {
  return start === end;
}

/** Words to show for a match: itself, or of nothing the character beside it. */
export function shownWords(text: string, { start, end }: Match): Match {
  if (start < end) return { start, end };
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(0, start - 1), end: start };
}
