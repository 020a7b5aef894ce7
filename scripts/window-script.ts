import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { ensureDisplay } from './runtime/display';
import { root } from './runtime/paths';
import { say, UserError } from './setup/say.mjs';

/** What e2e/tour.ts and e2e/screenshots.ts export as `script`: drives the window, leaves files in `output`. */
export type WindowScript = (launched: LaunchedApp, output: string) => Promise<void>;

/**
 * Runs a script against the app in its real window, on a display of its own where there is none, and prints what it
 * left in `output`. The folder is emptied first unless `keep` is set.
 */
export async function runScript(path: string, output: string, { keep = false } = {}): Promise<number> {
  const name = relative(root, path);
  if (!existsSync(path))
    throw new UserError(
      `${name} is not there, so nothing can be shown without a display. Restore it with git.`,
    );
  const { script } = (await import(pathToFileURL(path).href)) as { readonly script: WindowScript };
  if (!keep) rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const display = await ensureDisplay();
  try {
    const launched = await launchApp({ env: display.env });
    try {
      await script(launched, output);
    } catch (error) {
      await launched.page.screenshot({ path: join(output, 'failed.png') }).catch(() => undefined);
      if (process.env.DAEJO_DEBUG === '1') console.error(error);
      const reason = error instanceof Error ? plain(error.message) : String(error);
      throw new UserError(
        `${name} did not get through: ${reason}. The window as it was is in ${join(output, 'failed.png')}.`,
      );
    } finally {
      await launched.close();
    }
  } finally {
    display.stop();
  }
  say(`Left in ${output}:`);
  for (const file of readdirSync(output, { recursive: true, encoding: 'utf8' }).sort())
    say(`  ${join(output, file)}`);
  return 0;
}

/** The first line of a Playwright message without its colours. */
function plain(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with one.
  return (message.replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '').replace(/\.$/, '');
}
