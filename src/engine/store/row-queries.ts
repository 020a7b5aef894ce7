/** Rows of an article by their index in it. The index `segments_order` carries every step that skips rows. */
import type { EngineInput } from '../../contract/engine-calls';
import type { Page, RowView, ThreadOnRow, ThreadView } from '../../contract/views';
import { sureAlignment } from '../../core/project/model';
import { damageIn } from './damage';
import type { Connection, SqlValue } from './driver';
import {
  type SegmentRow,
  segmentColumns,
  type ThreadRow,
  threadColumns,
  toSegment,
  toThread,
} from './stored-rows';

const inOrder = 'FROM segments WHERE document = :document AND worked = :worked';

export function rowsPage(connection: Connection, query: EngineInput<'rows'>): Page<RowView> {
  const worked = query.leftovers ? 0 : 1;
  const aside = query.leftovers ? ` AND zone = 'leftover'` : '';
  const scope = { document: query.document, worked };
  const column = query.leftovers ? 'leftovers' : 'rows';
  const total = connection
    .prepare(`SELECT ${column} AS n FROM documents WHERE id = :document`)
    .get<{ n: number }>({ document: query.document });
  // One row more than asked for in front, to know whether the first one opens a paragraph.
  const lead = query.offset > 0 ? 1 : 0;
  const rows = connection
    .prepare(`SELECT ${segmentColumns} ${inOrder}${aside} ORDER BY position LIMIT :limit OFFSET :offset`)
    .all<SegmentRow>({ ...scope, limit: query.limit + lead, offset: query.offset - lead });
  const threads = threadsByRow(connection, rows);
  const damage = damageIn(connection);
  const items = rows.slice(lead).map((row, index): RowView => {
    const segment = toSegment(row, damage);
    const { id, zone, paragraph, joiner, ko, mt, target, baseline, status, revision, alignment, locked } =
      segment;
    const before = rows[index + lead - 1];
    return {
      id,
      index: query.offset + index,
      zone,
      paragraph,
      joiner,
      opens: !before || before.paragraph !== paragraph || before.zone !== zone,
      ko,
      mt,
      target,
      baseline,
      status,
      revision,
      alignment,
      locked,
      threads: threads.get(id) ?? [],
      findings: [],
    };
  });
  return { total: total?.n ?? 0, offset: query.offset, items };
}

function threadsByRow(connection: Connection, rows: readonly SegmentRow[]): Map<string, ThreadOnRow[]> {
  const found = new Map<string, ThreadOnRow[]>();
  const damage = damageIn(connection);
  const stored = connection
    .prepare(
      `SELECT ${threadColumns} FROM threads
       WHERE segment IN (SELECT value FROM json_each(:ids)) ORDER BY created, id`,
    )
    .all<ThreadRow>({ ids: JSON.stringify(rows.map(({ id }) => id)) });
  for (const row of stored) {
    const thread = toThread(row, damage);
    if (!thread) continue;
    const line: ThreadOnRow = {
      id: thread.id,
      side: thread.anchor.side,
      start: thread.at?.start ?? null,
      end: thread.at?.end ?? null,
      resolved: thread.resolved !== null,
      messages: thread.messages.length,
    };
    const list = found.get(thread.segment);
    if (list) list.push(line);
    else found.set(thread.segment, [line]);
  }
  return found;
}

/** Which worked row of its article a segment is; -1 for one in the header card or set aside. */
export function rowIndex(
  connection: Connection,
  segment: string,
): { readonly document: string; readonly index: number } | null {
  const row = connection
    .prepare('SELECT document, worked, position FROM segments WHERE id = :segment')
    .get<{ document: string; worked: number; position: number }>({ segment });
  if (!row) return null;
  if (!row.worked) return { document: row.document, index: -1 };
  return { document: row.document, index: rowsBefore(connection, row.document, row.position) };
}

function rowsBefore(connection: Connection, document: string, position: number): number {
  return (
    connection
      .prepare(`SELECT count(*) AS n ${inOrder} AND position < :position`)
      .get<{ n: number }>({ document, worked: 1, position })?.n ?? 0
  );
}

/** Ids of the worked rows of an article in order, the locked ones only where they are wanted too. */
export function openRows(connection: Connection, document: string, lockedToo: boolean): readonly string[] {
  const unlocked = lockedToo ? '' : ' AND locked = 0';
  return connection
    .prepare(`SELECT id ${inOrder}${unlocked} ORDER BY position`)
    .all<{ id: string }>({ document, worked: 1 })
    .map(({ id }) => id);
}

/** Where paragraphs begin, as `opens` of a row says it. Reads two columns of every row of the article. */
export function paragraphStarts(
  connection: Connection,
  document: string,
): { readonly starts: readonly number[]; readonly rows: number } {
  const starts: number[] = [];
  let rows = 0;
  let before: { paragraph: number; zone: string } | null = null;
  const found = connection
    .prepare(`SELECT paragraph, zone ${inOrder} ORDER BY position`)
    .iterate<{ paragraph: number; zone: string }>({ document, worked: 1 });
  for (const row of found) {
    if (before?.paragraph !== row.paragraph || before.zone !== row.zone) starts.push(rows);
    before = row;
    rows++;
  }
  return { starts, rows };
}

/** The nearest row after (or before) row `from` that is as wanted, going round the end once. */
export function nextRow(
  connection: Connection,
  query: EngineInput<'nextRow'>,
): { readonly segment: string; readonly index: number } | null {
  const scope = { document: query.document, worked: 1 };
  const at =
    query.from < 0
      ? undefined
      : connection
          .prepare(`SELECT position ${inOrder} ORDER BY position LIMIT 1 OFFSET :from`)
          .get<{ position: number }>({ ...scope, from: query.from });
  const conditions = [
    ...(query.status ? ['status IN (SELECT value FROM json_each(:status))'] : []),
    ...(query.uncertain ? ['alignment < :sure'] : []),
  ];
  const wanted = conditions.map((condition) => ` AND ${condition}`).join('');
  const values = {
    ...(query.status ? { status: JSON.stringify(query.status) } : {}),
    ...(query.uncertain ? { sure: sureAlignment } : {}),
  };
  const [compare, order] = query.backwards ? ['<', 'DESC'] : ['>', 'ASC'];
  const find = (condition: string, parameters: Record<string, SqlValue>) =>
    connection
      .prepare(`SELECT id, position ${inOrder}${wanted}${condition} ORDER BY position ${order} LIMIT 1`)
      .get<{ id: string; position: number }>({ ...scope, ...values, ...parameters });
  const found =
    (at ? find(` AND position ${compare} :position`, { position: at.position }) : undefined) ?? find('', {});
  if (!found) return null;
  return { segment: found.id, index: rowsBefore(connection, query.document, found.position) };
}

/** Comments of a row, an article or the project, oldest first, with what a list shows of their place. */
export function threadsPage(connection: Connection, query: EngineInput<'threads'>): Page<ThreadView> {
  const where = ['documents.removed = 0'];
  const parameters: Record<string, SqlValue> = {};
  if (query.document !== undefined) {
    where.push('threads.document = :document');
    parameters.document = query.document;
  }
  if (query.segment !== undefined) {
    where.push('threads.segment = :segment');
    parameters.segment = query.segment;
  }
  if (query.resolved !== undefined) {
    where.push('threads.resolved = :resolved');
    parameters.resolved = query.resolved ? 1 : 0;
  }
  const from = `FROM threads JOIN documents ON documents.id = threads.document
    LEFT JOIN segments ON segments.id = threads.segment WHERE ${where.join(' AND ')}`;
  const total = connection.prepare(`SELECT count(*) AS n ${from}`).get<{ n: number }>(parameters);
  const rows = connection
    .prepare(
      `SELECT ${threadColumns}, documents.title AS title ${from}
       ORDER BY documents.position, segments.position, threads.created LIMIT :limit OFFSET :offset`,
    )
    .all<ThreadRow & { title: string }>({ ...parameters, limit: query.limit, offset: query.offset });
  const damage = damageIn(connection);
  const items = rows.flatMap(({ title, ...row }): readonly ThreadView[] => {
    const thread = toThread(row, damage);
    if (!thread) return [];
    return [{ ...thread, documentTitle: title, row: rowIndex(connection, thread.segment)?.index ?? -1 }];
  });
  return { total: total?.n ?? 0, offset: query.offset, items };
}
