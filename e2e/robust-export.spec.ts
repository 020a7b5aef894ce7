import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, type LaunchedApp, test } from './fixtures';
import { leaveOut } from './left-out';
import { ferry, makeProject, market } from './projects';

const edited = [
  'Harin–Dorae ferry to stay in port in fog',
  'The Harin city government said on the 3rd that the ferry to Dorae Island will not sail in fog.',
  'The islanders protested at once. They said that the hospital is on the other side of the water.',
  'Captain Noh Eun-chan, who has sailed the line for thirty years, asked for a second radar.',
  'By Ko Eun-byeol in Harin',
  '© Harin Ilbo. Unauthorized reproduction and redistribution prohibited.',
];
const machine = [
  ferry.en[0],
  ...edited.slice(1, 2),
  'Islanders protested at once. They said that the hospital is on the other side of the water.',
  edited[3],
  ...ferry.en.slice(4),
];

const pandoc = (...args: readonly string[]) => execFileSync('pandoc', [...args], { encoding: 'utf8' });
const hasPandoc = (() => {
  try {
    return pandoc('--version') !== '';
  } catch {
    return false;
  }
})();

/** The paragraphs of a file as pandoc reads it; null where pandoc is not installed. */
function readBack(file: string, ...options: readonly string[]): readonly string[] | null {
  if (!hasPandoc) {
    leaveOut(`reading ${basename(file)} back, because pandoc is not installed`);
    return null;
  }
  return paragraphs(pandoc(file, '--to=plain', '--wrap=none', ...options));
}

const paragraphs = (text: string) => text.trim().split(/\n\n+/u);

/** The ferry article with a headline and a sentence edited and a comment on a word. */
async function edit(desk: Desk) {
  await desk.retype(0, edited[0]!);
  await desk.replace(2, 'Islanders', 'The islanders');
  await desk.leaveEditor();
  await desk.comment(4, 'edited', 'radar', 'Radar or sonar?', 'radar set');
  await desk.saved();
}

async function onProject(start: (options: object) => Promise<LaunchedApp>, folder: string, env = {}) {
  const launched = await start({ args: [makeProject(folder)], env });
  const desk = deskOf(launched.page);
  await desk.ready();
  return { app: launched.app, page: launched.page, desk };
}

test('read back by pandoc, paragraph by paragraph, an export is exactly the edited text, or the machine text', async ({
  start,
  folder,
}) => {
  const { app, desk } = await onProject(start, folder);
  await edit(desk);
  const files = {
    text: 'a.txt',
    markdown: 'a.md',
    html: 'a.html',
    json: 'a.json',
    docx: 'a.docx',
    'docx-tracked': 'b.docx',
  };
  const path = (format: keyof typeof files) => join(folder, files[format]);
  await answerDialogs(app, { save: Object.keys(files).map((format) => path(format as keyof typeof files)) });
  for (const [format, name] of Object.entries(files)) expect(await desk.exportAs(format)).toEqual([name]);

  expect(paragraphs(readFileSync(path('text'), 'utf8'))).toEqual(edited);
  const { documents } = JSON.parse(readFileSync(path('json'), 'utf8'));
  expect(documents).toHaveLength(1);
  expect(documents[0].title).toBe(edited[0]);
  const expected = hasPandoc ? edited : null;
  expect(readBack(path('markdown'))).toEqual(expected);
  expect(readBack(path('html'))).toEqual(expected);
  expect(readBack(path('docx'))).toEqual(expected);
  const tracked = path('docx-tracked');
  expect(readBack(tracked, '--track-changes=accept')).toEqual(expected);
  expect(readBack(tracked, '--track-changes=reject')).toEqual(hasPandoc ? machine : null);
  const marked = readBack(tracked, '--track-changes=all', '--to=native')?.join('\n');
  for (const part of ['insertion', 'deletion', '"Han Seo-jin"', 'comment-start', '"Radar"', '"sonar?"'])
    if (marked !== undefined) expect(marked).toContain(part);
});

test('an export that fails leaves what stood there whole, and nothing of its own', async ({
  start,
  folder,
}) => {
  const faults = join(folder, 'faults');
  const { app, page, desk } = await onProject(start, folder, { DAEJO_FAULTS: faults });
  const place = join(folder, 'exported');
  mkdirSync(place);
  const standing = join(place, 'article.html');
  writeFileSync(standing, 'An older article.');
  const forbidden =
    process.platform === 'linux' ? '/sys/article.html' : join(folder, 'faults', 'article.html');
  await answerDialogs(app, { save: [forbidden, standing, standing] });
  const failure = desk.dialog.getByRole('alert');
  const write = () => desk.passGate();

  // What is typed and cannot be saved would be missing from the file.
  writeFileSync(faults, 'disk-full');
  await desk.retype(1, 'Typed on a full disk.');
  await page.keyboard.press('ControlOrMeta+e');
  await desk.dialog.getByText(desk.t('export:format.html.name'), { exact: true }).click();
  await write();
  await expect(failure).toHaveText(desk.t('failures:disk-full', { file: 'Night desk' }));

  // With room it is saved first; the place chosen then takes no files.
  writeFileSync(faults, '');
  await write();
  // It is checked now too, and what it lacks of its Korean is shown before it goes out.
  await expect(desk.dialog.locator('.export-gate')).toBeVisible();
  await write();
  await expect(failure).toContainText(/“article.html” cannot be (written|read)/u);
  await desk.saved();

  writeFileSync(faults, 'disk-full');
  await write();
  await expect(failure).toHaveText(desk.t('failures:disk-full', { file: 'article.html' }));
  expect(readFileSync(standing, 'utf8')).toBe('An older article.');
  expect(readdirSync(place)).toEqual(['article.html']);

  writeFileSync(faults, '');
  await write();
  await expect(desk.dialog.locator('.export-files li')).toHaveText(['article.html']);
  expect(readFileSync(standing, 'utf8')).toContain('Typed on a full disk.');
  expect(readdirSync(place)).toEqual(['article.html']);
});

test('a project is exported one file an article, and asks once before it replaces any', async ({
  start,
  folder,
}) => {
  const place = join(folder, 'exported');
  mkdirSync(place);
  const launched = await start({ args: [makeProject(folder, [ferry, market])] });
  const desk = deskOf(launched.page);
  await desk.ready();
  await answerDialogs(launched.app, { open: [[place], [place], [place]], message: [1, 0] });
  const write = async () => {
    await launched.page.keyboard.press('ControlOrMeta+e');
    await desk.dialog.getByText(desk.t('export:format.text.name'), { exact: true }).click();
    await desk.dialog.getByText(desk.t('export:scope.project_other', { count: 2 })).click();
    await desk.passGate();
  };
  const close = async () => {
    await launched.page.keyboard.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
  };
  await write();
  await expect(desk.dialog.locator('.export-files li')).toHaveCount(2);
  await close();
  const names = readdirSync(place).sort();
  expect(names).toHaveLength(2);
  const [marketFile, ferryFile] = names.map((name) => join(place, name));
  expect(readFileSync(marketFile!, 'utf8')).toContain('“We sold out before noon,”');

  writeFileSync(ferryFile!, 'Kept.');
  await write();
  await expect(desk.exportButton).toBeEnabled();
  expect(readFileSync(ferryFile!, 'utf8')).toBe('Kept.');
  await close();
  await write();
  await expect(desk.dialog.locator('.export-files li')).toHaveCount(2);
  expect(paragraphs(readFileSync(ferryFile!, 'utf8'))[0]).toBe(ferry.en[0]);
  expect(readdirSync(place).sort()).toEqual(names);
});
