import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { leaveOut } from './left-out';
import { ferry, makeProject, market } from './projects';

const edited = {
  headline: 'Harin–Dorae ferry stops in fog… islanders: “We are cut off”',
  first: 'Harin City Hall said on the 3rd that the ferry to Dorae Island will not sail in fog.',
} as const;
const body = [edited.first, ferry.en[2], ferry.en[3]] as const;
const byline = /By Ko Eun-byeol.*Harin/u;

/** Everything in a Word file as pandoc reads it; null where pandoc is not installed, said plainly. */
function pandoc(file: string, changes: 'accept' | 'reject' | 'all'): string | null {
  try {
    return execFileSync(
      'pandoc',
      [`--track-changes=${changes}`, '--wrap=none', '-t', 'markdown-smart', file],
      {
        encoding: 'utf8',
      },
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    leaveOut('reading the Word file with an independent reader, because pandoc is not installed');
    return null;
  }
}

test('every format is exported through the window and holds the edited article', async ({
  folder,
  start,
}) => {
  const { app, page } = await start({ args: [makeProject(folder)] });
  const desk = deskOf(page);
  await desk.retype(0, edited.headline);
  await desk.replace(1, 'The Harin city government', 'Harin City Hall');
  await desk.leaveEditor();
  await desk.comment(4, 'edited', 'a second radar', 'What has become of the first?');
  await desk.saved();

  // What Word will show is seen before it is written.
  await page.keyboard.press('ControlOrMeta+e');
  await desk.dialog.getByText(desk.t('export:format.docx-tracked.name'), { exact: true }).click();
  const preview = desk.dialog.frameLocator('iframe');
  await expect(preview.locator('del').filter({ hasText: 'city government' })).toBeVisible();
  await expect(preview.locator('aside')).toContainText('What has become of the first?');
  await page.screenshot({ path: join(folder, 'preview.png') });
  await page.keyboard.press('Escape');

  const names = ['text.txt', 'markdown.md', 'html.html', 'json.json', 'docx.docx', 'docx-tracked.docx'];
  await answerDialogs(app, { save: names.map((name) => join(folder, name)) });
  for (const name of names) expect(await desk.exportAs(name.slice(0, name.indexOf('.')))).toEqual([name]);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  const plain = read('text.txt').trimEnd().split(/\n\n+/u);
  expect(plain.slice(0, 4)).toEqual([edited.headline, ...[edited.first, `${body[1]}`, `${body[2]}`]]);
  expect(plain[4]).toMatch(byline);

  expect(read('markdown.md')).toMatch(/^# Harin–Dorae ferry stops in fog… islanders: “We are cut off”\n\n/u);
  expect(read('markdown.md')).toContain(`\n\n${edited.first}\n\n`);

  const html = await page.evaluate((source) => {
    const page = new DOMParser().parseFromString(source, 'text/html');
    const texts = (selector: string) =>
      [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      headline: texts('article h1'),
      text: page.querySelector('article')?.textContent,
      scripts: texts('script'),
    };
  }, read('html.html'));
  expect(html).toMatchObject({ headline: [edited.headline], scripts: [] });
  for (const paragraph of body) expect(html.text).toContain(paragraph);
  expect(html.text).toMatch(byline);

  expect(read('json.json')).toContain('What has become of the first?');
  expect(JSON.stringify(JSON.parse(read('json.json')))).toContain(
    JSON.stringify(edited.headline).slice(1, -1),
  );

  const clean = pandoc(join(folder, 'docx.docx'), 'all');
  if (clean !== null) {
    expect(clean).toContain(edited.headline);
    expect(clean).toContain(edited.first);
    expect(clean).not.toMatch(/insertion|deletion|comment-start/u);
  }
  const tracked = join(folder, 'docx-tracked.docx');
  const accepted = pandoc(tracked, 'accept');
  if (accepted !== null) {
    expect(accepted).toContain(edited.headline);
    expect(accepted).toContain(edited.first);
    const rejected = pandoc(tracked, 'reject');
    expect(rejected).toContain(ferry.en[0]);
    expect(rejected).toContain(ferry.en[1]);
    const all = pandoc(tracked, 'all') ?? '';
    expect(all).toMatch(/\[City Hall\]\{\.insertion author="Han Seo-jin"/u);
    expect(all).toMatch(
      /\[What has become of the first\?\]\{\.comment-start id="\d+" author="Han Seo-jin"[^}]*\}a second radar\[\]\{\.comment-end/u,
    );
  }
});

test('an existing file is replaced only after a yes, and several articles go into a folder', async ({
  folder,
  start,
}) => {
  const { app, page } = await start({ args: [makeProject(folder, [ferry, market])] });
  const desk = deskOf(page);
  await desk.ready();
  const target = join(folder, 'night');
  writeFileSync(`${target}.md`, 'precious');
  // The dialog was given a name without its ending: the file that is meant is there already.
  await answerDialogs(app, { save: [target, target], message: [1, 0], open: [[folder], [folder], [folder]] });
  await page.keyboard.press('ControlOrMeta+e');
  await desk.dialog.getByText(desk.t('export:format.markdown.name'), { exact: true }).click();
  await desk.passGate();
  await expect(desk.exportButton).toBeEnabled();
  expect(readFileSync(`${target}.md`, 'utf8')).toBe('precious');
  await desk.passGate();
  await expect(desk.dialog.locator('.export-files li')).toHaveText(['night.md']);
  expect(readFileSync(`${target}.md`, 'utf8')).toContain('# Harin–Dorae ferry');
  await desk.button('export:done.again', desk.dialog).click();

  await desk.dialog.getByText(desk.t('export:scope.project_other', { count: 2 })).click();
  await desk.dialog.getByText(desk.t('export:format.text.name'), { exact: true }).click();
  await desk.passGate();
  await expect(desk.dialog.locator('.export-files li')).toHaveCount(2);
  const written = readdirSync(folder).filter(
    (name) => /\.txt$/u.test(name) && !/\.(en|ko)\.txt$/u.test(name),
  );
  expect(written).toHaveLength(2);
  expect(written.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')).toContain(market.en[1]);
});

test('an export that is cancelled writes nothing and says nothing', async ({ folder, start }) => {
  const { app, page } = await start({ args: [makeProject(folder)] });
  const desk = deskOf(page);
  await desk.ready();
  const before = readdirSync(folder);
  await answerDialogs(app, { save: [null] });
  await page.keyboard.press('ControlOrMeta+e');
  await desk.passGate();
  await expect(desk.exportButton).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(readdirSync(folder).filter((name) => !before.includes(name) && !existsSync(name))).toEqual([]);
});
