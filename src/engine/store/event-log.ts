/** The log in SQLite: appending, reading, history. Undo and redo: operations.ts. */
import { type EventKind, type ProjectEvent, segmentsOf } from '../../core/project/events';
import type { Connection, SqlValue } from './driver';
import { type EventRow, eventIn, fromRow, type PreparedEvent, toRow } from './event-row';

/** What a list of history shows, without the payload. */
export type EventHead = Omit<EventRow, 'payload' | 'version' | 'checksum'>;

const heads = 'seq, id, time, actor, kind, action, document, operation, undoes, redoes, undone';

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
  /** The event that imported an article; null where it imported others with it. */
  importOf(document: string): string | null;
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
  const imports = new Map<string, string | null>();
  const byId = (id: string): ProjectEvent | null => {
    const row = sql('SELECT * FROM events WHERE id = :id').get<EventRow>({ id });
    return row ? eventIn(connection, row) : null;
  };
  return {
    append: (event) => {
      store(connection, toRow(event));
      link(connection, event);
    },
    prepare: toRow,
    store: (prepared) => store(connection, prepared),
    link: (event) => link(connection, event),
    read: (prepared) => {
      // Its fields are those of a row.
      const read = fromRow(prepared as unknown as EventRow);
      if (!read.ok) throw new Error(`what was just prepared cannot be read: ${read.field}`);
      return read.event;
    },
    *all() {
      // By key, so that folding may write to the database between two events.
      let last = 0;
      for (;;) {
        const row = sql('SELECT * FROM events WHERE seq > :last ORDER BY seq LIMIT 1').get<EventRow>({
          last,
        });
        if (!row) return;
        last = row.seq;
        const event = eventIn(connection, row);
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
    importOf: (document) => {
      const known = imports.get(document);
      if (known !== undefined) return known;
      const first = sql('SELECT id, kind FROM events WHERE document = :document ORDER BY seq LIMIT 1').get<{
        id: string;
        kind: string;
      }>({ document });
      const found = first?.kind === 'import' ? first.id : null;
      imports.set(document, found);
      return found;
    },
    history: (scope) => history(connection, scope),
    count: () => sql('SELECT count(*) AS n FROM events').get<{ n: number }>()?.n ?? 0,
  };
}

function store(connection: Connection, prepared: PreparedEvent): void {
  connection
    .prepare(
      `INSERT INTO events (id, time, actor, kind, version, action, document, operation, undoes, redoes, payload,
         checksum)
       VALUES (:id, :time, :actor, :kind, :version, :action, :document, :operation, :undoes, :redoes, :payload,
         :checksum)`,
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
