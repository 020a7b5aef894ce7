import { join } from 'node:path';
import { show } from './command-line';
import { expect, test } from './fixtures';

test('words are found in the article in all three texts, and stepped through', async ({ desk, page }) => {
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByPlaceholder(desk.t('find:query'), { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('hostile');
  await expect(page.locator('.rows mark, .rows [data-found]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(desk.row(0)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('F3');
  await expect(desk.row(4)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('Shift+F3');
  await expect(desk.row(0)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.press('ControlOrMeta+a');
  // Two syllables: shorter than what a full-text index of three letters would find.
  await page.keyboard.insertText('사찰');
  await page.keyboard.press('Enter');
  await expect(desk.row(6)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('.find')).toHaveCount(0);
});

test('words are replaced in the whole project as one step of undo, in the edited text alone', async ({
  desk,
  launched,
  page,
}) => {
  const project = join(launched.userData, 'Sample.daejo');
  const before = show(project).segments;
  const places = before.filter(({ target }) => target.includes('Harin')).length;
  expect(places).toBeGreaterThan(3);
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.keyboard.type('Harin');
  const replacement = page.getByPlaceholder(desk.t('find:replacement'));
  await replacement.fill('Halin');
  await desk.button('find:replace.all').click();
  await desk.button('find:replace.do').click();
  await expect
    .poll(() => show(project).segments.filter(({ target }) => target.includes('Halin')).length)
    .toBe(places);
  const after = show(project).segments;
  expect(after.map(({ mt }) => mt)).toEqual(before.map(({ mt }) => mt));
  expect(after.map(({ target }) => target.replaceAll('Halin', 'Harin'))).toEqual(
    before.map(({ target }) => target),
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect
    .poll(() => show(project).segments.map(({ target }) => target))
    .toEqual(before.map(({ target }) => target));
});
