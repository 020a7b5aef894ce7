import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Holds what is on the screen against axe-core's rules for WCAG 2.2 A and AA. Legacy mode: Electron opens no second
 * page for axe to work in. `what` is all rules, or only those that colours can break.
 */
export async function expectAccessible(
  page: Page,
  place: string,
  what: 'all' | 'colours' = 'all',
): Promise<void> {
  // Fades change contrast: they are looked at when they are over.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    // At both ends of what floats: they send the focus on the moment they get it.
    .exclude('[data-base-ui-focus-guard]');
  const { violations } = await (what === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  }));
  expect(told, place).toEqual([]);
}
