import { prepareWindow } from '../scripts/prepare';
import { ensureDisplay } from '../scripts/runtime/display';

/** Lets `npx playwright test` stand alone: Electron, the system's packages, the build, and a display for all workers. */
export default async function globalSetup(): Promise<() => void> {
  await prepareWindow();
  const display = await ensureDisplay();
  Object.assign(process.env, display.env);
  return display.stop;
}
