import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drivers, value } from '../testing';
import { connect } from './driver';
import { openFile } from './open';
import { applicationId, migrations, supportedVersion } from './schema';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(drivers)('a project file on %s', (driver) => {
  const open = (path: string, create = false, person = 'Han') => openFile(path, { create, person, driver });
  const make = (name = 'night.daejo') => {
    const path = join(folder, name);
    const file = value(open(path, true));
    file.connection.exec(`INSERT INTO meta VALUES ('probe', '${'x'.repeat(20_000)}')`);
    file.close();
    return path;
  };

  it('is one file when it is closed, and says what it is in its header', () => {
    const path = make();
    expect(readdirSync(folder)).toEqual(['night.daejo']);
    expect(readFileSync(path).toString('latin1', 68, 72)).toBe('Daej');
  });

  it('is not made where a file stands already', () => {
    const path = join(folder, 'note.txt');
    writeFileSync(path, 'mine');
    expect(open(path, true)).toMatchObject({ ok: false, code: 'file-exists' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('syncs every commit to the disk', () => {
    const file = value(open(make()));
    expect(file.connection.pragma('synchronous')).toBe(2);
    expect(file.connection.pragma('journal_mode')).toBe('wal');
    file.close();
  });

  it.each([
    ['a text', 'just a note, nothing more, but long enough to be a header '.repeat(9), 'not-a-project'],
    ['an empty file', '', 'not-a-project'],
    ['the first bytes of a database', 'SQLite format 3\0abc', 'project-damaged'],
  ])('refuses %s and leaves it as it is', (_, content, code) => {
    const path = join(folder, 'odd.daejo');
    writeFileSync(path, content);
    expect(open(path)).toMatchObject({ ok: false, code, params: { file: 'odd.daejo' } });
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['odd.daejo']);
  });

  it('refuses the database of another program', () => {
    const path = join(folder, 'foreign.daejo');
    const foreign = connect(path, driver);
    foreign.exec('CREATE TABLE things (a)');
    foreign.close();
    const before = readFileSync(path);
    expect(open(path)).toMatchObject({ ok: false, code: 'not-a-project' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file of a newer Daejo and never writes to it', () => {
    const path = make();
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(supportedVersion + 1, 60);
    writeFileSync(path, bytes);
    expect(open(path)).toMatchObject({
      ok: false,
      code: 'project-newer',
      params: { version: supportedVersion + 1, supported: supportedVersion },
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['night.daejo']);
  });

  it('refuses a file that was cut short', () => {
    const path = make();
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    expect(open(path)).toMatchObject({ ok: false, code: 'project-damaged' });
  });

  it('refuses a file whose pages were overwritten', () => {
    const path = make();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, 4096 * 6);
    writeFileSync(path, bytes);
    expect(open(path)).toMatchObject({
      ok: false,
      code: 'project-damaged',
      params: { problem: expect.stringMatching(/^page \d+$/u) },
    });
  });

  it('refuses a file with a trigger that is not ours', () => {
    const path = make();
    const tampered = connect(path, driver);
    tampered.exec('CREATE TRIGGER bad AFTER INSERT ON meta BEGIN DELETE FROM segments; END');
    tampered.close();
    expect(open(path)).toMatchObject({
      ok: false,
      code: 'project-schema',
      params: { kind: 'trigger', name: 'bad' },
    });
  });

  it('gives a second opener reading only, and says who has it', () => {
    const path = make();
    const first = value(open(path, false, 'Han Seo-yun'));
    const second = value(open(path, false, 'Ko Eun-byeol'));
    expect(first.readOnly).toBeNull();
    expect(second.readOnly).toMatchObject({ code: 'open-elsewhere', by: 'Han Seo-yun' });
    expect(() => second.connection.exec(`INSERT INTO meta VALUES ('no', '')`)).toThrow();
    second.close();
    first.close();
    const third = value(open(path));
    expect(third.readOnly).toBeNull();
    third.close();
  });

  it('lets go of the lock when the process that holds it is killed', async () => {
    const path = make();
    const script = `
      const Database = require(${JSON.stringify(join(process.cwd(), 'node_modules', driver))});
      const lock = new Database(${JSON.stringify(`${path}-lock`)});
      lock.exec('BEGIN EXCLUSIVE');
      console.log('locked');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const waiting = value(open(path));
    expect(waiting.readOnly?.code).toBe('open-elsewhere');
    waiting.close();
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const after = value(open(path));
    expect(after.readOnly).toBeNull();
    after.close();
  });

  it('reads a file in a folder that may not be written', () => {
    if (process.getuid?.() === 0) {
      // Root may write everywhere: the case cannot be made.
      console.log('left out: a read-only folder, because the tests run as root');
      return;
    }
    const path = make();
    chmodSync(folder, 0o500);
    const file = value(open(path));
    expect(file.readOnly).toEqual({ code: 'file-protected' });
    file.close();
    chmodSync(folder, 0o700);
    expect(readdirSync(folder)).toEqual(['night.daejo']);
  });

  it('brings what was committed back from the journal of a copy taken while it was open', () => {
    const path = make();
    const file = value(open(path));
    file.connection.exec(`INSERT INTO meta VALUES ('late', 'kept')`);
    const copy = join(folder, 'copy.daejo');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    file.close();
    const again = value(open(copy));
    const row = again.connection
      .prepare(`SELECT value FROM meta WHERE key = 'late'`)
      .get<{ value: string }>();
    expect(row?.value).toBe('kept');
    again.close();
    expect(existsSync(`${copy}-wal`)).toBe(false);
  });
});

describe.each(drivers)('a file of an older Daejo on %s', (driver) => {
  const header = '{"publisher":null,"bylines":[],"copyright":null,"published":null,"url":null}';
  /** A file as that version wrote it, with one row. */
  const older = (version: number) => {
    const path = join(folder, `version-${version}.daejo`);
    const connection = connect(path, driver);
    connection.exec(`PRAGMA application_id = ${applicationId}`);
    for (const step of migrations.slice(0, version)) connection.exec(step);
    connection.exec(
      `INSERT INTO documents (id, position, title, header, imported_at) VALUES ('d', 1, 'Port', '${header}', '2026');
       INSERT INTO segments (id, document, position, zone, worked, paragraph, joiner, ko, mt, status, revision)
       VALUES ('s', 'd', 1, 'paragraph', 1, 0, '', '항구', 'The port', 'approved', 0);
       PRAGMA user_version = ${version}`,
    );
    connection.close();
    return path;
  };
  const versions = Array.from({ length: supportedVersion - 1 }, (_, index) => index + 1);

  it.each(versions)('of version %i gets the tables of today and keeps its rows', (version) => {
    const path = older(version);
    const file = value(openFile(path, { create: false, person: 'Han', driver }));
    expect(file.readOnly).toBeNull();
    expect(file.connection.pragma('user_version')).toBe(supportedVersion);
    const row = file.connection.prepare('SELECT ko, status, sentence FROM segments').get();
    expect(row).toMatchObject({ ko: '항구', status: 'approved', sentence: null });
    expect(file.connection.prepare('SELECT count(*) AS n FROM entries').get()).toMatchObject({ n: 0 });
    file.close();
    const again = value(openFile(path, { create: false, person: 'Han', driver }));
    expect(again.connection.pragma('user_version')).toBe(supportedVersion);
    again.close();
  });

  it.each(versions)('of version %i is not changed where a value of it is damaged', (version) => {
    const path = older(version);
    const connection = connect(path, driver);
    connection.exec(`UPDATE segments SET status = 'done'`);
    connection.close();
    const before = readFileSync(path);
    const file = value(openFile(path, { create: false, person: 'Han', driver }));
    expect(file.readOnly).toEqual({ code: 'damaged' });
    file.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each(versions)('of version %i is read without being changed', (version) => {
    const path = older(version);
    const before = readFileSync(path);
    const file = value(openFile(path, { create: false, readOnly: true, person: 'Han', driver }));
    expect(file.connection.pragma('user_version')).toBe(supportedVersion);
    expect(file.connection.prepare('SELECT ko FROM segments').get()).toMatchObject({ ko: '항구' });
    file.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is read by the other driver as well', () => {
    const path = join(folder, 'other.daejo');
    value(openFile(path, { create: true, person: 'Han', driver })).close();
    for (const other of drivers) {
      const file = value(openFile(path, { create: false, person: 'Han', driver: other }));
      expect(file.readOnly).toBeNull();
      file.close();
    }
  });
});

describe('the holder of a project', () => {
  it('is named to others even where the name was given after opening', () => {
    const path = join(folder, 'night.daejo');
    const first = value(openFile(path, { create: true, person: '' }));
    first.introduce('Han Seo-yun');
    const second = value(openFile(path, { create: false, person: 'Ko Eun-byeol' }));
    expect(second.readOnly).toMatchObject({ by: 'Han Seo-yun' });
    second.close();
    first.close();
  });
});
