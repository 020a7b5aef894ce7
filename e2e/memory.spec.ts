import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { show } from './command-line';
import type { Desk } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { type ArticleFiles, makeProject } from './projects';
import { selectOption } from './settings';

const summit: ArticleFiles = {
  name: 'summit',
  en: [
    'Harin summit ends without a statement',
    'NATO should ban East Asia, the president said on the 4th.',
    'Islanders protested at once against the plan.',
    'The two sides will meet again in December.',
  ],
  ko: [
    '하린 정상회의, 성명 없이 끝나',
    '대통령은 4일 나토의 동진을 금지해야 한다고 말했다.',
    '섬 주민들은 계획에 곧바로 반발했다.',
    '양측은 12월에 다시 만난다.',
  ],
};

const market: ArticleFiles = {
  name: 'market',
  en: [
    'Fish market closes',
    'Islanders protested at once against the new plan.',
    'The two sides will meet again in December.',
    'Fishers said that nothing had been decided.',
  ],
  ko: [
    '수산시장 문 닫아',
    '섬 주민들은 새 계획에 곧바로 반발했다.',
    '양측은 12월에 다시 만난다.',
    '어민들은 정해진 것이 없다고 말했다.',
  ],
};

const english = 'Islanders objected to the plan at once.';
const agreed = 'The two sides agreed to meet again in December.';

const matches = (desk: Desk) => desk.page.locator('.match');

async function openMemory(desk: Desk) {
  await desk.page.getByRole('tab', { name: desk.t('panel:tab.memory') }).click();
}

async function approve(desk: Desk, index: number, sentence: string) {
  await desk.retype(index, sentence);
  await desk.page.keyboard.press('ControlOrMeta+Enter');
  await desk.status(index, 'approved');
}

test.describe('a project of two articles', () => {
  test.beforeEach(async ({ desk, folder, launched, page }) => {
    await desk.ready();
    const project = makeProject(folder, [summit, market]);
    await answerDialogs(launched.app, { open: [[project]] });
    await page.keyboard.press('ControlOrMeta+o');
    await expect(desk.articles).toHaveCount(2);
    await desk.open('Harin summit');
  });

  test('remembers what is approved: the next article has it by click and by key, as a tracked change', async ({
    desk,
    folder,
    page,
  }) => {
    await openMemory(desk);
    await expect(page.locator('.memory')).toContainText(desk.t('memory:none'));
    await approve(desk, 2, english);
    await approve(desk, 3, agreed);
    await desk.open('Fish market');

    await desk.row(2).click();
    await expect(matches(desk)).toHaveCount(1);
    await expect(matches(desk)).toContainText('100%');
    await expect(matches(desk)).toContainText(desk.t('memory:kind.exact'));
    await page.keyboard.press('ControlOrMeta+d');
    await desk.reads(2, 'edited', agreed);
    await expect(desk.cell(2, 'edited').locator('ins')).not.toHaveCount(0);
    await desk.saved();

    await page.keyboard.press('Escape');
    await desk.row(1).click();
    await expect(matches(desk).locator('.match-percent')).toHaveText('93%');
    await expect(matches(desk).locator('.match-source ins')).toHaveText('새');
    await expect(matches(desk)).toContainText('Han Seo-jin');
    await expectAccessible(page, 'matches in the side panel');
    await desk.button('memory:go', matches(desk)).click();
    await expect(desk.row(2)).toHaveAttribute('data-current', 'true');
    await desk.reads(2, 'edited', english);
    await page.keyboard.press('ControlOrMeta+PageDown');
    await desk.row(1).click();
    await matches(desk).locator('.match-use').press('Enter');
    await desk.reads(1, 'edited', english);
    await desk.saved();
    const used = () =>
      show(join(folder, 'Night desk.daejo')).segments.filter(({ target }) => target === english).length;
    expect(used()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(used).toBe(1);
  });

  test('gives what is approved to another project, until approval is taken back', async ({
    desk,
    folder,
    launched,
    page,
  }) => {
    await approve(desk, 2, english);
    const other = makeProject(folder, [market], 'Morning desk');
    const night = join(folder, 'Night desk.daejo');
    await answerDialogs(launched.app, { open: [[other], [night], [other]] });
    await page.keyboard.press('ControlOrMeta+o');
    await expect(desk.articles).toHaveCount(1);
    await desk.open('Fish market');
    await openMemory(desk);
    await desk.row(1).click();
    await expect(matches(desk)).toContainText(desk.t('memory:origin.desk'));
    await expect(matches(desk)).toContainText(english);

    await page.keyboard.press('ControlOrMeta+o');
    await expect(desk.articles).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => show(night).segments.some(({ status }) => status === 'approved')).toBe(false);
    await page.keyboard.press('ControlOrMeta+o');
    await expect(desk.articles).toHaveCount(1);
    await desk.open('Fish market');
    await desk.row(1).click();
    await expect(page.locator('.memory')).toContainText(desk.t('memory:none'));
  });

  test('has a concordance of two-syllable Korean words and of English ones', async ({ desk, page }) => {
    await approve(desk, 1, 'NATO’s eastward expansion must be barred, the president said on the 4th.');
    await desk.select(1, 'ko', '나토');
    await page.keyboard.press('ControlOrMeta+Shift+c');
    const field = page.getByPlaceholder(desk.t('memory:search.words'));
    await expect(field).toHaveValue('나토');
    const line = page.locator('.concordance-line');
    await expect(line).toHaveCount(1);
    await expect(line.locator('[data-found]')).toHaveText('나토');
    await expect(line).toContainText('eastward expansion');
    await expectAccessible(page, 'concordance');
    await field.fill('EASTWARD');
    await expect(line.locator('[data-found]')).toHaveText('eastward');
    await desk.open('Fish market');
    await desk.button('memory:go', line).click();
    await expect(desk.row(1)).toHaveAttribute('data-current', 'true');
    await field.fill('수산');
    await expect(page.locator('.concordance-count')).toHaveText(
      desk.t('memory:search.found_other', { count: 0 }),
    );
  });

  test('offers a correction to the same sentence elsewhere: shown, chosen, made, undone, turned off', async ({
    desk,
    folder,
    page,
  }) => {
    const project = join(folder, 'Night desk.daejo');
    const corrected = () => show(project).segments.filter(({ target }) => target === agreed).length;
    const offer = page.locator('.repetition-offer');
    await desk.retype(3, agreed);
    await expect(offer).toHaveCount(0);
    await desk.leaveEditor();
    await expect(desk.row(3).locator('.repetition-offer')).toContainText(
      desk.t('memory:repetition.offer_one', { count: 1 }),
    );
    await expectAccessible(page, 'the offer under a row');
    await desk.button('memory:repetition.show').click();
    await expect(desk.dialog).toContainText('Fish market');
    await expect(desk.dialog.locator('.repetition ins')).not.toHaveCount(0);
    await expectAccessible(page, 'the same sentence elsewhere');
    await desk.button('memory:repetition.apply_one', desk.dialog, { count: 1 }).click();
    await expect(desk.dialog).toHaveCount(0);
    await expect(offer).toHaveCount(0);
    await expect.poll(corrected).toBe(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(corrected).toBe(1);

    // By its key, wherever one is; and turned off where it is offered.
    await desk.open('Harin summit');
    await desk.row(3).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+d');
    await expect(desk.dialog).toContainText(desk.t('memory:repetition.title'));
    await page.keyboard.press('Escape');
    await desk.retype(3, `${agreed} They said so.`);
    await desk.leaveEditor();
    await desk.button('memory:repetition.never').click();
    await expect(offer).toHaveCount(0);
    await desk.retype(3, agreed);
    await desk.leaveEditor();
    await desk.saved();
    await openMemory(desk);
    const setting = page.getByLabel(desk.t('memory:repetition.setting'));
    await expect(setting).not.toBeChecked();
    await expect(offer).toHaveCount(0);
    await setting.check();
    await desk.retype(3, `${agreed} They said it twice.`);
    await desk.leaveEditor();
    await expect(offer).toHaveCount(1);
  });

  test('reads a table of sentences and names its bad lines, writes one, and shares a memory', async ({
    desk,
    folder,
    launched,
    page,
  }) => {
    const table = join(folder, 'old.tsv');
    const out = join(folder, 'out.tsv');
    writeFileSync(table, `섬 주민들은 계획에 곧바로 반발했다.\t${english}\nno tab\n`);
    await answerDialogs(launched.app, { open: [[table]], save: [out, join(folder, 'team.daejo-memory')] });
    await openMemory(desk);
    const memories = page.locator('.memories');
    const choose = async (item: string) => {
      await desk.button('memory:memories.more').click();
      await page.getByRole('menuitem', { name: desk.t(item) }).click();
    };
    await choose('memory:memories.import');
    await expect(memories).toContainText(desk.t('memory:problem.no-tab', { line: 2 }));
    await desk.row(2).click();
    await expect(matches(desk)).toContainText(english);
    await choose('memory:memories.export');
    await expect(memories).toContainText('out.tsv');
    expect(readFileSync(out, 'utf8')).toContain(english);
    await choose('memory:memories.create');
    await expect(memories).toContainText('team.daejo-memory');
    await expectAccessible(page, 'memories');
    await desk.button('memory:memories.remove', memories, { file: 'team.daejo-memory' }).click();
    await expect(memories).not.toContainText('team.daejo-memory');
  });
});

test.describe('in Korean and dark', () => {
  test.use({
    settings: { language: 'ko', theme: 'dark', person: { id: 'p', name: '한서진', initials: '한' } },
  });

  test('the tab speaks Korean and can be read', async ({ desk, folder, launched, page }) => {
    const project = makeProject(folder, [summit, market]);
    await answerDialogs(launched.app, { open: [[project]] });
    await page.keyboard.press('ControlOrMeta+o');
    await expect(desk.articles).toHaveCount(2);
    await desk.open('Harin summit');
    await approve(desk, 2, english);
    await desk.open('Fish market');
    await openMemory(desk);
    await desk.row(1).click();
    await expect(matches(desk)).toContainText('비슷한 문장');
    await expectAccessible(page, 'memory, dark');
    await page.keyboard.press('Escape');
    await selectOption(page, 'ko', 'theme', 'high-contrast');
    await expectAccessible(page, 'memory, high contrast', 'colours');
  });
});
