/** Commands that change texts and statuses: edit, accept, reject, revert, status, replace. */
import { acceptChange, rejectChange, trackedChanges } from '../diff/tracked';
import type { CommandOf } from './commands';
import {
  type DecisionContext,
  type DecisionResult,
  notFound,
  refuse,
  statusAfterEdit,
  textChange,
} from './decision';
import type { EventPayloads, SegmentTextChange } from './events';
import { rowZones, type SegmentRecord } from './model';
import { replaceWords } from './replace';
import { textEvents } from './text-events';

export function decideEdit(context: DecisionContext, command: CommandOf<'edit'>): DecisionResult {
  const segment = context.tables.segment(command.segment);
  if (!segment) return notFound('segment', command.segment);
  if (segment.locked) return refuse({ code: 'locked', params: { segment: segment.id } });
  if (command.revision !== undefined && command.revision !== segment.revision) {
    return refuse({ code: 'stale-revision', params: { segment: segment.id, revision: segment.revision } });
  }
  const target = command.text.normalize('NFC');
  if (target === segment.target) return { ok: true, events: [] };
  const change = textChange(segment, { target, status: statusAfterEdit(segment, target) });
  return { ok: true, events: textEvents('edit', [segment], change ? [change] : []) };
}

export function decideAccept(context: DecisionContext, command: CommandOf<'accept'>): DecisionResult {
  return overRows(context, command, 'accept', (segment) => {
    if (command.change === undefined) return textChange(segment, { baseline: segment.target });
    const change = trackedChanges(segment.baseline, segment.target).find(({ id }) => id === command.change);
    if (!change) return null;
    return textChange(segment, acceptChange(segment.baseline, segment.target, change));
  });
}

export function decideReject(context: DecisionContext, command: CommandOf<'reject'>): DecisionResult {
  return overRows(context, command, 'reject', (segment) => {
    if (command.change === undefined) {
      const target = segment.baseline;
      return textChange(segment, { target, status: statusAfterEdit(segment, target) });
    }
    const change = trackedChanges(segment.baseline, segment.target).find(({ id }) => id === command.change);
    if (!change) return null;
    const texts = rejectChange(segment.baseline, segment.target, change);
    return textChange(segment, { ...texts, status: statusAfterEdit(segment, texts.target) });
  });
}

export function decideRevert(context: DecisionContext, command: CommandOf<'revert'>): DecisionResult {
  return overRows(context, command, 'revert', (segment) =>
    textChange(segment, { target: segment.mt, baseline: segment.mt, status: 'untouched' }),
  );
}

export function decideStatus(context: DecisionContext, command: CommandOf<'status'>): DecisionResult {
  return overRows(context, command, 'status', (segment) => textChange(segment, { status: command.status }));
}

export function decideReplace(context: DecisionContext, command: CommandOf<'replace'>): DecisionResult {
  const options = { matchCase: command.matchCase ?? true, wholeWord: command.wholeWord ?? false };
  const change = (segment: SegmentRecord): SegmentTextChange | null => {
    if (segment.locked) return null;
    const target = replaceWords(segment.target, command.find, command.with, options);
    return target === segment.target
      ? null
      : textChange(segment, { target, status: statusAfterEdit(segment, target) });
  };
  if (command.segments || command.document) return overRows(context, command, 'replace', change);
  const events = context.documents().flatMap((document) => {
    const segments = context.tables.segmentsOf(document);
    return textEvents('replace', segments, segments.map(change).filter(present));
  });
  return events.length > 0 ? { ok: true, events } : nothing('replace');
}

interface RowSelection {
  readonly segment?: string | undefined;
  readonly segments?: readonly string[] | undefined;
  readonly document?: string | undefined;
}

/** Applies `change` to the rows a command names. Named rows must exist; of an article only worked rows count. */
function overRows(
  context: DecisionContext,
  selection: RowSelection,
  action: EventPayloads['text']['action'],
  change: (segment: SegmentRecord) => SegmentTextChange | null,
): DecisionResult {
  const named = [...(selection.segment ? [selection.segment] : []), ...(selection.segments ?? [])];
  const segments: SegmentRecord[] = [];
  for (const id of named) {
    const segment = context.tables.segment(id);
    if (!segment) return notFound('segment', id);
    segments.push(segment);
  }
  if (selection.document !== undefined) {
    if (!context.tables.document(selection.document)) return notFound('document', selection.document);
    const zones: readonly string[] = rowZones;
    segments.push(
      ...context.tables.segmentsOf(selection.document).filter(({ zone }) => zones.includes(zone)),
    );
  }
  if (segments.length === 0) {
    return refuse({
      code: 'invalid-command',
      params: { field: 'segment', problem: 'name a segment, segments or a document' },
    });
  }
  const locked = named.length > 0 && action !== 'status' ? segments.find((segment) => segment.locked) : null;
  if (locked) return refuse({ code: 'locked', params: { segment: locked.id } });
  const changes = segments.filter((segment) => !segment.locked || action === 'status').map(change);
  const events = textEvents(action, segments, changes.filter(present));
  return events.length > 0 ? { ok: true, events } : nothing(action);
}

function nothing(command: string): DecisionResult {
  return refuse({ code: 'nothing-to-do', params: { command } });
}

function present<T>(value: T | null): value is T {
  return value !== null;
}
