import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy } from './clipboard';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';

test.use({ settings: { language: 'en' } });

test('the whole job is done without the mouse: name, paste, edit, comment, decide, approve, export', async ({
  app,
  desk,
  folder,
  page,
}) => {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await expect(desk.dialog).toBeVisible();
  await page.keyboard.type('Han Seo-jin');
  await press('Enter');
  await expect(desk.dialog).toHaveCount(0);

  // Paste: the box takes the clipboard, Ctrl+Enter imports.
  const article = [
    'Harin bridge opens again… Mayor: The Book is watching',
    'The bridge of Harin opened again on the 3rd, two months after the flood.',
    'Traffic was heavy. The mayor asked drivers for patience.',
    '[하린 = 고은별 기자]',
  ];
  await copy(app, article.join('\n\n'));
  await press('ControlOrMeta+Shift+v');
  await expect(desk.dialog.getByRole('textbox').first()).toBeFocused();
  await press('ControlOrMeta+v');
  await expect(desk.dialog.locator('.paste-preview')).toContainText('Harin bridge');
  await press('ControlOrMeta+Enter');
  await expect(desk.dialog).toHaveCount(0);
  await desk.reads(0, 'edited', article[0] ?? '');
  await expect(desk.row(0)).toBeFocused();

  // Edit: Enter opens the sentence, the caret is at its end; five words back and over "Book".
  await press('Enter');
  await expect(desk.editor).toBeFocused();
  await press('ControlOrMeta+ArrowLeft', 'ControlOrMeta+ArrowLeft', 'ControlOrMeta+ArrowLeft');
  await press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.type('North');
  await desk.reads(0, 'edited', 'Harin bridge opens again… Mayor: The North is watching');

  // A comment on words chosen with the keyboard, with a suggestion.
  await press('ControlOrMeta+Home', 'ControlOrMeta+Shift+ArrowRight');
  await press('ControlOrMeta+m');
  await expect(page.locator('.composer q')).toHaveText('Harin');
  await page.keyboard.type('City or port?');
  await press('Tab', 'Space', 'Tab');
  await press('ControlOrMeta+a');
  await page.keyboard.type('Harin city');
  await press('ControlOrMeta+Enter');
  await expect(desk.threads).toContainText('City or port?');
  await press('ControlOrMeta+Shift+y');
  await desk.reads(0, 'edited', 'Harin city bridge opens again… Mayor: The North is watching');

  // Decide on a change, approve what is left.
  await press('F7');
  await press('ControlOrMeta+Shift+a');
  for (let index = 0; index < 4; index += 1) {
    await press('ControlOrMeta+Enter');
    await desk.status(index, 'approved');
  }
  await expect(page.locator('.status-bar')).toContainText(desk.t('status:all-approved'));

  // Between the panes: the library, an article by the arrow, and back by the palette.
  await press('ControlOrMeta+k');
  await page.keyboard.type('go to library');
  await press('Enter');
  await expect(page.getByRole('listbox').first()).toBeFocused();
  await press('Home', 'Enter');
  await expect(desk.articles.first()).toHaveAttribute('aria-current', 'page');
  await press('ControlOrMeta+PageDown', 'ControlOrMeta+PageDown', 'ControlOrMeta+PageDown');
  await desk.reads(0, 'edited', /^Harin city bridge/u);

  // Export: arrows choose the format, Enter writes.
  await answerDialogs(app, { save: [join(folder, 'bridge.md')] });
  await press('ControlOrMeta+e');
  await expect(desk.dialog).toBeVisible();
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(desk.dialog.locator('.export-files')).toContainText('bridge.md');
  await press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  expect(readFileSync(join(folder, 'bridge.md'), 'utf8')).toMatch(/^# Harin city bridge opens again/u);
});

test('every row is reached by the arrows, split and merged, and the focus is never lost', async ({
  desk,
  page,
}) => {
  await desk.signIn('Han Seo-jin');
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('data-row') ?? document.activeElement?.className,
    );
  await expect(desk.row(0)).toBeFocused();
  await page.keyboard.press('End');
  const last = Number(await page.locator('[data-row]').last().getAttribute('data-row'));
  await expect.poll(focused).toBe(String(last));
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('2');
  // Outside a field it would paint the whole window.
  await page.keyboard.press('ControlOrMeta+a');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');

  const whole = await desk.textOf(2, 'edited');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let word = 0; word < 5; word += 1) await page.keyboard.press('ControlOrMeta+ArrowRight');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await expect.poll(() => desk.textOf(2, 'edited')).not.toBe(whole);
  await expect.poll(focused).toBe('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ControlOrMeta+Shift+j');
  await desk.reads(2, 'edited', whole);
  await expect.poll(focused).toBe('2');
});

test('two quick presses of the key that approves approve two sentences', async ({ desk, page }) => {
  await desk.signIn('Han Seo-jin');
  await expect(desk.row(0)).toBeFocused();
  await Promise.all([page.keyboard.press('ControlOrMeta+Enter'), page.keyboard.press('ControlOrMeta+Enter')]);
  await desk.status(0, 'approved');
  await desk.status(1, 'approved');
  await expect(desk.row(2)).toBeFocused();
  await expect(page.locator('.notice')).toHaveCount(0);
});
