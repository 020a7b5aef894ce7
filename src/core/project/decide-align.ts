/** Commands that say which Korean belongs to which row. English rows never move; the Korean beside them does. */
import { alignSentences, type Bead } from '../align/align';
import { segmentText } from '../segment/segment';
import type { CommandOf } from './commands';
import { type Decision, type DecisionContext, type DecisionResult, notFound, refuse } from './decision';
import type { EventBody } from './events';
import { rowZones, type SegmentRecord, type Zone } from './model';
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
  const beads = alignSentences(
    ko,
    english.map((row) => row.mt || row.target),
  );
  const placed = placedBeads(context, before, english, beads, (index) => ({ text: ko[index]! }));
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
function koreanRow(context: Pick<DecisionContext, 'newId'>, above: SegmentRecord): SegmentRecord {
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

/** One Korean sentence of a bead; `zone` is what a row for it alone would be, by default that of the row above. */
export interface KoreanSentence {
  readonly text: string;
  readonly zone?: Zone;
}

/**
 * The rows that beads make of `before`: English rows keep their identity and their place, each bead's Korean stands
 * with its first row. Korean with no English gets a row between its neighbours, one of `before` that was there for
 * its Korean alone where there is one. A row that found no Korean has confidence 0.
 */
export function placedBeads(
  context: Pick<DecisionContext, 'newId'>,
  before: readonly SegmentRecord[],
  english: readonly SegmentRecord[],
  beads: readonly Bead[],
  sentence: (index: number) => KoreanSentence,
): readonly SegmentRecord[] {
  const spare = before.filter((row) => row.mt === '' && row.target === '');
  const rows: SegmentRecord[] = [];
  const alone = new Set<SegmentRecord>();
  for (const bead of beads) {
    const korean = bead.ko.map(sentence);
    const ko = korean.map(({ text }) => text).join(' ') || null;
    bead.en.forEach((index, part) => {
      const alignment = ko === null ? 0 : bead.score;
      rows.push({ ...english[index]!, ko: part === 0 ? ko : null, alignment });
    });
    if (bead.en.length > 0 || ko === null) continue;
    const above = rows[rows.length - 1] ?? before[0]!;
    const given = korean[0]?.zone ?? above.zone;
    // A second headline is none.
    const zone = given === 'headline' ? 'subhead' : given;
    const row = { ...(spare.shift() ?? koreanRow(context, above)), paragraph: above.paragraph, zone, ko };
    rows.push({ ...row, alignment: 0 });
    alone.add(rows[rows.length - 1]!);
  }
  return spread(rows, alone, before[0]!.position);
}

/** Gives the rows in `alone` positions between their neighbours; the others, and rows of other zones, stay. */
function spread(
  rows: readonly SegmentRecord[],
  alone: ReadonlySet<SegmentRecord>,
  first: number,
): readonly SegmentRecord[] {
  const placed: SegmentRecord[] = [];
  let last = first - 1;
  let waiting: SegmentRecord[] = [];
  const place = (next: number) => {
    const step = (next - last) / (waiting.length + 1);
    placed.push(...waiting.map((row, index) => ({ ...row, position: last + step * (index + 1) })));
    waiting = [];
  };
  for (const row of rows) {
    if (alone.has(row)) waiting.push(row);
    else {
      place(row.position);
      placed.push(row);
      last = row.position;
    }
  }
  place(last + 0.5);
  return placed;
}

/** The one event that puts `added` in place of `removed`; comments go where their words have gone. */
export function restructured(
  context: { readonly tables: Pick<DecisionContext['tables'], 'threadsOn'> },
  removed: readonly SegmentRecord[],
  added: readonly SegmentRecord[],
): Decision {
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
