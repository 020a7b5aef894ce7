import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesInPlace } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { npmFailure } from './npm.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-setup-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the dependencies', () => {
  type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;
  const lock: Packages = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-other-system': { version: '2.0.0', optional: true },
  };
  const lay = (installed: Packages | null) => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }));
    if (installed === null) return;
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  };

  it.each<[string, Packages | null, boolean]>([
    [
      'in place where all but those of other systems are installed',
      { 'node_modules/a': { version: '1.0.0' } },
      true,
    ],
    ['not in place in a fresh clone', null, false],
    ['not in place where one is missing', {}, false],
    ['not in place where one has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'not in place where an optional one has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-other-system': { version: '2.0.1' } },
      false,
    ],
  ])('are %s', (_title, installed, expected) => {
    lay(installed);
    expect(dependenciesInPlace(folder)).toBe(expected);
  });

  it('name the lock file where it cannot be read', () => {
    lay({});
    writeFileSync(join(folder, 'package-lock.json'), '{');
    expect(() => dependenciesInPlace(folder)).toThrow(/package-lock\.json cannot be read.*git checkout/);
  });
});

describe('a failed npm', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /did not answer\. Check the network/],
    ['npm ERR! code EACCES', /no right to write/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EINTEGRITY', /differs from the one in package-lock\.json/],
    ['npm error code EWHATEVER\nnpm error Something new went wrong.', /Something new went wrong\./],
  ])('becomes a sentence: %s', (output, expected) => {
    const log = join(folder, 'logs/npm.log');
    const error = npmFailure('Installing', { code: 1, stdout: '', output }, log);
    expect(error.message).toMatch(expected);
    expect(error.message).toContain(log);
    expect(readFileSync(log, 'utf8')).toBe(output);
  });
});

describe('the lock of set-up', () => {
  it('lets one piece of work in at a time', async () => {
    const path = join(folder, 'deep/lock');
    const order: string[] = [];
    const work = (name: string) =>
      withLock(path, 'a test', async () => {
        order.push(`${name} in`);
        await new Promise((done) => setTimeout(done, 20));
        order.push(`${name} out`);
      });
    await Promise.all([work('first'), work('second')]);
    expect(order).toEqual(['first in', 'first out', 'second in', 'second out']);
  });

  it('is taken over from a process that has died', async () => {
    const path = join(folder, 'lock');
    mkdirSync(path);
    writeFileSync(join(path, 'pid'), '999999999');
    expect(await withLock(path, 'a test', async () => 'done')).toBe('done');
  });

  it('is given back when the work fails', async () => {
    const path = join(folder, 'lock');
    await expect(withLock(path, 'a test', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await withLock(path, 'a test', async () => 'again')).toBe('again');
  });
});
