import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../contract/result';
import { drivers, value } from '../../testing';
import { failureOf } from '../errors';
import { openFile } from '../open';
import type { OpenedFile } from './opened';
import { makeProject, note, notes, notesIn } from './testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-lost-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What others do to an open project, and the code of the failure that follows. */
const losses: readonly (readonly [string, Failure['code'], (path: string) => void])[] = [
  ['deleted', 'file-gone', (path) => unlinkSync(path)],
  ['renamed', 'file-gone', (path) => renameSync(path, `${path}.old`)],
  [
    'replaced by rename',
    'file-replaced',
    (path) => {
      copyFileSync(path, `${path}.part`);
      renameSync(`${path}.part`, path);
    },
  ],
  ['left without its log', 'journal-gone', (path) => unlinkSync(`${path}-wal`)],
];

// Windows does not let an open file be taken away.
describe.skipIf(process.platform === 'win32').each(drivers)('an open project on %s', (driver) => {
  const opened = (path: string) => {
    const told: Failure[] = [];
    const lost = (failure: Failure) => told.push(failure);
    return { told, file: value(openFile(path, { create: false, person: 'Han', driver, lost })) };
  };
  const codeOf = (file: OpenedFile, word: string, during: () => void = () => {}): string => {
    try {
      file.connection.transaction(() => {
        file.connection.prepare(`INSERT INTO meta VALUES (:word, '')`).run({ word });
        during();
      });
      return 'done';
    } catch (error) {
      return failureOf(error, file.name).code;
    }
  };

  it.each(losses)('refuses what is written once it is %s, and goes on refusing', (_, code, lose) => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const { file, told } = opened(path);
    note(file, 'kept');
    lose(path);
    expect(codeOf(file, 'late')).toBe(code);
    expect(notes(file)).toEqual(['first', 'kept']);
    expect(file.refusal()).toMatchObject({ code, params: { file: 'night.daejo' } });
    expect(file.readOnly).toEqual({ code });
    expect(codeOf(file, 'later')).toBe(code);
    expect(told).toHaveLength(1);
    file.close();
    expect(existsSync(`${path}-lock`)).toBe(false);
  });

  it.each(losses)('does not acknowledge a commit in the midst of which it was %s', (_, code, lose) => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const { file } = opened(path);
    expect(codeOf(file, 'late', () => lose(path))).toBe(code);
    expect(file.refusal()).toMatchObject({ code });
    file.close();
  });

  it('leaves the file alone that was put in its place', () => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const other = makeProject(join(folder, 'other.daejo'), driver, 'of others');
    const { file } = opened(path);
    note(file, 'kept');
    renameSync(other, path);
    expect(codeOf(file, 'late')).toBe('file-replaced');
    file.close();
    const next = opened(path).file;
    expect(next.warnings.length).toBeLessThan(2);
    expect(notes(next)).toEqual(['of others']);
    next.close();
  });

  it('loses nothing acknowledged when its log is taken away', () => {
    const path = makeProject(join(folder, 'night.daejo'), driver);
    const { file } = opened(path);
    note(file, 'kept');
    unlinkSync(`${path}-wal`);
    expect(codeOf(file, 'late')).toBe('journal-gone');
    file.close();
    expect(notesIn(path, driver)).toEqual(['first', 'kept']);
  });
});
