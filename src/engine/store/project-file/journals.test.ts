import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drivers, value } from '../../testing';
import { connect } from '../driver';
import { writeStamp } from './stamp';
import { everythingIn, folderIn, makeProject, note, notes, notesIn, openAs } from './testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-journals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = 4096;

describe.each(drivers)('a project with a journal beside it on %s', (driver) => {
  /** Folders with what a kill leaves: closed, after commits, and with the log that a checkpoint is about to fold. */
  function crash(name = 'crash') {
    const path = makeProject(join(folderIn(folder, name), 'night.daejo'), driver);
    const closed = readFileSync(path);
    const file = value(openAs(path, driver));
    for (let round = 0; round < 30; round++) note(file, `edit ${10 + round}`, 20_000);
    const before = readFileSync(path);
    writeStamp(file.connection);
    const wal = readFileSync(`${path}-wal`);
    // Folds the log and leaves it as it is: the moment before it is cut.
    file.connection.pragma('wal_checkpoint(PASSIVE)');
    const after = readFileSync(path);
    const words = notes(file);
    file.close();
    return { path, closed, before, after, wal, words };
  }

  function lay(path: string, main: Buffer, wal: Buffer) {
    for (const name of readdirSync(join(path, '..'))) rmSync(join(path, '..', name));
    writeFileSync(path, main);
    writeFileSync(`${path}-wal`, wal);
  }

  it('has everything acknowledged however far a checkpoint came', () => {
    const { path, before, after, wal, words } = crash();
    const pages = after.length / page;
    expect(after.length).toBeGreaterThan(before.length * 2);
    for (const written of [0, 1, 2, 7, Math.floor(pages / 2), pages - 1, pages]) {
      // Pages are written in rising order, and the file grows with them.
      const torn = Buffer.concat([after.subarray(0, written * page), before.subarray(written * page)]);
      lay(path, torn, wal);
      expect(notesIn(path, driver, { readOnly: true }), `read after ${written} pages`).toEqual(words);
      lay(path, torn, wal);
      const file = value(openAs(path, driver));
      expect(file.warnings, `after ${written} pages`).toEqual([]);
      expect(notes(file), `after ${written} pages`).toEqual(words);
      file.close();
      expect(readdirSync(join(path, '..'))).toEqual(['night.daejo']);
    }
  });

  it('has every whole transaction of a log that was cut anywhere', () => {
    const { path, before, wal, words } = crash();
    for (const share of [0.1, 0.5, 0.93]) {
      lay(path, before, wal.subarray(0, Math.floor(wal.length * share)));
      const found = notesIn(path, driver);
      expect(found).toEqual(
        words.filter((_, index) => index < found.length - 1 || index === words.length - 1),
      );
      expect(found.length).toBeGreaterThan(words.length * share - 2);
    }
  });

  it('is the backup, and that alone, where one was put in its place', () => {
    const { path, closed, wal } = crash();
    lay(path, closed, wal);
    const left = everythingIn(join(path, '..'));
    const reader = value(openAs(path, driver, { readOnly: true }));
    expect(reader.warnings).toMatchObject([{ code: 'journal-ignored', params: { file: 'night.daejo' } }]);
    expect(notes(reader)).toEqual(['first']);
    reader.close();
    expect(everythingIn(join(path, '..'))).toEqual(left);

    const writer = value(openAs(path, driver));
    const [warning] = writer.warnings;
    expect(warning).toMatchObject({ code: 'journal-kept', params: { file: 'night.daejo' } });
    expect(notes(writer)).toEqual(['first']);
    note(writer, 'later');
    writer.close();
    const kept = String(warning?.params.kept);
    expect(kept).toMatch(/^night\.daejo-wal-kept-\d{4}-\d\d-\d\dT[\d-]+Z$/u);
    expect(readFileSync(join(path, '..', kept)).equals(wal)).toBe(true);
    expect(notesIn(path, driver)).toEqual(['first', 'later']);
  });

  it('keeps the log of another project out', () => {
    const one = crash('one');
    const other = crash('other');
    lay(one.path, one.before, other.wal);
    const file = value(openAs(one.path, driver));
    expect(file.warnings).toMatchObject([{ code: 'journal-kept' }]);
    expect(notes(file)).toEqual(['first']);
    file.close();
  });

  it('keeps what is no log at all under another name, too', () => {
    const { path, before } = crash();
    lay(path, before, Buffer.from('my notes of the night, kept in an odd place'));
    const file = value(openAs(path, driver));
    const kept = String(file.warnings[0]?.params.kept);
    expect(readFileSync(join(path, '..', kept), 'utf8')).toContain('my notes');
    file.close();
  });

  it('says that a file is damaged before anything beside it is changed', () => {
    const { path, before, wal } = crash();
    const broken = Buffer.from(wal);
    const main = Buffer.from(before).fill(0xa5, page, page * 30);
    lay(path, main, broken.subarray(0, 60_000));
    const left = everythingIn(join(path, '..'));
    expect(openAs(path, driver)).toMatchObject({ ok: false, code: 'project-damaged' });
    expect(everythingIn(join(path, '..'))).toEqual(left);
  });

  it('brings back what a log of a Daejo without stamps holds', () => {
    const path = makeProject(join(folderIn(folder, 'old'), 'night.daejo'), driver);
    const connection = connect(path, driver);
    connection.setSchemaCookie(46);
    connection.pragma('journal_mode = WAL');
    connection.exec(`INSERT INTO meta VALUES ('late', 'kept')`);
    const main = readFileSync(path);
    const wal = readFileSync(`${path}-wal`);
    connection.close();
    lay(path, main, wal);
    expect(notesIn(path, driver)).toEqual(['first', 'late']);
  });

  it('keeps the rollback journal of another state out, and plays its own back', () => {
    const { path, closed, before } = crash();
    const live = `${path}-copy`;
    copyFileSync(path, live);
    const connection = connect(live, driver);
    // Small enough a cache that pages reach the file before the commit.
    connection.pragma('cache_size = 2');
    connection.exec('BEGIN IMMEDIATE');
    connection.exec(`UPDATE meta SET value = value || 'half done'`);
    const torn = readFileSync(live);
    const journal = readFileSync(`${live}-journal`);
    connection.exec('ROLLBACK');
    connection.close();
    const words = notesIn(path, driver);
    const put = (main: Buffer) => {
      for (const name of readdirSync(join(path, '..'))) rmSync(join(path, '..', name));
      writeFileSync(path, main);
      writeFileSync(`${path}-journal`, journal);
    };
    put(torn);
    const left = everythingIn(join(path, '..'));
    expect(notesIn(path, driver, { readOnly: true })).toEqual(words);
    expect(everythingIn(join(path, '..'))).toEqual(left);
    expect(notesIn(path, driver)).toEqual(words);
    for (const older of [closed, before]) {
      put(older);
      const file = value(openAs(path, driver));
      expect(file.warnings).toMatchObject([{ code: 'journal-kept' }]);
      expect(notes(file)).toEqual(['first']);
      file.close();
    }
    expect(existsSync(`${path}-journal`)).toBe(false);
  });

  it.each(['closed', 'after a crash', 'while it is written'])('is not touched by a reader: %s', (how) => {
    const { path, before, wal, words } = crash();
    if (how === 'after a crash') lay(path, before, wal);
    const writer = how === 'while it is written' ? value(openAs(path, driver)) : null;
    if (writer) note(writer, 'zero');
    const left = everythingIn(join(path, '..'));
    const expected = writer ? [...words, 'zero'] : words;
    for (const readOnly of writer ? [true, false] : [true]) {
      const reader = value(openAs(path, driver, { readOnly }));
      expect(notes(reader)).toEqual(expected);
      expect(() => reader.connection.exec(`INSERT INTO meta VALUES ('no', '')`)).toThrow();
      reader.close();
      expect(everythingIn(join(path, '..'))).toEqual(left);
    }
    writer?.close();
  });
});
