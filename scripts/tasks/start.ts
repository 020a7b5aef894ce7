import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareWindow } from '../prepare';
import { hasDisplay } from '../runtime/display';
import { isRoot, root } from '../runtime/paths';
import { runVisibly } from '../runtime/process';
import { sandboxSwitches } from '../runtime/sandbox';
import { say } from '../setup/say.mjs';
import { callerFolder, task } from '../task';
import { runScript } from '../window-script';

// `npm start [-- files]`: the built app; without a display the same app in a virtual one, driven by e2e/tour.ts.
await task(async (args) => {
  const runtime = await prepareWindow();
  const switches = sandboxSwitches(runtime);
  if (isRoot() && process.platform === 'linux')
    say('Running as root: the operating system sandbox is off. As an ordinary user it is on.');
  if (!hasDisplay()) {
    say(
      'There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): the app does its main job in a virtual one.',
    );
    return runScript(join(root, 'e2e/tour.ts'), join(root, 'run'));
  }
  const files = args.map((argument) => {
    const path = join(callerFolder(), argument);
    return existsSync(path) ? path : argument;
  });
  return runVisibly(runtime.executable, [...switches, root, ...files], { cwd: root });
});
