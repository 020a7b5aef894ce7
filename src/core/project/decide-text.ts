/** Commands that change texts and statuses: edit, accept, reject, revert, status, replace. */
import { applyEdits, type EditScript, editsFit, type Replaced } from '../diff/edit-script';
import { scriptOfReplaced } from '../diff/replaced-words';
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
import { type PatternFault, type Search, searchFor } from './search/search';
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
  const script = scriptOf(segment.target, target, command.edits);
  const change = textChange(segment, { target, status: statusAfterEdit(segment, target) }, script);
  return { ok: true, events: textEvents('edit', [segment], change ? [change] : []) };
}

/** What was replaced, as the editor says; null where that does not lead to the text, in another form of Unicode say. */
function scriptOf(before: string, after: string, edits: readonly Replaced[] | undefined): EditScript | null {
  if (!edits || !editsFit(before, edits)) return null;
  const { text, script } = applyEdits(before, edits);
  return text === after ? script : null;
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
    const { target, edits } = rejectChange(segment.baseline, segment.target, change);
    const script = scriptOfReplaced(segment.target, target, edits);
    return textChange(segment, { target, status: statusAfterEdit(segment, target) }, script);
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

/** Seconds after which a replacement by an expression gives up; it has changed nothing then. Plain words have no limit. */
export const replaceSeconds = 30;

/** Locked rows stay as they are; where they are all that would change, the command is refused. */
export function decideReplace(context: DecisionContext, command: CommandOf<'replace'>): DecisionResult {
  const search = searchOf(command);
  if ('problem' in search) return patternInvalid(search);
  if (command.at !== undefined && (command.segments?.length !== 1 || command.document !== undefined)) {
    return refuse({ code: 'invalid-command', params: { field: 'at', problem: 'name one segment' } });
  }
  const begun = Date.parse(context.now());
  const late = () => command.pattern === true && Date.parse(context.now()) - begun > replaceSeconds * 1000;
  const left = new Set(command.except);
  let slow = false;
  let locked: string | null = null;
  const change = (segment: SegmentRecord): SegmentTextChange | null => {
    if (slow || left.has(segment.id) || command.status?.includes(segment.status) === false) return null;
    const replaced = search.replace(segment.target, command.with, { at: command.at, late });
    slow = !replaced || late();
    if (!replaced || replaced.text === segment.target) return null;
    if (segment.locked) locked = segment.id;
    const { text: target } = replaced;
    if (segment.locked) return null;
    return textChange(segment, { target, status: statusAfterEdit(segment, target) }, replaced.script());
  };
  const decision =
    command.segments || command.document
      ? overRows(context, command, 'replace', change)
      : overProject(context, 'replace', change);
  if (slow) return refuse({ code: 'pattern-slow', params: { seconds: replaceSeconds } });
  return locked !== null && !decision.ok ? refuse({ code: 'locked', params: { segment: locked } }) : decision;
}

/** What a replacement looks for. Words are taken as they are written unless told otherwise. */
export function searchOf(command: CommandOf<'replace'>): Search | PatternFault {
  const { find: query, matchCase = true, wholeWord = false, pattern = false } = command;
  return searchFor({ query, matchCase, wholeWord, pattern });
}

export function patternInvalid({ at, problem }: PatternFault) {
  return refuse({ code: 'pattern-invalid', params: { at: at + 1, problem } });
}

function overProject(
  context: DecisionContext,
  action: EventPayloads['text']['action'],
  change: (segment: SegmentRecord) => SegmentTextChange | null,
): DecisionResult {
  const events = context.documents().flatMap((document) => {
    const segments = context.tables.segmentsOf(document).filter(isRow);
    return textEvents(action, segments, segments.map(change).filter(present));
  });
  return events.length > 0 ? { ok: true, events } : nothing(action);
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
    segments.push(...context.tables.segmentsOf(selection.document).filter(isRow));
  }
  if (segments.length === 0) {
    return refuse({
      code: 'invalid-command',
      params: { field: 'segment', problem: 'name a segment, segments or a document' },
    });
  }
  // A status may be set on a locked row, and a replacement says itself what becomes of one.
  const any = action === 'status' || action === 'replace';
  const locked = named.length > 0 && !any ? segments.find((segment) => segment.locked) : null;
  if (locked) return refuse({ code: 'locked', params: { segment: locked.id } });
  const changes = segments.filter((segment) => !segment.locked || any).map(change);
  const events = textEvents(action, segments, changes.filter(present));
  return events.length > 0 ? { ok: true, events } : nothing(action);
}

const zones: ReadonlySet<string> = new Set(rowZones);

/** Bylines and copyright lines follow the header card; leftovers are set aside. */
function isRow({ zone }: SegmentRecord): boolean {
  return zones.has(zone);
}

function nothing(command: string): DecisionResult {
  return refuse({ code: 'nothing-to-do', params: { command } });
}

function present<T>(value: T | null): value is T {
  return value !== null;
}
