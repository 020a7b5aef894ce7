/** What tests of project files share. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { value } from '../../testing';
import type { DriverName } from '../driver';
import { openFile } from '../open';
import type { OpenedFile } from './opened';

export const openAs = (path: string, driver: DriverName, more: { readOnly?: boolean } = {}) =>
  openFile(path, { create: false, person: 'Han', driver, ...more });

/** A new, closed project with one line of settings. */
export function makeProject(path: string, driver: DriverName, word = 'first'): string {
  const file = value(openFile(path, { create: true, person: 'Han', driver }));
  note(file, word);
  file.close();
  return path;
}

/** Commits a word, with `weight` bytes beside it. */
export function note(file: OpenedFile, word: string, weight = 0): void {
  file.connection.transaction(() =>
    file.connection
      .prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)')
      .run({ key: word, value: 'x'.repeat(weight) }),
  );
}

/** The words committed, in their order. */
export function notes(file: OpenedFile): readonly string[] {
  const rows = file.connection.prepare('SELECT key FROM meta ORDER BY key').all<{ key: string }>();
  return rows.map(({ key }) => key);
}

/** Opens, reads the words and closes. */
export function notesIn(path: string, driver: DriverName, more: { readOnly?: boolean } = {}) {
  const file = value(openAs(path, driver, more));
  const found = notes(file);
  file.close();
  return found;
}

/** Names, bytes and times of all that is in a folder: what a reader must leave as it was. */
export function everythingIn(folder: string): unknown {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { mtimeNs, ctimeNs, ino } = statSync(join(folder, name), { bigint: true });
      return [name, readFileSync(join(folder, name)).toString('base64'), mtimeNs, ctimeNs, ino];
    });
}

export function folderIn(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}
