import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependenciesInPlace, ensureDependencies } from './dependencies.mjs';
import { endWith, UserError } from './say.mjs';
import { assertToolchain, toolchainNode } from './toolchain.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const taskFolder = join(root, 'scripts/tasks');

/**
 * Makes sure that the dependencies and the toolchain's Node are there, then hands over to scripts/tasks/<task>.ts
 * under that Node. Everything before the hand-over runs on any Node from 20 and without one dependency.
 * @param {readonly string[]} argv task and its arguments
 */
export async function main([task = '', ...args]) {
  try {
    const tasks = readdirSync(taskFolder).map((file) => file.replace(/\.ts$/, ''));
    if (!tasks.includes(task))
      throw new UserError(`There is no task "${task}". Known: ${tasks.join(', ')}.`, 2);
    const fresh = !dependenciesInPlace(root);
    await ensureDependencies(root);
    const node = toolchainNode(root);
    if (fresh) assertToolchain(node);
    process.exitCode = await run(node, task, args);
  } catch (error) {
    endWith(error);
  }
}

/**
 * @param {string} node
 * @param {string} task
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
function run(node, task, args) {
  const bin = join(root, 'node_modules/.bin');
  const path = (process.env.PATH ?? '').split(delimiter);
  const child = spawn(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      new URL('./ts-resolve.mjs', import.meta.url).href,
      '--import',
      new URL('./plain-errors.mjs', import.meta.url).href,
      join(taskFolder, `${task}.ts`),
      ...args,
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        // Node reads proxy settings from the environment only when it is told to.
        NODE_USE_ENV_PROXY: '1',
        PATH: [dirname(node), bin, ...path.filter((entry) => entry !== bin)].join(delimiter),
      },
    },
  );
  // Ctrl+C reaches the child from the terminal by itself: stay alive until it has tidied up.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
