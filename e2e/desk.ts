import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Language, type Params, text } from './texts';
import { cellText, type Drawn, type Point, wordsAt } from './words';

export type Column = 'ko' | 'mt' | 'edited';
export type Status = 'untouched' | 'edited' | 'needs-work' | 'approved';

/** The window as an editor uses it. Rows count from 0, as in the command line. */
export type Desk = ReturnType<typeof deskOf>;

/** `language` is that of the window: buttons are found by the words on them. */
export function deskOf(page: Page, language: Language = 'en') {
  const t = (key: string, params?: Params) => text(language, key, params);
  const row = (index: number) => page.locator(`[data-row="${index}"]`);
  const cell = (index: number, column: Column) => row(index).locator(`[data-cell="${column}"]`);
  const dialog = page.locator('dialog');
  const button = (key: string, within: Page | Locator = page, params?: Params) =>
    within.getByRole('button', { name: t(key, params), exact: true });
  const editor = page.locator('.cm-content');
  const articles = page.locator('.library-line');
  const threads = page.locator('.thread');

  /** Scrolls until the row is drawn and in view: only rows near the view, and the current one, exist. */
  async function bring(index: number) {
    const scroller = page.locator('.article-scroller');
    await expect(page.locator('[data-row]').first()).toBeAttached();
    for (;;) {
      const found = await scroller.evaluate(async (element, wanted) => {
        const view = element.getBoundingClientRect();
        const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')].filter((each) => {
          const box = each.getBoundingClientRect();
          return box.bottom > view.top && box.top < view.bottom;
        });
        const places = rows.map((each) => Number(each.dataset.row));
        if (places.includes(wanted)) return true;
        element.scrollBy({ top: (places[0] ?? 0) < wanted ? view.height - 80 : 80 - view.height });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return false;
      }, index);
      if (found) break;
    }
    await row(index).scrollIntoViewIfNeeded();
  }

  /** Selects words by dragging over them, as a person does. */
  async function select(index: number, column: Column, words: string, drawn: Drawn = 'text', nth = 0) {
    await bring(index);
    const [from, to] = await settledAt(() => wordsAt(cell(index, column), words, drawn, nth), row(index));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }

  async function edit(index: number) {
    await bring(index);
    const place = cell(index, 'edited');
    if ((await place.locator('.cm-content').count()) === 0) await place.click({ position: { x: 20, y: 14 } });
    await expect(place.locator('.cm-content')).toBeFocused();
  }

  const exportButton = dialog.locator('.dialog-foot [data-tone="primary"]');

  /** Presses what exports, with the findings that are open where there are any. */
  async function passGate() {
    await expect(dialog.locator('.export')).toHaveAttribute('data-gate', /^(known|warn)$/u);
    await exportButton.click();
  }

  const saved = () => expect(page.locator('.status-saved')).toHaveAttribute('data-state', 'saved');

  /**
   * Waits by the window's own clock, then for the engine: whatever the window was to do within these milliseconds has
   * been done and answered, however slow the machine is. For what must not happen, which cannot be waited for.
   */
  const quiet = (milliseconds: number) =>
    page.evaluate(async (time) => {
      await new Promise((done) => setTimeout(done, time));
      await window.daejo?.engine.undoState({});
    }, milliseconds);

  return {
    quiet,
    /** The window shows a project's rows with one of them current, or what one can begin with: keys mean something. */
    ready: () =>
      expect(
        page
          .locator('[data-row][data-current]:not([aria-busy]), .welcome')
          // Before the first article is opened the pane says something else.
          .or(page.locator('.pane-article .empty-state', { hasText: t('article:empty.project') }))
          .first(),
      ).toBeVisible(),
    page,
    t,
    row,
    cell,
    dialog,
    button,
    editor,
    threads,
    bring,
    select,
    edit,
    exportButton,
    passGate,
    saved,
    status: (index: number, status: Status) => expect(row(index)).toHaveAttribute('data-status', status),
    /** Text of a cell without what is shown as deleted; waits until it is `expected`. */
    reads: (index: number, column: Column, expected: string | RegExp) => {
      const reading = expect.poll(() => cellText(cell(index, column)));
      return typeof expected === 'string' ? reading.toBe(expected) : reading.toMatch(expected);
    },
    textOf: (index: number, column: Column) => cellText(cell(index, column)),

    /** Answers "Who is working?". */
    async signIn(name: string) {
      await expect(dialog).toBeVisible();
      await dialog.getByLabel(t('settings:person.name')).fill(name);
      await button('settings:person.save', dialog).click();
      await expect(dialog).toHaveCount(0);
    },

    articles,
    async open(title: string | RegExp) {
      const article = articles.filter({ hasText: title });
      await article.click();
      await expect(article).toHaveAttribute('aria-current', 'page');
      await expect(row(0)).not.toHaveAttribute('aria-busy');
    },

    /** Replaces words by selecting them in the editor and typing. */
    async replace(index: number, words: string, by: string, nth = 0) {
      await edit(index);
      await select(index, 'edited', words, 'text', nth);
      if (by === '') await page.keyboard.press('Delete');
      else await page.keyboard.type(by);
    },

    /** Puts the caret behind words of the sentence, in its editor. */
    async caretBehind(index: number, words: string) {
      await edit(index);
      const [, behind] = await settledAt(() => wordsAt(cell(index, 'edited'), words), row(index));
      await page.mouse.click(behind.x, behind.y);
    },

    /** Replaces the whole sentence. */
    async retype(index: number, sentence: string) {
      await edit(index);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(sentence);
    },

    async leaveEditor() {
      await page.keyboard.press('Escape');
      await expect(editor).toHaveCount(0);
    },

    /** A comment on words, by selecting them and pressing the key. */
    async comment(
      index: number,
      column: Column,
      words: string,
      says: string,
      suggestion: string | null = null,
      drawn: Drawn = 'text',
    ) {
      await select(index, column, words, drawn);
      await page.keyboard.press('ControlOrMeta+m');
      const composer = page.locator('.composer');
      await expect(composer.locator('q')).toHaveText(words);
      await composer.getByLabel(t('panel:compose.text'), { exact: true }).fill(says);
      if (suggestion !== null) {
        await composer.getByText(t('panel:compose.suggest')).click();
        await composer.getByLabel(t('panel:compose.suggestion')).fill(suggestion);
      }
      await button('panel:compose.send', composer).click();
      await expect(composer).toHaveCount(0);
    },

    /** The cell's stretches that carry a comment, joined: the words it is shown on. */
    commented: (index: number, column: Column) =>
      cell(index, column)
        .locator('[data-threads]')
        .evaluateAll((pieces) => pieces.map((piece) => piece.textContent ?? '').join('')),

    /** Chooses a format in the export dialog and writes; the files' names as the window says them. */
    async exportAs(format: string): Promise<string[]> {
      await page.keyboard.press('ControlOrMeta+e');
      await dialog.getByText(t(`export:format.${format}.name`), { exact: true }).click();
      await passGate();
      await expect(dialog.locator('.export-files li').first()).toBeVisible();
      const files = await dialog.locator('.export-files li > span').allTextContents();
      await button('app:done', dialog).click();
      await expect(dialog).toHaveCount(0);
      return files;
    },
  };
}

/**
 * Waits until the words stand still and can be pressed: rows are measured as they come into view and move what is
 * below them, and while the list scrolls it takes no pointer.
 */
async function settledAt(look: () => Promise<[Point, Point]>, row: Locator): Promise<[Point, Point]> {
  let before = '';
  for (;;) {
    const points = await look();
    const reached = await row.evaluate(async (element, { x, y }) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return element.contains(document.elementFromPoint(x, y));
    }, points[0]);
    const now = JSON.stringify(points);
    if (reached && now === before) return points;
    before = now;
  }
}
