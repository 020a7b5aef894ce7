import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime/paths';
import { withLock } from './setup/lock.mjs';
import { say, step, UserError } from './setup/say.mjs';

const inputs = ['src', 'electron.vite.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json'];
const mark = join(root, 'out/.built-from');

/** Builds out/ when a source has changed since the last build; nothing else is looked at, about 10 ms. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return;
  await withLock(join(root, '.cache/build.lock'), 'building the app', async () => {
    const print = fingerprint();
    if (isBuilt(print)) return;
    await step('Building the app', async () => {
      const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
      const result = spawnSync(process.execPath, [vite, 'build'], { cwd: root, encoding: 'utf8' });
      if (result.status === 0) return;
      say(`${result.stdout}${result.stderr}`.trim());
      throw new UserError(
        'The app could not be built: the bundler says above which file it could not read, and why.',
      );
    });
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(mark, print);
  });
}

/** Makes the next `ensureBuilt` build, whatever is in out/. */
export function forgetBuild(): void {
  rmSync(mark, { force: true });
}

function isBuilt(print = fingerprint()): boolean {
  return existsSync(mark) && readFileSync(mark, 'utf8') === print;
}

/** Name, size and time of every source file; tests are left out, they are not built. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else if (!/\.test\.tsx?$|\/fixtures\//.test(path))
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}
