import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../setup/say.mjs';
import { which } from './process';

/** A display to open windows on. `env` goes to the processes that open them. */
export interface Display {
  readonly virtual: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** Whether windows can be opened without our help. macOS and Windows always have a display. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual X display that only this user's processes can reach, on a free number that Xvfb picks itself.
 * Our own starter and not xvfb-run: that one needs xauth, races for display numbers and hides the reason of a failure.
 */
export async function startVirtualDisplay(size = '1600x1000x24'): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-display-'));
  const authority = join(folder, 'Xauthority');
  writeFileSync(authority, cookieFile(randomBytes(16)), { mode: 0o600 });
  const options = ['-screen', '0', size, '-nolisten', 'tcp', '-auth', authority, '-displayfd', '3'];
  const child = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    let words = '';
    const fail = (reason: string) =>
      reject(
        new UserError(
          `The virtual display did not start: ${reason}. Install xvfb, or set DISPLAY to one that runs.`,
        ),
      );
    const timer = setTimeout(() => fail('no answer within 15 s'), 15_000);
    child.stderr?.on('data', (data) => {
      words += data;
    });
    child.stdio[3]?.on('data', (data) => {
      clearTimeout(timer);
      resolve(String(data).trim());
    });
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(words.trim().split('\n').at(-1) || `Xvfb ended with code ${code}`));
  });
  // The display must not keep this process alive once its work is done. Its stderr stays open: a later warning into a
  // closed pipe would end it.
  for (const stream of [child.stderr, child.stdio[3]]) if (stream instanceof Socket) stream.unref();
  child.unref();
  return { virtual: true, env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
}

/** The display that is there, else a virtual one. */
export async function ensureDisplay(): Promise<Display> {
  return hasDisplay() ? { virtual: false, env: {}, stop: () => undefined } : startVirtualDisplay();
}

/** Whether tests can be given a virtual display each, so that several windows at once keep their focus and clipboard. */
export function hasVirtualDisplays(): boolean {
  return process.platform === 'linux' && which('Xvfb') !== null;
}

/**
 * A display for one worker of the tests: virtual also on a desktop, where Xvfb is installed. Windows must not find
 * the way to the desktop's own display, which Electron prefers where it is a Wayland one.
 */
export async function startTestDisplay(): Promise<Display> {
  if (!hasVirtualDisplays()) return ensureDisplay();
  const display = await startVirtualDisplay();
  return { ...display, env: { ...display.env, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' } };
}

/** An Xauthority file with one cookie for any host and display (family 65535, "wild"). */
function cookieFile(cookie: Buffer): Buffer {
  const field = (data: Buffer) => Buffer.concat([Buffer.from([data.length >> 8, data.length & 255]), data]);
  const empty = Buffer.alloc(0);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  return Buffer.concat([Buffer.from([255, 255]), field(empty), field(empty), field(name), field(cookie)]);
}
