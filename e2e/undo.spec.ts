import { join } from 'node:path';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { expect, test } from './fixtures';

/** What the project says, without the numbers that count events. */
function content(project: string) {
  const { documents, segments, comments } = show(project);
  return {
    documents,
    comments,
    segments: segments.map(({ revision: _, ...segment }) => segment),
  };
}

interface Deed {
  readonly name: string;
  readonly act: (desk: Desk) => Promise<unknown>;
}

const press = (desk: Desk, keys: string) => desk.page.keyboard.press(keys);

/** One of every kind of thing an editor does, each one step of undo. */
const deeds: readonly Deed[] = [
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
  const project = join(launched.userData, 'Sample.daejo');
  const states = [content(project)];
  for (const { name, act } of deeds) {
    await act(desk);
    await expect.poll(() => content(project), { message: name }).not.toEqual(states.at(-1));
    await desk.saved();
    states.push(content(project));
  }
  await launched.close();

  const second = await start();
  const after = deskOf(second.page);
  await after.ready();
  for (const [index, { name }] of [...deeds.entries()].reverse()) {
    await press(after, 'ControlOrMeta+z');
    await expect.poll(() => content(project), { message: `undo of ${name}` }).toEqual(states[index]);
  }
  await second.close();

  const third = await start();
  const last = deskOf(third.page);
  await last.ready();
  for (const [index, { name }] of deeds.entries()) {
    await press(last, 'ControlOrMeta+Shift+z');
    await expect.poll(() => content(project), { message: `redo of ${name}` }).toEqual(states[index + 1]);
  }
});
