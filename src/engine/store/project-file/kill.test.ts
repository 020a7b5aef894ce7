import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drivers, value } from '../../testing';
import { failureOf } from '../errors';
import { makeProject, note, notes, notesIn, openAs } from './testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Commits words of 200 kB and says each once it is acknowledged: a log is folded every twenty of them. */
const writer = (path: string, driver: string) => `
  import { openFile } from './src/engine/store/open.ts';
  const file = openFile(${JSON.stringify(path)}, { create: false, person: 'Han', driver: '${driver}' }).value;
  const put = file.connection.prepare('INSERT INTO meta (key, value) VALUES (:key, :value)');
  for (let round = 0; round < 400; round++) {
    const key = 'word ' + String(round).padStart(4, '0');
    file.connection.transaction(() => put.run({ key, value: 'x'.repeat(200_000) }));
    process.stdout.write(key + '\\n');
  }`;

/** Runs the writer until `when` says so, and kills it; what it had acknowledged by then. */
function killed(path: string, driver: string, when: (said: string) => boolean): Promise<readonly string[]> {
  const loader = join(process.cwd(), 'scripts/setup/ts-resolve.mjs');
  const arguments_ = ['--no-warnings', '--import', loader, '--input-type=module', '-e', writer(path, driver)];
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const watch = setInterval(() => {
    if (when(said)) child.kill('SIGKILL');
  }, 1);
  child.stdout.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve) =>
    child.once('close', () => {
      clearInterval(watch);
      resolve(said.split('\n').slice(0, -1));
    }),
  );
}

describe.each(drivers)('a writer that is killed on %s', (driver) => {
  it.each([1, 2, 3])(
    'while it folds its log loses nothing acknowledged (checkpoint %i)',
    async (count) => {
      const path = makeProject(join(folder, 'night.daejo'), driver);
      let size = statSync(path).size;
      let grown = 0;
      const acknowledged = await killed(path, driver, () => {
        const now = statSync(path).size;
        // The file grows in checkpoints alone.
        if (now > size) grown++;
        size = now;
        return grown >= count;
      });
      expect(acknowledged.length).toBeGreaterThan(0);
      const seen = notesIn(path, driver, { readOnly: true });
      expect(seen).toEqual(expect.arrayContaining([...acknowledged]));
      const file = value(openAs(path, driver));
      expect(file.warnings).toEqual([]);
      expect(notes(file)).toEqual(seen);
      file.close();
    },
    60_000,
  );
});

describe.each(drivers)('on a full disk, %s', (driver) => {
  it('an acknowledged edit is kept, and the project opens', () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0;
    if (!mounted) {
      console.log('left out: a full disk, because only root may mount a small one (mount -t tmpfs)');
      return;
    }
    try {
      const path = makeProject(join(disk, 'night.daejo'), driver);
      const file = value(openAs(path, driver));
      const acknowledged: string[] = [];
      let code = '';
      for (let round = 10; round < 90 && code === ''; round++) {
        try {
          note(file, `word ${round}`, 60_000);
          acknowledged.push(`word ${round}`);
        } catch (error) {
          code = failureOf(error, file.name).code;
        }
      }
      expect(code).toBe('disk-full');
      expect(acknowledged.length).toBeGreaterThan(5);
      writeFileSync(join(disk, 'rest'), '');
      file.close();
      const all = ['first', ...acknowledged];
      expect(notesIn(path, driver, { readOnly: true })).toEqual(all);
      const again = value(openAs(path, driver));
      expect(notes(again)).toEqual(all);
      again.close();
      expect(existsSync(path)).toBe(true);
      expect(notesIn(path, driver)).toEqual(all);
    } finally {
      // libsql lets go of its files when its statements are collected: the disk goes with the last of them.
      spawnSync('umount', ['-l', disk]);
    }
  });
});
