import { join } from 'node:path';
import { forgetBuild } from '../build';
import { prepareWindow } from '../prepare';
import { hasDisplay } from '../runtime/display';
import { root } from '../runtime/paths';
import { runVisibly } from '../runtime/process';
import { sandboxSwitches } from '../runtime/sandbox';
import { UserError } from '../setup/say.mjs';
import { task } from '../task';

// `npm run dev`: the app with reload of what is edited.
await task(async (args) => {
  if (!hasDisplay())
    throw new UserError(
      'There is no display to develop on. Set DISPLAY, or run "npm start" for the tour in a virtual one.',
    );
  const runtime = await prepareWindow({ build: false });
  const noSandbox = sandboxSwitches(runtime).includes('--no-sandbox') ? ['--noSandbox'] : [];
  // What the dev server writes to out/ is not what `npm start` builds.
  forgetBuild();
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  return runVisibly(process.execPath, [vite, 'dev', '--watch', ...noSandbox, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ELECTRON_EXEC_PATH: runtime.executable,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    },
  });
});
