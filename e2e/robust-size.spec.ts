import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { person } from './settings';

const bars = [
  '.article-bar',
  '.column-heads',
  '.panel-tabs',
  '.panel-choice',
  '.pane-head',
  '.library-choices',
  '.status-bar',
];

/** Resizes the window, in points of the screen; the page then has fewer at a larger zoom. */
async function resize(app: ElectronApplication, page: Page, width: number, height: number, zoom: number) {
  await app.evaluate(
    ({ BrowserWindow }, [width = 0, height = 0]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height],
  );
  await expect
    .poll(() => page.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([Math.round(width / zoom), Math.round(height / zoom)]);
}

/** What does not fit: the window that scrolls sideways, parts of a bar that lie over one another or outside it. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate((bars) => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight)
      found.push('the window scrolls');
    for (const pane of document.querySelectorAll('.panel-content, .article-scroller, .library-list')) {
      if (pane.scrollWidth > pane.clientWidth) found.push(`${pane.className} scrolls sideways`);
    }
    for (const bar of document.querySelectorAll(bars.join(', '))) {
      const frame = bar.getBoundingClientRect();
      // What one presses or reads, not the boxes round it, which may be smaller than what they hold.
      const parts = bar.querySelectorAll('button, select, .segmented-row, .badge, span:not(:has(*)), h2');
      const boxes = [...parts].flatMap((part) => {
        const box = part.getBoundingClientRect();
        const inside = part.parentElement?.closest('button, .segmented-row, .badge, h2') ?? null;
        const seen = part.checkVisibility({ visibilityProperty: true }) && box.width > 1;
        if (!seen || part.matches('.visually-hidden, .visually-hidden *')) return [];
        return inside !== null && bar.contains(inside)
          ? []
          : [{ name: part.textContent || part.className, box }];
      });
      for (const { name, box } of boxes) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          found.push(`${name} is not inside ${bar.className}`);
      }
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${one.name} lies over ${other.name}`);
        }
      }
    }
    return found;
  }, bars);
}

for (const language of ['en', 'ko'] as const) {
  test.describe(language, () => {
    test.use({ settings: { language, person, zoom: 1.5 } });

    test(`at 150 per cent nothing lies over anything, also in the smallest window that is asked for (${language})`, async ({
      app,
      desk,
      page,
    }) => {
      await desk.ready();
      for (const bar of bars) await expect(page.locator(bar).first()).toBeVisible();
      for (const { width, height, column } of [
        { width: 1440, height: 900, column: 180 },
        // Two panes beside the article leave it the rest: narrow columns, but whole words.
        { width: 1024, height: 700, column: 100 },
      ]) {
        await resize(app, page, width, height, 1.5);
        await expect(page.locator('.status-bar')).toBeInViewport({ ratio: 1 });
        expect(await misfits(page), `${width} × ${height}`).toEqual([]);
        for (const name of ['ko', 'edited'] as const)
          expect((await desk.cell(1, name).boundingBox())?.width).toBeGreaterThan(column);
      }
      // What is hidden gives its room to the article.
      await page.keyboard.press('ControlOrMeta+b');
      await page.keyboard.press('ControlOrMeta+j');
      await expect(page.locator('.pane-side')).toHaveCount(0);
      expect(await misfits(page), 'the article alone').toEqual([]);
      for (const name of ['ko', 'edited'] as const)
        expect((await desk.cell(1, name).boundingBox())?.width).toBeGreaterThan(180);
    });
  });
}
