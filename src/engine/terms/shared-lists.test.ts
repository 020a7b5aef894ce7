import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sharedFiles } from '../shared';
import { sharedLists } from './shared-lists';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-shared-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads a list again when it has changed, gone or come back, and tells of each once', async () => {
  const path = join(folder, 'desk.csv');
  const files = sharedFiles();
  let told = 0;
  const lists = sharedLists(files, false, () => {
    told += 1;
  });
  const read = async () => {
    await lists.look();
    return [told, lists.glossaries().map(({ entries }) => entries.map(({ ko }) => ko))];
  };
  expect(await read()).toEqual([0, []]);
  writeFileSync(path, 'ko,en\n항만,port\n');
  files.set({ desk: null, glossaries: [path], corrections: [], memories: [] });
  expect(await read()).toEqual([1, [['항만']]]);
  expect(await read()).toEqual([1, [['항만']]]);
  // Written anew with the same words: nothing has changed for anybody.
  writeFileSync(path, 'ko,en\n항만,port\n');
  expect(await read()).toEqual([1, [['항만']]]);
  writeFileSync(path, 'ko,en\n항만,port\n여당,ruling party\n');
  expect(await read()).toEqual([2, [['항만', '여당']]]);
  rmSync(path);
  expect(await read()).toEqual([3, [[]]]);
  writeFileSync(path, 'ko,en\n항만,port\n');
  expect(await read()).toEqual([4, [['항만']]]);
  files.set({ desk: null, glossaries: [], corrections: [], memories: [] });
  expect(await read()).toEqual([5, []]);
});
