// What set-up says to a person: one line a step on stderr, and every failure as one sentence.
// Standard output stays free for the command that was asked for (`npm run -s daejo -- parse --json`).

/** A failure a person can act on: its message says what went wrong, where, and what to do. */
export class UserError extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Announces a step, runs it and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(what, run) {
  say(`${what} ...`);
  const started = Date.now();
  const value = await run();
  say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return value;
}

/**
 * Ends the process with a sentence, never a stack trace (DAEJO_DEBUG=1 shows it).
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  if (process.env.DAEJO_DEBUG === '1') console.error(error);
  if (error instanceof UserError) {
    say(`daejo: ${error.message}`);
    process.exit(error.exitCode);
  }
  say(`daejo: ${unexpected(error)}`);
  process.exit(1);
}

/** @param {unknown} error */
function unexpected(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `No right to write${path}. Make the folder writable for this user, or run from a folder you own.`;
  if (code === 'ENOSPC') return `The disk is full${path}. Free about 1.5 GB and run the command again.`;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${message}. This was not expected: DAEJO_DEBUG=1 before the same command shows where it happened.`;
}
