import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../engine';
import { type Bench, bench, drivers, pasted, value } from '../testing';

let made: Bench;
afterEach(() => made.dispose());

const sentences = [
  ['하린시 항만 대책', 'Harin port plan'],
  ['해운사들은 계획에 반대했다.', 'Shipping firms opposed to the plan.'],
  ['나토의 동진은 금지해야 한다.', 'NATO should ban East Asia.'],
] as const;

/** Imports an article of these sentences; answers its rows. */
async function article(lines: readonly (readonly [string, string])[] = sentences, korean = true) {
  const text = (side: 0 | 1) => lines.map((line) => line[side]).join('\n\n');
  const reply = value(await made.engine.calls.importPasted(pasted(text(1), korean ? text(0) : null)));
  const document = reply.documents[0]!.id;
  return value(await made.engine.calls.rows({ document, offset: 0, limit: 100 })).items;
}

const command = async (input: Parameters<typeof made.engine.calls.command>[0]) =>
  value(await made.engine.calls.command(input));
const edit = (segment: string, text: string) => command({ command: 'edit', segment, text });
const status = (segment: string, to: 'approved' | 'edited') =>
  command({ command: 'status', segment, status: to });
async function approve(segment: string, text: string) {
  await edit(segment, text);
  await status(segment, 'approved');
}
const desk = () => ({
  desk: { corrections: join(made.folder, 'desk.json'), memory: join(made.folder, 'desk.daejo-memory') },
  glossaries: [],
  corrections: [],
  memories: [],
});
const matches = async (segment: string) =>
  value(await made.engine.calls.memoryMatches({ segment })).map(
    ({ kind, percent, en, origin }) => `${origin} ${kind} ${percent} ${en}`,
  );
async function openAnother(name: string) {
  value(
    await made.engine.host.open({
      path: join(made.folder, name),
      create: !existsSync(join(made.folder, name)),
    }),
  );
}
const sizes = async () =>
  Object.fromEntries(
    value(await made.engine.calls.resources({}))
      .filter(({ kind }) => kind === 'memory')
      .map(({ origin, file, entries }) => [file ?? origin, entries]),
  );

describe.each(drivers)('the memory of a project on %s', (driver) => {
  it('finds an approved sentence in the next article, in its context, and one like it', async () => {
    made = await bench({ driver });
    const [, firms, nato] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const again = await article();
    expect(await matches(again[1]!.id)).toEqual(['project context 100 Shipping firms objected to the plan.']);
    const like = await article([
      ['다른 기사', 'Another one'],
      ['해운사들은 새 계획에 반대했다.', 'Shipping firms opposed to the new plan.'],
    ]);
    expect(await matches(like[1]!.id)).toEqual(['project fuzzy 92 Shipping firms objected to the plan.']);
    expect(await matches(like[0]!.id)).toEqual([]);
    // A row is no memory of itself, but of another that says the same.
    expect(await matches(firms!.id)).toEqual([]);
  });

  it('says who approved it, when, where, and what it was found by', async () => {
    made = await bench({ driver });
    const [, , nato] = await article();
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const [, , row] = await article();
    const [match] = value(await made.engine.calls.memoryMatches({ segment: row!.id }));
    expect(match).toMatchObject({
      source: '나토의 동진은 금지해야 한다.',
      language: 'ko',
      actor: 'Han Seo-yun',
      from: 'Harin port plan',
      place: { segment: nato!.id },
    });
  });

  it("goes by the machine's English where there is no Korean", async () => {
    made = await bench({ driver });
    const [, , nato] = await article();
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const [, , row] = await article(sentences, false);
    expect(row!.ko).toBeNull();
    // The neighbours of the approved row are known by their Korean, which this article has not.
    expect(await matches(row!.id)).toEqual(['project exact 100 NATO must bar eastward expansion.']);
  });

  it('forgets what is approved no more, by undo, by an edit and by its status', async () => {
    made = await bench({ driver });
    const [, firms] = await article();
    const [, other] = await article();
    const text = 'Shipping firms objected to the plan.';
    await approve(firms!.id, text);
    expect(await matches(other!.id)).toHaveLength(1);
    value(await made.engine.calls.undo({}));
    expect(await matches(other!.id)).toEqual([]);
    value(await made.engine.calls.redo({}));
    expect(await matches(other!.id)).toHaveLength(1);
    await edit(firms!.id, 'Shipping firms object.');
    expect(await matches(other!.id)).toEqual([]);
    await status(firms!.id, 'approved');
    expect(await matches(other!.id)).toEqual(['project context 100 Shipping firms object.']);
    await status(firms!.id, 'edited');
    expect(await matches(other!.id)).toEqual([]);
    expect(await sizes()).toEqual({ project: 0 });
  });

  it('keeps what another approved row says as well', async () => {
    made = await bench({ driver });
    const [, firms] = await article();
    const [, second] = await article();
    const [, third] = await article();
    const text = 'Shipping firms objected to the plan.';
    await approve(firms!.id, text);
    await approve(second!.id, text);
    await status(firms!.id, 'edited');
    expect(await matches(third!.id)).toHaveLength(1);
    expect(await matches(second!.id)).toEqual([]);
    await status(second!.id, 'edited');
    expect(await matches(third!.id)).toEqual([]);
  });

  it('is the same after a rebuild, a split, a merge undone and reopening', async () => {
    made = await bench({ driver });
    const [, firms, nato] = await article();
    const [, other, third] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const before = [await matches(other!.id), await matches(third!.id)];
    expect(before.map((found) => found.length)).toEqual([1, 1]);
    made.engine.session()!.rebuild();
    await command({ command: 'merge', segment: firms!.id });
    expect(await matches(third!.id)).toEqual([]);
    value(await made.engine.calls.undo({}));
    value(await made.engine.host.close({}));
    value(await made.engine.host.open({ path: made.project, create: false }));
    expect([await matches(other!.id), await matches(third!.id)]).toEqual(before);
    expect(await sizes()).toEqual({ project: 2 });
  });

  it('travels with the project, also where it is read only', async () => {
    made = await bench({ driver });
    const [, firms] = await article();
    const [, other] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    value(await made.engine.host.close({}));
    value(await made.engine.host.open({ path: made.project, create: false, readOnly: true }));
    expect(await matches(other!.id)).toHaveLength(1);
  });
});

describe("the desk's memory", () => {
  it('brings a sentence to another project, and loses it when approval is taken back', async () => {
    made = await bench();
    value(await made.engine.host.shared(desk()));
    const [, firms] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    await openAnother('Morning desk.daejo');
    const [, row] = await article();
    const found = ['desk context 100 Shipping firms objected to the plan.'];
    expect(await matches(row!.id)).toEqual(found);
    expect(await sizes()).toEqual({ project: 0, desk: 1 });
    await openAnother('Night desk.daejo');
    await status(firms!.id, 'edited');
    await openAnother('Morning desk.daejo');
    expect(await matches(row!.id)).toEqual([]);
  });

  it('is one for all windows', async () => {
    made = await bench();
    const window = createEngine({ emit: () => {} });
    value(await made.engine.host.shared(desk()));
    value(await window.host.shared(desk()));
    value(await window.host.open({ path: join(made.folder, 'Morning desk.daejo'), create: true }));
    const [, firms] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    expect(await matches(firms!.id)).toEqual([]);
    const text = (side: 0 | 1) => sentences.map((line) => line[side]).join('\n\n');
    const reply = value(await window.calls.importPasted(pasted(text(1), text(0))));
    const document = reply.documents[0]!.id;
    const { items } = value(await window.calls.rows({ document, offset: 1, limit: 1 }));
    const found = value(await window.calls.memoryMatches({ segment: items[0]!.id }));
    expect(found).toMatchObject([{ origin: 'desk', en: 'Shipping firms objected to the plan.' }]);
    await window.host.close({});
  });

  it('catches up with what was approved without it', async () => {
    made = await bench();
    const [, firms] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    value(await made.engine.host.shared(desk()));
    await openAnother('Morning desk.daejo');
    const [, row] = await article();
    expect(await matches(row!.id)).toHaveLength(1);
  });
});

describe('shared memories', () => {
  const shared = (create?: string) => ({
    ...desk(),
    memories: [join(made.folder, 'team.daejo-memory')],
    ...(create ? { create } : {}),
  });

  it('are made on request, filled, and let go', async () => {
    made = await bench();
    const path = join(made.folder, 'team.daejo-memory');
    expect(value(await made.engine.host.shared(shared()))).toContainEqual(
      expect.objectContaining({
        file: 'team.daejo-memory',
        problems: [expect.objectContaining({ code: 'file-missing' })],
      }),
    );
    expect(existsSync(path)).toBe(false);
    value(await made.engine.host.shared(shared(path)));
    const [, firms] = await article();
    await approve(firms!.id, 'Shipping firms objected to the plan.');
    const [, row] = await article();
    expect(await matches(row!.id)).toHaveLength(1);
    expect(await sizes()).toEqual({ project: 1, desk: 1, 'team.daejo-memory': 1 });
    value(await made.engine.host.shared(desk()));
    expect(await sizes()).toEqual({ project: 1, desk: 1 });
  });

  it('that are of another kind are named and left as they are', async () => {
    made = await bench();
    const path = join(made.folder, 'team.daejo-memory');
    writeFileSync(path, 'mine');
    const views = value(await made.engine.host.shared(shared(path)));
    expect(views.find(({ file }) => file !== null)?.problems).toMatchObject([{ code: 'not-a-memory' }]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('a concordance', () => {
  it('shows a word of two syllables in its sentences, and the row of this project', async () => {
    made = await bench();
    value(await made.engine.host.shared(desk()));
    const [, , nato] = await article();
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const words = { words: '동진', language: 'ko', limit: 10 } as const;
    const { lines, limited } = value(await made.engine.calls.concordance(words));
    expect(lines).toMatchObject([
      {
        en: 'NATO must bar eastward expansion.',
        matches: [{ start: 4, end: 6 }],
        origin: 'project',
        place: { segment: nato!.id },
      },
    ]);
    expect(limited).toBe(false);
    const english = value(
      await made.engine.calls.concordance({ words: 'EASTWARD', language: 'en', limit: 10 }),
    );
    expect(english.lines).toHaveLength(1);
  });
});

describe('repetitions', () => {
  it('are other rows with the sentence and another English; one undo takes the correction back', async () => {
    made = await bench();
    const [, firms] = await article();
    const [, second] = await article();
    const [, third] = await article();
    await edit(firms!.id, 'Shipping firms objected to the plan.');
    await edit(third!.id, 'Shipping firms objected to the plan.');
    const reply = value(await made.engine.calls.repetitions({ segment: firms!.id, limit: 10 }));
    expect(reply).toMatchObject({
      text: 'Shipping firms objected to the plan.',
      rows: [{ segment: second!.id, row: 1, text: 'Shipping firms opposed to the plan.', approved: false }],
      limited: false,
    });
    await command({ command: 'propagate', from: firms!.id, segments: [second!.id] });
    const none = value(await made.engine.calls.repetitions({ segment: firms!.id, limit: 10 }));
    expect(none.rows).toEqual([]);
    value(await made.engine.calls.undo({}));
    const back = value(await made.engine.calls.repetitions({ segment: firms!.id, limit: 10 }));
    expect(back.rows).toHaveLength(1);
  });

  it('are found in rows of an older file, before and after they have been given keys', async () => {
    made = await bench();
    const [, firms] = await article();
    await article();
    await edit(firms!.id, 'Shipping firms objected to the plan.');
    made.engine.session()!.file.connection.exec('UPDATE segments SET sentence = NULL');
    const ask = async () =>
      value(await made.engine.calls.repetitions({ segment: firms!.id, limit: 10 })).rows.length;
    expect(await ask()).toBe(1);
    value(await made.engine.host.close({}));
    value(await made.engine.host.open({ path: made.project, create: false }));
    value(await made.engine.host.close({}));
    value(await made.engine.host.open({ path: made.project, create: false }));
    const unkeyed = made.engine
      .session()!
      .file.connection.prepare('SELECT count(*) AS n FROM segments WHERE sentence IS NULL');
    expect(unkeyed.get()).toMatchObject({ n: 0 });
    expect(await ask()).toBe(1);
  });
});

describe('a memory as a table', () => {
  it('is read with its bad lines named, found from, and written', async () => {
    made = await bench();
    const file = join(made.folder, 'old.tsv');
    writeFileSync(
      file,
      '\uFEFF해운사들은 계획에 반대했다.\tShipping firms objected to the plan.\r\nno tab\r\n나토\t\r\n',
    );
    const read = value(await made.engine.host.importMemory({ path: file }));
    expect(read).toEqual({
      file: 'old.tsv',
      added: 1,
      changed: 0,
      problems: [
        { code: 'no-tab', params: { line: 2 } },
        { code: 'no-english', params: { line: 3 } },
      ],
    });
    const [, firms, nato] = await article();
    expect(await matches(firms!.id)).toEqual(['project exact 100 Shipping firms objected to the plan.']);
    await approve(nato!.id, 'NATO must bar eastward expansion.');
    const path = join(made.folder, 'new.tsv');
    expect(value(await made.engine.host.exportMemory({ path, overwrite: false }))).toEqual({
      file: 'new.tsv',
      entries: 2,
    });
    expect(await made.engine.host.exportMemory({ path, overwrite: false })).toMatchObject({
      code: 'file-exists',
    });
    await openAnother('Morning desk.daejo');
    expect(value(await made.engine.host.importMemory({ path }))).toMatchObject({ added: 2, problems: [] });
    const rows = await article();
    expect(await matches(rows[2]!.id)).toEqual(['project context 100 NATO must bar eastward expansion.']);
  });

  it.each([
    ['CP949', Buffer.from([0xb1, 0xdb, 0x09, 0x57, 0x6f, 0x72, 0x64, 0x73]), { added: 1 }],
    ['UTF-16', Buffer.from('\uFEFF글\tWords', 'utf16le'), { added: 1 }],
  ])('is read in %s', async (_, bytes, reply) => {
    made = await bench();
    const path = join(made.folder, 'korean.tsv');
    writeFileSync(path, bytes);
    expect(value(await made.engine.host.importMemory({ path }))).toMatchObject(reply);
  });

  it('is refused where it is no text, empty or not there', async () => {
    made = await bench();
    const path = join(made.folder, 'odd.tsv');
    expect(await made.engine.host.importMemory({ path })).toMatchObject({ code: 'file-missing' });
    writeFileSync(path, '');
    expect(await made.engine.host.importMemory({ path })).toMatchObject({ code: 'empty-input' });
    writeFileSync(path, Buffer.from([0, 1, 2, 3, 0, 0, 9, 255, 254, 0, 1, 7]));
    expect(await made.engine.host.importMemory({ path })).toMatchObject({ code: 'binary-input' });
    const out = join(made.folder, 'none.tsv');
    expect(await made.engine.host.exportMemory({ path: out, overwrite: true })).toMatchObject({
      code: 'nothing-to-export',
    });
  });
});
