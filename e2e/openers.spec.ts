import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ensureElectron } from '../scripts/runtime/electron';
import { root } from '../scripts/runtime/paths';
import { sandboxSwitches } from '../scripts/runtime/sandbox';
import { show } from './command-line';
import { deskOf } from './desk';
import { expect, test } from './fixtures';
import { makeProject } from './projects';
import { prepareSettings } from './settings';

/** A second start on the same user-data folder, as from a file manager; how it ended. */
async function startAgain(userData: string, files: readonly string[]): Promise<number | null> {
  const runtime = await ensureElectron();
  const child = spawn(runtime.executable, [...sandboxSwitches(runtime), root, ...files], {
    env: { ...process.env, DAEJO_USER_DATA: userData },
    stdio: 'ignore',
  });
  return new Promise((ended) => child.once('exit', ended));
}

test('who opens a project that somebody is working on reads it, is told by whom, and can change nothing', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder);
  const first = await start({ args: [project] });
  const writer = deskOf(first.page);
  await writer.replace(0, 'our feet are tied', 'we are cut off');
  await writer.leaveEditor();
  await writer.saved();

  const other = join(folder, 'other-user');
  prepareSettings(other, {
    language: 'en',
    person: { id: 'e2e-other', name: 'Noh Eun-chan', initials: 'NE' },
  });
  const second = await start({ userData: other, args: [project] });
  const reader = deskOf(second.page);
  await reader.ready();
  await reader.reads(0, 'edited', /we are cut off/u);
  await expect(second.page.locator('.status-read-only')).toContainText('Han Seo-jin');
  await expect(second.page.locator('.status-read-only')).toContainText(hostname());
  await expect(second.page.locator('.status-saved')).toHaveCount(0);

  const before = show(project);
  await reader.cell(1, 'edited').click();
  for (const keys of ['Enter', 'F2', 'ControlOrMeta+Enter', 'ControlOrMeta+Shift+Enter', 'ControlOrMeta+z']) {
    await second.page.keyboard.press(keys);
  }
  await second.page.keyboard.type('words');
  await expect(reader.editor).toHaveCount(0);
  await second.page.keyboard.press('ControlOrMeta+Shift+v');
  await expect(reader.dialog).toHaveCount(0);
  await expect(second.page.locator('.header-card button.editable-text').first()).toBeDisabled();
  await reader.select(1, 'edited', 'the ferry');
  await second.page.keyboard.press('ControlOrMeta+m');
  await expect(second.page.locator('.composer')).toHaveCount(0);
  expect(show(project)).toEqual(before);

  // Reading goes on while the other writes, and exporting too.
  await second.page.keyboard.press('ControlOrMeta+e');
  await expect(reader.dialog.locator('iframe, pre')).toBeVisible();
});

test('a second start with a project opens it in the first window, with an article imports it there', async ({
  desk,
  folder,
  launched,
  page,
}) => {
  const project = makeProject(folder);
  await desk.replace(0, 'Book', 'North Korea:');
  expect(await startAgain(launched.userData, [project])).toBe(0);
  await desk.reads(0, 'mt', /^Harin–Dorae ferry/u);
  await expect(desk.articles).toHaveCount(1);
  await expect(page).toHaveTitle(/Night desk/u);
  // What was being typed when the other project came was saved first.
  expect(show(join(launched.userData, 'Sample.daejo')).segments[0]?.target).toContain('North Korea:');

  const article = join(folder, 'storm.txt');
  writeFileSync(
    article,
    'Storm warning lifted in Harin\n\nThe storm warning for Harin was lifted on the 4th.\n',
  );
  expect(await startAgain(launched.userData, [article])).toBe(0);
  await expect(desk.articles).toHaveCount(2);
  await expect(desk.articles.filter({ hasText: 'Storm warning lifted' })).toHaveCount(1);
});

test('the project that was open last opens again, at the row that was worked on', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder);
  const first = await start({ args: [project] });
  const before = deskOf(first.page);
  await before.retype(2, 'The islanders protested at once.');
  await before.leaveEditor();
  await before.saved();
  await first.close();
  const second = await start();
  const after = deskOf(second.page);
  await expect(second.page).toHaveTitle(/Night desk/u);
  await after.reads(2, 'edited', 'The islanders protested at once.');
  await expect(after.row(2)).toHaveAttribute('data-current', 'true');
});
