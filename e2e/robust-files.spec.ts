import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../src/engine/store/driver';
import { supportedVersion } from '../src/engine/store/schema';
import { show } from './command-line';
import { type Desk, deskOf } from './desk';
import { answerDialogs } from './dialogs';
import { expect, test } from './fixtures';
import { makeProject } from './projects';
import { type Language, text } from './texts';

interface Kind {
  readonly name: string;
  readonly code: 'project-damaged' | 'project-newer' | 'project-schema' | 'not-a-project';
  /** Makes the file at `path`; `project` is a good one. */
  readonly make: (path: string, project: string) => void;
}

const kinds: readonly Kind[] = [
  {
    name: 'overwritten pages',
    code: 'project-damaged',
    make: changed((bytes) => bytes.fill(0x5a, 4096 * 4, 4096 * 12)),
  },
  {
    name: 'with a trigger of others',
    code: 'project-schema',
    make: (path, project) => {
      copyFileSync(project, path);
      const database = connect(path);
      database.exec('CREATE TRIGGER wipe AFTER INSERT ON events BEGIN DELETE FROM segments; END');
      database.close();
    },
  },
  {
    name: 'cut in the middle',
    code: 'project-damaged',
    make: (path, project) => {
      copyFileSync(project, path);
      truncateSync(path, 4096 * 6 + 100);
    },
  },
  {
    name: 'a letter',
    code: 'not-a-project',
    make: (path) => writeFileSync(path, 'Dear editor,\n\nplease find my article enclosed.\n'),
  },
  { name: 'nothing', code: 'not-a-project', make: (path) => writeFileSync(path, '') },
  {
    name: 'another database',
    code: 'not-a-project',
    make: (path) => {
      const database = connect(path);
      database.exec('CREATE TABLE segments (id TEXT PRIMARY KEY)');
      database.close();
    },
  },
  {
    name: 'of a newer Daejo',
    code: 'project-newer',
    make: changed((bytes) => bytes.writeUInt32BE(supportedVersion + 1, 60)),
  },
];

function changed(change: (bytes: Buffer) => unknown): Kind['make'] {
  return (path, project) => {
    const bytes = readFileSync(project);
    change(bytes);
    writeFileSync(path, bytes);
  };
}

/** A folder with these files alone, and what they hold. */
function makeFiles(folder: string) {
  const project = makeProject(folder);
  const place = join(folder, 'given');
  mkdirSync(place);
  for (const { name, make } of kinds) make(join(place, `${name}.daejo`), project);
  const contents = () =>
    Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'base64')]));
  return { place, contents, before: contents() };
}

/** The sentence for a file, with whatever it says of the damage. */
function sentence(language: Language, { name, code }: Kind): RegExp {
  const params = {
    file: `${name}.daejo`,
    problem: '\u0000',
    version: supportedVersion + 1,
    supported: supportedVersion,
    kind: 'trigger',
    name: 'wipe',
  };
  const escaped = text(language, `failures:${code}`, params).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replace('\u0000', '.+')}$`, 'u');
}

async function readNotice(desk: Desk, expected: RegExp) {
  const notice = desk.page.locator('.notice');
  await expect(notice).toHaveText(expected);
  await notice.getByRole('button', { name: desk.t('app:notice.dismiss') }).click();
  await expect(notice).toHaveCount(0);
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ settings: { language, person: { id: 'e2e', name: '한서진', initials: '한서진' } } });

    test(`a file that is no good project is refused through Open, unchanged, and the open project stays (${language})`, async ({
      app,
      desk,
      folder,
      launched,
    }) => {
      const { place, contents, before } = makeFiles(folder);
      await answerDialogs(app, { open: kinds.map(({ name }) => [join(place, `${name}.daejo`)]) });
      for (const kind of kinds) {
        await desk.page.keyboard.press('ControlOrMeta+o');
        await readNotice(desk, sentence(language, kind));
        await expect(desk.articles).toHaveCount(3);
      }
      expect(contents()).toEqual(before);
      await desk.retype(0, 'Still open, still written.');
      await desk.saved();
      await launched.close();
      expect(show(join(launched.userData, 'Sample.daejo')).segments[0]?.target).toBe(
        'Still open, still written.',
      );
    });
  });
}

test('a file that is no good project is refused as an argument, and what one can begin with is shown', async ({
  start,
  folder,
}) => {
  const { place, contents, before } = makeFiles(folder);
  // A start takes a second: one of each sentence.
  for (const name of ['cut in the middle', 'a letter', 'of a newer Daejo']) {
    const kind = kinds.find((one) => one.name === name)!;
    const { page, close } = await start({ args: [join(place, `${kind.name}.daejo`)] });
    await readNotice(deskOf(page), sentence('en', kind));
    await expect(page.locator('.welcome')).toBeVisible();
    await close();
  }
  expect(contents()).toEqual(before);
});
