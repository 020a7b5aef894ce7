/** Two projects row by row: what the tables of one say that the log, folded into the other, does not. */
import type { Connection, SqlValue } from './driver';
import { type ChecksummedTable, checksummed } from './row-checksums';

export type RowDifference = 'row-missing' | 'row-unexpected' | 'row-differs' | 'counters-differ';

export interface TableDifference {
  readonly what: RowDifference;
  readonly table: ChecksummedTable;
  readonly id: string;
  /** Columns that differ. */
  readonly columns: readonly string[];
}

/** Which event made a text is not known of rows of an older file. */
const notCompared: ReadonlySet<string> = new Set(['text_event']);

const counters = [
  'rows',
  'untouched',
  'edited',
  'needs_work',
  'approved',
  'uncertain',
  'korean',
  'leftovers',
  'open_comments',
  'words',
];

export const tableKeys: Readonly<Record<ChecksummedTable, readonly string[]>> = {
  documents: ['id'],
  segments: ['id'],
  threads: ['id'],
  records: ['kind', 'id'],
  names: ['ko'],
  people: ['id'],
};

type Row = Readonly<Record<string, SqlValue>>;

/** Walks both tables by key; nothing is held but a row of each. Throws where a page cannot be read. */
export function* differences(stored: Connection, folded: Connection): Generator<TableDifference> {
  for (const table of Object.keys(tableKeys) as ChecksummedTable[]) {
    const key = tableKeys[table];
    const columns = [...checksummed[table], ...(table === 'documents' ? counters : [])];
    const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${key.join(', ')}`;
    const left = stored.prepare(sql).iterate<Row>();
    const right = folded.prepare(sql).iterate<Row>();
    let a = left.next();
    let b = right.next();
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compareKeys(key, a.value, b.value);
      if (order < 0) {
        yield { what: 'row-unexpected', table, id: idOf(key, a.value!), columns: [] };
        a = left.next();
      } else if (order > 0) {
        yield { what: 'row-missing', table, id: idOf(key, b.value!), columns: [] };
        b = right.next();
      } else {
        const found = differing(table, columns, a.value, b.value);
        const reported = found.filter((column) => !counters.includes(column));
        const id = idOf(key, a.value);
        if (reported.length > 0) yield { what: 'row-differs', table, id, columns: reported };
        if (found.length > reported.length) {
          yield {
            what: 'counters-differ',
            table,
            id,
            columns: found.filter((column) => counters.includes(column)),
          };
        }
        a = left.next();
        b = right.next();
      }
    }
  }
}

function idOf(key: readonly string[], row: Row): string {
  return key.map((column) => String(row[column])).join('/');
}

/** As SQLite orders: text by its bytes, which for UTF-8 is the order of code points. */
function compareKeys(key: readonly string[], a: Row, b: Row): number {
  for (const column of key) {
    const order = Buffer.compare(Buffer.from(String(a[column])), Buffer.from(String(b[column])));
    if (order !== 0) return order;
  }
  return 0;
}

function differing(table: ChecksummedTable, columns: readonly string[], a: Row, b: Row): readonly string[] {
  return columns.filter((column) => {
    if (notCompared.has(column) || a[column] === b[column]) return false;
    return !(table === 'threads' && column === 'body' && sameThread(a.body, b.body));
  });
}

/** Where the words of a comment stand now is worked out again at any time; its checksum answers for what is kept. */
function sameThread(a: SqlValue | undefined, b: SqlValue | undefined): boolean {
  const bare = (body: SqlValue | undefined) => {
    const { at: _, ...thread } = JSON.parse(String(body)) as Record<string, unknown>;
    return JSON.stringify(thread);
  };
  try {
    return bare(a) === bare(b);
  } catch {
    return false;
  }
}
