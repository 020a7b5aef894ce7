import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStateFile, type Reading } from './state-file';

const read = (json: unknown): Reading<{ readonly n: number }> =>
  typeof json === 'object' && json !== null && 'n' in json && typeof json.n === 'number'
    ? { value: { n: json.n }, problem: null }
    : { value: { n: 0 }, problem: json === undefined ? null : 'no n' };

describe('a state file', () => {
  let folder = '';
  const path = () => join(folder, 'state.json');
  const onDisk = () => JSON.parse(readFileSync(path(), 'utf8'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-state-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('that is not there gives the default and is written at the first change', async () => {
    const file = openStateFile(path(), read);
    expect(file.get()).toEqual({ n: 0 });
    expect(file.problem).toBeNull();
    expect(existsSync(path())).toBe(false);
    expect(await file.update(({ n }) => ({ n: n + 1 }))).toEqual({ ok: true, value: { n: 1 } });
    expect(onDisk()).toEqual({ n: 1 });
  });

  test('ends with the last of many changes made at once', async () => {
    const file = openStateFile(path(), read);
    await Promise.all(Array.from({ length: 20 }, () => file.update(({ n }) => ({ n: n + 1 }))));
    expect(file.get()).toEqual({ n: 20 });
    expect(onDisk()).toEqual({ n: 20 });
  });

  test.each([
    ['{ half', 'not JSON'],
    ['{"m": 1}', 'no n'],
  ])('with %s in it is set aside, and the defaults hold', async (text, problem) => {
    writeFileSync(path(), text);
    const file = openStateFile(path(), read);
    expect(file.problem).toBe(problem);
    expect(file.get()).toEqual({ n: 0 });
    expect(readFileSync(join(folder, 'state.damaged.json'), 'utf8')).toBe(text);
    await file.update(() => ({ n: 5 }));
    expect(openStateFile(path(), read).get()).toEqual({ n: 5 });
  });

  test('that cannot be written says so, keeps the change in memory, and is written once it can be', async () => {
    const file = openStateFile(join(folder, 'sub', 'state.json'), read);
    const failed = await file.update(() => ({ n: 3 }));
    expect(failed).toMatchObject({ ok: false, params: { file: 'state.json' } });
    expect(file.get()).toEqual({ n: 3 });
    mkdirSync(join(folder, 'sub'));
    expect((await file.update((value) => value)).ok).toBe(true);
  });
});
