/** The folded tables in SQLite, behind the interface the fold writes to. */
import { sentenceKey } from '../../core/memory/sentence';
import {
  type DocumentRecord,
  type Person,
  rowZones,
  type SegmentRecord,
  type Thread,
} from '../../core/project/model';
import type { RecordKind, RecordValues } from '../../core/project/records';
import { type Tables, textChangeIn } from '../../core/project/tables';
import { damageIn } from './damage';
import type { Connection } from './driver';
import { type EventRow, eventIn } from './event-row';
import { rowChecksum } from './row-checksums';
import {
  type DocumentRow,
  documentColumns,
  type NameRow,
  type RecordRow,
  type SegmentRow,
  segmentColumns,
  type ThreadRow,
  threadColumns,
  toDocument,
  toName,
  toRecord,
  toSegment,
  toThread,
} from './stored-rows';

const worked: ReadonlySet<string> = new Set(rowZones);

/** Tables of an open project. Every statement is prepared once. A damaged value is noted, never thrown. */
export function sqlTables(connection: Connection): Tables {
  const sql = connection.prepare;
  const damage = damageIn(connection);
  const segments = (rest: string, parameters: Record<string, string>) =>
    sql(`SELECT ${segmentColumns} FROM segments WHERE ${rest}`)
      .all<SegmentRow>(parameters)
      .map((row) => toSegment(row, damage));
  return {
    document: (id) => {
      const row = sql(`SELECT ${documentColumns} FROM documents WHERE id = :id`).get<DocumentRow>({ id });
      return row ? toDocument(row, damage) : null;
    },
    segment: (id) => {
      const row = sql(`SELECT ${segmentColumns} FROM segments WHERE id = :id`).get<SegmentRow>({ id });
      return row ? toSegment(row, damage) : null;
    },
    thread: (id) => {
      const row = sql(`SELECT ${threadColumns} FROM threads WHERE id = :id`).get<ThreadRow>({ id });
      return row ? toThread(row, damage) : null;
    },
    threadsOn: (segment) =>
      sql(`SELECT ${threadColumns} FROM threads WHERE segment = :segment ORDER BY created, id`)
        .all<ThreadRow>({ segment })
        .flatMap((row) => toThread(row, damage) ?? []),
    segmentsOf: (document) => segments('document = :document ORDER BY position', { document }),
    headlinesOf: (document) =>
      segments(`document = :document AND zone = 'headline' ORDER BY position`, { document }),
    textChange: (id, segment) => {
      const row = sql('SELECT * FROM events WHERE id = :id').get<EventRow>({ id });
      return row ? textChangeIn(eventIn(connection, row), segment) : null;
    },
    putDocument: (document) => putDocument(connection, document),
    putSegment: (segment) => putSegment(connection, segment),
    putText: (segment) => putText(connection, segment),
    removeSegment: (id) => void sql('DELETE FROM segments WHERE id = :id').run({ id }),
    putThread: (thread) => putThread(connection, thread),
    removeThread: (id) => void sql('DELETE FROM threads WHERE id = :id').run({ id }),
    putPerson: ({ id, name, initials }: Person) => {
      const row = { id, name, initials };
      sql(
        `INSERT INTO people (id, name, initials, checksum) VALUES (:id, :name, :initials, :checksum)
         ON CONFLICT (id) DO UPDATE SET name = :name, initials = :initials, checksum = :checksum`,
      ).run({ ...row, checksum: rowChecksum('people', row) });
    },
    record: (kind, id) => {
      const row = sql(
        'SELECT kind, id, body, checksum FROM records WHERE kind = :kind AND id = :id',
      ).get<RecordRow>({ kind, id });
      return row ? toRecord(kind, row, damage) : null;
    },
    records: (kind) => recordsOf(connection, kind),
    putRecord: (kind, id, value) => {
      if (value === null) sql('DELETE FROM records WHERE kind = :kind AND id = :id').run({ kind, id });
      else {
        const row = { kind, id, body: JSON.stringify(value) };
        sql(
          `INSERT INTO records (kind, id, body, checksum) VALUES (:kind, :id, :body, :checksum)
           ON CONFLICT (kind, id) DO UPDATE SET body = :body, checksum = :checksum`,
        ).run({ ...row, checksum: rowChecksum('records', row) });
      }
    },
    spelling: (ko) => {
      const row = sql('SELECT ko, en, checksum FROM names WHERE ko = :ko').get<NameRow>({ ko });
      return (row && toName(row, damage)?.en) ?? null;
    },
    putSpelling: (ko, en) => {
      if (en === null) sql('DELETE FROM names WHERE ko = :ko').run({ ko });
      else {
        sql(
          `INSERT INTO names (ko, en, checksum) VALUES (:ko, :en, :checksum)
           ON CONFLICT (ko) DO UPDATE SET en = :en, checksum = :checksum`,
        ).run({ ko, en, checksum: rowChecksum('names', { ko, en }) });
      }
    },
  };
}

function recordsOf<K extends RecordKind>(connection: Connection, kind: K): readonly RecordValues[K][] {
  const damage = damageIn(connection);
  return connection
    .prepare('SELECT kind, id, body, checksum FROM records WHERE kind = :kind ORDER BY id')
    .all<RecordRow>({ kind })
    .flatMap((row) => toRecord(kind, row, damage) ?? []);
}

function putDocument(connection: Connection, document: DocumentRecord): void {
  const publisher = document.header.publisher;
  const row = {
    id: document.id,
    position: document.position,
    title: document.title,
    publisher: publisher ? publisher.en || publisher.ko : null,
    header: JSON.stringify(document.header),
    engine: document.engine,
    origin: document.origin,
    imported_at: document.importedAt,
    removed: document.removed ? 1 : 0,
  };
  connection
    .prepare(
      `INSERT INTO documents (${documentColumns})
       VALUES (:id, :position, :title, :publisher, :header, :engine, :origin, :imported_at, :removed, :checksum)
       ON CONFLICT (id) DO UPDATE SET position = :position, title = :title, publisher = :publisher,
         header = :header, engine = :engine, origin = :origin, imported_at = :imported_at, removed = :removed,
         checksum = :checksum`,
    )
    .run({ ...row, checksum: rowChecksum('documents', row) });
}

function segmentRow(segment: SegmentRecord) {
  const row = {
    id: segment.id,
    document: segment.document,
    position: segment.position,
    zone: segment.zone,
    worked: worked.has(segment.zone) ? 1 : 0,
    paragraph: segment.paragraph,
    joiner: segment.joiner,
    ko: segment.ko,
    mt: segment.mt,
    target: segment.target === segment.mt ? null : segment.target,
    baseline: segment.baseline === segment.mt ? null : segment.baseline,
    status: segment.status,
    revision: segment.revision,
    alignment: segment.alignment,
    locked: segment.locked ? 1 : 0,
    text_event: segment.textEvent ?? null,
  };
  return { ...row, checksum: rowChecksum('segments', row) };
}

/** A third of what `putSegment` takes: no index but one is touched, and the sentence's key stays. */
function putText(connection: Connection, segment: SegmentRecord): void {
  const { id, target, baseline, status, revision, text_event, checksum } = segmentRow(segment);
  connection
    .prepare(
      `UPDATE segments SET target = :target, baseline = :baseline, status = :status, revision = :revision,
         text_event = :text_event, checksum = :checksum WHERE id = :id`,
    )
    .run({ id, target, baseline, status, revision, text_event, checksum });
}

function putSegment(connection: Connection, segment: SegmentRecord): void {
  connection
    .prepare(
      `INSERT INTO segments (${segmentColumns}, sentence)
       VALUES (:id, :document, :position, :zone, :worked, :paragraph, :joiner, :ko, :mt, :target, :baseline,
         :status, :revision, :alignment, :locked, :text_event, :checksum, :sentence)
       ON CONFLICT (id) DO UPDATE SET document = :document, position = :position, zone = :zone,
         worked = :worked, paragraph = :paragraph, joiner = :joiner, ko = :ko, mt = :mt, target = :target,
         baseline = :baseline, status = :status, revision = :revision, alignment = :alignment, locked = :locked,
         text_event = :text_event, checksum = :checksum, sentence = :sentence`,
    )
    .run({ ...segmentRow(segment), sentence: sentenceKey(segment) });
}

function putThread(connection: Connection, thread: Thread): void {
  // The time of the first message it was made with: of one amended since, it stays.
  const created = connection
    .prepare('SELECT created FROM threads WHERE id = :id')
    .get<{ created: string }>({ id: thread.id })?.created;
  const row = {
    id: thread.id,
    document: thread.document,
    segment: thread.segment,
    resolved: thread.resolved ? 1 : 0,
    created: created ?? thread.messages[0]?.time ?? '',
    body: JSON.stringify(thread),
  };
  connection
    .prepare(
      `INSERT INTO threads (id, document, segment, resolved, created, body, checksum)
       VALUES (:id, :document, :segment, :resolved, :created, :body, :checksum)
       ON CONFLICT (id) DO UPDATE SET document = :document, segment = :segment, resolved = :resolved,
         body = :body, checksum = :checksum`,
    )
    .run({ ...row, checksum: rowChecksum('threads', row) });
}
