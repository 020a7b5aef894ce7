import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { root } from '../scripts/runtime/paths';
import { deskOf } from './desk';
import { expect, test } from './fixtures';
import { person, selectOption } from './settings';
import { text } from './texts';

/** Every label of the menus, one a line. */
function menuLabels(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ Menu }) => {
    const labels = (items: readonly Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [item.label, ...(item.submenu ? labels(item.submenu.items) : [])]);
    return labels(Menu.getApplicationMenu()?.items ?? []).join('\n');
  });
}

/** All that the window says: its text, and what only screen readers and tooltips say. */
function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'data-tooltip'];
    const selector = attributes.map((name) => `[${name}]`).join(',');
    const said = [...document.querySelectorAll(selector)].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...said].join('\n');
  });
}

const namespaces = readdirSync(join(root, 'src/locales/ko')).map((file) => file.replace('.json', ''));
/** What a text without a translation looks like: its key, or a place in it that nothing was put into. */
const missing = new RegExp(`\\{\\{|\\b(?:${namespaces.join('|')}):[a-z]`, 'u');

/** English sentences of the window that a Korean one must not show; short words may be names of formats. */
function englishTexts(): readonly string[] {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
  return namespaces.flatMap((name) => {
    const of = (language: string) =>
      leaves(JSON.parse(readFileSync(join(root, 'src/locales', language, `${name}.json`), 'utf8')));
    const korean = new Set(of('ko'));
    return of('en').filter((one) => one.length > 12 && !one.includes('{{') && !korean.has(one));
  });
}

test('the language is changed live: window, menus, dialogs and times, and nothing is left untranslated', async ({
  app,
  desk,
  launched,
  page,
}) => {
  await desk.replace(0, 'Book', 'North Korea:');
  await desk.leaveEditor();
  await desk.comment(2, 'edited', 'on the same day', '날짜 확인', 'that day');
  expect(await menuLabels(app)).toContain(text('en', 'actions:approve-next'));
  await selectOption(page, 'en', 'language', 'ko');

  const korean = deskOf(page, 'ko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect.poll(() => menuLabels(app)).toContain(text('ko', 'actions:approve-next'));
  const menus = await menuLabels(app);
  for (const label of ['actions:export', 'actions:undo', 'menu:open-recent', 'menu:quit'])
    expect(menus).toContain(text('ko', label));
  await expect(korean.threads.locator('time').first()).toHaveText(/오전|오후|방금|분 전/u);

  const english = englishTexts();
  const look = async (place: string) => {
    const said = `${await spoken(page)}\n${await menuLabels(app)}`;
    expect(said, place).not.toMatch(missing);
    expect(
      english.filter((one) => said.includes(one)),
      place,
    ).toEqual([]);
  };
  await look('article');
  await page.keyboard.press('F7');
  await look('change');
  await page.locator('[data-tab="history"]').click();
  await look('history');
  for (const keys of [
    'ControlOrMeta+Shift+v',
    'ControlOrMeta+e',
    'ControlOrMeta+Comma',
    'ControlOrMeta+k',
    'F1',
  ]) {
    await page.keyboard.press(keys);
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(keys);
    await page.keyboard.press('Escape');
  }
  await selectOption(page, 'ko', 'language', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(launched.errors).toEqual([]);
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', person: { ...person, name: '한서진', initials: '서진' } } });

  test('failures, empty places and the palette speak Korean, and the palette finds by Hangul', async ({
    app,
    desk,
    page,
  }) => {
    await app.evaluate(({ app }) =>
      app.emit('second-instance', {}, [], '', { files: ['/없는 곳/기사.daejo'] }),
    );
    await expect(page.locator('.notice')).toContainText(
      desk.t('failures:file-missing', { file: '기사.daejo' }),
    );
    await page.keyboard.press('ControlOrMeta+k');
    const first = page.locator('dialog [role=option]').first();
    await page.keyboard.insertText('내보내기');
    await expect(first).toContainText(desk.t('actions:export'));
    await page.keyboard.press('ControlOrMeta+a');
    // Initial consonants alone, as Korean searches are typed.
    await page.keyboard.insertText('ㄴㅂㄴㄱ');
    await expect(first).toContainText(desk.t('actions:export'));
    await page.keyboard.press('Enter');
    await expect(desk.dialog).toContainText(desk.t('export:format.docx-tracked.name'));
  });
});
