import { test as base } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch';

export { expect } from '@playwright/test';
export type { LaunchedApp, LaunchOptions } from './launch';

interface Fixtures {
  /** Override with `test.use({ launch: { args: [...] } })`. */
  readonly launch: LaunchOptions;
  /** The app with a user-data folder of its own; what it did and showed is attached when the test fails. */
  readonly launched: LaunchedApp;
  readonly page: LaunchedApp['page'];
  readonly app: LaunchedApp['app'];
}

/**
 * Tests in the real Electron. Each test has its own app and its own user-data folder. A test that restarts or kills
 * the app calls `launchApp` from ./launch itself with a folder from `testInfo.outputPath()`.
 */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  launched: async ({ launch }, use, testInfo) => {
    const launched = await launchApp(launch);
    await use(launched);
    if (testInfo.status !== testInfo.expectedStatus) {
      const picture = await launched.page.screenshot().catch(() => null);
      if (picture !== null) await testInfo.attach('window', { body: picture, contentType: 'image/png' });
      await testInfo.attach('console errors', {
        body: launched.errors.join('\n'),
        contentType: 'text/plain',
      });
    }
    await launched.close();
  },
  page: async ({ launched }, use) => use(launched.page),
  app: async ({ launched }, use) => use(launched.app),
});
