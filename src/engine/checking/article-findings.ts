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
  /** One row as it is now. Checks it at once if `now`; its stretch is left to `work`. */
  readonly setRow: (row: CheckRow, now: boolean) => void;
  /** More is known of these rows: they are to be checked again. */
  readonly again: (segments: readonly string[]) => void;
  /** Checks on until `until` (milliseconds of `performance.now`), at least one row or stretch. */
  readonly work: (until: number) => void;
  /** These rows are looked at: they come first. Indices from 0, `to` exclusive. */
  readonly lookAt: (from: number, to: number) => void;
  /** Rows of those that have been checked since it was asked last; empty until all of them are. */
  readonly news: () => readonly string[];
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
  readonly allRows: () => readonly CheckRow[];
}

interface RowState {
  row: CheckRow;
  /** Null where the row must be checked. */
  findings: readonly Finding[] | null;
}

type ByRow = ReadonlyMap<string, readonly Finding[]>;

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
  /** What checks of whole articles found, by stretch. One that is outdated stands until it is made again. */
  let together = new Map<number, ByRow>();
  let outdated = new Set<number>();
  /** The stretch that is being checked. */
  let running: { readonly index: number; readonly steps: ReturnType<typeof checkTogether> } | null = null;
  let nextRow = 0;
  let looked = { from: 0, to: 0 };
  let seen: string[] = [];
  /** Findings of a row put together, numbered; absent where something of it has changed. */
  const collected = new Map<string, readonly NumberedFinding[]>();
  let remembered = stored;

  const stretches = () => Math.ceil(order.length / stretch);
  const idsOf = (index: number) => order.slice(index * stretch, (index + 1) * stretch);

  function setRows(rows: readonly CheckRow[], head: ArticleMetadata | null): void {
    const before = JSON.stringify(head) === JSON.stringify(header) ? states : new Map<string, RowState>();
    header = head;
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
    startAgain();
    if (remembered) recall(remembered);
    remembered = null;
  }

  function startAgain(): void {
    outdated = new Set(Array.from({ length: stretches() }, (_, index) => index));
    nextRow = 0;
    running = null;
    collected.clear();
  }

  /** Findings kept from an earlier session stand in place of checking: their stamp said that nothing has changed. */
  function recall(findings: readonly NumberedFinding[]): void {
    for (const state of states.values()) state.findings = [];
    for (const finding of findings.filter(({ check }) => !isTogether(check))) {
      const state = states.get(finding.segment);
      if (state) state.findings = [...(state.findings ?? []), finding];
    }
    const shared = grouped(findings.filter(({ check }) => isTogether(check)));
    for (let index = 0; index < stretches(); index++) together.set(index, only(shared, idsOf(index)));
    outdated.clear();
    nextRow = order.length;
  }

  function setRow(row: CheckRow, now: boolean): void {
    const id = String(row.id);
    const place = places.get(id);
    const state = states.get(id);
    if (place === undefined || !state || sameRow(state.row, row)) return;
    states.set(id, { row, findings: now ? checkRow(row, header, options()) : null });
    if (!now) nextRow = Math.min(nextRow, place);
    const index = Math.floor(place / stretch);
    outdated.add(index);
    if (running?.index === index) running = null;
    collected.delete(id);
  }

  function work(until: number): void {
    do {
      if (looked.from < looked.to) workLooked();
      else if (nextRow < order.length) workRow(order[nextRow++]);
      else if (!workStretch()) return;
    } while (performance.now() < until);
  }

  function workLooked(): void {
    const id = order[looked.from++];
    const state = id === undefined ? undefined : states.get(id);
    if (id !== undefined && state?.findings === null) seen.push(id);
    workRow(id);
  }

  function workRow(id: string | undefined): void {
    const state = id === undefined ? undefined : states.get(id);
    if (id === undefined || state?.findings !== null) return;
    state.findings = checkRow(state.row, header, options());
    collected.delete(id);
  }

  /** One check over one stretch; what it found is taken when all have run. False where none is left. */
  function workStretch(): boolean {
    const [first] = outdated;
    if (first === undefined) return false;
    const index = running?.index ?? first;
    const ids = idsOf(index);
    if (!running) {
      const rows = ids.flatMap((id) => states.get(id)?.row ?? []);
      const headlines = index === 0 ? [] : headlineRows();
      running = { index, steps: checkTogether([...headlines, ...rows], header, options()) };
    }
    const { done, value } = running.steps.next();
    if (!done) return true;
    running = null;
    together.set(index, only(grouped(value), ids));
    outdated.delete(index);
    for (const id of ids) collected.delete(id);
    return true;
  }

  function headlineRows(): readonly CheckRow[] {
    const first = idsOf(0).flatMap((id) => states.get(id)?.row ?? []);
    return first.filter(({ zone }) => zone === 'headline');
  }

  function ofRow(id: string): readonly NumberedFinding[] {
    const known = collected.get(id);
    const place = places.get(id);
    if (known || place === undefined) return known ?? none;
    const own = states.get(id)?.findings ?? none;
    const shared = together.get(Math.floor(place / stretch))?.get(id) ?? none;
    const made =
      own.length + shared.length === 0
        ? none
        : numbered([...own, ...shared].toSorted(byPlace)).filter(isStanding);
    collected.set(id, made);
    return made;
  }

  function isStanding({ segment, side, start, end, quote }: NumberedFinding): boolean {
    const row = states.get(segment)?.row;
    const text = side === 'source' ? (row?.ko ?? '') : (row?.en ?? '');
    return text.slice(start, end) === quote;
  }

  return {
    document,
    complete: () => nextRow >= order.length && outdated.size === 0,
    setRows,
    setRow,
    again: (segments) => {
      for (const id of segments) {
        const state = states.get(id);
        if (!state) continue;
        state.findings = null;
        nextRow = Math.min(nextRow, places.get(id) ?? nextRow);
      }
    },
    work,
    lookAt: (from, to) => {
      looked = { from, to: Math.min(to, order.length) };
    },
    news: () => {
      const rows = looked.from < looked.to ? [] : seen;
      if (rows.length > 0) seen = [];
      return rows;
    },
    invalidate: () => {
      for (const state of states.values()) state.findings = null;
      startAgain();
    },
    all: () => order.flatMap(ofRow),
    ofRow,
    indexOf: (segment) => places.get(segment) ?? -1,
    row: (segment) => states.get(segment)?.row ?? null,
    rows: () => order.length,
    allRows: () => [...states.values()].map(({ row }) => row),
  };
}

const none: readonly NumberedFinding[] = [];

function grouped(findings: readonly Finding[]): ByRow {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = String(finding.segment);
    const list = lists.get(id);
    if (list) list.push(finding);
    else lists.set(id, [finding]);
  }
  return lists;
}

function only(findings: ByRow, ids: readonly string[]): ByRow {
  return new Map(
    ids.flatMap((id) => {
      const list = findings.get(id);
      return list ? [[id, list] as const] : [];
    }),
  );
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
      const line = tally[finding.check] ?? { minor: 0, major: 0, critical: 0 };
      line[finding.severity]++;
      tally[finding.check] = line;
    }
  }
  return { tally, muted };
}
