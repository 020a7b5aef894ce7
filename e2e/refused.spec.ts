import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskOf } from './desk';
import { expect, test } from './fixtures';
import { makeProject } from './projects';
import { text } from './texts';

const print = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Where SQLite keeps user_version and application_id, big-endian: sqlite.org/fileformat2.html, 1.3. */
const header = { version: 60, application: 68 } as const;

function patch(file: string, change: (bytes: Buffer) => void) {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

const kinds: readonly {
  readonly kind: string;
  readonly code: string;
  readonly spoil: (file: string) => void;
}[] = [
  {
    kind: 'a damaged project',
    code: 'project-damaged',
    spoil: (file) => patch(file, (bytes) => bytes.fill(0xa5, 4096, bytes.length - 4096)),
  },
  {
    kind: 'a project cut in half',
    code: 'project-damaged',
    spoil: (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  },
  {
    kind: 'a project cut within its first page',
    code: 'project-damaged',
    spoil: (file) => truncateSync(file, 300),
  },
  { kind: 'an empty file', code: 'not-a-project', spoil: (file) => truncateSync(file, 0) },
  {
    kind: 'a text with the name of a project',
    code: 'not-a-project',
    spoil: (file) => writeFileSync(file, '기사\n'.repeat(2000)),
  },
  {
    kind: 'the database of another program',
    code: 'not-a-project',
    spoil: (file) => patch(file, (bytes) => bytes.writeUInt32BE(0x47504b47, header.application)),
  },
  {
    kind: 'a project of a newer Daejo',
    code: 'project-newer',
    spoil: (file) => patch(file, (bytes) => bytes.writeUInt32BE(9999, header.version)),
  },
];

test('what cannot be opened is refused in a sentence and left as it is, byte for byte', async ({
  folder,
  start,
}) => {
  const good = makeProject(folder);
  const spoilt = kinds.map(({ spoil, ...kind }, index) => {
    const name = `Spoilt ${index}.daejo`;
    const file = join(folder, name);
    copyFileSync(good, file);
    spoil(file);
    return { ...kind, name, file, before: print(file) };
  });
  const files = readdirSync(folder).sort();

  const [first, ...others] = spoilt;
  const launched = await start({ args: [first?.file ?? ''] });
  const { page, app } = launched;
  const notices = page.locator('.notice p');
  const said = (code: string, name: string) => {
    const whole = text('en', `failures:${code}`, { file: name, version: 9999 });
    // The problem's own words are the engine's.
    return whole.slice(0, whole.indexOf('(') > 0 ? whole.indexOf('(') : undefined).trim();
  };
  await expect(notices.last()).toContainText(said(first?.code ?? '', first?.name ?? ''));
  for (const { kind, code, name, file } of others) {
    await app.evaluate(({ app }, file) => {
      app.emit('second-instance', {}, [], '', { files: [file] });
    }, file);
    await expect(notices.last(), kind).toContainText(said(code, name));
  }
  for (const { kind, file, before } of spoilt) expect(print(file), kind).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(files);

  // The window is none the worse for it.
  await app.evaluate(({ app }, file) => {
    app.emit('second-instance', {}, [], '', { files: [file] });
  }, good);
  await deskOf(page).reads(0, 'mt', /^Harin–Dorae ferry/u);
});
