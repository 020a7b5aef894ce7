import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { show } from './command-line';
import { deskOf } from './desk';
import { expect, test } from './fixtures';
import { makeProject } from './projects';

test('a project that is replaced under the window keeps its text there, and goes on in a copy', async ({
  start,
  folder,
}) => {
  const project = makeProject(folder);
  const copy = join(folder, 'Saved.daejo');
  const launched = await start({ args: [project] });
  const desk = deskOf(launched.page);
  await desk.ready();
  await desk.retype(1, 'Acknowledged before.');
  await desk.saved();

  copyFileSync(project, `${project}.part`);
  renameSync(`${project}.part`, project);
  const answer = await holdQuestion(launched.app, copy);
  await desk.retype(2, 'Typed after it was replaced.');
  const said = desk.t('failures:file-replaced', { file: 'Night desk.daejo' });
  await expect(desk.row(2).locator('.row-notice')).toContainText(said);
  await desk.reads(2, 'edited', 'Typed after it was replaced.');
  expect(show(project).segments[2]?.target).not.toBe('Typed after it was replaced.');

  await answer();
  await expect(launched.page).toHaveTitle(/Saved/u);
  await desk.reads(2, 'edited', 'Typed after it was replaced.');
  await desk.saved();
  await launched.close();
  const { segments } = show(copy);
  expect(segments[1]?.target).toBe('Acknowledged before.');
  expect(segments[2]?.target).toBe('Typed after it was replaced.');
});

/** Keeps the question open until it is answered with its first button, whose dialog then names `path`. */
async function holdQuestion(app: ElectronApplication, path: string): Promise<() => Promise<void>> {
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, {
      showMessageBox: () => new Promise((done) => Object.assign(globalThis, { answerQuestion: done })),
      showSaveDialog: async () => ({ canceled: false, filePath }),
    });
  }, path);
  return () =>
    app.evaluate(() => {
      const { answerQuestion } = globalThis as unknown as { answerQuestion: (answer: object) => void };
      answerQuestion({ response: 0, checkboxChecked: false });
    });
}
