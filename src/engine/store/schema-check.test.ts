import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drivers, value } from '../testing';
import { connect } from './driver';
import { openMemory } from './memory-file';
import { makeProject, openAs } from './project-file/testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-schema-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Left behind by others in a project; the last would also stand in a memory. */
const foreign: readonly (readonly [string, string, string])[] = [
  [
    'trigger',
    'sqlitex_rewrite',
    `CREATE TRIGGER sqlitex_rewrite AFTER INSERT ON meta BEGIN DELETE FROM meta; END`,
  ],
  [
    'trigger',
    'sqliteXloop',
    `CREATE TRIGGER sqliteXloop AFTER UPDATE ON meta BEGIN
       INSERT INTO meta WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i FROM n; END`,
  ],
  ['view', 'sqlite1', 'CREATE VIEW sqlite1 AS SELECT * FROM meta'],
  ['index', 'by_value', 'CREATE INDEX by_value ON meta (value)'],
  ['table', 'more', 'CREATE TABLE more (a)'],
  ['index', 'sqlite_autoindex_more_1', 'CREATE TABLE more (a UNIQUE)'],
];

describe.each(drivers)('the schema of a file on %s', (driver) => {
  it.each(foreign)('may hold no %s %s of others, in a project or a memory', (kind, name, sql) => {
    const project = makeProject(join(folder, 'night.daejo'), driver);
    const memory = join(folder, 'desk.daejo-memory');
    value(openMemory(memory, { create: true, driver })).close();
    for (const path of [project, memory]) {
      const connection = connect(path, driver);
      if (path === memory) connection.exec('CREATE TABLE IF NOT EXISTS meta (key TEXT, value TEXT)');
      connection.exec(sql);
      connection.close();
    }
    const before = readFileSync(project);
    for (const readOnly of [true, false]) {
      expect(openAs(project, driver, { readOnly })).toMatchObject({
        ok: false,
        code: 'project-schema',
        params: { file: 'night.daejo' },
      });
    }
    expect(readFileSync(project).equals(before)).toBe(true);
    const refused = openAs(project, driver);
    if (name.startsWith('sqlite') && kind !== 'index') {
      expect(refused).toMatchObject({ params: { kind, name } });
    }
    expect(openMemory(memory, { create: false, driver })).toMatchObject({ code: 'project-schema' });
  });

  it.each([
    ['another table of the same name', 'names', 'CREATE TABLE names (ko TEXT, en TEXT)', 'project-schema'],
    ['none', 'names', '', 'project-damaged'],
  ])('must hold ours, not %s', (_, table, sql, code) => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const connection = connect(path, driver);
    connection.exec(`DROP TABLE ${table}; ${sql}`);
    connection.close();
    expect(openAs(path, driver)).toMatchObject({ ok: false, code });
  });

  it('is checked in a journal as well as in the file', () => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const connection = connect(path, driver);
    connection.pragma('journal_mode = WAL');
    connection.exec('CREATE VIEW sqlitev AS SELECT 1');
    for (const end of ['', '-wal']) copyFileSync(path + end, join(folder, `copy.daejo${end}`));
    connection.close();
    const left = readFileSync(join(folder, 'copy.daejo-wal'));
    const refused = openAs(join(folder, 'copy.daejo'), driver);
    // The cookie of such a log is another than the project's: either way the view is never used.
    if (refused.ok) refused.value.close();
    else expect(refused.code).toBe('project-schema');
    if (!refused.ok) expect(readFileSync(join(folder, 'copy.daejo-wal')).equals(left)).toBe(true);
  });
});
