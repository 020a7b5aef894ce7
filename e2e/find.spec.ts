import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { show } from './command-line';
import type { Desk } from './desk';
import { expect, type LaunchedApp, test } from './fixtures';
import { inputMethod } from './hangul';

const projectOf = (launched: LaunchedApp) => join(launched.userData, 'Sample.daejo');
const targetsOf = (launched: LaunchedApp) => show(projectOf(launched)).segments.map(({ target }) => target);
const field = (desk: Desk, page: Page) => page.getByPlaceholder(desk.t('find:query'), { exact: true });
const count = (page: Page) => page.locator('.find-first .find-count');
const option = (desk: Desk, page: Page, key: string) => desk.button(`find:${key}`, page.locator('.find'));

test('words are found in the article in all three texts, and stepped through', async ({ desk, page }) => {
  await page.keyboard.press('ControlOrMeta+f');
  await expect(field(desk, page)).toBeFocused();
  await page.keyboard.type('hostile');
  await expect(page.locator('.rows mark, .rows [data-found]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(desk.row(0)).toHaveAttribute('data-current', 'true');
  await expect(count(page)).toHaveText(desk.t('find:place', { at: 1, count: 2 }));
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

test('what is typed while the panel opens is the query, to the letter', async ({ desk, page }) => {
  for (let pause = 0; pause < 24; pause += 1) {
    await page.keyboard.press('ControlOrMeta+Shift+f');
    // Once a frame or so: what selects the words of the search before comes between two letters, if it comes late.
    await page.keyboard.type('Harin', { delay: pause % 8 });
    await expect(field(desk, page)).toHaveValue('Harin');
    await field(desk, page).fill('');
    await page.keyboard.press('Escape');
    await expect(page.locator('.find')).toHaveCount(0);
  }
});

const rowZones = ['headline', 'subhead', 'paragraph', 'quote', 'caption'];

test('words are replaced in the whole project as one step of undo, in the edited text of rows alone', async ({
  desk,
  launched,
  page,
}) => {
  const before = show(projectOf(launched)).segments;
  const renamed = before.map(({ zone, target }) =>
    rowZones.includes(zone) ? target.replaceAll('Harin', 'Halin') : target,
  );
  const places = before
    .filter(({ zone }) => rowZones.includes(zone))
    .reduce((sum, { target }) => sum + target.split('Harin').length - 1, 0);
  expect(places).toBeGreaterThan(3);
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.keyboard.type('Harin');
  await page.getByPlaceholder(desk.t('find:replacement'), { exact: true }).fill('Halin');
  await desk.button('find:replace.all').click();
  await desk.button('find:replace.do_other', page, { count: places }).click();
  await expect.poll(() => targetsOf(launched)).toEqual(renamed);
  expect(show(projectOf(launched)).segments.map(({ mt }) => mt)).toEqual(before.map(({ mt }) => mt));
  await page.keyboard.press('Escape');
  await expect(page.locator('.find')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => targetsOf(launched)).toEqual(before.map(({ target }) => target));
});

test('a preview shows each change and what follows from it, and rows can be left out', async ({
  desk,
  launched,
  page,
}) => {
  // The first two rows are approved; what is typed in the fourth is not saved yet when the preview opens.
  await page.keyboard.press('ControlOrMeta+Enter');
  await desk.status(0, 'approved');
  await expect(desk.row(1)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('ControlOrMeta+Enter');
  await desk.status(1, 'approved');
  await desk.retype(3, 'The north side is the north side.');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('(north|joint) (\\w+)');
  await page.keyboard.press('ControlOrMeta+9');
  await expect(option(desk, page, 'pattern')).toHaveAttribute('aria-pressed', 'true');
  await desk.button('find:replace.show').click();
  await page.getByPlaceholder(desk.t('find:replacement-pattern')).fill('$2 of the $1');
  await desk.button('find:replace.all').click();
  const rows = page.locator('.replace-row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2).locator('ins').first()).toBeVisible();
  await expect(page.locator('.replace-follows')).toHaveText(
    desk.t('find:preview.approved_other', { count: 2 }),
  );
  await expect(rows.nth(0)).toContainText(desk.t('find:preview.unapproved'));
  await expectAccessible(page, 'a preview of a replacement');
  await rows.nth(0).getByRole('checkbox').uncheck();
  await expect(page.locator('.replace-follows')).toHaveText(desk.t('find:preview.approved_one'));
  await desk.button('find:replace.do_other', page, { count: 4 }).click();
  await expect(rows).toHaveCount(0);
  await desk.reads(1, 'edited', /exercise of the joint/u);
  await desk.reads(3, 'edited', 'The side of the north is the side of the north.');
  await desk.status(0, 'approved');
  await desk.status(1, 'edited');
  expect(show(projectOf(launched)).segments[0]!.target).toContain('joint training');
});

test('matches are replaced one by one, some are skipped, and each is a step of undo', async ({
  desk,
  launched,
  page,
}) => {
  const before = targetsOf(launched);
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('said');
  await page.keyboard.press('ControlOrMeta+8');
  await desk.button('find:replace.show').click();
  // It holds the word sought: what was put in is not found again.
  await page.getByPlaceholder(desk.t('find:replacement'), { exact: true }).fill('said (he)');
  await field(desk, page).press('Enter');
  await expect(desk.row(2)).toHaveAttribute('data-current', 'true');
  const deeds = page.locator('.find-replace');
  await desk.button('find:replace.one', deeds).click();
  await desk.reads(2, 'edited', /day and said \(he\), “The training is for defense.” and said, “There/u);
  await desk.button('find:replace.skip', deeds).click();
  await expect(desk.row(4)).toHaveAttribute('data-current', 'true');
  await desk.button('find:replace.one', deeds).click();
  await expect(desk.row(11)).toHaveAttribute('data-current', 'true');
  await expect
    .poll(() => targetsOf(launched).filter((target, index) => target !== before[index]))
    .toEqual([before[2], before[4]].map((target) => target?.replace('said', 'said (he)')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => targetsOf(launched)).toEqual(before);
});

test('a wrong expression is explained under the field, and the words of before come back with the arrows', async ({
  desk,
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('spokesperson');
  await page.keyboard.press('Enter');
  await expect(desk.row(4)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('ControlOrMeta+9');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('(spokes');
  const input = page.locator('.find-first input');
  const problem = desk.t('find:problem.missing-parenthesis');
  await expect(page.locator('.find-first .field-hint')).toHaveText(
    desk.t('failures:pattern-invalid', { at: 1, problem }),
  );
  await expect(input).toHaveAccessibleDescription(new RegExp(problem.slice(0, 20), 'u'));
  await expectAccessible(page, 'a wrong expression');
  await page.keyboard.press('ArrowUp');
  await expect(input).toHaveValue('spokesperson');
  await expect(option(desk, page, 'pattern')).toHaveAttribute('aria-pressed', 'false');
  await expect(count(page)).toHaveText(desk.t('find:count_other', { count: 2 }));
  await page.keyboard.press('ArrowDown');
  await expect(input).toHaveValue('(spokes');
});

test('rows of one status, and rows chosen together, can be searched alone', async ({ desk, page }) => {
  await page.keyboard.press('ControlOrMeta+Enter');
  await desk.status(0, 'approved');
  await expect(desk.row(1)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('joint');
  await expect(count(page)).toHaveText(desk.t('find:count_other', { count: 2 }));
  const panel = page.locator('.find');
  await desk.button('article:status.approved', panel).click();
  await expect(count(page)).toHaveText(desk.t('find:count_one'));
  await desk.button('article:status.approved', panel).click();
  await panel.getByText(desk.t('find:scope.selection_other', { count: 3 })).click();
  await expect(count(page)).toHaveText(desk.t('find:count_one'));
  await field(desk, page).press('Enter');
  await expect(desk.row(1)).toHaveAttribute('data-current', 'true');
});

test('a syllable is not searched before it is whole, and the focus goes back to where one was', async ({
  desk,
  page,
}) => {
  await desk.edit(3);
  await page.keyboard.press('ControlOrMeta+f');
  const korean = await inputMethod(page);
  await korean.type('대통');
  const places = desk.t('find:count_other', { count: 3 });
  await expect(count(page)).toHaveText(places);
  await korean.begin('김');
  // Longer than the silence after which a search begins.
  await desk.quiet(600);
  await expect(count(page)).toHaveText(places);
  await expect(page.locator('.find-first input')).toHaveValue('대통김');
  await korean.press('Escape', 'Escape');
  await expect(page.locator('.find')).toHaveCount(1);
  await korean.commit('김');
  await expect(count(page)).toHaveText(desk.t('find:none'));
  await page.keyboard.press('Escape');
  await expect(page.locator('.find')).toHaveCount(0);
  await expect(desk.editor).toBeFocused();
});
