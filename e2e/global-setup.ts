import { prepareWindow } from '../scripts/prepare';
import { hasVirtualDisplays } from '../scripts/runtime/display';
import { say } from '../scripts/setup/say.mjs';

/** Lets `npx playwright test` stand alone: Electron, the system's packages and the build. Displays: see fixtures.ts. */
export default async function globalSetup(): Promise<void> {
  await prepareWindow();
  if (!hasVirtualDisplays())
    say(
      'Without Xvfb, tests open their windows here, one at a time: leave them the keyboard and the pointer.',
    );
}
