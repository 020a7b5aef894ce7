import { join } from 'node:path';
import { expect } from '@playwright/test';
import { say } from '../scripts/setup/say.mjs';
import type { WindowScript } from '../scripts/window-script';
import { deskOf } from './desk';
import { answerDialogs } from './dialogs';

/** The main job on the sample project, through the window: what `npm start` does where there is no display. */
export const script: WindowScript = async ({ app, page }, output) => {
  const desk = deskOf(page);
  let pictures = 0;
  const show = async (name: string, does: string) => {
    pictures += 1;
    say(`${pictures}. ${does}`);
    await page.screenshot({ path: join(output, `${pictures}-${name}.png`) });
  };
  await answerDialogs(app, {
    save: ['article-tracked.docx', 'article.docx', 'article.md'].map((name) => join(output, name)),
  });

  await desk.signIn('Han Seo-jin');
  await desk.open(/Book “Withdrawal/u);
  await expect(desk.cell(0, 'mt')).toContainText('Book');
  await show('sample', 'The sample project: three machine-translated articles beside their Korean source.');

  await desk.replace(0, 'Book', 'North Korea');
  await desk.replace(0, 'training', 'drills');
  await desk.leaveEditor();
  await desk.saved();
  await show('headline', 'The headline is fixed by typing: 北 was read as a book.');

  const [troops] = await rowsWith('120,000 troops');
  await desk.comment(troops, 'edited', '120,000', '1만2000 is 12,000, not 120,000.', '12,000');
  await show('comment', 'A comment on the exact words, with other words suggested.');

  await page.keyboard.press('ControlOrMeta+Shift+y');
  await desk.reads(troops, 'edited', /“12,000 troops/u);
  await show('suggestion', 'The suggestion is applied with one key, as a tracked change.');

  await page.keyboard.press('F8');
  await expect(page.locator('.finding-popover[data-placed="true"]')).toBeVisible();
  await show('finding', 'F8 goes to the next finding of the checks, which says what is wrong and why.');

  await desk.edit(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Enter');
  await desk.status(0, 'approved');
  await show('approved', 'The headline is approved, and the next open sentence is current.');

  await page.keyboard.press('ControlOrMeta+5');
  await show('tracked', 'Two columns: the Korean beside the English with its changes in line.');
  await page.keyboard.press('ControlOrMeta+4');

  await page.keyboard.press('ControlOrMeta+e');
  await expect(desk.dialog.locator('iframe, pre')).toBeVisible();
  await show('export', 'The export, with a preview of what will be written.');
  await page.keyboard.press('Escape');
  for (const [format, name] of [
    ['docx-tracked', 'Word with tracked changes and the comment'],
    ['docx', 'Word, clean'],
    ['markdown', 'Markdown'],
  ] as const) {
    const [file] = await desk.exportAs(format);
    say(`   ${file}: ${name}.`);
  }

  /** Places of the rows with these words in the machine text. */
  async function rowsWith(words: string): Promise<[number]> {
    const found = page.locator('[data-row]', { has: page.locator('[data-cell="mt"]', { hasText: words }) });
    return [Number(await found.getAttribute('data-row'))];
  }
};
