import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drivers, value } from '../testing';
import { openFile } from './open';
import { isOwnFile } from './project-file/beside';
import { makeProject, openAs } from './project-file/testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const besides = ['-lock', '-lock.json', '-wal', '-shm', '-journal', '-lock-journal', '-lock-wal'];

describe.each(drivers)('beside a project on %s', (driver) => {
  const project = () => makeProject(join(folder, 'night.daejo'), driver);

  it.each(besides)('a link in the place of %s is refused and not followed', (end) => {
    const path = project();
    const target = join(folder, 'precious');
    for (const standing of [true, false]) {
      rmSync(target, { force: true });
      if (standing) writeFileSync(target, 'mine');
      rmSync(path + end, { force: true });
      symlinkSync(target, path + end);
      for (const readOnly of [false, true]) {
        expect(openAs(path, driver, { readOnly })).toMatchObject({
          ok: false,
          code: 'file-beside-odd',
          params: { file: 'night.daejo', beside: `night.daejo${end}` },
        });
      }
      expect(lstatSync(path + end).isSymbolicLink()).toBe(true);
      expect(existsSync(target)).toBe(standing);
      if (standing) expect(readFileSync(target, 'utf8')).toBe('mine');
    }
  });

  it.each([
    ['text', Buffer.from('junk '.repeat(300))],
    ['zeros', Buffer.alloc(8192)],
    ['a short text', Buffer.from('x')],
  ])('%s in the lock file is no damage of the project, and is replaced', (_, content) => {
    const path = project();
    const target = join(folder, 'precious');
    writeFileSync(target, content);
    // A hard link: what it shares with another name is not written either.
    linkSync(target, `${path}-lock`);
    writeFileSync(`${path}-lock.json`, '[{"by": 7}]');
    const file = value(openAs(path, driver));
    expect(file.readOnly).toBeNull();
    file.close();
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['night.daejo', 'precious']);
  });

  it('one lock holds whatever links lead to the project', () => {
    const path = project();
    mkdirSync(join(folder, 'desk'));
    const link = join(folder, 'desk', 'tonight.daejo');
    symlinkSync(path, link);
    const file = value(openAs(link, driver));
    expect(file.name).toBe('tonight');
    const second = value(openAs(path, driver));
    expect(second.readOnly).toMatchObject({ code: 'open-elsewhere', by: 'Han' });
    second.close();
    file.close();
    expect(readdirSync(join(folder, 'desk'))).toEqual(['tonight.daejo']);
  });

  it('a project that cannot be made leaves nothing behind', () => {
    const create = (path: string) => openFile(path, { create: true, person: 'Han', driver });
    expect(create(join(folder, 'none', 'x.daejo'))).toMatchObject({
      ok: false,
      code: 'folder-missing',
      params: { folder: 'none' },
    });
    // The lock cannot be taken: a folder stands in its place.
    mkdirSync(join(folder, 'x.daejo-lock'));
    expect(create(join(folder, 'x.daejo'))).toMatchObject({ ok: false, code: 'file-beside-odd' });
    expect(readdirSync(folder)).toEqual(['x.daejo-lock']);
  });

  it('every file of an open project is known as its own, through links as well', () => {
    const path = project();
    const file = value(openAs(path, driver));
    symlinkSync(path, join(folder, 'soft.txt'));
    linkSync(path, join(folder, 'hard.txt'));
    symlinkSync(folder, join(folder, 'again'));
    const own = ['', ...besides].map((end) => path + end);
    own.push(join(folder, 'soft.txt'), join(folder, 'hard.txt'), join(folder, 'again', 'night.daejo-wal'));
    for (const target of own) expect(isOwnFile(path, target), target).toBe(true);
    writeFileSync(join(folder, 'out.txt'), '');
    for (const name of ['out.txt', 'new.txt']) expect(isOwnFile(path, join(folder, name))).toBe(false);
    file.close();
  });
});
