/** Which of the rows of a preview are to be replaced in: all but some, or only some; all pages count. Pure. */
import type { ReplacedRow, ReplacePreview } from '../../../contract/views';

export interface Choice {
  /** Whether rows count unless they are in `flipped`. */
  readonly all: boolean;
  readonly flipped: ReadonlyMap<string, ReplacedRow>;
}

export const everyRow: Choice = { all: true, flipped: new Map() };
export const noRow: Choice = { all: false, flipped: new Map() };

export function isChosen({ all, flipped }: Choice, row: ReplacedRow): boolean {
  return !row.locked && all !== flipped.has(row.segment);
}

export function flip(choice: Choice, row: ReplacedRow): Choice {
  const flipped = new Map(choice.flipped);
  if (!flipped.delete(row.segment)) flipped.set(row.segment, row);
  return { ...choice, flipped };
}

export interface ChosenFigures {
  readonly rows: number;
  readonly places: number;
  /** Rows that would be approved no longer. */
  readonly approved: number;
}

type Totals = Pick<ReplacePreview, 'total' | 'places' | 'approved' | 'locked'>;

export function figuresOf({ all, flipped }: Choice, totals: Totals): ChosenFigures {
  const rows = [...flipped.values()];
  const some = {
    rows: rows.length,
    places: rows.reduce((sum, row) => sum + row.places, 0),
    approved: rows.filter(({ status, becomes }) => status === 'approved' && becomes !== 'approved').length,
  };
  if (!all) return some;
  return {
    rows: totals.total - totals.locked - some.rows,
    places: totals.places - some.places,
    approved: totals.approved - some.approved,
  };
}

/** As the command takes it. */
export function rowsOf({ all, flipped }: Choice) {
  const ids = [...flipped.keys()];
  return all ? { except: ids } : { segments: ids };
}
