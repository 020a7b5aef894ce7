/** The folded tables in SQLite, behind the interface the fold writes to. */
import type { ArticleMetadata } from '../../core/article/article';
import { sentenceKey } from '../../core/memory/sentence';
import {
  type DocumentRecord,
  type Person,
  rowZones,
  type SegmentRecord,
  type SegmentStatus,
  type Thread,
  type Zone,
} from '../../core/project/model';
import type { RecordKind, RecordValues } from '../../core/project/records';
import type { Tables } from '../../core/project/tables';
import type { Connection } from './driver';

export interface DocumentRow {
  id: string;
  position: number;
  title: string;
  header: string;
  engine: string | null;
  origin: string | null;
  imported_at: string;
  removed: number;
}

export interface SegmentRow {
  id: string;
  document: string;
  position: number;
  zone: string;
  paragraph: number;
  joiner: string;
  ko: string | null;
  mt: string;
  target: string | null;
  baseline: string | null;
  status: string;
  revision: number;
  alignment: number | null;
  locked: number;
}

const worked: ReadonlySet<string> = new Set(rowZones);

export function toDocument(row: DocumentRow): DocumentRecord {
  return {
    id: row.id,
    position: row.position,
    title: row.title,
    header: JSON.parse(row.header) as ArticleMetadata,
    engine: row.engine,
    origin: row.origin,
    importedAt: row.imported_at,
    removed: row.removed !== 0,
  };
}

export function toSegment(row: SegmentRow): SegmentRecord {
  return {
    id: row.id,
    document: row.document,
    position: row.position,
    zone: row.zone as Zone,
    paragraph: row.paragraph,
    joiner: row.joiner,
    ko: row.ko,
    mt: row.mt,
    target: row.target ?? row.mt,
    baseline: row.baseline ?? row.mt,
    status: row.status as SegmentStatus,
    revision: row.revision,
    alignment: row.alignment,
    locked: row.locked !== 0,
  };
}

export const segmentColumns =
  'id, document, position, zone, paragraph, joiner, ko, mt, target, baseline, status, revision, alignment, locked';
const documentColumns = 'id, position, title, header, engine, origin, imported_at, removed';

/** Tables of an open project. Every statement is prepared once. */
export function sqlTables(connection: Connection): Tables {
  const sql = connection.prepare;
  return {
    document: (id) => {
      const row = sql(`SELECT ${documentColumns} FROM documents WHERE id = :id`).get<DocumentRow>({ id });
      return row ? toDocument(row) : null;
    },
    segment: (id) => {
      const row = sql(`SELECT ${segmentColumns} FROM segments WHERE id = :id`).get<SegmentRow>({ id });
      return row ? toSegment(row) : null;
    },
    thread: (id) => {
      const row = sql('SELECT body FROM threads WHERE id = :id').get<{ body: string }>({ id });
      return row ? (JSON.parse(row.body) as Thread) : null;
    },
    threadsOn: (segment) =>
      sql('SELECT body FROM threads WHERE segment = :segment ORDER BY created, id')
        .all<{ body: string }>({ segment })
        .map((row) => JSON.parse(row.body) as Thread),
    segmentsOf: (document) =>
      sql(`SELECT ${segmentColumns} FROM segments WHERE document = :document ORDER BY position`)
        .all<SegmentRow>({ document })
        .map(toSegment),
    headlinesOf: (document) =>
      sql(
        `SELECT ${segmentColumns} FROM segments WHERE document = :document AND zone = 'headline' ORDER BY position`,
      )
        .all<SegmentRow>({ document })
        .map(toSegment),
    putDocument: (document) => putDocument(connection, document),
    putSegment: (segment) => putSegment(connection, segment),
    removeSegment: (id) => void sql('DELETE FROM segments WHERE id = :id').run({ id }),
    putThread: (thread) => putThread(connection, thread),
    removeThread: (id) => void sql('DELETE FROM threads WHERE id = :id').run({ id }),
    putPerson: (person: Person) =>
      void sql(
        `INSERT INTO people (id, name, initials) VALUES (:id, :name, :initials)
         ON CONFLICT (id) DO UPDATE SET name = :name, initials = :initials`,
      ).run({ id: person.id, name: person.name, initials: person.initials }),
    record: (kind, id) => {
      const row = sql('SELECT body FROM records WHERE kind = :kind AND id = :id').get<{ body: string }>({
        kind,
        id,
      });
      return row ? recordOf(kind, row.body) : null;
    },
    records: (kind) =>
      sql('SELECT body FROM records WHERE kind = :kind ORDER BY id')
        .all<{ body: string }>({ kind })
        .map(({ body }) => recordOf(kind, body)),
    putRecord: (kind, id, value) => {
      if (value === null) sql('DELETE FROM records WHERE kind = :kind AND id = :id').run({ kind, id });
      else {
        sql(
          `INSERT INTO records (kind, id, body) VALUES (:kind, :id, :body)
           ON CONFLICT (kind, id) DO UPDATE SET body = :body`,
        ).run({ kind, id, body: JSON.stringify(value) });
      }
    },
    spelling: (ko) => sql('SELECT en FROM names WHERE ko = :ko').get<{ en: string }>({ ko })?.en ?? null,
    putSpelling: (ko, en) => {
      if (en === null) sql('DELETE FROM names WHERE ko = :ko').run({ ko });
      else {
        sql('INSERT INTO names (ko, en) VALUES (:ko, :en) ON CONFLICT (ko) DO UPDATE SET en = :en').run({
          ko,
          en,
        });
      }
    },
  };
}

function putDocument(connection: Connection, document: DocumentRecord): void {
  const publisher = document.header.publisher;
  connection
    .prepare(
      `INSERT INTO documents (${documentColumns}, publisher)
       VALUES (:id, :position, :title, :header, :engine, :origin, :importedAt, :removed, :publisher)
       ON CONFLICT (id) DO UPDATE SET position = :position, title = :title, header = :header,
         engine = :engine, origin = :origin, removed = :removed, publisher = :publisher`,
    )
    .run({
      id: document.id,
      position: document.position,
      title: document.title,
      header: JSON.stringify(document.header),
      engine: document.engine,
      origin: document.origin,
      importedAt: document.importedAt,
      removed: document.removed ? 1 : 0,
      publisher: publisher ? publisher.en || publisher.ko : null,
    });
}

function putSegment(connection: Connection, segment: SegmentRecord): void {
  connection
    .prepare(
      `INSERT INTO segments (${segmentColumns}, worked, sentence)
       VALUES (:id, :document, :position, :zone, :paragraph, :joiner, :ko, :mt, :target, :baseline, :status,
         :revision, :alignment, :locked, :worked, :sentence)
       ON CONFLICT (id) DO UPDATE SET position = :position, zone = :zone, paragraph = :paragraph,
         joiner = :joiner, ko = :ko, mt = :mt, target = :target, baseline = :baseline, status = :status,
         revision = :revision, alignment = :alignment, locked = :locked, worked = :worked, sentence = :sentence`,
    )
    .run({
      id: segment.id,
      document: segment.document,
      position: segment.position,
      zone: segment.zone,
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
      worked: worked.has(segment.zone) ? 1 : 0,
      sentence: sentenceKey(segment),
    });
}

function putThread(connection: Connection, thread: Thread): void {
  connection
    .prepare(
      `INSERT INTO threads (id, document, segment, resolved, created, body)
       VALUES (:id, :document, :segment, :resolved, :created, :body)
       ON CONFLICT (id) DO UPDATE SET segment = :segment, resolved = :resolved, body = :body`,
    )
    .run({
      id: thread.id,
      document: thread.document,
      segment: thread.segment,
      resolved: thread.resolved ? 1 : 0,
      created: thread.messages[0]?.time ?? '',
      body: JSON.stringify(thread),
    });
}

/** Written by `putRecord` under its kind, so of that kind's type. */
function recordOf<K extends RecordKind>(_kind: K, body: string): RecordValues[K] {
  return JSON.parse(body) as RecordValues[K];
}
