import type { ElectronApplication, Page } from '@playwright/test';
import type { Desk } from './desk';
import { expect, test } from './fixtures';
import { person } from './settings';

function resize(app: ElectronApplication, width: number, height: number) {
  return app.evaluate(
    ({ BrowserWindow }, [width = 0, height = 0]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height],
  );
}

/** What does not fit: of the window, and of everything one presses or reads in its bars and dialogs. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight)
      found.push('the window scrolls');
    const scope = document.querySelector('dialog[open]') ?? document;
    const name = (element: Element) =>
      `${element.tagName} ${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`;
    const controls = [
      ...scope.querySelectorAll<HTMLElement>('button, select, input, textarea, .status-item, [role=tab]'),
    ];
    const boxes = controls.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const hidden = element.closest('.visually-hidden, .article-scroller, .keyboard-help, [inert]') !== null;
      return seen && !hidden && box.width > 1 && element.getAttribute('type') !== 'radio'
        ? [{ element, box }]
        : [];
    });
    for (const { element, box } of boxes) {
      const outside =
        box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5;
      const scrolls = element.closest(
        '.panel-content, .library-list, .dialog-body, .paste-preview, .export-choices',
      );
      if (outside && !scrolls) found.push(`out of the window: ${name(element)}`);
    }
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1) found.push(`${name(one.element)} lies over ${name(other.element)}`);
      }
    }
    return found;
  });
}

async function lookEverywhere(desk: Desk, page: Page) {
  await expect(page.locator('.status-bar')).toBeInViewport({ ratio: 1 });
  expect(await misfits(page), 'the panes').toEqual([]);
  for (const [keys, place] of [
    ['ControlOrMeta+Shift+v', 'paste'],
    ['ControlOrMeta+e', 'export'],
    ['ControlOrMeta+Comma', 'settings'],
    ['ControlOrMeta+k', 'the palette'],
    ['F1', 'keyboard help'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.locator('dialog[open]')).toBeInViewport({ ratio: 1 });
    expect(await misfits(page), place).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
  }
}

for (const { language, name } of [
  { language: 'en', name: 'English' },
  { language: 'ko', name: 'Korean' },
] as const) {
  test.describe(name, () => {
    test.use({ settings: { language, person } });
    test(`in 1024 × 700 points nothing is cut and nothing lies over anything else, in ${name}`, async ({
      app,
      desk,
      page,
    }) => {
      await resize(app, 1024, 700);
      await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1024, 700]);
      await desk.replace(0, 'Book', 'North Korea:');
      await desk.leaveEditor();
      await desk.comment(1, 'edited', 'the 14th (local time)', 'Which month? 몇 월인지 확인', 'February 14');
      await lookEverywhere(desk, page);

      // Three columns would break words here: there are two, and their sentences have room.
      await expect(desk.cell(1, 'mt')).toHaveCount(0);
      expect((await desk.cell(1, 'edited').boundingBox())?.width).toBeGreaterThan(220);
    });
  });
}

test('the window can be made no smaller than it works in, and zoomed to twice its size it still does', async ({
  app,
  desk,
  page,
}) => {
  const smallest = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
  );
  expect(smallest).toEqual([900, 600]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expect(page.locator('.status-bar')).toBeInViewport({ ratio: 1 });
  await desk.replace(0, 'Book', 'North Korea:');
  await desk.leaveEditor();
  await desk.saved();
});
