/**
 * The findings of one article, kept row by row, so that an edit costs what it touches: the checks of that row, and
 * those of whole articles over the stretch of rows around it.
 */
import type { ArticleMetadata } from '../../core/article/article';
import type { CheckOptions, CheckRow, Finding, Severity } from '../../core/checks/check';
import { type MuteIndex, type NumberedFinding, numbered } from '../../core/checks/muting';
import { checkRow, checkTogether } from '../../core/checks/run-checks';
import type { Tally } from './checked-store';

/**
 * Rows that checks of whole articles see at once. An article of a newspaper is far shorter; in one of 100,000 rows it
 * bounds the cost of an edit, and a stretch always sees the headline as well.
 */
const stretch = 400;

export interface ArticleFindings {
  readonly document: string;
  /** True when every row and every stretch has been checked as it stands. */
  readonly complete: () => boolean;
  /** Rows as they are now: what has changed is checked again when `work` comes to it. */
  readonly setRows: (rows: readonly CheckRow[], header: ArticleMetadata | null) => void;
  /** One row as it is now. Checks it at once; its stretch is left to `work`. */
  readonly setRow: (row: CheckRow) => void;
  /** Checks on until `until` (milliseconds of `performance.now`), at least one row or stretch. */
  readonly work: (until: number) => void;
  /** Word lists, names or style changed: everything is to be checked again. */
  readonly invalidate: () => void;
  /** All findings of what has been checked, by row and place. */
  readonly all: () => readonly NumberedFinding[];
  /** Of one row; those whose words are no longer where they were are left out until they are checked again. */
  readonly ofRow: (segment: string) => readonly NumberedFinding[];
  /** Index of a row; -1 for none. */
  readonly indexOf: (segment: string) => number;
  readonly row: (segment: string) => CheckRow | null;
  readonly rows: () => number;
}

interface RowState {
  row: CheckRow;
  /** Null where the row must be checked. */
  findings: readonly Finding[] | null;
}

export function articleFindings(
  document: string,
  options: () => CheckOptions,
  stored: readonly NumberedFinding[] | null,
  isTogether: (check: string) => boolean,
): ArticleFindings {
  let header: ArticleMetadata | null = null;
  let order: readonly string[] = [];
  let places = new Map<string, number>();
  let states = new Map<string, RowState>();
  /** By the number of the stretch; absent where it must be checked. */
  let together = new Map<number, readonly Finding[]>();
  let nextRow = 0;
  let byRow: Map<string, readonly NumberedFinding[]> | null = null;
  let remembered = stored;

  const stretches = () => Math.ceil(order.length / stretch);
  const open = () => order.length - nextRow + stretches() - together.size;

  function setRows(rows: readonly CheckRow[], head: ArticleMetadata | null): void {
    const sameHeader = JSON.stringify(head) === JSON.stringify(header);
    header = head;
    const before = sameHeader ? states : new Map<string, RowState>();
    order = rows.map(({ id }) => String(id));
    places = new Map(order.map((id, index) => [id, index]));
    states = new Map(
      rows.map((row) => {
        const known = before.get(String(row.id));
        const kept = known && sameRow(known.row, row) ? known.findings : null;
        return [String(row.id), { row, findings: kept }];
      }),
    );
    together = new Map();
    nextRow = 0;
    byRow = null;
    if (remembered) recall(remembered);
    remembered = null;
  }

  /** Findings kept from an earlier session stand in place of checking: their stamp said that nothing has changed. */
  function recall(findings: readonly NumberedFinding[]): void {
    for (const state of states.values()) state.findings = [];
    for (let index = 0; index < stretches(); index++) together.set(index, []);
    for (const finding of findings) {
      const state = states.get(finding.segment);
      const place = places.get(finding.segment);
      if (!state || place === undefined) continue;
      if (isTogether(finding.check)) {
        const index = Math.floor(place / stretch);
        together.set(index, [...(together.get(index) ?? []), finding]);
      } else state.findings = [...(state.findings ?? []), finding];
    }
    nextRow = order.length;
  }

  function setRow(row: CheckRow): void {
    const id = String(row.id);
    const place = places.get(id);
    const state = states.get(id);
    if (place === undefined || !state || sameRow(state.row, row)) return;
    states.set(id, { row, findings: checkRow(row, header, options()) });
    together.delete(Math.floor(place / stretch));
    byRow = null;
  }

  function work(until: number): void {
    do {
      if (nextRow < order.length) {
        const state = states.get(order[nextRow]!);
        if (state && state.findings === null) state.findings = checkRow(state.row, header, options());
        nextRow++;
      } else if (!workTogether()) return;
      byRow = null;
    } while (performance.now() < until);
  }

  /** One stretch; false where none is left. */
  function workTogether(): boolean {
    for (let index = 0; index < stretches(); index++) {
      if (together.has(index)) continue;
      const ids = order.slice(index * stretch, (index + 1) * stretch);
      const rows = ids.flatMap((id) => states.get(id)?.row ?? []);
      const headlines = index === 0 ? [] : headlineRows();
      const seen = new Set(ids);
      const found = checkTogether([...headlines, ...rows], header, options());
      together.set(
        index,
        found.filter(({ segment }) => seen.has(String(segment))),
      );
      return true;
    }
    return false;
  }

  function headlineRows(): readonly CheckRow[] {
    const first = order.slice(0, stretch).flatMap((id) => states.get(id)?.row ?? []);
    return first.filter(({ zone }) => zone === 'headline');
  }

  function collected(): Map<string, readonly NumberedFinding[]> {
    if (byRow) return byRow;
    const lists = new Map<string, Finding[]>();
    const put = (finding: Finding) => {
      const id = String(finding.segment);
      const list = lists.get(id);
      if (list) list.push(finding);
      else lists.set(id, [finding]);
    };
    for (const { findings } of states.values()) findings?.forEach(put);
    for (const findings of together.values()) findings.forEach(put);
    byRow = new Map(
      [...lists].map(([id, list]) => [
        id,
        numbered(list.toSorted(byPlace)).flatMap((each) => standing(each)),
      ]),
    );
    return byRow;
  }

  function standing(finding: NumberedFinding): readonly NumberedFinding[] {
    const row = states.get(finding.segment)?.row;
    const text = finding.side === 'source' ? (row?.ko ?? '') : (row?.en ?? '');
    return text.slice(finding.start, finding.end) === finding.quote ? [finding] : [];
  }

  return {
    document,
    complete: () => open() === 0,
    setRows,
    setRow,
    work,
    invalidate: () => {
      for (const state of states.values()) state.findings = null;
      together = new Map();
      nextRow = 0;
      byRow = null;
    },
    all: () => {
      const lists = collected();
      return order.flatMap((id) => lists.get(id) ?? []);
    },
    ofRow: (segment) => collected().get(segment) ?? [],
    indexOf: (segment) => places.get(segment) ?? -1,
    row: (segment) => states.get(segment)?.row ?? null,
    rows: () => order.length,
  };
}

function sameRow(a: CheckRow, b: CheckRow): boolean {
  return (
    a.en === b.en &&
    a.ko === b.ko &&
    a.zone === b.zone &&
    a.paragraph === b.paragraph &&
    a.alignment === b.alignment
  );
}

/** The Korean's own first, then by place in the English. */
function byPlace(a: Finding, b: Finding): number {
  if (a.side !== b.side) return a.side === 'source' ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

const none: Tally = { minor: 0, major: 0, critical: 0 };

/** Open findings by check, and how many single mutes hide. Mutes of whole checks are taken off where it is shown. */
export function tallyOf(
  findings: readonly NumberedFinding[],
  mutes: MuteIndex,
  document: string,
): { readonly tally: Readonly<Record<string, Tally>>; readonly muted: number } {
  const tally: Record<string, Record<Severity, number>> = {};
  let muted = 0;
  for (const finding of findings) {
    const mute = mutes.of(finding, document);
    if (mute && mute.scope !== 'check') muted++;
    else {
      const line = tally[finding.check] ?? { ...none };
      line[finding.severity]++;
      tally[finding.check] = line;
    }
  }
  return { tally, muted };
}
