import { ensureBuilt } from './build';
import { hasDisplay } from './runtime/display';
import { describeRuntime, type ElectronRuntime, ensureElectron } from './runtime/electron';
import { ensureSystem } from './runtime/system';
import { say } from './setup/say.mjs';

/** Everything a task needs that opens a window: Electron, what the system must have, and the built app. */
export async function prepareWindow(
  options: { readonly build: boolean } = { build: true },
): Promise<ElectronRuntime> {
  const runtime = await ensureElectron();
  say(describeRuntime(runtime));
  await ensureSystem(runtime, { display: !hasDisplay() });
  if (options.build) await ensureBuilt();
  return runtime;
}
