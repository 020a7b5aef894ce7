import { join } from 'node:path';
import { show } from './command-line';
import { deskOf } from './desk';
import { expect, test } from './fixtures';

test.use({ settings: { language: 'en' } });

test('the first start opens the sample and asks once who is working', async ({ start, launched, desk }) => {
  await desk.signIn('Han Seo-jin');
  await expect(desk.articles).toHaveCount(3);
  await expect(desk.row(0)).toHaveAttribute('data-zone', 'headline');
  const sample = show(join(launched.userData, 'Sample.daejo'));
  expect(sample.documents).toHaveLength(3);
  expect(sample.segments.filter(({ ko }) => ko !== null).length).toBeGreaterThan(20);
  await launched.close();

  const again = await start();
  const second = deskOf(again.page);
  await expect(second.articles).toHaveCount(3);
  await expect(second.row(0)).toBeFocused();
  await expect(second.dialog).toHaveCount(0);
});

test('who puts the question off can work, is not asked again this time, and signs from the settings', async ({
  desk,
  page,
}) => {
  await desk.button('settings:person.later', desk.dialog).click();
  await desk.retype(0, 'President: no cut in joint drills');
  await desk.leaveEditor();
  await desk.saved();
  await expect(desk.dialog).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Comma');
  await expect(desk.dialog).toContainText(desk.t('settings:person.none'));
  await desk.button('settings:person.change', desk.dialog).click();
  await desk.signIn('문가람');
  await page.keyboard.press('ControlOrMeta+Comma');
  await expect(desk.dialog).toContainText('문가람');
});
