import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../setup/say.mjs';
import type { ElectronRuntime } from './electron';
import { isRoot } from './paths';

/**
 * The switches Electron needs for this user: none, or as root `--no-sandbox`, because Chromium refuses to run its
 * sandbox as root. Where an ordinary user's system forbids the sandbox, says how to allow it; it is never switched
 * off for them.
 */
export function sandboxSwitches(runtime: ElectronRuntime): readonly string[] {
  if (process.platform !== 'linux') return [];
  if (isRoot()) return ['--no-sandbox'];
  const helper = join(runtime.folder, 'chrome-sandbox');
  if (userNamespacesWork() || isSetUidRoot(helper)) return [];
  throw new UserError(
    `This system does not let an ordinary user start a sandbox, and Daejo does not run without one. Run this once: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

function userNamespacesWork(): boolean {
  const result = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return result.error !== undefined || result.status === 0;
}

function isSetUidRoot(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0;
}
