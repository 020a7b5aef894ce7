import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm, npmFailure } from './npm.mjs';
import { step, UserError } from './say.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} Packages */

/**
 * Installs what package-lock.json names unless it is there already.
 *
 * `npm install --no-save` and not `npm ci`: a lock file written where the registry does not carry the packages of
 * other platforms lacks those entries, which `npm ci` of npm 11 refuses; `install` keeps to every version and
 * integrity that is in the lock file and never deletes a folder that is in use. Install scripts stay off (.npmrc):
 * npm would compile better-sqlite3 although its binaries are in its tarball.
 * @param {string} root
 */
export async function ensureDependencies(root) {
  if (dependenciesInPlace(root)) return;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new UserError(
      `No right to write in ${root}. Make it writable for this user, or clone into a folder you own.`,
    );
  }
  await withLock(join(root, '.cache/setup.lock'), 'the set-up of this folder', async () => {
    if (dependenciesInPlace(root)) return;
    await step(
      'Installing the dependencies named in package-lock.json (first time: about a minute)',
      async () => {
        const args = [
          'install',
          '--no-save',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          '--loglevel=error',
        ];
        const result = await npm([...args, '--include=dev', '--include=optional'], {
          cwd: root,
          minutes: 20,
        });
        if (result.code !== 0)
          throw npmFailure('Installing the dependencies', result, join(root, '.cache/npm-install.log'));
      },
    );
    const missing = firstMissing(root);
    if (missing !== null)
      throw new UserError(
        `npm reported success, but ${missing} is not as package-lock.json says. Remove node_modules and run again.`,
      );
  });
}

/** @param {string} root */
export function dependenciesInPlace(root) {
  return firstMissing(root) === null;
}

/**
 * Compares package-lock.json with npm's own record of what it installed; about 10 ms.
 * @param {string} root
 * @returns {string | null} the first package that is missing or has another version
 */
function firstMissing(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'node_modules';
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  for (const [path, { version, optional, peer, link }] of Object.entries(wanted)) {
    if (path === '' || link === true) continue;
    const found = installed[path];
    if (found === undefined && (optional === true || peer === true)) continue;
    if (found?.version !== version) return path;
  }
  return null;
}

/** @param {string} path @returns {Packages} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch (error) {
    if (path.includes('node_modules')) return {};
    throw new UserError(
      `${path} cannot be read: ${error instanceof Error ? error.message : error}. Restore it with "git checkout package-lock.json".`,
    );
  }
}
