import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command-line';
import { deskOf } from './desk';
import { expect, test } from './fixtures';

const sentence = 'Pyongyang protested at once.';

test('on a full disk the text stays in the window, which says so, and is saved once there is room', async ({
  folder,
  start,
}) => {
  const faults = join(folder, 'faults');
  const launched = await start({ env: { DAEJO_FAULTS: faults } });
  const project = join(launched.userData, 'Sample.daejo');
  const desk = deskOf(launched.page);
  await desk.ready();
  const [before] = [show(project)];
  const full = 'The disk with “Sample” is full. Nothing is lost: your text is still here';

  writeFileSync(faults, 'disk-full');
  await desk.retype(3, sentence);
  await expect(launched.page.locator('.status-saved')).toHaveAttribute('data-state', 'failed');
  await expect(desk.row(3).locator('.row-notice')).toContainText(full);
  await desk.leaveEditor();
  await desk.open(/Harin Port/u);
  await desk.open(/Book “Withdrawal/u);
  await desk.reads(3, 'edited', sentence);
  await expect(desk.row(3).locator('.row-notice')).toContainText(full);
  expect(show(project)).toEqual(before);

  // Deeds that cannot be kept say so as well, and are not shown as done.
  await launched.page.keyboard.press('ControlOrMeta+Enter');
  await expect(launched.page.locator('.notice')).toContainText(full);
  await desk.status(0, 'untouched');

  rmSync(faults);
  await desk.saved();
  await expect(desk.row(3).locator('.row-notice')).toHaveCount(0);
  await expect.poll(() => show(project).segments[3]?.target).toBe(sentence);
});

test('a window with unsaved words does not close before the person has decided', async ({
  folder,
  start,
}) => {
  const faults = join(folder, 'faults');
  const launched = await start({ env: { DAEJO_FAULTS: faults } });
  const project = join(launched.userData, 'Sample.daejo');
  const { app, page } = launched;
  const desk = deskOf(page);
  await desk.ready();
  writeFileSync(faults, 'disk-full');
  await desk.retype(3, sentence);
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect(desk.dialog).toContainText(desk.t('app:unsaved.title'));
  await desk.button('app:unsaved.stay', desk.dialog).click();
  await desk.reads(3, 'edited', sentence);

  await close();
  await expect(desk.dialog).toContainText(desk.t('app:unsaved.title'));
  rmSync(faults);
  const closed = app.waitForEvent('close');
  await desk.button('app:unsaved.retry', desk.dialog).click();
  await closed;
  expect(show(project).segments[3]?.target).toBe(sentence);
});
