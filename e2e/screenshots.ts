import { join } from 'node:path';
import { expect } from '@playwright/test';
import { say } from '../scripts/setup/say.mjs';
import type { WindowScript } from '../scripts/window-script';
import { deskOf } from './desk';
import { selectOption } from './settings';

/** The README's pictures: `npm run screenshots`. Small enough to be read on a page without being opened. */
export const script: WindowScript = async ({ app, page }, output) => {
  const desk = deskOf(page);
  const take = async (name: string) => {
    // Nothing hovered, no caret: pictures of the same state are the same.
    await page.mouse.move(700, 2);
    await page.screenshot({ path: join(output, name), caret: 'hide', animations: 'disabled' });
    say(`Took ${name}.`);
  };
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1400, 820));
  await desk.signIn('Han Seo-jin');
  await selectOption(page, 'en', 'theme', 'light');

  await desk.open(/Book “Withdrawal/u);
  await desk.replace(0, 'Book', 'North Korea:');
  await desk.replace(0, 'training', 'drills');
  await desk.replace(2, ' for defense.” and said, “There', ' for defense,” and “There');
  await desk.leaveEditor();
  await desk.comment(1, 'edited', 'the 14th (local time)', 'Which month? The dateline is not in the copy.');
  await desk.comment(2, 'edited', 'reduce the size', '규모: the scale of the exercise.', 'scale them down');
  await page.locator('.article-scroller').evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(desk.threads.first()).toBeVisible();
  await desk.saved();
  await expect(page.locator('.status-bar')).not.toContainText('TER 0%');
  await take('window.png');

  await selectOption(page, 'en', 'theme', 'dark');
  await selectOption(page, 'en', 'language', 'ko');
  await page.keyboard.press('ControlOrMeta+5');
  await take('window-ko-dark.png');
};
