import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../setup/say.mjs';

/**
 * Runs a command to its end and returns its standard output.
 * @throws UserError with the command's last words where it fails
 */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const result = spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  if (result.error !== undefined)
    throw new UserError(
      `${command} could not be started: ${result.error.message}. Install it and run again.`,
    );
  if (result.status === 0) return result.stdout;
  const words = `${result.stderr}\n${result.stdout}`.trim().split('\n').at(-1) ?? '';
  throw new UserError(`${command} failed with code ${result.status}: ${words}`);
}

/** Runs a command that talks to the terminal itself; resolves with its exit code. */
export function runVisibly(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<number> {
  const child = spawn(command, args, { ...options, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new UserError(`${command} could not be started: ${error.message}.`)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command aside; resolves with its exit code and all it said, in order. */
export function runAside(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string },
): Promise<{ readonly code: number; readonly words: string }> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new UserError(`${command} could not be started: ${error.message}.`)));
    child.on('close', (code) => resolve({ code: code ?? 1, words }));
  });
}

/** The path of a program on PATH, or null. */
export function which(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
