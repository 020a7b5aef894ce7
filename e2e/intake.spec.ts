import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { show } from './command-line';
import { expect, test } from './fixtures';
import { ferry, market, writeArticle } from './projects';

/** Drops files on the middle of the window, as the system's file manager does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  // A pointer that rests is reported again and again, until the page has said that it takes them.
  await expect(async () => {
    await send('dragEnter');
    await send('dragOver');
    await expect(page.locator('.drop')).toBeVisible({ timeout: 300 });
  }).toPass();
  await send('dragOver');
  await send('drop');
}

test('files that are dropped become articles, each with its Korean where its name says so', async ({
  desk,
  folder,
  launched,
  page,
}) => {
  const files = [writeArticle(folder, ferry), writeArticle(folder, market)]
    .flat()
    .filter((file) => file !== undefined);
  await drop(page, files);
  await expect(desk.articles).toHaveCount(5);
  await desk.open(/Harin–Dorae ferry/u);
  await desk.reads(0, 'ko', ferry.ko?.[0] ?? '');
  await desk.open(/fish market/u);
  await expect(desk.cell(0, 'ko')).toContainText(desk.t('article:row.no-korean'));
  expect(show(join(launched.userData, 'Sample.daejo')).documents).toHaveLength(5);
});

test('a folder that is dropped is read whole', async ({ desk, folder, page }) => {
  writeArticle(folder, ferry);
  writeArticle(folder, market);
  await drop(page, [folder]);
  await expect(desk.articles).toHaveCount(5);
});

test('what was set aside is put back, and a sentence set aside leaves the article and its export', async ({
  desk,
  page,
}) => {
  const rows = () => page.locator('.rows').getAttribute('aria-rowcount').then(Number);
  const before = await rows();
  await page.getByLabel(/lines? set aside$/u).click();
  const drawer = page.locator('.leftovers');
  await expect(drawer).toContainText('Leave a Reply');
  await drawer.getByRole('listitem').filter({ hasText: 'Facebook' }).getByRole('button').first().click();
  await expect.poll(rows).toBe(before + 1);
  await expect(drawer).not.toContainText('Facebook');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(rows).toBe(before);

  // Undo has gone to the line it took back, at the end.
  await page.locator('.article-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
  await desk.cell(3, 'mt').click({ button: 'right' });
  await page.getByRole('menuitem', { name: desk.t('align:row-is_one') }).click();
  await page.getByRole('menuitemcheckbox', { name: desk.t('article:menu.set-aside') }).click();
  await expect.poll(rows).toBe(before - 1);
  await page.keyboard.press('ControlOrMeta+e');
  await expect(desk.dialog.locator('iframe')).toBeVisible();
  const preview = desk.dialog.frameLocator('iframe').locator('body');
  await expect(preview).toContainText('The president announced');
  await expect(preview).not.toContainText('immediately protested');
});

test('a field of the header card is mended in place and stands in the export', async ({ desk, page }) => {
  await page.getByRole('button', { name: /^Place, English/u }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Washington, D.C.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Place, English/u })).toHaveText('Washington, D.C.');
  await desk.saved();
  await page.keyboard.press('ControlOrMeta+e');
  await expect(desk.dialog.frameLocator('iframe').locator('body')).toContainText(
    'By Han Ga-ram, correspondent, in Washington, D.C.',
  );
});
