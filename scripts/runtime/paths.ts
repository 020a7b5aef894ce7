import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** What set-up keeps between checkouts (Electron runtimes); removing it costs only time. */
export function cacheFolder(): string {
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'daejo', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/daejo');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'daejo');
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The version that package.json pins for a dependency. */
export function pinned(dependency: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return manifest.devDependencies[dependency] ?? manifest.dependencies[dependency];
}
