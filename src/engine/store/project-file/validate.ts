/** What is asked of a project's content before it is used. */
import { type Failure, fail } from '../../../contract/result';
import type { Connection } from '../driver';
import { migrations, supportedVersion } from '../schema';
import { refuseSchema } from '../schema-check';
import { versionOf } from './stamp';

/** Settings for a file by others: no functions in its schema, cells checked as they are read. */
export function protect(connection: Connection): void {
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('mmap_size = 0');
}

/** Version and schema: before any statement on the tables, since a trigger or view of others could run with it. */
export function refuseTables(connection: Connection, name: string): Failure | null {
  const version = versionOf(connection);
  if (version > supportedVersion) {
    return fail('project-newer', { file: name, version, supported: supportedVersion });
  }
  return refuseSchema(connection, migrations.slice(0, version), name);
}

/** As `refuseTables`, then every page (quick_check). Reads the whole file. */
export function refuseContent(connection: Connection, name: string): Failure | null {
  const refused = refuseTables(connection, name);
  if (refused) return refused;
  const report = connection.pragma('quick_check(1)');
  return report === 'ok'
    ? null
    : fail('project-damaged', { file: name, problem: damagedPlace(String(report)) });
}

/** Of SQLite's report ("Tree 5 page 7: btreeInitPage() returns error code 11") what a person can pass on. */
function damagedPlace(report: string): string {
  return /page \d+/u.exec(report)?.[0] ?? 'malformed';
}

/** Brings the tables to this version. Throws what the disk throws. */
export function migrate(connection: Connection): void {
  for (let version = versionOf(connection); version < supportedVersion; version++) {
    connection.transaction(() => {
      connection.exec(migrations[version]!);
      connection.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
}
