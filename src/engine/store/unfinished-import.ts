/**
 * An import between its first article and its last. It is written in slices, each durable: a transaction over all of it
 * would keep every edit waiting for minutes. Until the last slice its articles are marked as removed, so nobody sees or
 * edits them, and a record in `meta` names its operation. Whoever opens the project and finds the record takes a half
 * import back, or shows all of one whose last article was written. So a crash leaves all of it or nothing.
 */
import type { Tables } from '../../core/project/tables';
import type { Connection } from './driver';

/** `writing`: articles are still missing. `showing`: all are there, some are not shown yet. */
type Stage = 'writing' | 'showing'; // of one length, for `unfinishedImport`

const key = 'import';

/** SQL: the operation of the import that is not finished; no row where there is none. */
export const unfinishedImport = `SELECT substr(value, 9) FROM meta WHERE key = '${key}'`;

/** Articles deleted, or shown, in one transaction: some 20 ms. */
const atOnce = 50;

/** Sets or clears the record; a part of the caller's transaction. */
export function noteImport(connection: Connection, operation: string, stage: Stage): void {
  connection
    .prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)')
    .run({ key, value: `${stage} ${operation}` });
}

/** Shows the next articles of an import whose last article is written; false when all are shown. */
export function showNext(connection: Connection, tables: Tables): boolean {
  const open = noted(connection);
  if (open?.stage !== 'showing') return false;
  return connection.transaction(() => {
    const hidden = connection
      .prepare(
        `SELECT documents.id AS id FROM events JOIN documents ON documents.id = events.document
         WHERE events.operation = :operation AND events.kind = 'import' AND documents.removed = 1 LIMIT :atOnce`,
      )
      .all<{ id: string }>({ operation: open.operation, atOnce });
    for (const { id } of hidden) {
      const document = tables.document(id);
      if (document) tables.putDocument({ ...document, removed: false });
    }
    if (hidden.length < atOnce) forget(connection);
    return hidden.length === atOnce;
  });
}

/** Takes the next articles of an unfinished import out of the file; false when none is left. */
export function discardNext(connection: Connection): boolean {
  const open = noted(connection);
  if (open?.stage !== 'writing') return false;
  return connection.transaction(() => {
    const written = connection
      .prepare('SELECT id, document FROM events WHERE operation = :operation LIMIT :atOnce')
      .all<{ id: string; document: string | null }>({ operation: open.operation, atOnce });
    for (const { id, document } of written) {
      connection.prepare('DELETE FROM segments WHERE document = :document').run({ document });
      connection.prepare('DELETE FROM checked WHERE document = :document').run({ document });
      connection.prepare('DELETE FROM documents WHERE id = :document').run({ document });
      connection.prepare('DELETE FROM events WHERE id = :id').run({ id });
    }
    if (written.length < atOnce) forget(connection);
    return written.length === atOnce;
  });
}

/** Finishes or takes back what a crash has left; answers whether there was anything. */
export function settleImport(connection: Connection, tables: Tables): boolean {
  if (!noted(connection)) return false;
  while (showNext(connection, tables) || discardNext(connection));
  return true;
}

function noted(connection: Connection): { readonly stage: string; readonly operation: string } | null {
  const row = connection.prepare('SELECT value FROM meta WHERE key = :key').get<{ value: string }>({ key });
  const [stage, operation] = row?.value.split(' ') ?? [];
  return stage && operation ? { stage, operation } : null;
}

function forget(connection: Connection): void {
  connection.prepare('DELETE FROM meta WHERE key = :key').run({ key });
}
