/**
 * Events -> state. The only place that says what an event does; the engine folds into SQLite as events are
 * appended, a rebuild and a merge fold the whole log. Deterministic: no clock, no random number, no order but
 * the log's.
 */
import { createAnchor, findAnchor, followAnchor } from '../annotate/anchor';
import type { EventPayloads, ProjectEvent } from './events';
import type { SegmentRecord, Thread } from './model';
import type { Tables } from './tables';

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
      applyText(tables, event.payload);
      return;
    case 'structure':
      applyStructure(tables, event.payload);
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

function applyText(tables: Tables, payload: EventPayloads['text']): void {
  let headline = false;
  for (const { segment: id, after } of payload.changes) {
    const segment = tables.segment(id);
    if (!segment) continue;
    const changed = segment.target !== after.target;
    const next = { ...segment, ...after, revision: segment.revision + (changed ? 1 : 0) };
    tables.putSegment(next);
    if (!changed) continue;
    headline ||= segment.zone === 'headline';
    for (const thread of tables.threadsOn(id)) {
      if (thread.anchor.side === 'target') tables.putThread(follow(thread, segment, next));
    }
  }
  if (headline) retitle(tables, payload.document);
}

/** Moves a thread along with its words; words that are gone leave `at` null: "original text removed". */
function follow(thread: Thread, before: SegmentRecord, after: SegmentRecord): Thread {
  const step = { before: before.target, after: after.target, revision: after.revision };
  const { at, home } = followAnchor(thread.anchor, thread, step);
  const { home: _old, ...rest } = thread;
  return home ? { ...rest, at, home } : { ...rest, at };
}

function applyStructure(tables: Tables, payload: EventPayloads['structure']): void {
  for (const segment of payload.removed) tables.removeSegment(segment.id);
  for (const segment of payload.added) tables.putSegment(segment);
  for (const thread of payload.threadsAfter) {
    // Replies and resolutions may have come since: only the place is taken from the event.
    const now = tables.thread(thread.id);
    if (now)
      tables.putThread({
        ...now,
        segment: thread.segment,
        anchor: thread.anchor,
        at: thread.at,
        home: thread.home,
      });
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
  // A thread that comes back after edits: its words are looked for where they stand now.
  const found = findAnchor(after.anchor, segment.target);
  const at = found ? createAnchor(segment.target, 'target', segment.revision, found.start, found.end) : null;
  tables.putThread({ ...after, at: segment.revision === after.anchor.revision ? after.at : at });
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
