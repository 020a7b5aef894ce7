import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ensureElectron } from '../scripts/runtime/electron';
import { root } from '../scripts/runtime/paths';
import { sandboxSwitches } from '../scripts/runtime/sandbox';
import { writing } from '../src/main/menu-structure';
import { show } from './command-line';
import { deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { makeProject, market, writeArticle } from './projects';
import { prepareSettings, usual } from './settings';

/** Which of these menu items can be chosen. */
const enabledItems = (app: ElectronApplication, ids: readonly string[]) =>
  app.evaluate(
    ({ Menu }, ids) => ids.filter((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled),
    ids,
  );

test('a second opener reads: who has it and where is said, and nothing can be changed until they close', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder);
  const first = await start({ args: [project] });
  await deskOf(first.page).ready();

  const userData = join(folder, 'other-user');
  const other = { id: '01890000-0000-7000-8000-00000000e2e1', name: '문가람', initials: '문가람' };
  prepareSettings(userData, { ...usual, person: other });
  const second = await start({ userData, args: [project] });
  const desk = deskOf(second.page);
  await desk.ready();
  const reason = second.page.locator('.status-read-only');
  await expect(reason).toContainText('Han Seo-jin');
  await expect(reason).toContainText(hostname());
  await expect(second.page.locator('.status-saved')).toHaveCount(0);

  await desk.cell(1, 'edited').dblclick();
  for (const key of [
    'F2',
    'Enter',
    'x',
    'ControlOrMeta+Enter',
    'ControlOrMeta+m',
    'ControlOrMeta+Shift+v',
    'ControlOrMeta+Shift+Backspace',
    'ControlOrMeta+z',
  ])
    await second.page.keyboard.press(key);
  await expect(desk.editor).toHaveCount(0);
  await expect(desk.dialog).toHaveCount(0);
  await expect(second.page.locator('.composer')).toHaveCount(0);
  await expect(second.page.locator('.header-card dd button').first()).toBeDisabled();
  await expect.poll(() => enabledItems(second.app, [...writing])).toEqual([]);
  const reading = ['export', 'find', 'open-project', 'next-row'] as const;
  await expect.poll(() => enabledItems(second.app, [...reading])).toHaveLength(4);

  // Whoever goes round the window is refused by the engine.
  const before = show(project);
  const refused = await second.page.evaluate(async (segment) => {
    const { engine } = window.daejo!;
    const edit = await engine.command({ command: 'edit', segment, text: 'Changed' } as never);
    const undone = await engine.undo({});
    return [edit, undone].map((result) => (result.ok ? 'done' : result.code));
  }, before.segments[1]!.id);
  expect(refused).toEqual(['read-only', 'read-only']);
  expect(show(project)).toEqual(before);

  await deskOf(first.page).retype(1, 'What the first has written meanwhile.');
  await first.close();
  await answerDialogs(second.app, { open: [[project]] });
  await second.page.keyboard.press('ControlOrMeta+o');
  await expect(reason).toHaveCount(0);
  await desk.reads(1, 'edited', 'What the first has written meanwhile.');
  await desk.retype(2, 'And the second writes on.');
  await desk.saved();
  await expect.poll(() => enabledItems(second.app, ['edit-row'])).toHaveLength(1);
  await second.close();
  expect(show(project).segments[2]?.target).toBe('And the second writes on.');
});

test('a second start with the same user-data folder hands its files to the first window', async ({
  launched,
  desk,
  folder,
}) => {
  const project = makeProject(folder, [market]);
  const [english] = writeArticle(folder, {
    ...market,
    name: 'storm',
    en: ['Storm warning lifted', 'The storm has passed Harin.'],
  });
  await expect(desk.articles).toHaveCount(3);
  await desk.retype(0, 'Typed just before');

  expect(await startAgain(launched.userData, [project])).toBe(0);
  await expect(desk.articles).toHaveCount(1);
  await expect(launched.page).toHaveTitle(/Night desk/u);
  expect(show(join(launched.userData, 'Sample.daejo')).segments[0]?.target).toBe('Typed just before');

  expect(await startAgain(launched.userData, [basename(english)], folder)).toBe(0);
  await expect(desk.articles).toHaveCount(2);
  await expect(desk.articles.last()).toContainText('Storm warning lifted');
  expect(launched.app.windows()).toHaveLength(1);
  expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

/** Starts the app once more as a person does who opens a file; its exit code. */
async function startAgain(
  userData: string,
  files: readonly string[],
  folder?: string,
): Promise<number | null> {
  const runtime = await ensureElectron();
  const child = spawn(runtime.executable, [...sandboxSwitches(runtime), root, ...files], {
    env: { ...process.env, DAEJO_USER_DATA: userData },
    stdio: 'ignore',
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return new Promise((done) => child.once('exit', done));
}
