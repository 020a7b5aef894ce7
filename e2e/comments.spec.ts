import { join } from 'node:path';
import { show } from './command-line';
import { expect, test } from './fixtures';

// The sample's third row: "The president, who is visiting Washington, met with the accompanying press corps on …".
const index = 2;
const placed = {
  ko: '동행 기자단',
  mt: 'the accompanying press corps',
  edited: 'on the same day',
} as const;

test('comments in all three columns stay on their words while the sentence is edited around them', async ({
  desk,
}) => {
  await desk.comment(index, 'ko', placed.ko, '기자단 전체인지 확인');
  await desk.comment(index, 'mt', placed.mt, 'Who exactly?');
  await desk.comment(index, 'edited', placed.edited, 'Which day?');
  await desk.replace(index, 'The president, who is visiting', 'Gil, visiting');
  await desk.caretBehind(index, 'on the ');
  await desk.page.keyboard.type('very ');
  await desk.leaveEditor();
  await desk.saved();
  expect(await desk.commented(index, 'ko')).toBe(placed.ko);
  expect(await desk.commented(index, 'mt')).toBe(placed.mt);
  await expect.poll(() => desk.commented(index, 'edited')).toBe('on the very same day');
  await expect(desk.threads).toHaveCount(3);
});

test('a comment says that its words are gone, and is on them again after undo', async ({ desk, page }) => {
  await desk.comment(index, 'edited', placed.edited, 'Which day?');
  await desk.replace(index, ' on the same day', '');
  await desk.leaveEditor();
  await desk.saved();
  await expect(desk.threads).toContainText(desk.t('panel:thread.gone'));
  await expect(desk.threads).toContainText(placed.edited);
  expect(await desk.commented(index, 'edited')).toBe('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(desk.threads).not.toContainText(desk.t('panel:thread.gone'));
  await expect.poll(() => desk.commented(index, 'edited')).toBe(placed.edited);
});

test('a comment is answered, resolved and reopened, and words that were deleted can be commented on', async ({
  desk,
  page,
}) => {
  await desk.replace(index, placed.edited, 'that day');
  await desk.leaveEditor();
  await desk.saved();
  await page.keyboard.press('ControlOrMeta+5');
  await desk.comment(index, 'edited', 'same', 'Why did this go?', null, 'deleted');
  await expect(desk.threads).toContainText(desk.t('panel:side.mt'));

  await desk.button('panel:thread.reply', desk.threads).click();
  await desk.threads.getByRole('textbox').fill('Too long for a brief.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.threads.locator('.message')).toHaveCount(2);
  await desk.status(index, 'edited');

  await desk.button('panel:thread.resolve', desk.threads).click();
  await expect(desk.threads).toHaveAttribute('data-resolved');
  await desk.button('panel:thread.reopen', desk.threads).click();
  await expect(desk.threads).not.toHaveAttribute('data-resolved');
});

test('a suggestion is applied with one key, as a tracked change that can be undone', async ({
  desk,
  page,
}) => {
  await desk.comment(index, 'edited', placed.edited, 'Shorter.', 'that day');
  await page.keyboard.press('ControlOrMeta+Shift+y');
  await desk.reads(index, 'edited', /press corps that day and said/u);
  await expect(desk.cell(index, 'edited').locator('ins')).toHaveText('that');
  await expect(desk.threads).toHaveAttribute('data-resolved');
  await page.keyboard.press('ControlOrMeta+z');
  await desk.reads(index, 'edited', /press corps on the same day and said/u);
  await expect(desk.threads).not.toHaveAttribute('data-resolved');
});

test('the list of open comments has those of every article, and going to one goes to its words', async ({
  desk,
  page,
}) => {
  await desk.comment(index, 'edited', placed.edited, 'Which day?');
  await desk.open(/Harin Port/u);
  await desk.comment(1, 'ko', '거세게 반발하고', '표현 확인');
  await page.locator('.segmented').getByText(desk.t('panel:comments.open'), { exact: true }).click();
  await expect(desk.threads).toHaveCount(2);
  await desk.threads.filter({ hasText: placed.edited }).locator('.thread-words').click();
  await expect(desk.articles.first()).toHaveAttribute('aria-current', 'page');
  await expect(desk.row(index)).toHaveAttribute('data-current', 'true');
  await expect.poll(() => desk.commented(index, 'edited')).toBe(placed.edited);
});

test('a comment on the second of two equal phrases stays on it when the first is deleted', async ({
  desk,
  launched,
  page,
}) => {
  const phrase = 'rose 12 percent';
  const comments = () => show(join(launched.userData, 'Sample.daejo')).comments;
  await desk.retype(index, `Sales ${phrase} and exports ${phrase} in June.`);
  await desk.caretBehind(index, 'and exports ');
  for (const _ of phrase) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+m');
  const composer = page.locator('.composer');
  await expect(composer.locator('q')).toHaveText(phrase);
  await composer.getByLabel(desk.t('panel:compose.text'), { exact: true }).fill('Of what?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.threads).toHaveCount(1);
  await desk.editor.focus();
  await desk.caretBehind(index, 'and exports ');
  for (const _ of `${phrase} and exports `) await page.keyboard.press('Backspace');
  await desk.leaveEditor();
  await desk.saved();
  await desk.reads(index, 'edited', `Sales ${phrase} in June.`);
  await expect.poll(() => desk.commented(index, 'edited')).toBe(phrase);
  expect(comments()).toMatchObject([{ start: 6, quote: phrase, removed: false }]);
});
