/** What the sound rows of a damaged project say beyond what is left of its log, as events. */
import type { EventBody, EventPayloads } from '../../core/project/events';
import type { SegmentRecord } from '../../core/project/model';
import type { Connection } from '../store/driver';
import { personOf } from '../store/people-queries';
import { soundRows } from '../store/sound-rows';
import { sqlTables } from '../store/tables-sql';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Rows of one event: what is held at once. */
const atOnce = 500;

/**
 * With `whole` nothing of the log is known to be lost: only a row with a checksum is then believed rather than the
 * log. Each event is to be folded into `into` before the next one is asked for.
 */
export function* soundTables(from: Connection, into: Connection, whole: boolean): Generator<EventBody> {
  const sound = soundRows(from, whole);
  const tables = sqlTables(into);
  for (const person of sound.people()) {
    const before = personOf(into, person.id);
    if (same(before, person)) continue;
    yield { kind: 'person', payload: { before, after: person } };
  }
  for (const document of sound.documents()) {
    if (same(tables.document(document.id), document)) continue;
    yield { kind: 'import', payload: { documents: [document], segments: [] } };
  }
  let rows: SegmentRecord[] = [];
  for (const segment of sound.segments()) {
    if (!tables.document(segment.document) || same(tables.segment(segment.id), segment)) continue;
    const other = rows[0] !== undefined && rows[0].document !== segment.document;
    if (other || rows.length >= atOnce) {
      yield* imported(rows, tables);
      rows = [];
    }
    rows.push(segment);
  }
  yield* imported(rows, tables);
  for (const thread of sound.threads()) {
    const before = tables.thread(thread.id);
    if (same(before, thread) || !tables.segment(thread.segment)) continue;
    const { document, segment } = thread;
    yield { kind: 'thread', payload: { document, segment, action: 'comment', before, after: thread } };
  }
  for (const { ko, en } of sound.names()) {
    const before = tables.spelling(ko);
    if (before !== en) yield { kind: 'name', payload: { ko, before, after: en } };
  }
  for (const { kind, id, value } of sound.records()) {
    const before = tables.record(kind, id);
    if (same(before, value)) continue;
    const payload = {
      record: kind,
      changes: [{ id, before, after: value }],
      document: null,
      action: before ? `${kind}-change` : `${kind}-add`,
    };
    // Kind and value are of one record, which a union cannot show.
    yield { kind: 'records', payload: payload as EventPayloads['records'] };
  }
}

/** The article as it stands, with rows that take the place of what it has. */
function* imported(
  segments: readonly SegmentRecord[],
  tables: ReturnType<typeof sqlTables>,
): Generator<EventBody> {
  const document = segments[0] ? tables.document(segments[0].document) : null;
  if (document) yield { kind: 'import', payload: { documents: [document], segments } };
}
