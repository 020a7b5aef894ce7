import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareWindow } from '../prepare';
import { ensureDisplay } from '../runtime/display';
import { root } from '../runtime/paths';
import { runVisibly } from '../runtime/process';
import { UserError } from '../setup/say.mjs';
import { task } from '../task';

// `npm run bench [-- names]`: bench/index.ts prints one row a figure; it finds a display and a built app.
await task(async (args) => {
  const entry = join(root, 'bench/index.ts');
  if (!existsSync(entry)) throw new UserError('bench/index.ts is not there. Restore it with git.');
  const runtime = await prepareWindow();
  const display = await ensureDisplay();
  try {
    return await runVisibly(process.execPath, [...process.execArgv, entry, ...args], {
      cwd: root,
      env: { ...process.env, ...display.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder },
    });
  } finally {
    display.stop();
  }
});
