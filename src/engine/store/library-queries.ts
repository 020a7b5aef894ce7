/** What the library and the header card ask of the store. Counters are columns; nothing here scans rows. */
import type { EngineInput } from '../../contract/engine-calls';
import type { DocumentSummary, DocumentView, Page } from '../../contract/views';
import { damageIn } from './damage';
import type { Connection, SqlValue } from './driver';
import { type DocumentRow, documentColumns, toDocument, toHead } from './stored-rows';

interface SummaryRow extends DocumentRow {
  rows: number;
  untouched: number;
  edited: number;
  needs_work: number;
  approved: number;
  uncertain: number;
  korean: number;
  leftovers: number;
  open_comments: number;
}

const summary = `${documentColumns}, rows, untouched, edited, needs_work, approved, uncertain, korean, leftovers,
  open_comments`;

const shown: Readonly<Record<string, string>> = {
  all: 'removed = 0',
  open: 'removed = 0 AND approved < rows',
  commented: 'removed = 0 AND open_comments > 0',
  findings: 'removed = 0 AND id IN (SELECT value FROM json_each(:found))',
  approved: 'removed = 0 AND rows > 0 AND approved = rows',
  removed: 'removed = 1',
};

const orders: Readonly<Record<string, string>> = {
  imported: 'position',
  title: 'title COLLATE NOCASE, position',
  open: 'rows - approved DESC, position',
  findings: 'coalesce(ranked.place, 1e9), position',
};

/** Findings live in the memory of the engine: a list that asks for them is given their articles as one parameter. */
const ranking = `LEFT JOIN (
    SELECT value AS found, min(key) AS place FROM json_each(:found) GROUP BY value
  ) AS ranked ON found = id`;

type LibraryQuery = Pick<EngineInput<'library'>, 'search' | 'show' | 'order'>;

/** Ids of the articles with open findings, the heaviest first. */
export type RankedByFindings = () => readonly string[];

/** The condition that picks the articles of a list, the order they stand in, and the parameters of both. */
function listOf(
  query: LibraryQuery,
  ranked: RankedByFindings,
): {
  readonly condition: string;
  readonly order: string;
  readonly join: string;
  readonly parameters: Readonly<Record<string, SqlValue>>;
} {
  const search = query.search?.trim().normalize('NFC').toLowerCase() ?? '';
  const condition = shown[query.show ?? 'all']!;
  const ordered = query.order === 'findings';
  const parameters = {
    ...(ordered || query.show === 'findings' ? { found: JSON.stringify(ranked()) } : {}),
    ...(search ? { search } : {}),
  };
  return {
    condition: search
      ? `${condition} AND instr(lower(title || ' ' || coalesce(publisher, '')), :search) > 0`
      : condition,
    order: orders[query.order ?? 'imported']!,
    join: ordered ? ranking : '',
    parameters,
  };
}

/** Open findings of an article by severity; null where it was never checked. */
export type FindingsOf = (document: string) => DocumentSummary['findings'];

export function libraryPage(
  connection: Connection,
  query: EngineInput<'library'>,
  findings: FindingsOf,
  ranked: RankedByFindings,
): Page<DocumentSummary> {
  const { condition, order, join, parameters } = listOf(query, ranked);
  const total = connection
    .prepare(`SELECT count(*) AS n FROM documents ${join} WHERE ${condition}`)
    .get<{ n: number }>(parameters);
  const items = connection
    .prepare(
      `SELECT ${summary} FROM documents ${join} WHERE ${condition}
       ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    )
    .all<SummaryRow>({ ...parameters, limit: query.limit, offset: query.offset });
  return {
    total: total?.n ?? 0,
    offset: query.offset,
    items: items.map((row) => summaryOf(connection, row, findings)),
  };
}

/** Place of an article in a list, from 0; -1 where the list does not hold it. Sorts the list once. */
export function libraryIndex(
  connection: Connection,
  query: EngineInput<'libraryIndex'>,
  ranked: RankedByFindings,
): number {
  const { condition, order, join, parameters } = listOf(query, ranked);
  const found = connection
    .prepare(
      `SELECT place FROM (
         SELECT id, row_number() OVER (ORDER BY ${order}) - 1 AS place
         FROM documents ${join} WHERE ${condition}
       ) WHERE id = :document`,
    )
    .get<{ place: number }>({ ...parameters, document: query.document });
  return found?.place ?? -1;
}

export function documentView(connection: Connection, id: string, findings: FindingsOf): DocumentView | null {
  const row = connection.prepare(`SELECT ${summary} FROM documents WHERE id = :id`).get<SummaryRow>({ id });
  if (!row) return null;
  const { header, engine, origin, removed } = toDocument(row, damageIn(connection));
  const { leftovers } = row;
  return { ...summaryOf(connection, row, findings), header, engine, origin, leftovers, removed };
}

/** Ids of the articles in the library, in library order. */
export function documentIds(connection: Connection): readonly string[] {
  return connection
    .prepare('SELECT id FROM documents WHERE removed = 0 ORDER BY position')
    .all<{ id: string }>()
    .map(({ id }) => id);
}

/** The position a document imported now gets. */
export function nextPosition(connection: Connection): number {
  const last = connection
    .prepare('SELECT max(position) AS last FROM documents')
    .get<{ last: number | null }>();
  return (last?.last ?? 0) + 1;
}

export function totals(connection: Connection): { readonly documents: number; readonly segments: number } {
  const row = connection
    .prepare(
      'SELECT count(*) AS documents, coalesce(sum(rows), 0) AS segments FROM documents WHERE removed = 0',
    )
    .get<{ documents: number; segments: number }>();
  return { documents: row?.documents ?? 0, segments: row?.segments ?? 0 };
}

/** Ids of the articles whose header, Korean or edited text holds one of the words, in library order. Reads every row. */
export function documentsHolding(connection: Connection, words: readonly string[]): readonly string[] {
  return connection
    .prepare(
      `SELECT id FROM documents WHERE removed = 0 AND EXISTS (
         SELECT 1 FROM json_each(:words) WHERE instr(documents.header, value) > 0 OR EXISTS (
           SELECT 1 FROM segments WHERE segments.document = documents.id
             AND (instr(coalesce(ko, ''), value) > 0 OR instr(coalesce(target, mt), value) > 0)))
       ORDER BY position`,
    )
    .all<{ id: string }>({ words: JSON.stringify(words) })
    .map(({ id }) => id);
}

/** Ids of the articles with a row that holds one of these beginnings of words. Reads every row once. */
export function documentsWith(
  connection: Connection,
  words: readonly { readonly language: 'ko' | 'en'; readonly beginning: string }[],
): readonly string[] {
  if (words.length === 0) return [];
  const texts = { ko: `coalesce(ko, '')`, en: 'lower(coalesce(target, mt))' } as const;
  const conditions = words.map(({ language }, index) => `instr(${texts[language]}, :w${index}) > 0`);
  const parameters = Object.fromEntries(words.map(({ beginning }, index) => [`w${index}`, beginning]));
  return connection
    .prepare(`SELECT DISTINCT document FROM segments WHERE worked = 1 AND (${conditions.join(' OR ')})`)
    .all<{ document: string }>(parameters)
    .map(({ document }) => document);
}

function summaryOf(connection: Connection, row: SummaryRow, findings: FindingsOf): DocumentSummary {
  const { id, title, importedAt } = toHead(row, damageIn(connection));
  return {
    id,
    title,
    publisher: typeof row.publisher === 'string' ? row.publisher : null,
    importedAt,
    rows: row.rows,
    counts: {
      untouched: row.untouched,
      edited: row.edited,
      'needs-work': row.needs_work,
      approved: row.approved,
    },
    openComments: row.open_comments,
    uncertain: row.uncertain,
    hasKorean: row.korean > 0,
    findings: findings(row.id),
  };
}
