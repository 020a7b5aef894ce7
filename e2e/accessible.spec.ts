import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { person } from './settings';

for (const { name, settings } of [
  { name: 'in light colours', settings: { language: 'en', theme: 'light', person } },
  { name: 'in dark colours and Korean', settings: { language: 'ko', theme: 'dark', person } },
  { name: 'in high contrast', settings: { language: 'en', theme: 'high-contrast', person } },
] as const) {
  test.describe(name, () => {
    test.use({ settings });
    test(`screen readers are told everything, and everything can be read, ${name}`, async ({
      desk,
      page,
    }) => {
      const press = (keys: string) => page.keyboard.press(keys);
      await desk.replace(0, 'Book', 'North Korea:');
      await desk.leaveEditor();
      await desk.comment(2, 'edited', 'on the same day', 'Which?', 'that day');
      await press('ControlOrMeta+Enter');
      await desk.saved();
      await expectAccessible(page, 'library, article and comments');

      await press('F2');
      await expect(desk.editor).toBeFocused();
      await expectAccessible(page, 'a sentence being edited');
      await press('Escape');
      await press('F7');
      await expect(page.locator('.change-popover')).toBeVisible();
      await expectAccessible(page, 'a change');
      await press('ControlOrMeta+5');
      await page.getByRole('tab').nth(1).click();
      await expectAccessible(page, 'two columns and history');
      await press('ControlOrMeta+f');
      await page.keyboard.type('joint');
      await expectAccessible(page, 'find');
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
        if (place === 'export') await expect(desk.dialog.locator('iframe, pre')).toBeVisible();
        await expectAccessible(page, place);
        await press('Escape');
        await expect(desk.dialog).toHaveCount(0);
      }
    });
  });
}
