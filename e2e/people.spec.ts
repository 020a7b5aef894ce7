import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { expect, test } from './fixtures';
import { makeProject, market } from './projects';
import { person } from './settings';

interface Shown {
  readonly people: readonly { readonly id: string; readonly name: string; readonly initials: string }[];
}

const peopleOf = (project: string) => (show(project) as unknown as Shown).people;
const button = (page: Page) => page.locator('.status-person');
/** Who did what to the current sentence, newest first, as the panel says it. */
const signatures = (page: Page) => page.locator('.history-line .history-author');

async function becomeNew(desk: Desk, name: string) {
  await button(desk.page).click();
  await desk.dialog.getByRole('radio', { name: desk.t('settings:person.new') }).check();
  await desk.signIn(name);
}

test('two people at one computer each sign their own work, and correcting a name touches only one of them', async ({
  desk,
  launched,
  page,
}) => {
  const project = join(launched.userData, 'Sample.daejo');
  await page.locator('[data-tab="history"]').click();
  await desk.caretBehind(1, 'president');
  await page.keyboard.type(' himself');
  // Not left, not saved: it is saved under the one who typed it.
  await becomeNew(desk, 'Moon Ga-ram');
  await expect(button(page)).toHaveText('Moon Ga-ram');
  await expect(desk.editor).toBeFocused();
  await page.keyboard.type(' today');
  await expect(signatures(page)).toHaveText(['Moon Ga-ram', person.name]);
  await desk.saved();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.insertText(desk.t('actions:correct-name').replace('…', ''));
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toContainText(desk.t('settings:person.correct-means', { name: 'Moon Ga-ram' }));
  const name = desk.dialog.getByLabel(desk.t('settings:person.name'));
  await expect(name).toBeFocused();
  await name.fill('Moon Ka-ram');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await expect(signatures(page)).toHaveText(['Moon Ka-ram', person.name]);
  await expect(desk.editor).toBeFocused();
  expect(peopleOf(project)).toEqual([
    { id: person.id, name: person.name, initials: 'HS' },
    expect.objectContaining({ name: 'Moon Ka-ram', initials: 'MG' }),
  ]);

  // Each one's typing is a step of its own.
  await page.keyboard.press('ControlOrMeta+z');
  await desk.reads(1, 'edited', /president himself/u);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => desk.textOf(1, 'edited')).not.toContain('himself');
  const settings = JSON.parse(readFileSync(join(launched.userData, 'settings.json'), 'utf8')) as Shown;
  expect(settings.people.map(({ name: known }) => known)).toEqual([person.name, 'Moon Ka-ram']);
});

test('one changes person by keys alone, the focus returns, and taking somebody off the list changes no project', async ({
  desk,
  launched,
  page,
}) => {
  const project = join(launched.userData, 'Sample.daejo');
  await becomeNew(desk, '문가람');
  await desk.retype(1, 'By the second person.');
  await desk.leaveEditor();
  await desk.saved();
  await expect(desk.row(1)).toBeFocused();
  const before = peopleOf(project);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.insertText(desk.t('actions:person').replace('…', ''));
  await page.keyboard.press('Enter');
  await expect(desk.dialog.getByRole('radio', { name: '문가람' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(desk.dialog.getByRole('radio', { name: person.name })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await expect(button(page)).toHaveText(person.name);
  await expect(desk.row(1)).toBeFocused();

  await button(page).click();
  await desk.button('settings:person.remove', desk.dialog, { name: '문가람' }).click();
  await expect(desk.dialog.getByRole('radio', { name: '문가람' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(desk.row(1)).toBeFocused();
  expect(peopleOf(project)).toEqual(before);
  // Whom the project still knows may come back as the same person, and only on purpose.
  await button(page).click();
  await desk.dialog.locator('summary').click();
  await desk.dialog.getByRole('radio', { name: '문가람' }).check();
  await expect(desk.dialog).toContainText(desk.t('settings:person.claim-means', { name: '문가람' }));
  await desk.button('settings:person.claim', desk.dialog, { name: '문가람' }).click();
  await expect(button(page)).toHaveText('문가람');
  await desk.retype(2, 'By the same second person.');
  await desk.leaveEditor();
  await desk.saved();
  expect(peopleOf(project)).toEqual(before);
});

test('somebody with the same initials is told, and comments tell the two apart', async ({ desk, page }) => {
  await desk.comment(1, 'edited', 'president', 'Which one?');
  await button(page).click();
  await desk.dialog.getByRole('radio', { name: desk.t('settings:person.new') }).check();
  await desk.dialog.getByLabel(desk.t('settings:person.name')).fill('Heo Sol');
  await expect(desk.dialog).toContainText(desk.t('settings:person.initials-taken', { name: person.name }));
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await desk.comment(1, 'edited', 'president', 'The new one.');
  await expect(page.locator('.message-initials')).toHaveText(['HS', 'HS2']);
});

test('what cannot be saved keeps its person until it is', async ({ folder, start }) => {
  const faults = join(folder, 'faults');
  const project = makeProject(folder, [market]);
  const { page } = await start({ args: [project], env: { DAEJO_FAULTS: faults } });
  const desk = deskOf(page);
  await desk.ready();
  writeFileSync(faults, 'disk-full');
  await desk.retype(1, 'Written while the disk was full.');
  await button(page).click();
  await desk.dialog.getByRole('radio', { name: desk.t('settings:person.new') }).check();
  await desk.dialog.getByLabel(desk.t('settings:person.name')).fill('Moon Ga-ram');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toContainText(desk.t('settings:person.unsaved'));
  await expect(button(page)).toHaveText(person.name);
  writeFileSync(faults, '');
  await desk.button('settings:person.save', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  await expect(button(page)).toHaveText('Moon Ga-ram');
  expect(peopleOf(project).map(({ name }) => name)).toContain(person.name);
  expect(peopleOf(project).map(({ name }) => name)).not.toContain('Moon Ga-ram');
});

test.describe('in Korean', () => {
  test.use({
    settings: { language: 'ko', theme: 'dark', person: { ...person, name: '한서진', initials: '서진' } },
  });

  test('the question and its answers fit, with names of any length', async ({ folder, start }) => {
    const project = makeProject(folder, [market]);
    const { page } = await start({ args: [project] });
    const desk = deskOf(page, 'ko');
    await desk.ready();
    await becomeNew(desk, '독고영재해설위원겸논설주간김남궁선우황보관악제갈공명');
    await button(page).click();
    await expect(desk.dialog).toBeVisible();
    const wide = await desk.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
