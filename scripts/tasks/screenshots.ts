import { join } from 'node:path';
import { prepareWindow } from '../prepare';
import { root } from '../runtime/paths';
import { task } from '../task';
import { runScript } from '../window-script';

// `npm run screenshots`: the README's pictures, taken from the running app by e2e/screenshots.ts.
await task(async () => {
  await prepareWindow();
  return runScript(join(root, 'e2e/screenshots.ts'), join(root, 'docs/images'), { keep: true });
});
