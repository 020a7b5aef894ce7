import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../scripts/runtime/paths';
import type { Desk } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';

/** Where keys act: never on nothing, and on no other row than the one that is drawn as the current one. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'nothing';
    if (active.closest('dialog')) return 'dialog';
    const row = active.closest('[data-row]');
    if (row) return row.hasAttribute('data-current') ? 'row' : 'another row';
    const inside = [
      '.header-card',
      '.leftovers',
      '.find-panel',
      '.find',
      '.reading-view',
      '.article-bar',
      '.popover',
    ];
    const found = inside.find((place) => active.closest(place));
    return (
      found?.slice(1) ??
      active.closest<HTMLElement>('[data-focus-place]')?.dataset.focusPlace ??
      active.tagName
    );
  });
}

/** Commands whose name says where the focus goes; every other leaves it in the current row. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'focus-library': ['library'],
  'focus-panel': ['panel'],
  comment: ['panel'],
  concordance: ['panel'],
  find: ['find', 'find-panel'],
  'find-in-project': ['find', 'find-panel'],
  'show-header': ['header-card'],
  'spell-name': ['header-card', 'popover'],
  'show-leftovers': ['leftovers'],
  'reading-view': ['reading-view'],
};

/** They leave the project, or show nothing but a system dialog. */
const left = new Set(['new-project', 'open-project', 'open-sample', 'command-palette']);

const { group: _, ...titles } = JSON.parse(
  readFileSync(join(root, 'src/locales/en/actions.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** Runs a command by its name; false where it is not available now. */
async function run(desk: Desk, title: string): Promise<boolean> {
  const { page } = desk;
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: desk.t('palette:title'), exact: true }).fill(title);
  const named = page
    .locator('.palette-line:not([aria-disabled])')
    .filter({ has: page.getByText(title, { exact: true }) });
  const available = (await named.count()) > 0;
  if (available) await named.first().click();
  else await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: desk.t('palette:title'), exact: true })).toHaveCount(0);
  return available;
}

async function closeDialogs({ page }: Desk) {
  while ((await page.locator('dialog, .menu, .popover').count()) > 0) {
    await page.keyboard.press('Escape');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

test('whatever command is run, the focus is in the current row or where the command says', async ({
  app,
  desk,
  page,
}) => {
  await answerDialogs(app, {});
  await expect(desk.row(0)).toBeFocused();
  const ran: string[] = [];
  for (const [action, title] of Object.entries(titles)) {
    if (left.has(action) || !(await run(desk, title))) continue;
    ran.push(action);
    await desk.quiet(400);
    await closeDialogs(desk);
    const places = elsewhere[action] ?? ['row'];
    await expect
      .poll(() => focusOf(page), { message: `focus after "${title}"` })
      .toMatch(new RegExp(`^(?:${places.join('|')})$`, 'u'));
    if (elsewhere[action]) {
      await page.keyboard.press('Escape');
      await desk.quiet(100);
      expect(await focusOf(page), `focus after "${title}" and Escape`).not.toMatch(
        /^(?:nothing|another row)$/u,
      );
      if (action === 'reading-view' && (await page.locator('.reading-view').count()) > 0)
        await run(desk, title);
      await run(desk, titles['focus-article'] ?? '');
      await expect.poll(() => focusOf(page), { message: `back to the article from "${title}"` }).toBe('row');
    }
  }
  expect(ran.length).toBeGreaterThan(50);
});
