import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { show } from './command-line';
import { expect, test } from './fixtures';

/** Both texts a cell with tracked changes stands for, read off the screen. */
function sides(cell: Locator): Promise<{ readonly before: string; readonly after: string }> {
  return cell.evaluate((element) => {
    const without = (selector: string) => {
      const copy = element.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll(`${selector}, .cell-none, .row-notice`)) other.remove();
      return copy.textContent ?? '';
    };
    return { before: without('ins'), after: without('del') };
  });
}

test('what is shown as changed is exactly the machine text and the edited text of the project', async ({
  desk,
  launched,
  page,
}) => {
  await desk.replace(0, 'Book', 'North Korea:');
  await desk.replace(1, 'announced on the 14th (local time)', 'said on Friday');
  await desk.replace(2, 'on the same day ', '');
  await desk.caretBehind(3, 'The north side');
  await page.keyboard.type(', as expected,');
  await desk.retype(4, '북한 외무성: “No talks while the hostile policy stands.” 🕊️');
  await desk.leaveEditor();
  await desk.saved();

  const { segments } = show(join(launched.userData, 'Sample.daejo'));
  for (const columns of ['4', '5']) {
    await page.keyboard.press(`ControlOrMeta+${columns}`);
    for (const [index, { mt, target }] of segments.slice(0, 8).entries()) {
      await desk.bring(index);
      expect(await sides(desk.cell(index, 'edited'))).toEqual({ before: mt, after: target });
      // The machine's words stand in full beside them, struck or not.
      if (columns === '4') await expect(desk.cell(index, 'mt')).toHaveText(mt);
    }
  }
});

test('one change is accepted and another rejected from the keyboard, and both can be undone', async ({
  desk,
  launched,
  page,
}) => {
  await desk.replace(1, 'president', 'minister');
  await desk.replace(1, 'next month', 'March');
  await desk.leaveEditor();
  await desk.saved();
  // Away from the words: keys act on the change that was gone to, and the one under the pointer is not shown.
  await page.mouse.move(2, 2);
  const changed = desk.cell(1, 'edited').locator('ins');
  await expect(changed).toHaveText(['minister', 'March']);
  const project = join(launched.userData, 'Sample.daejo');
  const [, before] = show(project).segments;

  // From wherever the caret was: to one change or the other, and on to the first.
  await page.keyboard.press('F7');
  const current = desk.cell(1, 'edited').locator('ins[data-current="true"]');
  await expect(current).toHaveCount(1);
  if ((await current.textContent()) !== 'minister') await page.keyboard.press('F7');
  await expect(changed.first()).toHaveAttribute('data-current', 'true');
  await expect(page.locator('.change-popover')).toContainText(desk.t('article:change.replace'));
  await page.keyboard.press('ControlOrMeta+Shift+a');
  await expect
    .poll(() => show(project).segments[1]?.baseline)
    .toBe(before?.mt.replace('president', 'minister'));
  // The next change has become the current one.
  await page.keyboard.press('ControlOrMeta+Shift+r');
  await desk.reads(1, 'edited', before?.mt.replace('president', 'minister') ?? '');
  await expect(changed).toHaveText(['minister']);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(changed).toHaveText(['minister', 'March']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => show(project).segments[1]?.baseline).toBe(before?.mt);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => show(project).segments[1]?.baseline).not.toBe(before?.mt);
});

test('the views show all changes, the final text, or the machine text alone', async ({ desk, page }) => {
  await desk.replace(0, 'Book', 'North Korea:');
  await desk.leaveEditor();
  await desk.saved();
  const edited = desk.cell(0, 'edited');
  await expect(edited.locator('del')).toHaveText('Book');
  await expect(desk.cell(0, 'mt').locator('[data-kind="replaced"]')).toHaveText('Book');

  await page.keyboard.press('ControlOrMeta+2');
  await expect(edited.locator('ins, del')).toHaveCount(0);
  await desk.reads(0, 'edited', /… North Korea: “Withdrawal/u);

  await page.keyboard.press('ControlOrMeta+3');
  await expect(edited).toHaveCount(0);
  await desk.reads(0, 'mt', /… Book “Withdrawal/u);
  await expect(desk.cell(0, 'mt').locator('[data-kind="replaced"]')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+1');
  await page.keyboard.press('ControlOrMeta+5');
  await expect(desk.cell(0, 'mt')).toHaveCount(0);
  await expect(edited.locator('del')).toHaveText('Book');
});

test('a change is accepted with the mouse beside its words', async ({ desk, page }) => {
  await desk.replace(3, 'The north side', 'Pyongyang');
  await desk.leaveEditor();
  await desk.saved();
  await desk.cell(3, 'edited').locator('ins').hover();
  const popover = page.locator('.change-popover');
  await expect(popover).toContainText('Han Seo-jin');
  await desk.button('article:change.reject', popover).click();
  await desk.reads(3, 'edited', 'The north side immediately protested.');
});
