/** Undo and redo in SQLite: which operation is taken back or brought back next, and what that takes away. */
import type { UndoneImport, UndoState } from '../../contract/views';
import type { Connection } from './driver';
import { unfinishedImport } from './unfinished-import';

/** The order is the log's, whoever worked: the last operation that was not taken back goes first. */
const lastUndoable = `FROM events WHERE undone = 0 AND undoes IS NULL AND kind <> 'person'
  AND operation IS NOT (${unfinishedImport}) ORDER BY seq DESC LIMIT 1`;
/** An undo can be redone until somebody does something new. */
const lastRedoable = `FROM events WHERE undone = 0 AND undoes IS NOT NULL AND seq > coalesce(
  (SELECT max(seq) FROM events WHERE undoes IS NULL AND redoes IS NULL AND kind <> 'person'), 0)
  ORDER BY seq DESC LIMIT 1`;

/** Events, and bytes of them, from which on an operation is a long one: some hundred rows. */
const longEvents = 100;
const longBytes = 40_000;

interface OperationHead {
  readonly operation: string;
  readonly action: string;
}

interface EventOnRow {
  readonly operation: string;
  readonly actor: string;
  readonly undone: number;
}

export interface Operations {
  /** The operation that the next undo takes back, or the next redo brings back; null for none. */
  undoable(): OperationHead | null;
  redoable(): OperationHead | null;
  /** Ids of its events that are to be taken back (or brought back), newest first. */
  eventsOf(operation: string, direction: 'undo' | 'redo'): readonly string[];
  /** Whether it concerns so many rows that it is taken back, or brought back, in slices. */
  isLong(operation: string, direction: 'undo' | 'redo'): boolean;
  /** How many articles undoing an import, or the redo of one, takes out of the library; 0 for all else. */
  articlesImported(operation: string): number;
  /** The first of them in library order. */
  titlesImported(operation: string, limit: number): UndoneImport['titles'];
  /** The last event that concerned a row; null where only its import did. */
  lastOn(segment: string): EventOnRow | null;
  /** The event that an undo event took back. */
  undoneBy(id: string): string | null;
  markUndone(id: string): void;
  state(): UndoState;
}

/** `documentsOf` names the articles of an import or of a removal, by the id of the event. */
export function operations(
  connection: Connection,
  documentsOf: (event: string) => readonly string[],
): Operations {
  const sql = connection.prepare;
  const undoable = () => sql(`SELECT operation, action ${lastUndoable}`).get<OperationHead>() ?? null;
  const redoable = () => sql(`SELECT operation, action ${lastRedoable}`).get<OperationHead>() ?? null;
  /** The articles of the import that was asked about last: its payload is large, and asked about often. */
  let known: { readonly operation: string; readonly documents: readonly string[] } | null = null;

  function eventsOf(operation: string, direction: 'undo' | 'redo'): readonly string[] {
    const undoes = direction === 'undo' ? 'undoes IS NULL' : 'undoes IS NOT NULL';
    return sql(
      `SELECT id FROM events WHERE operation = :operation AND undone = 0 AND ${undoes} ORDER BY seq DESC`,
    )
      .all<{ id: string }>({ operation })
      .map(({ id }) => id);
  }

  function isImport(operation: string): boolean {
    let event = sql(
      'SELECT id, kind, redoes FROM events WHERE operation = :operation AND undone = 0 LIMIT 1',
    ).get<{ id: string; kind: string; redoes: string | null }>({ operation });
    while (event?.redoes) {
      event = sql(
        `SELECT id, kind, redoes FROM events
         WHERE id = (SELECT undoes FROM events AS undo WHERE undo.id = :redoes)`,
      ).get({ redoes: event.redoes });
    }
    return event?.kind === 'import';
  }

  function documentsImported(operation: string): readonly string[] {
    if (known?.operation === operation) return known.documents;
    const documents = isImport(operation)
      ? sql(
          `SELECT id, document FROM events WHERE operation = :operation AND kind IN ('import', 'documents')`,
        )
          .all<{ id: string; document: string | null }>({ operation })
          .flatMap(({ id, document }) => (document === null ? documentsOf(id) : [document]))
      : [];
    known = { operation, documents };
    return documents;
  }

  function articlesImported(operation: string): number {
    const documents = documentsImported(operation);
    if (documents.length === 0) return 0;
    return (
      sql(
        `SELECT count(*) AS n FROM documents
         WHERE removed = 0 AND id IN (SELECT value FROM json_each(:documents))`,
      ).get<{ n: number }>({ documents: JSON.stringify(documents) })?.n ?? 0
    );
  }

  return {
    undoable,
    redoable,
    eventsOf,
    isLong: (operation, direction) => {
      // Edits of one row may be many, and must follow one another; headers and structures have few rows.
      const size = sql(
        `SELECT count(*) AS events, sum(iif(kind = 'import', 0, length(payload))) AS bytes,
           max(kind NOT IN ('text', 'documents', 'import') OR action IN ('edit', 'header')) AS other
         FROM events WHERE operation = :operation AND undone = 0
           AND undoes IS ${direction === 'undo' ? 'NULL' : 'NOT NULL'}`,
      ).get<{ events: number; bytes: number | null; other: number | null }>({ operation });
      return size?.other === 0 && (size.events > longEvents || (size.bytes ?? 0) > longBytes);
    },
    articlesImported,
    titlesImported: (operation, limit) =>
      sql(
        `SELECT id, title FROM documents
         WHERE removed = 0 AND id IN (SELECT value FROM json_each(:documents)) ORDER BY position LIMIT :limit`,
      ).all<UndoneImport['titles'][number]>({
        documents: JSON.stringify(documentsImported(operation)),
        limit,
      }),
    lastOn: (segment) =>
      sql(
        `SELECT operation, actor, undone FROM event_segments JOIN events ON events.seq = event_segments.event
         WHERE segment = :segment ORDER BY event DESC LIMIT 1`,
      ).get<EventOnRow>({ segment }) ?? null,
    undoneBy: (id) =>
      sql('SELECT undoes FROM events WHERE id = :id').get<{ undoes: string | null }>({ id })?.undoes ?? null,
    markUndone: (id) => void sql('UPDATE events SET undone = 1 WHERE id = :id').run({ id }),
    state: () => {
      const undo = undoable();
      const articles = undo ? articlesImported(undo.operation) : 0;
      return {
        undo: undo?.action ?? null,
        redo: redoable()?.action ?? null,
        ...(articles > 0 ? { articles } : {}),
      };
    },
  };
}
