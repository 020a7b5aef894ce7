import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { inputMethod } from './hangul';
import { type ArticleFiles, ferry, makeProject, market, writeArticle } from './projects';

/** What the project says, without what counts or names events. */
function content(project: string) {
  const { documents, segments, comments } = show(project);
  return {
    documents,
    comments,
    segments: segments.map(({ revision: _, textEvent: __, ...segment }) => segment),
  };
}

interface Operation {
  readonly name: string;
  readonly act: (desk: Desk) => Promise<unknown>;
}

const press = (desk: Desk, keys: string) => desk.page.keyboard.press(keys);

/** One of every kind of thing an editor does, each one step of undo. */
const operations: readonly Operation[] = [
  {
    name: 'an edit',
    act: async (desk) => {
      await desk.replace(1, 'president', 'minister');
      await desk.leaveEditor();
    },
  },
  { name: 'needs work', act: (desk) => press(desk, 'ControlOrMeta+Shift+Enter') },
  { name: 'an accepted change', act: (desk) => press(desk, 'ControlOrMeta+Shift+a') },
  { name: 'approval', act: (desk) => press(desk, 'ControlOrMeta+Enter') },
  { name: 'a comment', act: (desk) => desk.comment(2, 'edited', 'on the same day', 'Which?', 'that day') },
  { name: 'a suggestion', act: (desk) => press(desk, 'ControlOrMeta+Shift+y') },
  {
    name: 'a revert',
    act: async (desk) => {
      await desk.edit(2);
      await desk.leaveEditor();
      await press(desk, 'ControlOrMeta+Shift+Backspace');
    },
  },
  {
    name: 'a merge',
    act: async (desk) => {
      await desk.edit(3);
      await desk.leaveEditor();
      await press(desk, 'ControlOrMeta+Shift+j');
    },
  },
  {
    name: 'a split',
    act: async (desk) => {
      await desk.caretBehind(2, 'accompanying ');
      await press(desk, 'ControlOrMeta+Shift+s');
    },
  },
  {
    name: 'a header field',
    act: async (desk) => {
      await desk.page.locator('.article-scroller').evaluate((element) => element.scrollTo({ top: 0 }));
      await desk.page.getByRole('button', { name: /^Place, English/u }).click();
      await desk.page.keyboard.type('Washington, D.C.');
      await press(desk, 'Enter');
    },
  },
  {
    name: 'an import',
    act: async (desk) => {
      await press(desk, 'ControlOrMeta+Shift+v');
      await desk.dialog
        .getByRole('textbox')
        .first()
        .fill('Storm warning lifted\n\nThe storm has passed Harin.');
      await press(desk, 'ControlOrMeta+Enter');
    },
  },
];

test('everything an editor does is undone and redone step by step, also after the app was started again', async ({
  desk,
  launched,
  start,
}) => {
  test.slow();
  const project = join(launched.userData, 'Sample.daejo');
  const states = [content(project)];
  for (const { name, act } of operations) {
    await act(desk);
    await expect.poll(() => content(project), { message: name }).not.toEqual(states.at(-1));
    await desk.saved();
    states.push(content(project));
  }
  await launched.close();

  const second = await start();
  const after = deskOf(second.page);
  await after.ready();
  for (const [index, { name }] of [...operations.entries()].reverse()) {
    await press(after, 'ControlOrMeta+z');
    if (name === 'an import') await after.button('library:undo-import.yes_one', after.dialog).click();
    await expect.poll(() => content(project), { message: `undo of ${name}` }).toEqual(states[index]);
  }
  await second.close();

  const third = await start();
  const last = deskOf(third.page);
  await last.ready();
  for (const [index, { name }] of operations.entries()) {
    await press(last, 'ControlOrMeta+Shift+z');
    await expect.poll(() => content(project), { message: `redo of ${name}` }).toEqual(states[index + 1]);
  }
});

/** Invented; a check finds the doubled word and proposes to take one away. */
const harbor: ArticleFiles = {
  name: 'harbor',
  en: ['Harin harbor closes at night', 'The mayor met with with fishermen on Monday.'],
  ko: ['하린항 밤에 닫는다', '시장은 월요일 어민들을 만났다.'],
};
const sentence = harbor.en[1]!;
const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');

test('typing, a correction and typing on are three steps back, exactly, and three forward', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [harbor]);
  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  const target = () => show(project).segments[1]?.target;
  await desk.edit(1);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Then ');
  const typed = `Then ${sentence}`;
  await page.keyboard.press('F8');
  await expect(page.locator('.finding-words[data-finding-current]')).toHaveText('with with');
  await expect(desk.editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+.');
  const corrected = typed.replace('with with', 'with');
  await desk.reads(1, 'edited', corrected);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' He left.');
  const last = `${corrected} He left.`;
  await desk.reads(1, 'edited', last);
  const texts = [sentence, typed, corrected, last];

  for (const expected of texts.slice(0, -1).reverse()) {
    await undo(page);
    await desk.reads(1, 'edited', expected);
    await expect(desk.editor).toBeFocused();
    await expect.poll(target).toBe(expected);
  }
  await expect(desk.articles).toHaveCount(1);
  for (const expected of texts.slice(1)) {
    await redo(page);
    await desk.reads(1, 'edited', expected);
    await expect.poll(target).toBe(expected);
  }
  // Three presses without a pause are three steps too.
  for (let press = 0; press < 3; press += 1) await undo(page);
  await desk.reads(1, 'edited', sentence);
  await expect.poll(target).toBe(sentence);
  await desk.saved();
});

test('in the editor one press takes back one piece of typing, and the caret stays where it was typed', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [harbor]);
  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  await desk.caretBehind(1, 'fishermen');
  await page.keyboard.type(' and sailors');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Then ');
  await desk.reads(1, 'edited', `Then ${sentence.replace('fishermen', 'fishermen and sailors')}`);
  // At once, before anything is saved by itself.
  await undo(page);
  await desk.reads(1, 'edited', sentence.replace('fishermen', 'fishermen and sailors'));
  await undo(page);
  await desk.reads(1, 'edited', sentence);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Later ');
  await desk.reads(1, 'edited', `Later ${sentence}`);
  await desk.saved();
  await expect.poll(() => show(project).segments[1]?.target).toBe(`Later ${sentence}`);
  await undo(page);
  await desk.reads(1, 'edited', sentence);

  const korean = await inputMethod(page);
  await desk.caretBehind(1, 'Monday');
  await korean.type('월요일');
  await korean.begin('밤');
  // A key of the window means nothing while a syllable is open.
  await korean.press('Process', 'KeyZ', 2);
  await korean.commit('밤');
  const composed = sentence.replace('Monday', 'Monday월요일밤');
  await desk.reads(1, 'edited', composed);
  await undo(page);
  await desk.reads(1, 'edited', sentence);
  await redo(page);
  await desk.reads(1, 'edited', composed);
  await expect(desk.editor).toBeFocused();
});

test('undoing an import is asked first, closes the article, and redo brings it back', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [market]);
  const { app, page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  const titles = () => show(project).documents.map(({ title }) => title);
  await answerDialogs(app, { open: [[harbor, ferry].map((article) => writeArticle(folder, article)[0])] });
  await page.keyboard.press('ControlOrMeta+i');
  await expect(desk.articles).toHaveCount(3);
  await desk.open(/Harin harbor/u);
  await desk.edit(1);
  const imported = titles();

  // Enter and Escape keep what there is, and the focus goes back to the sentence.
  for (const key of ['Enter', 'Escape']) {
    await undo(page);
    await expect(desk.dialog).toContainText(desk.t('library:undo-import.text_other', { count: 2 }));
    await expect(desk.dialog.locator('li')).toHaveText([/^Harin harbor/u, /^Harin–Dorae/u]);
    await expect(desk.button('library:undo-import.no', desk.dialog)).toBeFocused();
    await page.keyboard.press(key);
    await expect(desk.dialog).toHaveCount(0);
    await expect(desk.editor).toBeFocused();
    expect(titles()).toEqual(imported);
  }

  await undo(page);
  await desk.button('library:undo-import.yes_other', desk.dialog, { count: 2 }).click();
  await expect(desk.articles).toHaveCount(1);
  await expect(desk.editor).toHaveCount(0);
  await expect(page.locator('.article')).toHaveCount(0);
  await expect(page.locator('.library-list')).toBeFocused();
  expect(titles()).toEqual(imported.slice(0, 1));
  // Typing has nowhere to go.
  await page.keyboard.type('x');
  await redo(page);
  await expect(desk.articles).toHaveCount(3);
  expect(titles()).toEqual(imported);
});

test('an article removed while it is edited takes no more text, and what came too late is given back', async ({
  folder,
  start,
}) => {
  const project = makeProject(folder, [harbor]);
  const { app, page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  const [row] = show(project).segments.slice(1);
  await desk.caretBehind(1, 'Monday');
  await page.keyboard.type(' night');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Delete');
  await expect(desk.articles).toHaveCount(0);
  await expect(page.locator('.article')).toHaveCount(0);
  await desk.saved();
  await undo(page);
  await desk.open(/Harin harbor/u);
  await desk.reads(1, 'edited', sentence.replace('Monday', 'Monday night'));

  // Letters typed after the removal has begun: the editor is still there, and the engine says no.
  await desk.caretBehind(1, 'night');
  await page.evaluate(() => {
    const document = window.daejo!.engine.library({ offset: 0, limit: 1 });
    return document.then((result) => {
      if (!result.ok) throw new Error(result.code);
      void window.daejo!.engine.command({ command: 'remove', documents: [result.value.items[0]!.id] });
      // What a key does, before any answer of the engine can come.
      globalThis.document.execCommand('insertText', false, ' too late');
    });
  });
  const notice = page.locator('.notice');
  await expect(notice).toContainText('night too late');
  await expect(page.locator('.article')).toHaveCount(0);
  await desk.button('app:notice.copy', notice).click();
  await expect(desk.button('app:notice.copied', notice)).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('night too late');
  expect(show(project).segments.find(({ id }) => id === row?.id)?.target ?? '').not.toContain('too late');
  await desk.saved();
});
