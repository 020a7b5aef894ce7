import { join } from 'node:path';
import { connect } from '../src/engine/store/driver';
import { daejo, show } from './command-line';
import { deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { killNow, processesOf } from './processes';
import { makeProject } from './projects';
import { usual } from './settings';

function damage(project: string, sql: string) {
  const connection = connect(project);
  expect(connection.prepare(sql).run().changes).toBeGreaterThan(0);
  connection.close();
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`a damaged project, in ${language}`, () => {
    test.use({ settings: { ...usual, language } });

    test('is said to be damaged, verified, repaired into a new file, and the new one opened', async ({
      start,
      folder,
    }) => {
      const project = makeProject(folder);
      const before = show(project).segments;
      damage(project, `UPDATE segments SET mt = replace(mt, 'fog', 'frost')`);
      const repaired = join(folder, 'Repaired.daejo');

      const { app, page } = await start({ args: [project] });
      const desk = deskOf(page, language);
      const notice = page.locator('.notice[data-tone=failure]');
      await expect(notice).toBeVisible();
      await desk.button('actions:verify-project', notice).press('Enter');
      await expect(desk.dialog.getByRole('listitem').first()).toContainText(desk.t('repair:what.altered'));
      await expect(desk.button('repair:repair', desk.dialog)).toBeFocused();

      await answerDialogs(app, { save: [repaired] });
      await page.keyboard.press('Enter');
      await expect(desk.button('repair:open-repaired', desk.dialog)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveTitle(/Repaired/u);
      await expect(desk.dialog).toBeHidden();
      await expect(notice).toBeHidden();
      await desk.ready();
      await desk.retype(1, 'It may be changed again.');
      await desk.saved();

      expect(JSON.parse(daejo('verify', repaired, '--json'))).toMatchObject({ ok: true, problems: [] });
      expect(show(repaired).segments.map(({ mt }) => mt)).toEqual(before.map(({ mt }) => mt));
    });
  });
}

test('a project in which the engine stopped is left closed at the next start, and opened when it is chosen', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder);
  const first = await start({ args: [project] });
  await deskOf(first.page).ready();
  await killNow((await processesOf(first.app)).engine!);
  await expect(first.page.locator('.notice')).toHaveText(deskOf(first.page).t('app:notice.engine-restarted'));
  await first.close();

  const { app, page } = await start();
  const desk = deskOf(page);
  const said = desk.t('failures:project-stopped-engine', { file: 'Night desk' });
  await expect(page.locator('.notice')).toContainText(said);
  await expect(page.locator('[data-row]')).toHaveCount(0);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('recent-0')?.click());
  await desk.ready();
});
