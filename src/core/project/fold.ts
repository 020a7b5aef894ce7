/**
 * Events -> state. The only place that says what an event does; the engine folds into SQLite as events are
 * appended, a rebuild and a merge fold the whole log. Deterministic: no clock, no random number, no order but
 * the log's.
 */
import { type Anchor, createAnchor, findSurely, type TextStep } from '../annotate/anchor';
import type { EventPayloads, ProjectEvent } from './events';
import type { SegmentRecord, Thread } from './model';
import type { Tables } from './tables';
import { followSteps, followToRow, stepsOfChange } from './text-path';

/** Applies one event. Rows an event names and the tables lack are passed over: a merge may bring them later. */
export function applyEvent(tables: Tables, event: ProjectEvent): void {
  switch (event.kind) {
    case 'import':
      for (const document of event.payload.documents) tables.putDocument(document);
      for (const segment of event.payload.segments) tables.putSegment(segment);
      return;
    case 'documents':
      for (const id of event.payload.ids) {
        const document = tables.document(id);
        if (document) tables.putDocument({ ...document, removed: event.payload.removed });
      }
      return;
    case 'text':
      applyText(tables, event);
      return;
    case 'structure':
      applyStructure(tables, event);
      return;
    case 'zone':
      event.payload.segments.forEach((id, index) => {
        const segment = tables.segment(id);
        const zone = event.payload.after[index];
        if (segment && zone) tables.putSegment({ ...segment, zone });
      });
      retitle(tables, event.payload.document);
      return;
    case 'header': {
      const document = tables.document(event.payload.document);
      if (document) tables.putDocument({ ...document, header: event.payload.after });
      return;
    }
    case 'thread':
      applyThread(tables, event.payload);
      return;
    case 'name':
      tables.putSpelling(event.payload.ko, event.payload.after);
      return;
    case 'records':
      applyRecords(tables, event.payload);
      return;
    case 'person':
      tables.putPerson(event.payload.after);
  }
}

function applyRecords(tables: Tables, payload: EventPayloads['records']): void {
  for (const { id, after } of payload.changes) tables.putRecord(payload.record, id, after);
}

function applyText(tables: Tables, event: ProjectEvent & { kind: 'text' }): void {
  const { payload } = event;
  let headline = false;
  for (const change of payload.changes) {
    const segment = tables.segment(change.segment);
    if (!segment) continue;
    const { target = segment.target, baseline = segment.baseline, status = segment.status } = change.after;
    const changed = segment.target !== target;
    const next: SegmentRecord = { ...segment, target, baseline, status };
    if (!changed) {
      tables.putText(next);
      continue;
    }
    const edited = named({ ...next, revision: segment.revision + 1 }, event);
    tables.putText(edited);
    headline ||= segment.zone === 'headline';
    const threads = tables.threadsOn(segment.id).filter(({ anchor }) => anchor.side === 'target');
    if (threads.length === 0) continue;
    const steps = stepsOfChange(tables, segment, edited, change, event.undoes !== null);
    for (const thread of threads) tables.putThread(follow(thread, steps));
  }
  if (headline) retitle(tables, payload.document);
}

/** The row with the event that made its text; one of version 1 is not named, as it does not say what it changed. */
function named(row: SegmentRecord, by: ProjectEvent | string | undefined): SegmentRecord {
  const { textEvent: _, ...rest } = row;
  const textEvent = typeof by === 'object' ? (by.version === 1 ? undefined : by.id) : by;
  return textEvent === undefined ? rest : { ...rest, textEvent };
}

/** Moves a thread along with its words; words that are gone leave `at` null: "original text removed". */
function follow(thread: Thread, steps: readonly TextStep[]): Thread {
  const { at: _at, home: _home, ...rest } = thread;
  const { at, home } = followSteps(thread.anchor, thread, steps);
  return home ? { ...rest, at, home } : { ...rest, at };
}

function applyStructure(tables: Tables, event: ProjectEvent & { kind: 'structure' }): void {
  const { payload } = event;
  const before = new Map(payload.removed.map(({ id }) => [id, tables.segment(id)]));
  for (const segment of payload.removed) tables.removeSegment(segment.id);
  for (const segment of payload.added) {
    const known = before.get(segment.id);
    // A row that keeps its text keeps the event that made it.
    tables.putSegment(
      known?.target === segment.target ? named(segment, known.textEvent) : named(segment, event),
    );
  }
  for (const thread of payload.threadsAfter) {
    // Replies and resolutions may have come since: only the place is taken from the event.
    const now = tables.thread(thread.id);
    if (!now) continue;
    const { home: _home, ...rest } = now;
    const { segment, anchor, at, home } = thread;
    tables.putThread(home ? { ...rest, segment, anchor, at, home } : { ...rest, segment, anchor, at });
  }
  retitle(tables, payload.document);
}

function applyThread(tables: Tables, payload: EventPayloads['thread']): void {
  const { before, after } = payload;
  if (!after) {
    if (before) tables.removeThread(before.id);
    return;
  }
  const now = tables.thread(after.id);
  if (now) {
    tables.putThread({ ...after, segment: now.segment, anchor: now.anchor, at: now.at, home: now.home });
    return;
  }
  const segment = tables.segment(after.segment);
  if (!segment || after.anchor.side !== 'target') {
    tables.putThread(after);
    return;
  }
  tables.putThread(arrived(tables, after, segment));
}

/**
 * A thread that comes when its row is there: new, from another copy after edits of its words, or back by an undo.
 * Where the event that made the text of its anchor is known, the anchor goes through the scripts of the edits since;
 * else its words are taken only where no equal ones can be meant.
 */
function arrived(tables: Tables, thread: Thread, row: SegmentRecord): Thread {
  const { anchor, home: _home, ...rest } = thread;
  const place = followToRow(tables, row, anchor);
  if (place) return { ...rest, anchor, ...place };
  if (thread.at ? standsIn(row, thread.at) : row.revision === anchor.revision) return thread;
  const found = findSurely(anchor, row.target);
  const at = found ? createAnchor(row.target, 'target', row.revision, found.start, found.end) : null;
  return { ...rest, anchor, at };
}

/** Whether a place is one of this very text: what an undo brings back stands where it stood. */
function standsIn({ target, revision }: SegmentRecord, at: Anchor): boolean {
  const here = createAnchor(target, at.side, revision, at.start, at.end);
  return (
    at.revision === revision &&
    here.quote === at.quote &&
    here.prefix === at.prefix &&
    here.suffix === at.suffix
  );
}

/** The library shows the headline as edited, else what the document was imported as. */
function retitle(tables: Tables, id: string): void {
  const document = tables.document(id);
  if (!document) return;
  const title = tables
    .headlinesOf(id)
    .map((segment) => segment.joiner + segment.target)
    .join('')
    .trim();
  if (title && title !== document.title) tables.putDocument({ ...document, title });
}
