import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from './say.mjs';

/** @typedef {{ code: number, stdout: string, output: string }} NpmResult */

/**
 * Runs the npm that started us (any of 9, 10, 11), so that its configuration, proxy and rights apply.
 * @param {readonly string[]} args
 * @param {{ cwd: string, minutes: number }} options
 * @returns {Promise<NpmResult>}
 */
export function npm(args, { cwd, minutes }) {
  const cli = process.env.npm_execpath;
  const isNpm = cli !== undefined && /npm-cli\.c?js$/.test(cli);
  const [command, leading] = isNpm ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...leading, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !isNpm && process.platform === 'win32',
      timeout: minutes * 60_000,
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (data) => {
      stdout += data;
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', () =>
      reject(
        new UserError('npm was not found. Install Node.js 20 or newer with npm and run the command again.'),
      ),
    );
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, stdout, output: signal ? `${output}\nstopped by ${signal}` : output }),
    );
  });
}

const reasons = [
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|EIDLETIMEOUT|stopped by SIGTERM/,
    sentence:
      'The npm registry did not answer. Check the network, or the proxy in your npm configuration, and run again.',
  },
  { pattern: /ENOSPC/, sentence: 'The disk is full. Free about 1.5 GB and run again.' },
  {
    pattern: /EACCES|EPERM|EROFS/,
    sentence:
      'npm has no right to write here or to its cache. Make both writable for this user and run again.',
  },
  {
    pattern: /EINTEGRITY/,
    sentence:
      'A package differs from the one in package-lock.json. Run "npm cache clean --force" and try again.',
  },
  {
    pattern: /E401|E403/,
    sentence: 'The npm registry refused access. Check the login in your npm configuration.',
  },
  { pattern: /E404|ETARGET/, sentence: 'The configured npm registry lacks a package this project needs.' },
];

/**
 * The sentence for a failed npm run. The whole output is kept in `log`.
 * @param {string} what
 * @param {NpmResult} result
 * @param {string} log
 * @returns {UserError}
 */
export function npmFailure(what, result, log) {
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, result.output);
  const known = reasons.find(({ pattern }) => pattern.test(result.output));
  const last = result.output
    .split('\n')
    .filter((line) => /^npm (error|ERR!) (?!code|A complete log)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) /, ''))
    .at(0);
  return new UserError(
    `${what} failed: ${known?.sentence ?? last ?? `npm ended with code ${result.code}.`} npm's words are in ${log}.`,
  );
}
