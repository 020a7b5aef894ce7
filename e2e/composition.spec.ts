import { join } from 'node:path';
import { show } from './command-line';
import { expect, test } from './fixtures';
import { inputMethod } from './hangul';

// The sample's fourth row.
const index = 3;
const sentence = 'The north side immediately protested.';

for (const { where, behind, prepare, expected } of [
  {
    where: 'in the middle of a word',
    behind: 'immedi',
    prepare: null,
    expected: 'The north side immedi한글 확인ately protested.',
  },
  {
    where: 'at the end of the sentence',
    behind: 'protested.',
    prepare: null,
    expected: `${sentence}한글 확인`,
  },
  {
    where: 'beside deleted words',
    behind: 'side ',
    prepare: { delete: 'immediately ' },
    expected: 'The north side 한글 확인protested.',
  },
  {
    where: 'within inserted words',
    behind: 'north no',
    prepare: { insertBehind: 'north ', words: 'now ' },
    expected: 'The north no한글 확인w side immediately protested.',
  },
  {
    where: 'within words that carry a comment',
    behind: 'immedi',
    prepare: { comment: 'immediately' },
    expected: 'The north side immedi한글 확인ately protested.',
  },
  {
    where: 'within words that carry a finding',
    behind: 'with',
    prepare: { retype: 'The north side met with with us.', finding: 'with with' },
    expected: 'The north side met with한글 확인 with us.',
  },
] as const) {
  test(`Hangul composed ${where} comes out exact`, async ({ desk, launched, page }) => {
    if (prepare && 'comment' in prepare) await desk.comment(index, 'edited', prepare.comment, 'At once?');
    if (prepare && 'delete' in prepare) await desk.replace(index, prepare.delete, '');
    if (prepare && 'insertBehind' in prepare) {
      await desk.caretBehind(index, prepare.insertBehind);
      await page.keyboard.type(prepare.words);
    }
    if (prepare && 'finding' in prepare) {
      await desk.retype(index, prepare.retype);
      const words = desk.cell(index, 'edited').locator('.finding-words', { hasText: prepare.finding });
      await expect(words).toBeVisible();
    }
    await desk.caretBehind(index, behind);
    const korean = await inputMethod(page);
    await korean.type('한글 확인');
    await desk.reads(index, 'edited', expected);
    await desk.leaveEditor();
    await desk.saved();
    await desk.reads(index, 'edited', expected);
    expect(show(join(launched.userData, 'Sample.daejo')).segments[index]?.target).toBe(expected);
    if (prepare && 'comment' in prepare)
      await expect.poll(() => desk.commented(index, 'edited')).toBe('immedi한글 확인ately');
  });
}

test('while a syllable is open nothing is saved and no key does anything else', async ({
  desk,
  launched,
  page,
}) => {
  const project = join(launched.userData, 'Sample.daejo');
  await desk.caretBehind(index, 'protested.');
  const korean = await inputMethod(page);
  await korean.begin('한');
  // Control, Shift: 2, 8. Approving, splitting, the palette, the next change, and leaving the editor.
  await korean.press('Enter', 'Enter');
  await korean.press('Enter', 'Enter', 2);
  await korean.press('Escape', 'Escape');
  await korean.press('Process', 'KeyK', 2);
  await korean.press('Process', 'KeyS', 10);
  await korean.press('F7', 'F7');
  // Longer than the silence after which a text is saved.
  await desk.quiet(800);
  expect(show(project).segments[index]).toMatchObject({ target: sentence, status: 'untouched' });
  await expect(desk.dialog).toHaveCount(0);
  await desk.reads(index, 'edited', `${sentence}한`);
  await korean.commit('한');
  await desk.saved();
  await expect.poll(() => show(project).segments[index]?.target).toBe(`${sentence}한`);
  await expect(desk.editor).toBeFocused();
  await desk.status(index, 'edited');
});

test('a comment and a library search are written in Hangul without being sent or run too early', async ({
  desk,
  page,
}) => {
  const korean = await inputMethod(page);
  await desk.select(index, 'edited', 'immediately');
  await page.keyboard.press('ControlOrMeta+m');
  const composer = page.locator('.composer');
  await expect(composer.getByRole('textbox').first()).toBeFocused();
  await korean.type('곧바');
  await korean.begin('로');
  await korean.press('Enter', 'Enter', 2);
  await expect(composer).toHaveCount(1);
  await korean.commit('로');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(composer).toHaveCount(0);
  await expect(desk.threads.locator('.message-text')).toHaveText('곧바로');

  await page.getByRole('searchbox').focus();
  await korean.type('하린');
  await expect(desk.articles).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Harin');
  await expect(desk.articles).toHaveCount(1);
});

test('one Backspace takes one character, whatever it is made of', async ({ desk, page }) => {
  const characters = ['👩🏻‍🚒', '🇰🇷', 'q̣̇', 'ᄒᆞᆫ', '❤️'];
  await desk.caretBehind(index, 'protested.');
  await page.keyboard.insertText(characters.join(''));
  for (let left = characters.length - 1; left >= 0; left -= 1) {
    await page.keyboard.press('Backspace');
    await desk.reads(index, 'edited', sentence + characters.slice(0, left).join(''));
  }
  await page.keyboard.insertText(characters.join(''));
  for (let left = 0; left < characters.length; left += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await desk.reads(index, 'edited', sentence + characters.slice(1).join(''));
});
