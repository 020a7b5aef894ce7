import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, step, UserError } from '../setup/say.mjs';
import type { ElectronRuntime } from './electron';
import { cacheFolder, isRoot } from './paths';
import { run, which } from './process';

/** Debian's names; Ubuntu 24.04 gave several of them the ending t64. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libxss1',
  'libdrm2',
  'libxkbcommon0',
  'libatspi2.0-0',
  'libnotify4',
  'libsecret-1-0',
  'libcups2',
];

/**
 * Makes sure that Electron finds its shared libraries, that Hangul has a typeface, and, where asked for, that there
 * is a virtual display. As root on Debian or Ubuntu what is missing is installed; otherwise the one command is named.
 * The answer is kept in the cache for this runtime, so that a second run asks nothing.
 */
export async function ensureSystem(
  runtime: ElectronRuntime,
  { display, asRoot = isRoot() }: { readonly display: boolean; readonly asRoot?: boolean },
): Promise<void> {
  if (process.platform !== 'linux') return;
  const mark = join(cacheFolder(), `system-${runtime.version}.ok`);
  const known = existsSync(mark) && readFileSync(mark, 'utf8') === systemName();
  const missing = [
    ...(known || sharedLibrariesFound(runtime.executable) ? [] : libraries),
    ...(known || koreanTypefaceFound() ? [] : ['fonts-noto-cjk']),
    ...(display && which('Xvfb') === null ? ['xvfb'] : []),
  ];
  if (missing.length > 0) await install(missing, asRoot);
  if (known) return;
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(mark, systemName());
}

async function install(packages: readonly string[], asRoot: boolean): Promise<void> {
  const list = packages.join(' ');
  if (which('apt-get') === null)
    throw new UserError(
      `This system lacks what Electron needs and is not Debian or Ubuntu. Install your system's packages for: ${list}.`,
    );
  if (!asRoot)
    throw new UserError(
      `System packages are missing. Run this once, then the same command again: sudo apt-get install -y ${list}`,
    );
  await step(`Installing system packages: ${list}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      run('apt-get', ['-qq', 'update'], env);
      run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages.map(nameHere)], env);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new UserError(
        `The system packages could not be installed (${words}). Install them yourself and run again: apt-get install -y ${list}`,
      );
    }
  });
}

/** The package's name on this release: the one with t64 where that exists. */
function nameHere(name: string): string {
  if (!name.startsWith('lib')) return name;
  const found = spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' }).status === 0;
  return found ? `${name}t64` : name;
}

function sharedLibrariesFound(executable: string): boolean {
  const result = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (result.error !== undefined) return true;
  const absent = result.stdout.split('\n').filter((line) => line.includes('not found'));
  for (const line of absent.filter((each) => !/libffmpeg/.test(each))) say(`  missing: ${line.trim()}`);
  return absent.length === 0;
}

function koreanTypefaceFound(): boolean {
  const result = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return result.error === undefined && result.stdout.trim() !== '';
}

function systemName(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return 'linux';
  }
}
