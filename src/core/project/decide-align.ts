/** Commands that say which Korean belongs to which row. English rows never move; the Korean beside them does. */
import { alignSentences } from '../align/align';
import { segmentText } from '../segment/segment';
import type { CommandOf } from './commands';
import { type DecisionContext, type DecisionResult, notFound, refuse } from './decision';
import type { EventBody } from './events';
import { rowZones, type SegmentRecord } from './model';
import { rehome } from './rehome';

const worked: ReadonlySet<string> = new Set(rowZones);

/** Sets the Korean of a row: typed, pasted or corrected; empty for none. */
export function decideKorean(context: DecisionContext, command: CommandOf<'korean'>): DecisionResult {
  const segment = context.tables.segment(command.segment);
  if (!segment) return notFound('segment', command.segment);
  const ko = command.text.normalize('NFC').trim() || null;
  if (ko === segment.ko) return refuse({ code: 'nothing-to-do', params: { command: 'korean' } });
  return restructured(context, [segment], [{ ...segment, ko, alignment: ko === null ? null : 1 }]);
}

/**
 * Moves the Korean of a row and of those after it one row down or up, as far as the next row without Korean. Down
 * leaves the row without; past the last row a new one takes it. Up joins the row's Korean to that of the row above.
 */
export function decideShift(context: DecisionContext, command: CommandOf<'shift'>): DecisionResult {
  const found = rowsFrom(context, command.segment);
  if (!found) return notFound('segment', command.segment);
  const { rows, at } = found;
  const nothing = refuse({ code: 'nothing-to-do', params: { command: 'shift' } });
  if (rows[at]!.ko === null) return nothing;
  const gap = rows.findIndex((row, index) => index > at && row.ko === null);
  if (command.direction === 'down') {
    const last = gap < 0 ? rows.length - 1 : gap;
    const before = rows.slice(at, last + 1);
    const after = before.map((row, index) => withKorean(row, index === 0 ? null : before[index - 1]!.ko));
    const pushed = gap < 0 ? rows[last]! : null;
    const added = pushed ? [...after, koreanRow(context, pushed)] : after;
    return restructured(context, before, added);
  }
  if (at === 0) return nothing;
  const end = gap < 0 ? rows.length : gap;
  const before = rows.slice(at - 1, end);
  const after = before.map((row, index) => {
    if (index > 0) return withKorean(row, before[index + 1]?.ko ?? null);
    return withKorean(row, [row.ko, before[1]!.ko].filter((ko) => ko !== null).join(' '));
  });
  // A row that was there for its Korean alone goes with it.
  const kept = after.filter((row) => row.ko !== null || row.mt !== '' || row.target !== '');
  return restructured(context, before, kept);
}

/** Aligns the Korean from a row to the end of the article anew, with what stands above taken as settled. */
export function decideRealign(context: DecisionContext, command: CommandOf<'realign'>): DecisionResult {
  const found = rowsFrom(context, command.segment);
  if (!found) return notFound('segment', command.segment);
  const before = found.rows.slice(found.at);
  const ko = before.flatMap((row) =>
    row.ko === null ? [] : segmentText(row.ko, 'ko').map(({ text }) => text),
  );
  const english = before.filter((row) => row.mt !== '' || row.target !== '');
  if (ko.length === 0 || english.length === 0) {
    return refuse({ code: 'nothing-to-do', params: { command: 'realign' } });
  }
  const after: SegmentRecord[] = [];
  const spare = before.filter((row) => row.mt === '' && row.target === '');
  for (const bead of alignSentences(
    ko,
    english.map((row) => row.mt || row.target),
  )) {
    const text = bead.ko.map((index) => ko[index]).join(' ') || null;
    bead.en.forEach((index, part) => {
      after.push({ ...english[index]!, ko: part === 0 ? text : null, alignment: bead.score });
    });
    if (bead.en.length === 0 && text !== null) {
      const above = after[after.length - 1] ?? before[0]!;
      after.push({ ...(spare.shift() ?? koreanRow(context, above)), ko: text, alignment: 0 });
    }
  }
  const placed = replaced(after, before);
  const same = placed.length === before.length && placed.every((row, index) => row.ko === before[index]!.ko);
  if (same) return refuse({ code: 'nothing-to-do', params: { command: 'realign' } });
  return restructured(context, before, placed);
}

function rowsFrom(
  context: DecisionContext,
  id: string,
): { readonly rows: readonly SegmentRecord[]; readonly at: number } | null {
  const segment = context.tables.segment(id);
  if (!segment) return null;
  const rows = context.tables.segmentsOf(segment.document).filter(({ zone }) => worked.has(zone));
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? null : { rows, at };
}

/** A person has said so: the alignment is sure. */
function withKorean(row: SegmentRecord, ko: string | null): SegmentRecord {
  return { ...row, ko, alignment: ko === null ? null : 1 };
}

/** A row for Korean that the English lacks, after `above`. */
function koreanRow(context: DecisionContext, above: SegmentRecord): SegmentRecord {
  return {
    ...above,
    id: context.newId(),
    position: above.position + 0.5,
    joiner: ' ',
    mt: '',
    target: '',
    baseline: '',
    status: 'untouched',
    revision: 0,
    alignment: 1,
    locked: false,
  };
}

/** Positions in order over the stretch that `before` took, so that rows after it stay where they are. */
function replaced(
  rows: readonly SegmentRecord[],
  before: readonly SegmentRecord[],
): readonly SegmentRecord[] {
  const first = before[0]!.position;
  const last = before[before.length - 1]!.position;
  const step = rows.length > 1 ? Math.max(last - first, 1) / (rows.length - 1) : 0;
  return rows.map((row, index) => ({ ...row, position: first + index * step }));
}

function restructured(
  context: DecisionContext,
  removed: readonly SegmentRecord[],
  added: readonly SegmentRecord[],
): DecisionResult {
  const threadsBefore = removed.flatMap(({ id }) => context.tables.threadsOn(id));
  const byId = new Map(removed.map((segment) => [segment.id, segment]));
  const stayed = new Map(added.map((segment) => [segment.id, segment]));
  const threadsAfter = threadsBefore.map((thread) => {
    const from = byId.get(thread.segment)!;
    const own = stayed.get(thread.segment);
    // Words of the English side stay in their row; Korean words go with the Korean.
    return thread.anchor.side !== 'source' && own ? thread : rehome(thread, from, added);
  });
  const event: EventBody = {
    kind: 'structure',
    payload: { document: removed[0]!.document, action: 'align', removed, added, threadsBefore, threadsAfter },
  };
  return { ok: true, events: [event] };
}
