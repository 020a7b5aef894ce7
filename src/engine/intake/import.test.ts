import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../engine';
import { type Bench, bench, english, importArticle, korean, value } from '../testing';

let made: Bench;
let folder: string;
beforeEach(async () => {
  made = await bench();
  folder = mkdtempSync(join(tmpdir(), 'daejo-articles-'));
});
afterEach(() => {
  made.dispose();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const library = async () =>
  value(await made.engine.calls.library({ offset: 0, limit: 1000 })).items.map(({ title }) => title);
const importAll = () => made.engine.host.importFiles({ files: [folder] });
const events = () => [...made.engine.session()!.log.all()];

function articles(count: number, shape = (index: number) => `a${index}.txt`): void {
  for (let index = 0; index < count; index++) {
    file(shape(index), `Ferry line ${index} opens\n\nHarin City opened ferry line ${index} on Monday.\n`);
  }
}

describe('importing a folder', () => {
  it('writes one event an article, all in one operation that one undo takes back', async () => {
    articles(30);
    const reply = value(await importAll());
    expect(reply.documents).toHaveLength(30);
    const imports = events().filter(({ kind }) => kind === 'import');
    expect(imports).toHaveLength(30);
    expect(new Set(imports.map(({ operation }) => operation)).size).toBe(1);
    expect(await library()).toHaveLength(30);
    value(await made.engine.calls.undo({ confirm: true }));
    expect(await library()).toEqual([]);
    value(await made.engine.calls.redo({}));
    expect(await library()).toHaveLength(30);
  });

  it('pairs files of one name within a folder before those of other folders', async () => {
    for (const day of ['01', '02']) {
      file(`${day}/port.en.txt`, `Port ${day}\n\nThe port of day ${day} opens.\n`);
    }
    file('02/port.ko.txt', korean);
    file('ko/fog.txt', korean);
    file('en/fog.txt', english);
    const { pairs, warnings } = value(await importAll());
    expect(pairs.map(({ english: name, korean: source }) => [name, source])).toEqual([
      ['port.en.txt', null],
      ['port.en.txt', 'port.ko.txt'],
      ['fog.txt', 'fog.txt'],
    ]);
    expect(warnings.map(({ code }) => code)).not.toContain('korean-without-english');
  });

  it('names what it leaves out: links, files that cannot be read, Korean alone', async () => {
    articles(1);
    mkdirSync(join(folder, 'deep'));
    symlinkSync('..', join(folder, 'deep', 'circle'));
    symlinkSync('gone.txt', join(folder, 'broken.txt'));
    file(
      'blob.txt',
      Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256),
    );
    file('empty.txt', '');
    file('alone.ko.txt', korean);
    file('odd.txt', Buffer.from('Ferry opens\0\n\nThe ferry sails at noon.\n'));
    const { documents, warnings } = value(await importAll());
    expect(documents).toHaveLength(2);
    const last = (name: string) => name.split('/').at(-1);
    expect(warnings.map(({ code, file: name }) => [code, last(name)]).sort()).toEqual([
      ['binary-input', 'blob.txt'],
      ['empty-input', 'empty.txt'],
      ['korean-without-english', 'alone.ko.txt'],
      ['link-left-out', 'broken.txt'],
      ['link-left-out', 'circle'],
      ['nul-removed', 'odd.txt'],
    ]);
  });

  it('names files that vanish while it runs, and imports the others', async () => {
    articles(60);
    const running = importAll();
    rmSync(join(folder, 'a59.txt'));
    rmSync(join(folder, 'a58.txt'));
    const { documents, warnings } = value(await running);
    expect(
      documents.length + warnings.filter(({ code }) => code === 'file-missing').length,
    ).toBeGreaterThanOrEqual(58);
    expect(await library()).toHaveLength(documents.length);
  });

  it('fails with the first reason where nothing can be read, and leaves nothing behind', async () => {
    file('empty.txt', '');
    expect(await importAll()).toMatchObject({ ok: false, code: 'empty-input' });
    expect(await made.engine.host.importFiles({ files: [join(folder, 'none.txt')] })).toMatchObject({
      ok: false,
      code: 'file-missing',
    });
    expect(events()).toEqual([]);
    expect(made.engine.session()!.importing()).toBe(false);
  });

  it('refuses a text above the limit by its size, before it is read', async () => {
    const path = file('large.txt', '');
    truncateSync(path, 4_000_001);
    expect(await made.engine.host.importFiles({ files: [path] })).toEqual({
      ok: false,
      code: 'input-too-large',
      params: { file: 'large.txt', size: 5, limit: 4 },
    });
  });
});

describe('while an import runs', () => {
  it('answers other calls, keeps edits, shows no article yet, and refuses undo and a second import', async () => {
    const document = await importArticle(made);
    articles(300);
    const running = importAll();
    const rows = value(await made.engine.calls.rows({ document, offset: 0, limit: 1 }));
    const { segment, revision } = { segment: rows.items[0]!.id, revision: rows.items[0]!.revision };
    let waited = 0;
    while (!made.engine.session()!.importing() && waited++ < 10_000) await new Promise(setImmediate);
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    expect(made.engine.session()!.importing()).toBe(true);
    value(
      await made.engine.calls.command({ command: 'edit', segment, text: 'Port to close at night', revision }),
    );
    expect(await library()).toHaveLength(1);
    expect(await made.engine.calls.undo({})).toMatchObject({ ok: false, code: 'import-running' });
    expect(await importAll()).toMatchObject({ ok: false, code: 'import-running' });
    value(await running);
    expect(await library()).toHaveLength(301);
    expect(value(await made.engine.calls.rows({ document, offset: 0, limit: 1 })).items[0]!.target).toBe(
      'Port to close at night',
    );
  });

  it('leaves nothing behind when it is canceled', async () => {
    articles(300);
    const running = importAll();
    while (events().length < 20) await new Promise(setImmediate);
    expect(value(await made.engine.calls.cancelOperation({}))).toEqual({ canceled: true });
    expect(await running).toMatchObject({ ok: false, code: 'canceled' });
    expect(events().filter(({ kind }) => kind === 'import')).toEqual([]);
    expect(await library()).toEqual([]);
    expect(value(await made.engine.calls.cancelOperation({}))).toEqual({ canceled: false });
  });
});

describe('after a crash', () => {
  /** The state of the file in the middle of an import or of showing it, as a crash leaves it. */
  async function crashed(when: 'writing' | 'showing'): Promise<void> {
    articles(120);
    const running = importAll();
    while (events().length < 40) await new Promise(setImmediate);
    if (when === 'showing') {
      const noted = () =>
        made.engine
          .session()!
          .file.connection.prepare(`SELECT value FROM meta WHERE key = 'import'`)
          .get<{ value: string }>()?.value ?? '';
      while (!noted().startsWith('showing')) await new Promise(setImmediate);
    }
    await made.engine.host.close({});
    await running;
  }

  it.each([
    ['writing', 0],
    ['showing', 120],
  ] as const)(
    'in the middle of %s, the next opening has all of it or nothing: %i articles',
    async (when, count) => {
      await crashed(when);
      const engine = createEngine({ emit: () => {} });
      value(await engine.host.open({ path: made.project, create: false }));
      const page = value(await engine.calls.library({ offset: 0, limit: 1000 }));
      const all = [...engine.session()!.log.all()].filter(({ kind }) => kind === 'import');
      const rows = engine
        .session()!
        .file.connection.prepare('SELECT count(*) AS n FROM segments')
        .get<{ n: number }>();
      await engine.host.close({});
      expect(page.total).toBe(count);
      expect(all).toHaveLength(count);
      expect(rows!.n > 0).toBe(count > 0);
    },
  );
});

describe('a pasted text', () => {
  it('is refused above the size of one article, on either side', async () => {
    const large = { text: '가'.repeat(1_400_000), html: null };
    const small = { text: english, html: null };
    const refused = { ok: false, code: 'paste-too-large', params: { size: 5, limit: 4 } };
    expect(await made.engine.calls.importPasted({ english: large, korean: null })).toEqual(refused);
    expect(await made.engine.calls.importPasted({ english: small, korean: large })).toEqual(refused);
    const document = await importArticle(made, false);
    expect(await made.engine.calls.attachKorean({ document, korean: large })).toEqual(refused);
  });
});
