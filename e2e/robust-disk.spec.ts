import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { expect, type LaunchedApp, test } from './fixtures';
import { makeProject } from './projects';

const row = 2;
const typed = 'The islanders protested when there was no room.';

/** The app on a project whose disk a test can fill and empty. */
async function onDisk(start: (options: object) => Promise<LaunchedApp>, folder: string) {
  const project = makeProject(folder);
  const faults = join(folder, 'faults');
  const launched = await start({ args: [project], env: { DAEJO_FAULTS: faults } });
  const desk = deskOf(launched.page);
  await desk.ready();
  return {
    project,
    launched,
    desk,
    page: launched.page,
    fill: () => writeFileSync(faults, 'disk-full'),
    free: () => writeFileSync(faults, ''),
    closeWindow: () =>
      launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    full: desk.t('failures:disk-full', { file: 'Night desk' }),
  };
}

const notSaved = (desk: Desk) =>
  expect(desk.page.locator('.status-saved')).toHaveAttribute('data-state', 'failed');

test('on a full disk the text stays in the editor and the sentence is shown; with room it is saved without retyping', async ({
  start,
  folder,
}) => {
  const { project, desk, page, fill, free, full } = await onDisk(start, folder);
  const before = show(project);
  fill();
  await desk.retype(row, typed);
  await notSaved(desk);
  await expect(page.locator('.status-saved')).toHaveAttribute('data-tooltip', full);
  await expect(desk.row(row).locator('.row-notice')).toContainText(full);
  await desk.reads(row, 'edited', typed);
  await expect(desk.editor).toBeFocused();
  // Elsewhere it is still there, and still not called saved.
  await desk.leaveEditor();
  await desk.edit(3);
  await desk.reads(row, 'edited', typed);
  await notSaved(desk);
  expect(show(project)).toEqual(before);

  free();
  await desk.saved();
  await expect(page.locator('.row-notice')).toHaveCount(0);
  await expect.poll(() => show(project).segments[row]?.target).toBe(typed);
  await desk.reads(row, 'edited', typed);
});

test('on a full disk nothing else is half done either: a status, a comment, an undo', async ({
  start,
  folder,
}) => {
  const { project, desk, page, fill, free, full } = await onDisk(start, folder);
  await desk.retype(1, 'Written while there was room.');
  await desk.leaveEditor();
  await desk.saved();
  const before = show(project);
  fill();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('.notice')).toHaveText(full);
  await desk.status(1, 'edited');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.notice')).toHaveText(`${full} ×2`);
  await desk.select(1, 'edited', 'room');
  await page.keyboard.press('ControlOrMeta+m');
  const composer = page.locator('.composer');
  await composer.getByLabel(desk.t('panel:compose.text'), { exact: true }).fill('Which room?');
  await desk.button('panel:compose.send', composer).click();
  await expect(page.locator('.notice')).toHaveText(`${full} ×3`);
  await expect(composer.getByLabel(desk.t('panel:compose.text'), { exact: true })).toHaveValue('Which room?');
  expect(show(project)).toEqual(before);

  free();
  await desk.button('panel:compose.send', composer).click();
  await expect(desk.threads).toHaveCount(1);
  await desk.saved();
  expect(show(project).comments).toHaveLength(1);
});

test('the window does not close over a text that is not saved unless the person says so', async ({
  start,
  folder,
}) => {
  const { project, launched, desk, fill, free, full, closeWindow } = await onDisk(start, folder);
  fill();
  await desk.retype(row, typed);
  await notSaved(desk);
  await closeWindow();
  await expect(desk.dialog).toContainText(desk.t('app:unsaved.title'));
  await expect(desk.dialog).toContainText(full);
  await desk.button('app:unsaved.retry', desk.dialog).click();
  await expect(desk.dialog).toBeVisible();
  await desk.button('app:unsaved.stay', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  await desk.reads(row, 'edited', typed);

  await closeWindow();
  await expect(desk.dialog).toBeVisible();
  free();
  const gone = launched.app.waitForEvent('close');
  await desk.button('app:unsaved.retry', desk.dialog).click();
  await gone;
  expect(show(project).segments[row]?.target).toBe(typed);
});

test('who closes without saving loses those words alone', async ({ start, folder }) => {
  const { project, launched, desk, fill, closeWindow } = await onDisk(start, folder);
  await desk.retype(1, 'Written while there was room.');
  await desk.saved();
  fill();
  await desk.retype(row, typed);
  await notSaved(desk);
  await closeWindow();
  const gone = launched.app.waitForEvent('close');
  await desk.button('app:unsaved.close', desk.dialog).click();
  await gone;
  const { segments } = show(project);
  expect(segments.slice(1, 3).map(({ target }) => target)).toEqual([
    'Written while there was room.',
    'Islanders protested at once.',
  ]);
});
