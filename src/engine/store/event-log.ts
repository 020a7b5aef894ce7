/** The log in SQLite: appending, reading, history. Undo and redo: operations.ts. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  documentOf,
  type EventBody,
  type EventKind,
  type ProjectEvent,
  segmentsOf,
} from '../../core/project/events';
import { damageIn } from './damage';
import type { Connection, SqlValue } from './driver';

/** Payloads above this many bytes are deflated: an import of a month is large, an edit is not. */
const deflateFrom = 16_384;
/** An inflated payload above this is not ours: 1 GiB. */
const inflateTo = 1 << 30;

interface EventRow {
  seq: number;
  id: string;
  time: string;
  actor: string;
  kind: string;
  action: string;
  document: string | null;
  operation: string;
  undoes: string | null;
  redoes: string | null;
  undone: number;
  payload: string | Uint8Array;
}

/** What a list of history shows, without the payload. */
export type EventHead = Omit<EventRow, 'payload'>;

const heads = 'seq, id, time, actor, kind, action, document, operation, undoes, redoes, undone';

/** An event as the file holds it: what is left to do is to put it there. */
export type PreparedEvent = Readonly<Record<string, SqlValue>>;

export interface EventLog {
  append(event: ProjectEvent): void;
  /** The three parts of `append`, for events that are prepared long before they are stored, and linked after it. */
  prepare(event: ProjectEvent): PreparedEvent;
  store(prepared: PreparedEvent): void;
  /** Enters an event into the history of its rows. */
  link(event: ProjectEvent): void;
  /** What was prepared, as the event it was. */
  read(prepared: PreparedEvent): ProjectEvent;
  /** Every event, oldest first, one at a time. */
  all(): IterableIterator<ProjectEvent>;
  byId(id: string): ProjectEvent | null;
  kindOf(id: string): EventKind | null;
  /** The articles an event of kind `import` or `documents` names, if possible without reading its rows. */
  documentsOf(id: string): readonly string[];
  history(query: HistoryScope): { readonly total: number; readonly items: readonly EventHead[] };
  count(): number;
}

export interface HistoryScope {
  readonly document?: string | undefined;
  readonly segment?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** The id of the last event, which says whether two copies of a project hold the same; null for none. */
export function lastEvent(connection: Connection): string | null {
  return (
    connection.prepare('SELECT id FROM events ORDER BY seq DESC LIMIT 1').get<{ id: string }>()?.id ?? null
  );
}

export function eventLog(connection: Connection): EventLog {
  const sql = connection.prepare;
  const byId = (id: string): ProjectEvent | null => {
    const row = sql('SELECT * FROM events WHERE id = :id').get<EventRow>({ id });
    return row ? readEvent(connection, row) : null;
  };
  return {
    append: (event) => {
      store(connection, prepare(event));
      link(connection, event);
    },
    prepare,
    store: (prepared) => store(connection, prepared),
    link: (event) => link(connection, event),
    // Its fields are those of a row.
    read: (prepared) => toEvent(prepared as unknown as EventRow),
    *all() {
      // By key, so that folding may write to the database between two events.
      let last = 0;
      for (;;) {
        const row = sql('SELECT * FROM events WHERE seq > :last ORDER BY seq LIMIT 1').get<EventRow>({
          last,
        });
        if (!row) return;
        last = row.seq;
        const event = readEvent(connection, row);
        if (event) yield event;
      }
    },
    byId,
    kindOf: (id) =>
      sql('SELECT kind FROM events WHERE id = :id').get<{ kind: EventKind }>({ id })?.kind ?? null,
    documentsOf: (id) => {
      const row = sql('SELECT document FROM events WHERE id = :id').get<{ document: string | null }>({ id });
      if (row?.document) return [row.document];
      const event = byId(id);
      if (event?.kind === 'documents') return event.payload.ids;
      return event?.kind === 'import' ? event.payload.documents.map((document) => document.id) : [];
    },
    history: (scope) => history(connection, scope),
    count: () => sql('SELECT count(*) AS n FROM events').get<{ n: number }>()?.n ?? 0,
  };
}

function prepare(event: ProjectEvent): PreparedEvent {
  const payload = JSON.stringify(event.payload);
  const body: SqlValue =
    payload.length > deflateFrom ? deflateRawSync(Buffer.from(payload, 'utf8')) : payload;
  return {
    id: event.id,
    time: event.time,
    actor: event.actor,
    kind: event.kind,
    action: actionOf(event),
    document: documentOf(event),
    operation: event.operation,
    undoes: event.undoes,
    redoes: event.redoes,
    payload: body,
  };
}

function store(connection: Connection, prepared: PreparedEvent): void {
  connection
    .prepare(
      `INSERT INTO events (id, time, actor, kind, action, document, operation, undoes, redoes, payload)
       VALUES (:id, :time, :actor, :kind, :action, :document, :operation, :undoes, :redoes, :payload)`,
    )
    .run(prepared);
}

function link(connection: Connection, event: ProjectEvent): void {
  const put = connection.prepare(
    `INSERT OR IGNORE INTO event_segments (segment, event)
     VALUES (:segment, (SELECT seq FROM events WHERE id = :id))`,
  );
  for (const segment of segmentsOf(event)) put.run({ segment, id: event.id });
}

/** What the person did, as a word the window has a sentence for. */
export function actionOf(event: EventBody): string {
  if (event.kind === 'documents') return event.payload.removed ? 'remove' : 'restore';
  return 'action' in event.payload ? event.payload.action : event.kind;
}

/** An event, or null with its place noted where its payload cannot be read. */
function readEvent(connection: Connection, row: EventRow): ProjectEvent | null {
  try {
    return toEvent(row);
  } catch {
    damageIn(connection).note({ table: 'events', id: String(row.seq), field: 'payload' });
    return null;
  }
}

function toEvent(row: EventRow): ProjectEvent {
  const text =
    typeof row.payload === 'string'
      ? row.payload
      : inflateRawSync(row.payload, { maxOutputLength: inflateTo }).toString('utf8');
  return {
    id: row.id,
    time: row.time,
    actor: row.actor,
    kind: row.kind,
    operation: row.operation,
    undoes: row.undoes,
    redoes: row.redoes,
    payload: JSON.parse(text) as unknown,
  } as ProjectEvent;
}

function history(
  connection: Connection,
  scope: HistoryScope,
): { readonly total: number; readonly items: readonly EventHead[] } {
  const from = scope.segment ? 'event_segments JOIN events ON events.seq = event_segments.event' : 'events';
  const where = scope.segment ? 'segment = :segment' : scope.document ? 'document = :document' : '1';
  const parameters: Record<string, SqlValue> = scope.segment
    ? { segment: scope.segment }
    : scope.document
      ? { document: scope.document }
      : {};
  const total = connection
    .prepare(`SELECT count(*) AS n FROM ${from} WHERE ${where}`)
    .get<{ n: number }>(parameters);
  const items = connection
    .prepare(`SELECT ${heads} FROM ${from} WHERE ${where} ORDER BY seq DESC LIMIT :limit OFFSET :offset`)
    .all<EventHead>({ ...parameters, limit: scope.limit, offset: scope.offset });
  return { total: total?.n ?? 0, items };
}
