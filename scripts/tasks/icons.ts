import { join } from 'node:path';
import { prepareWindow } from '../prepare';
import { ensureDisplay } from '../runtime/display';
import { root } from '../runtime/paths';
import { runVisibly } from '../runtime/process';
import { sandboxSwitches } from '../runtime/sandbox';
import { task } from '../task';

// `npm run icons`: resources/icons/png from icon.svg, at the sizes that Linux, Windows and macOS ask for.
await task(async () => {
  const runtime = await prepareWindow({ build: false });
  const display = await ensureDisplay();
  const script = join(import.meta.dirname, '../runtime/render-icon.cjs');
  const icons = join(root, 'resources/icons');
  const sizes = '16,24,32,48,64,128,256,512,1024';
  try {
    return await runVisibly(
      runtime.executable,
      [...sandboxSwitches(runtime), script, join(icons, 'icon.svg'), join(icons, 'png'), sizes],
      { cwd: root, env: { ...process.env, ...display.env } },
    );
  } finally {
    display.stop();
  }
});
