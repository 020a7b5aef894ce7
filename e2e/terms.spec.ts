import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { daejo } from './command-line';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { type ArticleFiles, ferry, makeProject } from './projects';
import { person } from './settings';

/** Two articles in which the machine calls a ferry a guest ship. */
const guest: ArticleFiles = {
  name: 'guest',
  en: ['Guest ships rest', 'A guest ship was stopped by fog.', 'The harbor was quiet.'],
  ko: ['여객선 쉰다', '여객선이 안개로 멈췄다.', '항구는 조용했다.'],
};
const fleet: ArticleFiles = {
  name: 'fleet',
  en: ['Fleet grows', 'The company bought three guest ships.'],
  ko: ['선단 커진다', '회사는 여객선 세 척을 샀다.'],
};

interface Lists {
  readonly glossary: readonly { readonly ko: string; readonly en: readonly string[] }[];
  readonly corrections: readonly { readonly wrong: readonly string[] }[];
  readonly segments: readonly { readonly target: string }[];
}
const listsOf = (project: string) => JSON.parse(daejo('show', project, '--json')) as Lists;

const found = (desk: Desk, row: number) => desk.cell(row, 'edited').locator('.finding-words');
const line = (page: Page, text: string) => page.locator('.term-line').filter({ hasText: text });

test('a term is added from selected Korean words, checked at once, and taken back by one undo', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [guest]);
  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.select(1, 'ko', '여객선이');
  await page.keyboard.press('ControlOrMeta+Shift+g');
  const field = (name: string) => desk.dialog.getByLabel(desk.t(`terms:form.${name}`), { exact: true });
  await expect(field('ko')).toHaveValue('여객선');
  await field('en').fill('ferry');
  await field('forbidden').fill('guest ship');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await expect(found(desk, 1).filter({ hasText: 'guest ship' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(found(desk, 1).filter({ hasText: 'guest ship' })).toHaveCount(0);
  expect(listsOf(project).glossary).toEqual([]);
});

test('selected English words bring their Korean with them', async ({ folder, start }) => {
  const { page } = await start({ args: [makeProject(folder, [guest])] });
  const desk = deskOf(page);
  await desk.select(2, 'edited', 'harbor');
  await page.keyboard.press('ControlOrMeta+Shift+g');
  await expect(desk.dialog.getByLabel(desk.t('terms:form.en'), { exact: true })).toHaveValue('harbor');
  await expect(desk.dialog.getByLabel(desk.t('terms:form.ko'), { exact: true })).toHaveValue('항구');
});

test('terms of the sentence are shown, and a number key or the picker inserts them at the caret', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [guest]);
  const terms = [
    {
      command: 'term',
      ko: '여객선',
      en: ['ferry', 'passenger ship'],
      forbidden: ['guest ship'],
      note: 'no guests',
    },
    { command: 'term', ko: '안개', en: ['fog'] },
  ];
  const commands = join(folder, 'terms.jsonl');
  writeFileSync(commands, terms.map((term) => JSON.stringify(term)).join('\n'));
  daejo('apply', project, commands);
  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.bring(1);
  await desk.row(1).locator('.row-gutter').click();
  await page.locator('[data-tab="terms"]').click();
  const ferryCard = page.locator('.row-term').filter({ hasText: '여객선' });
  await expect(ferryCard).toHaveAttribute('data-state', 'missing');
  await expect(ferryCard.locator('del')).toHaveText(['guest ship']);
  await expect(page.locator('.row-term').filter({ hasText: '안개' })).toHaveAttribute(
    'data-state',
    'rendered',
  );
  await desk.replace(1, 'guest ship', '');
  await page.keyboard.press('Alt+1');
  await desk.reads(1, 'edited', 'A ferry was stopped by fog.');
  await expect(ferryCard).toHaveAttribute('data-state', 'rendered');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.insertText(desk.t('actions:insert-term'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#term-choice-list').getByRole('option').first()).toBeVisible();
  await page.keyboard.insertText('passenger');
  await page.keyboard.press('Enter');
  await desk.reads(1, 'edited', 'A ferry passenger ship was stopped by fog.');
  await ferryCard
    .getByRole('button', { name: desk.t('terms:tab.insert', { words: 'ferry' }), exact: true })
    .click();
  await desk.reads(1, 'edited', 'A ferry passenger ship ferry was stopped by fog.');
});

test('a remembered correction mends a second article and is found in the next project', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [guest, fleet]);
  const { app, page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.replace(1, 'guest ship', 'ferry');
  await desk.leaveEditor();
  await desk.saved();
  await page.keyboard.press('ControlOrMeta+Shift+e');
  await expect(desk.dialog.getByLabel(desk.t('terms:remember.wrong'), { exact: true })).toHaveValue(
    'guest ship',
  );
  await expect(desk.dialog.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(desk.dialog.locator('.correction-candidates')).toContainText('여객선');
  await desk.dialog.getByText(desk.t('terms:scope.everywhere'), { exact: true }).click();
  await page.keyboard.press('Enter');
  // The headline and the other article; "guest ships" become ferries.
  await expect(desk.dialog.locator('.correction-place')).toHaveCount(2);
  await desk.dialog.locator('.correction-place').first().getByRole('checkbox').uncheck();
  await expect(desk.dialog.locator('.correction-place').last().locator('ins')).toHaveText('ferries');
  await desk.button('terms:places.apply_one', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  const targets = () => listsOf(project).segments.map(({ target }) => target);
  await expect.poll(targets).toContain('The company bought three ferries.');
  expect(targets()[0]).toBe('Guest ships rest');
  // Applied, then remembered: two deeds, two undos.
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(targets).toContain('The company bought three guest ships.');
  expect(listsOf(project).corrections).toHaveLength(1);

  const tomorrow = makeProject(folder, [fleet], 'Tomorrow');
  await answerDialogs(app, { open: [[tomorrow]] });
  await page.keyboard.press('ControlOrMeta+o');
  await expect(page.locator('.library-line')).toHaveCount(1);
  await expect(found(desk, 1).filter({ hasText: 'guest ships' })).toBeVisible();
  expect(listsOf(tomorrow).corrections).toEqual([]);
});

test('terms come out of a file, what it could not give is named, and go into one and back', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [guest]);
  const { app, page } = await start({ args: [project] });
  const desk = deskOf(page);
  const source = join(folder, 'terms.csv');
  const written = join(folder, 'written.csv');
  writeFileSync(source, 'ko,en,note\n여객선,ferry,=1+1\n,lost,\n안개,fog|mist,"two\nlines"\n');
  await answerDialogs(app, { open: [[source], [written]], save: [written] });
  await desk.ready();
  await page.keyboard.press('ControlOrMeta+g');
  await desk.button('terms:transfer.import', desk.dialog).click();
  const outcome = desk.dialog.locator('.term-outcome');
  await expect(outcome).toContainText(
    desk.t('terms:transfer.imported', { file: 'terms.csv', added: 2, changed: 0 }),
  );
  await expect(outcome.locator('li')).toHaveText([desk.t('problems:line.no-korean', { line: 3 })]);
  const before = listsOf(project).glossary;
  expect(before.map(({ ko, en }) => [ko, en])).toEqual([
    ['안개', ['fog', 'mist']],
    ['여객선', ['ferry']],
  ]);

  await desk.button('terms:transfer.export', desk.dialog).click();
  await expect(outcome).toContainText('written.csv');
  const text = readFileSync(written, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain("'=1+1");

  // Taken out, brought back by undo, taken out again and read back from the file.
  await desk.dialog.getByLabel(desk.t('terms:lists.search')).fill('여객선');
  await desk.dialog.getByRole('button', { name: desk.t('terms:lists.remove', { ko: '여객선' }) }).click();
  await expect(line(page, '여객선')).toHaveCount(0);
  await desk.button('terms:lists.undo', desk.dialog).click();
  await expect(line(page, '여객선')).toHaveCount(1);
  await desk.dialog.getByRole('button', { name: desk.t('terms:lists.remove', { ko: '여객선' }) }).click();
  await expect(line(page, '여객선')).toHaveCount(0);
  await desk.button('terms:transfer.import', desk.dialog).click();
  await expect(line(page, '여객선')).toHaveCount(1);
  await expect.poll(() => listsOf(project).glossary).toEqual(before);
});

test('a shared file is used by every project, read again when it changes, and let go', async ({
  folder,
  start,
}) => {
  const shared = join(folder, 'desk.csv');
  writeFileSync(shared, 'ko,en,forbidden\n여객선,ferry,guest ship\n');
  const { app, page } = await start({ args: [makeProject(folder, [guest])] });
  const desk = deskOf(page);
  await desk.ready();
  await answerDialogs(app, { open: [[shared]] });
  const files = async () => {
    await page.keyboard.press('ControlOrMeta+g');
    await desk.dialog.getByText(desk.t('terms:lists.files'), { exact: true }).click();
  };
  await files();
  await desk.button('terms:files.add-glossary', desk.dialog).click();
  await expect(desk.dialog.locator('.shared-line').filter({ hasText: 'desk.csv' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(found(desk, 1).filter({ hasText: 'guest ship' })).toBeVisible();

  writeFileSync(shared, 'ko,en\n여객선,guest ship\n,nothing\n');
  await expect(found(desk, 1).filter({ hasText: 'guest ship' })).toHaveCount(0);
  await files();
  const entry = desk.dialog.locator('.shared-line').filter({ hasText: 'desk.csv' });
  await expect(entry).toContainText(desk.t('problems:line.no-korean', { line: 3 }));
  await entry.getByRole('button').click();
  await expect(entry).toHaveCount(0);
});

test('an entry is changed by keyboard alone', async ({ folder, start }) => {
  const project = makeProject(folder, [guest]);
  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  await page.keyboard.press('ControlOrMeta+g');
  await expect(desk.dialog.getByLabel(desk.t('terms:lists.search'))).toBeFocused();
  await page.keyboard.insertText('여당');
  await expect(page.locator('.term-line').first()).toContainText('ruling party');
  await page.locator('.term-line-open').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const form = page.locator('dialog').last();
  await expect(form.getByLabel(desk.t('terms:form.en'), { exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('governing party');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toHaveCount(1);
  await expect(line(page, 'governing party').first()).toContainText(desk.t('terms:origin.project'));
  expect(listsOf(project).glossary).toMatchObject([{ ko: '여당', en: ['governing party'] }]);
});

for (const { name, settings } of [
  { name: 'in light colours', settings: { language: 'en', theme: 'light', person } },
  { name: 'in dark colours and Korean', settings: { language: 'ko', theme: 'dark', person } },
  { name: 'in high contrast', settings: { language: 'en', theme: 'high-contrast', person } },
] as const) {
  test.describe(name, () => {
    test.use({ settings });
    test(`axe-core finds nothing grave in terms and corrections ${name}`, async ({ folder, start }) => {
      const project = makeProject(folder, [guest, fleet, ferry]);
      const { app, page } = await start({ args: [project] });
      const desk = deskOf(page, settings.language);
      await page.locator('[data-tab="terms"]').click();
      await desk.replace(1, 'guest ship', 'ferry');
      await desk.leaveEditor();
      await expectAccessible(page, 'terms of the sentence');
      await page.keyboard.press('ControlOrMeta+Shift+e');
      await expect(desk.dialog.locator('.correction-candidates')).toBeVisible();
      await expectAccessible(page, 'remembering');
      await page.keyboard.press('Enter');
      await expect(desk.dialog.locator('.correction-place').first()).toBeVisible();
      await expectAccessible(page, 'places');
      await page.keyboard.press('Escape');
      const source = join(folder, 'terms.csv');
      writeFileSync(source, 'ko,en\n여객선,ferry\n,lost\n');
      await answerDialogs(app, { open: [[source], [source]] });
      await page.keyboard.press('ControlOrMeta+g');
      await desk.button('terms:transfer.import', desk.dialog).click();
      await expect(desk.dialog.locator('.term-outcome li')).toHaveCount(1);
      await expectAccessible(page, 'glossary');
      await desk.dialog.getByText(desk.t('terms:lists.files'), { exact: true }).click();
      await desk.button('terms:files.add-glossary', desk.dialog).click();
      await expect(desk.dialog.locator('.term-problems')).toBeVisible();
      await expectAccessible(page, 'shared files');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+Shift+g');
      await expect(desk.dialog).toBeVisible();
      await expectAccessible(page, 'a new term');
    });
  });
}
