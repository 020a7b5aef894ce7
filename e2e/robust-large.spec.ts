import { join } from 'node:path';
import { generateProject } from '../bench/generated-project';
import { deskOf } from './desk';
import { expect, test } from './fixtures';

const rows = 100_000;

test('an article of 100,000 sentences opens, is edited at its end, and opens there again', async ({
  start,
  folder,
}) => {
  const project = join(folder, 'Large.daejo');
  await generateProject(project, { segments: rows, perArticle: rows });

  const first = await start({ args: [project] });
  const desk = deskOf(first.page);
  await desk.ready();
  await expect(desk.row(0)).toHaveAttribute('data-status', 'untouched');
  await desk.row(0).focus();
  await first.page.keyboard.press('ControlOrMeta+End');
  await expect(desk.row(rows - 1)).toBeFocused();
  await expect(desk.row(rows - 1)).toBeInViewport();
  // Only what is near the view is in the page.
  expect(await first.page.locator('[data-row]').count()).toBeLessThan(200);

  await first.page.keyboard.press('F2');
  await expect(desk.editor).toBeFocused();
  await first.page.keyboard.press('ControlOrMeta+End');
  await first.page.keyboard.type(' The end.');
  await desk.saved();
  await desk.leaveEditor();
  await desk.reads(rows - 1, 'edited', /\. The end\.$/u);
  await desk.status(rows - 1, 'edited');
  await first.close();

  const second = await start();
  const again = deskOf(second.page);
  await expect(again.row(rows - 1)).toBeFocused();
  await expect(again.row(rows - 1)).toBeInViewport();
  await again.reads(rows - 1, 'edited', /\. The end\.$/u);
  await expect(second.page.locator('.status-bar')).toContainText('100,000');
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test('the last of 4,546 articles is found in the library, edited, and opened again', async ({
  start,
  folder,
}) => {
  const project = join(folder, 'Month.daejo');
  await generateProject(project, { segments: rows, perArticle: 22 });

  const first = await start({ args: [project] });
  const desk = deskOf(first.page);
  await desk.ready();
  await expect(desk.row(0)).toBeFocused();
  await first.page.locator('.library-list').focus();
  await first.page.keyboard.press('End');
  const last = first.page.locator('.library-line[aria-posinset="4546"]');
  await expect(last).toBeInViewport();
  await first.page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'page');
  await desk.retype(1, 'The last article has been read.');
  await desk.saved();
  await first.close();

  const second = await start();
  const again = deskOf(second.page);
  await expect(again.row(1)).toBeFocused();
  await again.reads(1, 'edited', 'The last article has been read.');
  await expect(second.page.locator('.library-line[aria-current]')).toBeInViewport();
  await second.page.keyboard.press('ControlOrMeta+Shift+f');
  await second.page.keyboard.type('has been read');
  await expect(second.page.locator('.find-results')).toContainText('The last article has been read.');
});
