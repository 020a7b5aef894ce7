import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { copy } from './clipboard';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { person } from './settings';

const drill = /North|Book|training/u;

test.describe('Korean beside the rows, by keyboard', () => {
  test('moves down and up from a row, is edited in its place, and undo brings all of it back', async ({
    desk,
    page,
  }) => {
    await desk.open(drill);
    await desk.row(2).focus();
    const [second, third] = [await desk.textOf(2, 'ko'), await desk.textOf(3, 'ko')];
    await page.keyboard.press('ControlOrMeta+Shift+ArrowDown');
    await desk.reads(3, 'ko', second);
    await desk.reads(4, 'ko', third);
    await page.keyboard.press('ControlOrMeta+z');
    await desk.reads(2, 'ko', second);

    await desk.row(2).focus();
    await page.keyboard.press('Shift+F2');
    const field = desk.cell(2, 'ko').getByRole('textbox');
    await expect(field).toBeFocused();
    await field.fill('다른 원문이다.');
    await page.keyboard.press('Enter');
    await desk.reads(2, 'ko', '다른 원문이다.');
    await expect(desk.row(2)).toBeFocused();
    await page.keyboard.press('Shift+F2');
    await field.fill('버릴 글');
    await page.keyboard.press('Escape');
    await desk.reads(2, 'ko', '다른 원문이다.');
    await page.keyboard.press('ControlOrMeta+z');
    await desk.reads(2, 'ko', second);
  });

  test('Ctrl+F8 goes from one uncertain pair to the next, and says its confidence', async ({
    desk,
    page,
  }) => {
    await desk.open(drill);
    await desk.row(0).focus();
    const uncertain = await page.locator('.korean-state').textContent();
    await page.keyboard.press('ControlOrMeta+F8');
    const current = page.locator('[data-row][data-current]');
    await expect(current.locator('.row-uncertain')).toHaveAttribute('aria-label', /%/u);
    const first = await current.getAttribute('data-row');
    await page.keyboard.press('ControlOrMeta+F8');
    await expect(current).not.toHaveAttribute('data-row', first ?? '');
    expect(uncertain).toMatch(/\d/u);
  });

  test('rows chosen together become captions at once, and are set aside at once', async ({ desk, page }) => {
    await desk.open(drill);
    await desk.row(2).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-row][aria-selected="true"]')).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+Shift+t');
    await page.getByRole('menuitemcheckbox', { name: desk.t('article:zone.caption') }).click();
    await expect(desk.row(2)).toHaveAttribute('data-zone', 'caption');
    await expect(desk.row(3)).toHaveAttribute('data-zone', 'caption');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(desk.row(2)).toHaveAttribute('data-zone', 'paragraph');
    await desk.row(2).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+Enter');
    await desk.status(2, 'approved');
    await desk.status(3, 'approved');
    const gone = await desk.textOf(2, 'edited');
    await desk.row(2).focus();
    await page.keyboard.press('ControlOrMeta+Shift+Delete');
    await expect.poll(() => desk.textOf(2, 'edited')).not.toBe(gone);
    await page.getByLabel(/set aside$/u).click();
    const line = page.locator('.leftovers li').filter({ hasText: gone });
    await line.getByLabel(desk.t('align:put-back-as')).click();
    await page.getByRole('menuitem', { name: desk.t('article:zone.caption') }).click();
    await desk.reads(2, 'edited', gone);
    await expect(desk.row(2)).toHaveAttribute('data-zone', 'caption');
  });
});

test('a Korean source is laid beside an article that came without it, and one undo takes it away', async ({
  app,
  desk,
  page,
}) => {
  const english =
    'Harbour to close at night\n\nThe harbour of Harin will close at night from May 3.\n\nFishers protested against the plan.';
  await copy(app, english);
  await page.keyboard.press('ControlOrMeta+Shift+v');
  await desk.button('paste:from-clipboard', desk.dialog).first().click();
  await desk.button('paste:import', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  await desk.edit(1);
  await page.keyboard.insertText('Edited first. ');
  await desk.leaveEditor();
  await desk.saved();
  await copy(
    app,
    '항구 밤에 닫는다\n\n하린항이 5월 3일부터 밤에 문을 닫는다.\n\n어민들은 이 계획에 반발했다.\n\n[하린 = 도하람 기자]',
  );
  await page.getByText(desk.t('align:source-add'), { exact: true }).click();
  await desk.button('paste:from-clipboard', desk.dialog).click();
  await expect(desk.dialog.locator('.paste-preview')).toContainText('3 rows with Korean');
  await desk.button('align:source-attach', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  await desk.reads(1, 'ko', /하린항이 5월 3일/u);
  await desk.reads(1, 'edited', /Edited first/u);
  await expect(page.getByRole('button', { name: /^Reporter, English: Do Ha-ram/u })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(desk.cell(1, 'ko')).toContainText(desk.t('article:row.no-korean'));
  await desk.reads(1, 'edited', /Edited first/u);
});

test('a spelling chosen on a name is kept, listed, and forgotten', async ({ desk, page }) => {
  await desk.open(/Harin Port/u);
  await page.keyboard.press('ControlOrMeta+Shift+h');
  const popover = page.getByRole('dialog', { name: '박소율' });
  await popover.getByLabel(desk.t('names:popover.own')).fill('Bahk Soyul');
  await expect(popover).toContainText('1 article');
  await page.keyboard.press('Enter');
  await expect(popover).toHaveCount(0);
  const name = page.getByRole('button', { name: /^Reporter, English: Bahk Soyul/u });
  await expect(name).toBeFocused();
  await expect(name.locator('.name-settled')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+p');
  await expect(desk.dialog.getByLabel(/박소율/u).first()).toHaveValue('Bahk Soyul');
  await desk.dialog.getByLabel(/^Go to an article/u).click();
  await expect(page.getByRole('menuitem', { name: /Harin Port/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.dialog.getByLabel(/^Remove/u).click();
  await expect(desk.dialog).toContainText(desk.t('names:dialog.none'));
  await page.keyboard.press('Escape');
  await expect(name).toBeVisible();
  await expect(name.locator('.name-settled')).toHaveCount(0);
});

test('the reading view shows the edited text, walks through sentences, and goes back to the row', async ({
  desk,
  page,
}) => {
  await desk.open(drill);
  await desk.retype(0, 'A headline of our own');
  await desk.leaveEditor();
  await page.keyboard.press('ControlOrMeta+6');
  const view = page.locator('.reading-view');
  await expect(view).toContainText('A headline of our own');
  await expect(view.locator('del')).toHaveCount(0);
  await page.getByText(desk.t('reading:marks')).click();
  await expect(view.locator('del').first()).toBeVisible();
  await view.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(view.locator('[aria-current]')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(desk.row(2)).toBeFocused();
});

test('where three columns would break words there are two, and the toolbar says so', async ({
  app,
  desk,
  page,
}) => {
  const columns = (width: number) =>
    app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 700), width);
  await desk.open(drill);
  await columns(1440);
  await expect(desk.cell(0, 'mt')).toBeVisible();
  await columns(1024);
  await expect(desk.cell(0, 'mt')).toHaveCount(0);
  await expect(page.getByText(desk.t('reading:two-columns'))).toBeVisible();
});

test('files imported with their Korean say which went with which', async ({ app, desk, folder, page }) => {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const english = [
    write('levy.en.txt', 'Levy withdrawn\n\nThe levy was withdrawn on Monday.'),
    write('storm.en.txt', 'Storm passes\n\nThe storm has passed without damage.'),
  ];
  const korean = [write('levy.ko.txt', '부담금 철회\n\n부담금이 월요일 철회됐다.')];
  await answerDialogs(app, { open: [english, korean] });
  await page.keyboard.press('ControlOrMeta+Shift+o');
  const lines = desk.dialog.locator('.import-pairs tbody tr');
  await expect(lines).toHaveCount(2);
  await expect(lines.filter({ hasText: 'levy.en.txt' })).toContainText('levy.ko.txt');
  await expect(lines.filter({ hasText: 'storm.en.txt' })).toContainText(desk.t('paste:pairs-none'));
});

for (const settings of [
  { language: 'en', theme: 'light', person },
  { language: 'ko', theme: 'dark', person },
  { language: 'en', theme: 'high-contrast', person },
] as const) {
  const { language, theme } = settings;
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ settings });
    test(`what is new here can be read and is told to screen readers, in ${language}, ${theme}`, async ({
      desk,
      page,
    }) => {
      await desk.open(/Harin Port/u);
      await desk.row(1).focus();
      const look = async (keys: string, shown: string, place: string) => {
        await page.keyboard.press(keys);
        await expect(page.locator(shown).first()).toBeVisible();
        await expectAccessible(page, place);
        await page.keyboard.press('Escape');
        await expect(page.locator(shown)).toHaveCount(0);
      };
      await look('ControlOrMeta+Shift+h', '.popover', 'the spellings of a name');
      await look('ControlOrMeta+Shift+p', 'dialog[open]', 'the list of names');
      await look('ControlOrMeta+Shift+k', 'dialog[open]', 'the Korean source');
      await desk.row(1).focus();
      await look('Shift+F2', '.korean-editor', 'the Korean of a row');
      await page.keyboard.press('Shift+ArrowDown');
      await look('ControlOrMeta+Shift+t', '.menu', 'what rows are');
      await page.locator('.legend-place button').click();
      await expectAccessible(page, 'the legend');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+6');
      await expect(page.locator('.reading-view [aria-current]').first()).toBeVisible();
      await expectAccessible(page, 'the reading view');
    });
  });
}
