import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { makeProject, market, writeArticle } from './projects';

/** A project's content without its bookkeeping: what undo must bring back to the letter. */
function contentOf(project: string) {
  const { documents, segments, comments } = show(project);
  return {
    titles: documents.map(({ title }) => title),
    rows: segments.map(({ zone, ko, mt, target, baseline, status }) => ({
      zone,
      ko,
      mt,
      target,
      baseline,
      status,
    })),
    comments: comments.map(({ quote, resolved, messages }) => [quote, resolved, messages[0]?.text]),
  };
}

const deeds: readonly { readonly name: string; readonly run: (desk: Desk) => Promise<void> }[] = [
  {
    name: 'an edit',
    run: async (desk) => {
      await desk.retype(
        1,
        'The city of Harin said on the 3rd that no ferry will sail to Dorae Island in fog.',
      );
      await desk.leaveEditor();
    },
  },
  {
    name: 'a status',
    run: async (desk) => {
      await desk.page.keyboard.press('ControlOrMeta+Enter');
      await desk.status(1, 'approved');
    },
  },
  { name: 'a comment', run: (desk) => desk.comment(3, 'edited', 'the hospital', 'Which hospital?') },
  {
    name: 'a split',
    run: async (desk) => {
      await desk.edit(4);
      await desk.page.keyboard.press('ControlOrMeta+Home');
      for (let word = 0; word < 3; word += 1) await desk.page.keyboard.press('ControlOrMeta+ArrowRight');
      await desk.page.keyboard.press('ControlOrMeta+Shift+s');
      await desk.reads(4, 'edited', 'Captain Noh Eun');
    },
  },
  {
    name: 'a merge',
    run: async (desk) => {
      await desk.bring(2);
      await desk.row(2).click({ position: { x: 8, y: 8 } });
      await expect(desk.row(2)).toBeFocused();
      await desk.page.keyboard.press('ControlOrMeta+Shift+j');
      await desk.reads(2, 'edited', /^Islanders protested at once\. They said/u);
    },
  },
  {
    name: 'an import',
    run: async (desk) => {
      await desk.page.keyboard.press('ControlOrMeta+i');
      await expect(desk.articles).toHaveCount(2);
    },
  },
];

test('every deed is undone and done again after restarts of the app, in order and to the letter', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder);
  const [english] = writeArticle(folder, market);
  const states = [contentOf(project)];

  const first = await start({ args: [project] });
  const desk = deskOf(first.page);
  await desk.ready();
  await answerDialogs(first.app, { open: [[english]] });
  for (const { name, run } of deeds) {
    await run(desk);
    await desk.saved();
    const state = contentOf(project);
    expect(state, `${name} changes the project`).not.toEqual(states.at(-1));
    states.push(state);
  }
  await first.close();

  const second = await start();
  await deskOf(second.page).ready();
  for (const [index, { name }] of [...deeds.entries()].reverse()) {
    await second.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => contentOf(project), { message: `undo of ${name}` }).toEqual(states[index]);
  }
  await second.page.keyboard.press('ControlOrMeta+z');
  // The import that made the project was a deed too.
  await expect(second.page.locator('.library-line')).toHaveCount(0);
  await second.close();

  const third = await start();
  await deskOf(third.page).ready();
  await third.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => contentOf(project)).toEqual(states[0]);
  for (const [index, { name }] of deeds.entries()) {
    await third.page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => contentOf(project), { message: `redo of ${name}` }).toEqual(states[index + 1]);
  }
  await deskOf(third.page).reads(2, 'edited', /^Islanders protested at once\. They said/u);
});
