import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { expect, type LaunchedApp, test } from './fixtures';
import { leaveOut } from './left-out';
import { killNow, type ProcessKind, processesOf } from './processes';
import { ferry, makeProject, market } from './projects';

const row = 2;
const before = 'Islanders protested at once.';

async function kill({ app }: LaunchedApp, kind: ProcessKind) {
  const pid = (await processesOf(app))[kind];
  expect(pid, `the ${kind} process`).not.toBeNull();
  await killNow(pid!);
}

/** Types at the end of the row, waits for the saved mark, and types on without waiting. */
async function typeTwice(desk: Desk) {
  await desk.edit(row);
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' It is saved.');
  await desk.saved();
  await desk.page.keyboard.type(' Not yet.');
}

const textOf = (project: string) =>
  show(project).segments.find(({ mt }) => mt === before)?.target ?? 'The sentence is gone.';

/** The text after a kill: all that was shown as saved, and of the rest nothing that was never on the screen. */
function expectWhole(text: string, saved: string, typed: string) {
  expect(text.startsWith(saved), `"${text}" holds what was saved, "${saved}"`).toBe(true);
  expect(typed.startsWith(text), `"${text}" was once on the screen`).toBe(true);
}

test('a killed engine is started again and what stands in the editor is saved', async ({ start, folder }) => {
  const project = makeProject(folder);
  const launched = await start({ args: [project] });
  const desk = deskOf(launched.page);
  await typeTwice(desk);
  await kill(launched, 'engine');
  await desk.page.keyboard.type(' Typed after.');
  await desk.saved();
  const expected = `${before} It is saved. Not yet. Typed after.`;
  await desk.reads(row, 'edited', expected);
  await expect(desk.row(row).locator('.cm-content')).toBeFocused();
  await expect(desk.page.locator('.notice')).toHaveText(desk.t('app:notice.engine-restarted'));
  await launched.close();
  expect(textOf(project)).toBe(expected);
});

test('the page of the window is loaded again where it was, with all that was shown as saved', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder, [market, ferry]);
  const launched = await start({ args: [project] });
  const desk = deskOf(launched.page);
  await desk.open(/ferry/u);
  await typeTwice(desk);
  await kill(launched, 'page');
  // Playwright gives a page up that has crashed; the window itself is asked.
  const inWindow = (code: string) =>
    launched.app.evaluate(
      ({ BrowserWindow }, run) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(run),
      code,
    );
  // Asked of a page that is just going, the question is never answered: it is asked again.
  const focused = () =>
    Promise.race([
      inWindow('document.activeElement?.dataset?.row ?? null').catch(() => null),
      wait(500, null),
    ]);
  await expect.poll(focused).toBe(String(row));
  expect(await inWindow('document.querySelector(".library-line[aria-current]").textContent')).toContain(
    'ferry',
  );
  expect(await inWindow('document.querySelector(".notices").textContent')).toBe(
    desk.t('app:notice.window-restarted'),
  );
  await launched.app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    for (const type of ['keyDown', 'keyUp'] as const) webContents.sendInputEvent({ type, keyCode: 'F2' });
  });
  await expect.poll(() => inWindow('document.querySelector(".cm-content") !== null')).toBe(true);
  await launched.close();
  expectWhole(textOf(project), `${before} It is saved.`, `${before} It is saved. Not yet.`);
});

test('a killed graphics process costs nothing that was typed', async ({ start, folder }) => {
  const project = makeProject(folder);
  const launched = await start({ args: [project] });
  const { gpu } = await processesOf(launched.app);
  if (gpu === null) {
    leaveOut('killing the graphics process, because there is none on this display');
    return;
  }
  const desk = deskOf(launched.page);
  await typeTwice(desk);
  await killNow(gpu);
  await desk.page.keyboard.type(' Typed after.');
  await desk.saved();
  await desk.reads(row, 'edited', `${before} It is saved. Not yet. Typed after.`);
  await expect(desk.page.locator('.notice')).toHaveCount(0);
  await expect.poll(async () => (await processesOf(launched.app)).gpu).not.toBe(gpu);
  await launched.close();
  expect(textOf(project)).toBe(`${before} It is saved. Not yet. Typed after.`);
});

test('after a kill of the whole app the next start is where it was, and may write', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder, [market, ferry]);
  const launched = await start({ args: [project] });
  const desk = deskOf(launched.page);
  await desk.open(/ferry/u);
  await typeTwice(desk);
  await kill(launched, 'main');

  const again = await start();
  const second = deskOf(again.page);
  await expect(second.row(row)).toBeFocused();
  await expect(second.articles.filter({ hasText: 'ferry' })).toHaveAttribute('aria-current', 'page');
  const text = await second.textOf(row, 'edited');
  expectWhole(text, `${before} It is saved.`, `${before} It is saved. Not yet.`);
  await second.edit(row);
  await again.page.keyboard.press('ControlOrMeta+End');
  await again.page.keyboard.type(' And on.');
  await second.saved();
  await again.close();
  expect(textOf(project)).toBe(`${text} And on.`);
});

test('whenever the app is killed, nothing shown as saved is lost and no text is half there', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder);
  let text = before;
  for (let round = 1; round <= 5; round += 1) {
    const launched = await start({ args: [project] });
    const desk = deskOf(launched.page);
    await desk.ready();
    await desk.edit(row);
    const shown = await watchSaved(launched.page, text);
    await launched.page.keyboard.press('ControlOrMeta+End');
    const typed = ` Round ${round} of typing.`;
    // Slow enough for a save between two keys, at some rounds; which moment the kill meets is chance.
    const typing = launched.page.keyboard.type(typed, { delay: 20 + Math.random() * 400 }).catch(() => null);
    const { main } = await processesOf(launched.app);
    await wait(Math.random() * 2500);
    await killNow(main!);
    await typing;

    const found = textOf(project);
    expectWhole(found, shown(), text + typed);
    text = found;
  }
});

/** The last text that the window has shown as saved, as far as it has been heard. */
async function watchSaved(page: Page, first: string): Promise<() => string> {
  let last = first;
  page.on('console', (message) => {
    if (message.text().startsWith('saved:')) last = message.text().slice('saved:'.length);
  });
  await page.evaluate(() => {
    const mark = document.querySelector<HTMLElement>('.status-saved')!;
    new MutationObserver(() => {
      const text = document.querySelector('.cm-content')?.textContent;
      if (mark.dataset.state === 'saved' && text) console.debug(`saved:${text}`);
    }).observe(mark, { attributes: true });
  });
  return () => last;
}
