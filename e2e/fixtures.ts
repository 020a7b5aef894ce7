import { mkdirSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { startTestDisplay } from '../scripts/runtime/display';
import { type Desk, deskOf } from './desk';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch';
import { prepareSettings, usual } from './settings';
import type { Language } from './texts';

export { expect } from '@playwright/test';
export type { LaunchedApp, LaunchOptions } from './launch';

interface Fixtures {
  /** Override with `test.use({ launch: { args: [...] } })`. */
  readonly launch: LaunchOptions;
  /** What settings.json holds at the start; null for a first start. */
  readonly settings: Readonly<Record<string, unknown>> | null;
  /** A folder for what the test writes. */
  readonly folder: string;
  /** Starts the app on the test's own user-data folder, as often as the test wants; every one is closed after it. */
  readonly start: (options?: LaunchOptions) => Promise<LaunchedApp>;
  /** The app started once; what it showed is attached when the test fails. */
  readonly launched: LaunchedApp;
  readonly page: LaunchedApp['page'];
  readonly app: LaunchedApp['app'];
  /** The window as an editor uses it, in the language of `settings`. */
  readonly desk: Desk;
}

interface WorkerFixtures {
  /** Where all windows of this worker open. */
  readonly display: undefined;
}

/** Tests in the real Electron, each with its own app and its own user-data folder. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const display = await startTestDisplay();
      Object.assign(process.env, display.env);
      await use(undefined);
      display.stop();
    },
    { scope: 'worker', auto: true },
  ],
  launch: [{}, { option: true }],
  settings: [usual, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  folder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('files');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  start: async ({ settings }, use, testInfo) => {
    const started: LaunchedApp[] = [];
    const userData = testInfo.outputPath('user-data');
    if (settings !== null) prepareSettings(userData, settings);
    await use(async (options = {}) => {
      const launched = await launchApp({ userData, ...options });
      started.push(launched);
      return launched;
    });
    for (const [index, { page, errors }] of started.entries()) {
      if (testInfo.status === testInfo.expectedStatus) break;
      const picture = await page.screenshot({ timeout: 2_000 }).catch(() => null);
      if (picture !== null)
        await testInfo.attach(`window ${index + 1}`, { body: picture, contentType: 'image/png' });
      await testInfo.attach(`console errors ${index + 1}`, {
        body: errors.join('\n'),
        contentType: 'text/plain',
      });
    }
    for (const launched of started.reverse()) await launched.close();
  },
  launched: async ({ launch, start }, use) => use(await start(launch)),
  page: async ({ launched }, use) => use(launched.page),
  app: async ({ launched }, use) => use(launched.app),
  desk: async ({ page, settings }, use) => {
    const desk = deskOf(page, (settings?.language ?? 'en') as Language);
    await desk.ready();
    await use(desk);
  },
});
