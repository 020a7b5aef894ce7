import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { type ArticleFiles, makeProject } from './projects';
import { person } from './settings';
import type { Language } from './texts';

/** Invented; it says twice what it should say once, and 120 million for 12 million. */
const harbor: ArticleFiles = {
  name: 'harbor',
  en: [
    'Harin harbor closes at night',
    'The mayor met with with fishermen on Monday. Sales fell to 12 million won.',
    'They protested  and left, and left the the hall.',
  ],
  ko: [
    '하린항 밤에 닫는다',
    '시장은 월요일 어민들을 만났다. 매출은 1억2000만원으로 줄었다.',
    '어민들은 항의하고 회의장을 떠났다.',
  ],
};
const clean: ArticleFiles = {
  name: 'clean',
  en: ['Market of Harin opens', 'The market of Harin opened its doors again.'],
  ko: null,
};

async function ready(page: Page, language: Language = 'en') {
  const desk = deskOf(page, language);
  await desk.ready();
  // The checks run once the first rows are on the screen.
  await expect(page.locator('.finding-words').first()).toBeVisible();
  return desk;
}

const marks = (desk: Desk, row: number, column: 'ko' | 'edited' = 'edited') =>
  desk.cell(row, column).locator('.finding-words');
const current = (desk: Desk) => desk.page.locator('.finding-words[data-finding-current]');
const popover = (desk: Desk) => desk.page.locator('.finding-popover[data-placed="true"]');
const counted = (line: Locator) => line.locator('.finding-counts').textContent();

test('findings are drawn on their words, gone through by F8, and say what they rest on', async ({
  folder,
  start,
}) => {
  const { page } = await start({ args: [makeProject(folder, [harbor])] });
  const desk = await ready(page);
  await expect(marks(desk, 1)).toHaveText(['with with']);
  await expect(marks(desk, 2)).toHaveText(['12 million won']);
  await expect(marks(desk, 2)).toHaveAttribute('data-finding', 'major');
  await expect(desk.row(2)).toHaveAccessibleName(/findings: 1 major/u);

  await page.keyboard.press('F8');
  await expect(current(desk)).toHaveText('with with');
  await expect(popover(desk)).toContainText(desk.t('checks:doubled-words.title'));
  await page.keyboard.press('F8');
  await expect(current(desk)).toHaveText('12 million won');
  await expect(desk.row(2)).toHaveAttribute('aria-current', 'true');
  // Its evidence is marked in the Korean, and it is said to a screen reader.
  await expect(desk.cell(2, 'ko').locator('[data-evidence]')).toHaveText('1억2000만원');
  const said = page.locator('.article > [role="status"].visually-hidden');
  await expect(said).toContainText('1억2000만원 = 120 million won');

  await page.keyboard.press('Shift+F8');
  await expect(current(desk)).toHaveText('with with');
  await page.keyboard.press('Shift+F8');
  await expect(current(desk)).not.toHaveText('with with');
  await page.keyboard.press('F8');
  await expect(current(desk)).toHaveText('with with');
  await page.keyboard.press('Escape');
  await expect(popover(desk)).toHaveCount(0);
});

test('a correction is applied by its key, undone as one, and is never drawn in deleted text', async ({
  folder,
  start,
}) => {
  const { page } = await start({ args: [makeProject(folder, [harbor])] });
  const desk = await ready(page);
  await page.keyboard.press('F8');
  await expect(current(desk)).toHaveText('with with');
  await page.keyboard.press('ControlOrMeta+.');
  await desk.reads(1, 'edited', 'The mayor met with fishermen on Monday.');
  // On to the next one, and nothing is left on the words that are struck out.
  await expect(current(desk)).toHaveText('12 million won');
  await expect(marks(desk, 1)).toHaveCount(0);
  await expect(desk.cell(1, 'edited').locator('del .finding-words, .finding-words del')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await desk.reads(1, 'edited', 'The mayor met with with fishermen on Monday.');
  await expect(marks(desk, 1)).toHaveText(['with with']);

  // While a sentence is being edited: what was typed is saved first, and the caret stays with its words.
  await desk.caretBehind(2, 'Sales fell to 12 million');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Their ');
  await page.keyboard.press('F8');
  await expect(desk.editor).toBeFocused();
  await expect(current(desk)).toHaveText('12 million won');
  await page.keyboard.press('ControlOrMeta+.');
  await desk.reads(2, 'edited', 'Their Sales fell to 120 million won.');
  await expect(desk.editor).toBeFocused();
  await desk.saved();
});

test('one finding, all alike and a whole check are muted with a reason, listed, and shown again', async ({
  folder,
  start,
}) => {
  const { page } = await start({ args: [makeProject(folder, [harbor])] });
  const desk = await ready(page);
  await page.keyboard.press('F8');
  await expect(current(desk)).toHaveText('with with');
  await page.keyboard.press('ControlOrMeta+Shift+.');
  await expect(page.getByLabel(desk.t('findings:mute.reason'))).toBeFocused();
  await page.keyboard.type('Said so by the mayor');
  await page.keyboard.press('Enter');
  await expect(marks(desk, 1)).toHaveCount(0);
  await expect(current(desk)).toHaveText('12 million won');

  await page.locator('[data-tab="findings"]').click();
  await page.getByText(desk.t('findings:scope.article'), { exact: true }).click();
  const cards = page.locator('.finding-card');
  await expect(cards.filter({ hasText: 'the the' })).toHaveCount(1);
  await cards
    .filter({ hasText: 'the the' })
    .getByRole('button', { name: desk.t('findings:mute.label') })
    .click();
  await page.getByRole('menuitem', { name: desk.t('findings:mute.check') }).click();
  await page.keyboard.press('Enter');
  await expect(cards.filter({ hasText: 'the the' })).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(desk.t('actions:project-checks'));
  await page.keyboard.press('Enter');
  await desk.dialog.getByText(desk.t('findings:checks.mutes'), { exact: true }).click();
  const muted = desk.dialog.locator('.mute-line');
  await expect(muted).toHaveCount(2);
  await expect(muted.last()).toContainText('Said so by the mayor');
  await expect(muted.last()).toContainText(person.name);
  await expect(muted.last()).toContainText(desk.t('findings:mutes.hides_one'));
  await muted.last().getByRole('button').click();
  await expect(muted).toHaveCount(1);
  await page.keyboard.press('Escape');
  // The check itself is still muted: its doubled words stay hidden.
  await expect(marks(desk, 1)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(marks(desk, 1)).toHaveText(['with with']);
});

test('the gate warns, lets through what was seen, and refuses where it is told to', async ({
  folder,
  start,
}) => {
  const { app, page } = await start({ args: [makeProject(folder, [harbor])] });
  const desk = await ready(page);
  const target = join(folder, 'harbor.txt');
  await answerDialogs(app, { save: [target] });
  const gate = desk.dialog.locator('.export-gate');

  await page.keyboard.press('ControlOrMeta+e');
  await desk.dialog.getByText(desk.t('export:format.text.name'), { exact: true }).click();
  await expect(gate).toContainText('1억2000만원 = 120 million won');
  // Enter leads to the button that goes past the findings, and does not press it.
  await page.keyboard.press('Enter');
  await expect(desk.exportButton).toBeFocused();
  await expect(desk.exportButton).toHaveText(/open finding/u);
  await page.keyboard.press('Enter');
  await expect(desk.dialog.locator('.export-files li')).toHaveText(['harbor.txt']);
  expect(readFileSync(target, 'utf8')).toContain('12 million won');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(desk.t('actions:project-checks'));
  await page.keyboard.press('Enter');
  await desk.dialog.getByLabel(desk.t('findings:gate.label')).selectOption('refuse');
  await expect(desk.dialog.getByLabel(desk.t('findings:gate.label'))).toHaveValue('refuse');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+e');
  await expect(gate).toHaveAttribute('data-action', 'refuse');
  await expect(desk.exportButton).toBeDisabled();

  // A link in it leads to the finding.
  await gate.getByRole('button', { name: /1억2000만원/u }).click();
  await expect(desk.dialog).toHaveCount(0);
  await expect(current(desk)).toHaveText('12 million won');
});

test('the library and the status bar count what is left, and follow an edit', async ({ folder, start }) => {
  const { page } = await start({ args: [makeProject(folder, [harbor, clean])] });
  const desk = await ready(page);
  const line = desk.articles.filter({ hasText: 'harbor' });
  const status = page.locator('.status-bar .finding-counts');
  await expect(line.locator('.finding-counts')).toBeVisible();
  const before = await counted(line);
  await expect(status).toHaveText(before ?? '');
  await desk.replace(2, '12 million', '120 million');
  await desk.saved();
  await expect.poll(() => counted(line)).not.toBe(before);
  await expect(marks(desk, 2)).toHaveCount(0);
  await desk.leaveEditor();

  // An article without findings says so, and F8 pressed twice leads to one that has some.
  await desk.open(/Market of Harin/u);
  await expect(page.locator('.status-bar')).toContainText(desk.t('findings:left.none'));
  await page.keyboard.press('F8');
  await expect(page.locator('.no-findings')).toContainText(desk.t('findings:none.article'));
  await page.keyboard.press('F8');
  await expect(line).toHaveAttribute('aria-current', 'page');
  await expect(current(desk)).toHaveText('with with');
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', person: { ...person, name: '한서진', initials: '서진' } } });

  test('a finding is told in Korean, in the text and in the list', async ({ folder, start }) => {
    const { page } = await start({ args: [makeProject(folder, [harbor])] });
    const desk = await ready(page, 'ko');
    await page.keyboard.press('F8');
    await expect(popover(desk)).toContainText(desk.t('checks:doubled-words.title'));
    await expect(popover(desk)).toContainText('“with”');
    await expect(popover(desk)).toContainText(desk.t('findings:severity.major'));
    await page.locator('[data-tab="findings"]').click();
    await expect(page.locator('.finding-card').first()).toContainText(desk.t('checks:doubled-words.title'));
    await expect(desk.row(1)).toHaveAccessibleName(/지적: /u);
  });
});
