import { endWith } from './setup/say.mjs';

/** Runs the body of a task; its number is the exit code, and what it throws becomes a sentence. */
export async function task(body: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body(process.argv.slice(2));
  } catch (error) {
    endWith(error);
  }
}

/** The folder from which npm was called; `npm run` itself moves to the checkout. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
