import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures';

// As on the day the app was installed.
test.use({ settings: null });

test('the first start opens the sample project and reports no error', async ({ launched }) => {
  await expect(launched.page).toHaveTitle(/—.*Daejo/);
  expect(launched.errors).toEqual([]);
});

test('the app keeps to the user-data folder it was given', async ({ app, page, launched }) => {
  await expect(page).toHaveTitle(/—.*Daejo/);
  expect(await app.evaluate((electron) => electron.app.getPath('userData'))).toBe(launched.userData);
  expect(readdirSync(launched.userData).length).toBeGreaterThan(0);
});

test('the window has no Node and a sandboxed, isolated renderer', async ({ app, page }) => {
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('an ordinary user runs with the operating system sandbox, root without it', async ({ app }) => {
  const switches = await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'));
  expect(switches).toBe(process.platform === 'linux' && process.getuid?.() === 0);
});
