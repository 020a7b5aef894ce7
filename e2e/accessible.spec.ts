import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { person } from './settings';

for (const { name, settings, rules } of [
  { name: 'in light colours', rules: 'all', settings: { language: 'en', theme: 'light', person } },
  {
    name: 'in dark colours and Korean',
    rules: 'colours',
    settings: { language: 'ko', theme: 'dark', person },
  },
  {
    name: 'in high contrast',
    rules: 'colours',
    settings: { language: 'en', theme: 'high-contrast', person },
  },
] as const) {
  test.describe(name, () => {
    test.use({ settings });
    test(`axe-core finds nothing grave anywhere in the window ${name}`, async ({ desk, page }) => {
      const look = (place: string) => expectAccessible(page, place, rules);
      const press = (keys: string) => page.keyboard.press(keys);
      await desk.replace(0, 'Book', 'North Korea:');
      await desk.leaveEditor();
      await desk.comment(2, 'edited', 'on the same day', 'Which?', 'that day');
      await press('ControlOrMeta+Enter');
      await desk.saved();
      await look('library, article and comments');

      await press('F2');
      await expect(desk.editor).toBeFocused();
      await look('a sentence being edited');
      await press('Escape');
      await press('F7');
      await expect(page.locator('.change-popover')).toBeVisible();
      await look('a change');
      await press('F8');
      await expect(page.locator('.finding-popover[data-placed="true"]')).toBeVisible();
      await page.locator('[data-tab="findings"]').click();
      await page.getByText(desk.t('findings:scope.article'), { exact: true }).click();
      await expect(page.locator('.finding-card').first()).toBeVisible();
      await look('a finding, and the findings of the article');
      await press('ControlOrMeta+Shift+.');
      await expect(page.locator('.mute-popover')).toBeVisible();
      await look('muting');
      await press('Escape');
      await press('ControlOrMeta+5');
      await page.locator('[data-tab="history"]').click();
      await look('two columns and history');
      await press('ControlOrMeta+f');
      await page.keyboard.type('joint');
      await look('find');
      await press('Escape');

      for (const [keys, place] of [
        ['ControlOrMeta+Shift+v', 'paste'],
        ['ControlOrMeta+e', 'export'],
        ['ControlOrMeta+Comma', 'settings'],
        ['ControlOrMeta+k', 'palette'],
        ['F1', 'keyboard help'],
      ] as const) {
        await press(keys);
        await expect(page.locator('dialog[open]')).toBeVisible();
        if (place === 'export') {
          await expect(desk.dialog.locator('iframe, pre')).toBeVisible();
          await expect(desk.dialog.locator('.export-gate')).toBeVisible();
        }
        await look(place);
        await press('Escape');
        await expect(desk.dialog).toHaveCount(0);
      }

      await press('ControlOrMeta+k');
      await page.keyboard.type(desk.t('actions:project-checks'));
      await press('Enter');
      for (const part of ['checks', 'style', 'mutes'] as const) {
        await desk.dialog.getByText(desk.t(`findings:checks.${part}`), { exact: true }).click();
        await look(`checks of the project, ${part}`);
      }
    });
  });
}
