import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { generateProject } from '../bench/generated-project';
import { deskOf } from './desk';
import { expect, type LaunchedApp, test } from './fixtures';
import { killNow, processesOf } from './processes';

const articles = 60;

/** A window on a project of many articles, the keyboard in its library on the last of them. */
async function onLast(start: (options: object) => Promise<LaunchedApp>, folder: string) {
  const project = join(folder, 'Week.daejo');
  await generateProject(project, { segments: articles * 3, perArticle: 3 });
  const launched = await start({ args: [project] });
  const { page } = launched;
  const desk = deskOf(page);
  await desk.ready();
  await expect(desk.row(0)).toBeFocused();
  await page.locator('.library-list').focus();
  await page.keyboard.press('End');
  const last = page.locator(`.library-line[aria-posinset="${articles}"]`);
  await expect(last).toBeInViewport({ ratio: 1 });
  return { ...launched, desk, last, list: page.locator('.library-list > div') };
}

const resize = (app: ElectronApplication, height: number) =>
  app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, to), height);

test('the current line of the library stays in view while lines above it grow and the window gets smaller', async ({
  start,
  folder,
}) => {
  const { app, page, last, list } = await onLast(start, folder);
  // As titles do that arrive, long after the list has scrolled.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.library-line-title { min-height: 36px }');
    document.adoptedStyleSheets.push(sheet);
  });
  await expect.poll(() => last.evaluate((line) => line.clientHeight)).toBeGreaterThan(70);
  await expect(last).toBeInViewport({ ratio: 1 });
  await resize(app, 520);
  await expect.poll(() => list.evaluate((element) => element.clientHeight)).toBeLessThan(450);
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('who scrolls away from the current line is not taken back to it', async ({ start, folder }) => {
  const { app, page, last, list } = await onLast(start, folder);
  await list.hover();
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(0);
  const before = await list.evaluate((element) => element.clientHeight);
  await resize(app, 520);
  await expect.poll(() => list.evaluate((element) => element.clientHeight)).toBeLessThan(before);
  // The first article is shown as it was, however the list has been measured since.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
  await expect(last).not.toBeInViewport();
});

test('after the engine was started again the library is at the open article', async ({ start, folder }) => {
  const { app, page, last } = await onLast(start, folder);
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'page');
  const { engine } = await processesOf(app);
  await killNow(engine!);
  await expect(page.locator('.notice')).toBeVisible();
  await expect(last).toHaveAttribute('data-active', 'true');
  await expect(last).toBeInViewport({ ratio: 1 });
});
