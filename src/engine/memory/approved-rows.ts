/** What the approved rows of a project say to a translation memory, and where to look for those that changed. */
import { contextKey, longestSentence, type MemoryEntry } from '../../core/memory/entry';
import { sentenceKey, sentenceOf } from '../../core/memory/sentence';
import type { Session } from '../session';
import type { Connection } from '../store/driver';
import type { Approval } from '../store/memory-sql';

interface ApprovedRow {
  readonly document: string;
  readonly title: string;
  readonly position: number;
  readonly ko: string | null;
  readonly mt: string;
  readonly en: string;
  readonly imported: string;
}

interface Source {
  readonly ko: string | null;
  readonly mt: string;
}

/** What a row says as it stands: nothing where it is not approved, set aside, gone or empty. About 0.1 ms. */
export function approvalOf(connection: Connection, segment: string): Approval {
  const row = connection
    .prepare(
      `SELECT document, title, segments.position AS position, ko, mt, coalesce(target, mt) AS en,
         imported_at AS imported
       FROM segments JOIN documents ON documents.id = document
       WHERE segments.id = :segment AND worked = 1 AND status = 'approved'`,
    )
    .get<ApprovedRow>({ segment });
  if (!row) return { segment, entry: null };
  const texts = [row.ko ?? '', row.mt, row.en];
  const said =
    row.en.trim() !== '' &&
    sentenceOf(row).text.trim() !== '' &&
    texts.every(({ length }) => length <= longestSentence);
  return { segment, entry: said ? entryOf(connection, segment, row) : null };
}

function entryOf(connection: Connection, segment: string, row: ApprovedRow): MemoryEntry {
  const { previous, next } = neighboursOf(connection, row);
  const by = connection
    .prepare(
      `SELECT time, coalesce(name, '') AS name FROM event_segments
       JOIN events ON events.seq = event LEFT JOIN people ON people.id = actor
       WHERE segment = :segment AND kind IN ('text', 'structure', 'zone') ORDER BY event DESC LIMIT 1`,
    )
    .get<{ time: string; name: string }>({ segment });
  return {
    ko: row.ko,
    mt: row.mt.trim() === '' ? null : row.mt,
    en: row.en,
    previous: previous === null ? null : contextKey(previous),
    next: next === null ? null : contextKey(next),
    origin: row.title,
    actor: by?.name ?? '',
    time: by?.time ?? row.imported,
  };
}

/** The sentences before and after a row, in the language it is found by; null where there is none. */
export function neighboursOf(
  connection: Connection,
  row: Source & { readonly document: string; readonly position: number },
): { readonly previous: string | null; readonly next: string | null } {
  const { document, position } = row;
  const { language } = sentenceOf(row);
  const beside = (compare: '<' | '>', order: 'DESC' | 'ASC') => {
    const found = connection
      .prepare(
        `SELECT ko, mt FROM segments WHERE document = :document AND worked = 1 AND position ${compare} :position
         ORDER BY position ${order} LIMIT 1`,
      )
      .get<Source>({ document, position });
    return (language === 'ko' ? found?.ko : found?.mt) || null;
  };
  return { previous: beside('<', 'DESC'), next: beside('>', 'ASC') };
}

/** Number of the last event. */
export function lastEvent(connection: Connection): number {
  return connection.prepare('SELECT max(seq) AS last FROM events').get<{ last: number | null }>()?.last ?? 0;
}

/** What to look at again. */
export interface ChangedSince {
  /** Articles of which every approved row may say something else: its own words, or its neighbours'. */
  readonly articles: readonly string[];
  /** Rows that may be there no more. */
  readonly gone: readonly string[];
}

/** What happened after an event; everything where it is not known since when (null). */
export function changedSince(session: Session, event: number | null): ChangedSince {
  const { connection } = session.file;
  const events =
    event === null
      ? []
      : connection
          .prepare(
            `SELECT id, kind, document FROM events
             WHERE seq > :event AND kind IN ('text', 'structure', 'zone', 'import')`,
          )
          .all<{ id: string; kind: string; document: string | null }>({ event });
  const gone = events.flatMap(({ id, kind }) => {
    const structure = kind === 'structure' ? session.log.byId(id) : null;
    return structure?.kind === 'structure' ? structure.payload.removed.map((row) => row.id) : [];
  });
  const articles = new Set(events.flatMap(({ document }) => document ?? []));
  const everywhere = event === null || events.some(({ document }) => document === null);
  // An import of several articles names none: it may have brought approved rows.
  if (!everywhere) return { articles: [...articles], gone };
  const approved = connection.prepare('SELECT id FROM documents WHERE approved > 0').all<{ id: string }>();
  return { articles: approved.map(({ id }) => id), gone };
}

export function approvedRows(connection: Connection, document: string): readonly string[] {
  return connection
    .prepare(
      `SELECT id FROM segments WHERE document = :document AND worked = 1 AND status = 'approved' ORDER BY position`,
    )
    .all<{ id: string }>({ document })
    .map(({ id }) => id);
}

/** Gives rows of an older file the key of their sentence, some at a time. True while there may be more. */
export function keySentences(connection: Connection, limit: number): boolean {
  const rows = connection
    .prepare('SELECT id, ko, mt FROM segments WHERE sentence IS NULL LIMIT :limit')
    .all<Source & { readonly id: string }>({ limit });
  if (rows.length === 0) return false;
  connection.transaction(() => {
    const key = connection.prepare('UPDATE segments SET sentence = :sentence WHERE id = :id');
    for (const row of rows) key.run({ id: row.id, sentence: sentenceKey(row) });
  });
  return rows.length === limit;
}
