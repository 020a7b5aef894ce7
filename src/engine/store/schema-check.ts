/** A file's schema is compared with ours to the letter: a trigger, view or index of others could do anything. */
import { type Failure, fail } from '../../contract/result';
import { type Connection, connect } from './driver';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

/**
 * Null where the schema is what `steps` make, row by row; SQLite's own rows (automatic indexes, the counter of
 * AUTOINCREMENT) as well. To be asked before any statement on the file's tables. `file` is its name, for the sentence.
 */
export function refuseSchema(connection: Connection, steps: readonly string[], file: string): Failure | null {
  const expected = new Map(schemaMadeBy(steps, connection).map((row) => [keyOf(row), row]));
  for (const row of schemaOf(connection)) {
    const ours = expected.get(keyOf(row));
    expected.delete(keyOf(row));
    if (ours && ours.sql === row.sql && ours.tbl_name === row.tbl_name) continue;
    return fail('project-schema', { file, kind: row.type, name: row.name });
  }
  const [missing] = expected.values();
  return missing ? fail('project-damaged', { file, problem: `${missing.name} is missing` }) : null;
}

/** Each row once: a second one of the same name is not expected any more. */
function keyOf({ type, name }: SchemaRow): string {
  return `${type} ${name}`;
}

function schemaOf(connection: Connection): readonly SchemaRow[] {
  return connection.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all<SchemaRow>();
}

function schemaMadeBy(steps: readonly string[], { driver }: Connection): readonly SchemaRow[] {
  const scratch = connect(':memory:', driver);
  try {
    for (const step of steps) scratch.exec(step);
    return schemaOf(scratch);
  } finally {
    scratch.close();
  }
}
