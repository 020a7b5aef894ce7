import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { show } from './command-line';
import { deskOf } from './desk';
import { expect, test } from './fixtures';

const typed =
  ' One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.';

/** Process ids of the app, by what they do. */
function processes(app: ElectronApplication) {
  return app.evaluate(({ app, BrowserWindow }) => ({
    main: process.pid,
    window: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    engine: app.getAppMetrics().find(({ name }) => name === 'Daejo engine')?.pid ?? 0,
  }));
}

/** Notes every text of the first row at the moment the window said that it was saved. */
async function noteSaved(page: Page): Promise<readonly string[]> {
  const shown: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('saved: ')) shown.push(message.text().slice('saved: '.length));
  });
  await page.evaluate(() => {
    const mark = document.querySelector('.status-saved');
    if (!mark) throw new Error('There is no saved mark.');
    const note = () => {
      const line = document.querySelector('[data-row="0"] .cm-content');
      const copy = line?.cloneNode(true) as Element | undefined;
      for (const deleted of copy?.querySelectorAll('del') ?? []) deleted.remove();
      if (mark.getAttribute('data-state') === 'saved' && copy) console.log(`saved: ${copy.textContent}`);
    };
    new MutationObserver(note).observe(mark, { attributes: true, attributeFilter: ['data-state'] });
  });
  return shown;
}

/** Types until the window has said three times that all is saved, and goes on typing: killed in the middle. */
async function typeUntilKilled(page: Page, shown: readonly string[], pid: number) {
  const typing = (async () => {
    for (const character of typed.repeat(20)) {
      await page.keyboard.type(character);
      // Pauses of who thinks: a save falls into every second one.
      if (character === ' ') await page.waitForTimeout(200 + Math.random() * 250);
    }
  })().catch(() => undefined);
  await expect.poll(() => shown.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  await page.keyboard.type('x').catch(() => undefined);
  process.kill(pid, 'SIGKILL');
  return typing;
}

for (const victim of ['main', 'window', 'engine'] as const) {
  test(`nothing shown as saved is lost when the ${victim} process is killed while typing`, async ({
    app,
    desk,
    launched,
    start,
  }) => {
    const project = join(launched.userData, 'Sample.daejo');
    const pids = await processes(app);
    await desk.edit(0);
    await desk.page.keyboard.press('End');
    const shown = await noteSaved(desk.page);
    const typing = typeUntilKilled(desk.page, shown, pids[victim]);
    if (victim !== 'engine') await typing;
    else await expect(desk.page.locator('.notice')).toContainText(desk.t('app:notice.engine-restarted'));
    const promised = shown.at(-1) ?? '';
    expect(promised).toContain('One');
    // What came after the promise may be there as well.
    const holds = (text: string | undefined) => text?.startsWith(promised) ?? false;
    await expect.poll(() => holds(show(project).segments[0]?.target)).toBe(true);
    if (victim === 'engine') return;

    if (victim === 'main') {
      const again = await start();
      const second = deskOf(again.page);
      await second.ready();
      await expect.poll(async () => holds(await second.textOf(0, 'edited'))).toBe(true);
      return;
    }
    // The page is loaded again in the same window, whose old one the test's connection has lost.
    const text = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `[...document.querySelectorAll('[data-row="0"] [data-cell="edited"] .piece:not(del)')].map((piece) => piece.textContent).join('')`,
        ),
      );
    await expect.poll(async () => holds((await text()) as string)).toBe(true);
  });
}

test('the engine killed in the middle of a sentence comes back and saves what was typed', async ({
  app,
  desk,
  launched,
}) => {
  const { engine } = await processes(app);
  await desk.open(/Harin Port/u);
  await desk.caretBehind(1, 'Harin City');
  await desk.page.keyboard.type(' hall');
  process.kill(engine, 'SIGKILL');
  await desk.page.keyboard.type(' of today');
  await expect(desk.page.locator('.notice')).toContainText(desk.t('app:notice.engine-restarted'));
  await expect(desk.editor).toBeFocused();
  await desk.saved();
  await desk.leaveEditor();
  await expect(desk.articles.filter({ hasText: 'Harin Port' })).toHaveAttribute('aria-current', 'page');
  await desk.reads(1, 'edited', /^As Harin City hall of today decides/u);
  const { segments } = show(join(launched.userData, 'Sample.daejo'));
  expect(segments.filter(({ target }) => target.startsWith('As Harin City hall of today'))).toHaveLength(1);
  expect((await processes(app)).engine).not.toBe(engine);
});
