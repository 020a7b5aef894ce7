/** Korean given to an article afterwards, and the spelling of people, through the engine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, bench, drivers, english, importArticle, korean, value } from './testing';

let made: Bench;
afterEach(() => made.dispose());

async function rowsOf(document: string) {
  return value(await made.engine.calls.rows({ document, offset: 0, limit: 100 })).items;
}

const pasted = (text: string) => ({ text, html: null });

describe.each(drivers)('the Korean source of an article, on %s', (driver) => {
  it('is laid beside rows that came without it, and one undo takes it away', async () => {
    made = await bench({ driver });
    const document = await importArticle(made, false);
    const before = await rowsOf(document);
    const header = value(await made.engine.calls.document({ document })).header;
    value(
      await made.engine.calls.command({ command: 'edit', segment: before[1]!.id, text: 'Edited before.' }),
    );
    const reply = value(await made.engine.calls.attachKorean({ document, korean: pasted(korean) }));
    expect(reply).toMatchObject({ rows: 5, paired: 5, koreanOnly: 0, warnings: [] });
    const rows = await rowsOf(document);
    expect(rows.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(rows.map(({ ko }) => ko?.slice(0, 3))).toEqual(['시장 ', '오세나', '그는 ', '해운사', '비용이']);
    expect(rows[1]).toMatchObject({ target: 'Edited before.', status: 'edited' });
    value(await made.engine.calls.undo({}));
    expect((await rowsOf(document)).map(({ ko }) => ko)).toEqual(before.map(() => null));
    expect(value(await made.engine.calls.document({ document })).header).toEqual(header);
    value(await made.engine.calls.redo({}));
    expect(await rowsOf(document)).toEqual(rows);
  });

  it('gives Korean that the English lacks a row at its place, and every row stays in order', async () => {
    made = await bench({ driver });
    const document = await importArticle(made, false);
    const extra = korean.replace(
      '해운사들은',
      '시의회는 다음 주 31명의 의원이 표결한다고 밝혔다.\n\n해운사들은',
    );
    const reply = value(await made.engine.calls.attachKorean({ document, korean: pasted(extra) }));
    expect(reply).toMatchObject({ rows: 6, paired: 5, koreanOnly: 1 });
    const rows = await rowsOf(document);
    expect(rows[3]).toMatchObject({ mt: '', target: '', alignment: 0 });
    expect(rows[3]?.ko).toContain('표결');
    // Again, without it: its row goes with it.
    value(await made.engine.calls.attachKorean({ document, korean: pasted(korean) }));
    expect((await rowsOf(document)).map(({ mt }) => mt)).toEqual(
      rows.filter(({ mt }) => mt !== '').map(({ mt }) => mt),
    );
  });

  it('completes the header and never overwrites what a person has written', async () => {
    made = await bench({ driver });
    const bare = english.slice(0, english.indexOf('[하린'));
    const file = join(made.folder, 'bare.txt');
    writeFileSync(file, bare);
    const [imported] = value(await made.engine.host.importFiles({ files: [file] })).documents;
    const document = imported!.id;
    const publisher = { ko: '하린일보', en: 'The Harin Daily' };
    value(await made.engine.calls.command({ command: 'header', document, header: { publisher } }));
    value(await made.engine.calls.attachKorean({ document, korean: pasted(korean) }));
    const { header } = value(await made.engine.calls.document({ document }));
    expect(header.publisher).toEqual(publisher);
    expect(header.bylines[0]?.people[0]?.name.en).toBe('Ko Eun-byeol');
    const line = made.engine
      .session()!
      .tables.segmentsOf(document)
      .find(({ zone }) => zone === 'byline');
    expect(line?.target).toContain('Ko Eun-byeol');
  });

  it('gives a byline that is added to the header a row, which follows it and goes with one undo', async () => {
    made = await bench({ driver });
    const file = join(made.folder, 'bare.txt');
    writeFileSync(file, english.slice(0, english.indexOf('[하린')));
    const document = value(await made.engine.host.importFiles({ files: [file] })).documents[0]!.id;
    const lines = () =>
      made.engine
        .session()!
        .tables.segmentsOf(document)
        .flatMap(({ zone, target }) => (zone === 'byline' ? [target] : []));
    const byline = (en: string) => ({
      raw: '',
      outlet: null,
      places: [],
      people: [{ name: { ko: '', en }, role: null }],
      email: null,
    });
    value(
      await made.engine.calls.command({
        command: 'header',
        document,
        header: { bylines: [byline('Ko Eun')] },
      }),
    );
    expect(lines()).toEqual(['By Ko Eun']);
    value(
      await made.engine.calls.command({
        command: 'header',
        document,
        header: { bylines: [byline('Koh Eun')] },
      }),
    );
    expect(lines()).toEqual(['By Koh Eun']);
    value(await made.engine.calls.undo({}));
    value(await made.engine.calls.undo({}));
    expect(lines()).toEqual([]);
  });

  it('is read from a file in the encoding it has, a page with its HTML', async () => {
    made = await bench({ driver });
    const file = join(made.folder, 'port.html');
    writeFileSync(file, `<html><body><article><h1>시장</h1><p>${'항구를 닫는다. '.repeat(20)}</p></article>`);
    const read = value(await made.engine.host.readText({ path: file }));
    expect(read).toMatchObject({ file: 'port.html', html: expect.stringContaining('<h1>') });
    expect(read.text).toContain('항구를 닫는다.');
    expect(read.text).not.toContain('<');
    expect(await made.engine.host.readText({ path: `${file}-none` })).toMatchObject({ code: 'file-missing' });
  });

  it('is shown before it is done, and nothing is written for that', async () => {
    made = await bench({ driver });
    const document = await importArticle(made, false);
    const preview = value(await made.engine.calls.previewAttach({ document, korean: pasted(korean) }));
    expect(preview.paired).toBe(5);
    expect((await rowsOf(document)).every(({ ko }) => ko === null)).toBe(true);
    expect(await made.engine.calls.attachKorean({ document, korean: pasted(' ') })).toMatchObject({
      code: 'empty-input',
    });
    const english = value(
      await made.engine.calls.previewAttach({ document, korean: pasted('Not Korean.\n\nAt all.') }),
    );
    expect(english.warnings).toContain('korean-is-not-korean');
  });

  it('gives the same state when the tables are rebuilt from the log', async () => {
    made = await bench({ driver });
    const document = await importArticle(made, false);
    value(await made.engine.calls.attachKorean({ document, korean: pasted(korean) }));
    const rows = await rowsOf(document);
    made.engine.session()!.rebuild();
    expect(await rowsOf(document)).toEqual(rows);
  });

  it('finds the next uncertain row, round the end, and says where paragraphs begin', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    const uncertain = { document, uncertain: true };
    expect(value(await made.engine.calls.nextRow({ ...uncertain, from: 0 }))).toBeNull();
    expect(value(await made.engine.calls.paragraphs({ document }))).toEqual({ starts: [0, 1, 3], rows: 5 });
    const doubtful = korean.replace('해운사들은', '시의회는 표결한다고 밝혔다.\n\n해운사들은');
    value(await made.engine.calls.attachKorean({ document, korean: pasted(doubtful) }));
    const at = (await rowsOf(document)).findIndex(({ mt }) => mt === '');
    expect(value(await made.engine.calls.nextRow({ ...uncertain, from: rows.length }))?.index).toBe(at);
  });
});

describe.each(drivers)('the spelling of a person, on %s', (driver) => {
  const name = { command: 'name', ko: '고은별', en: 'Koh Eun-byul' } as const;

  it('is counted before it is chosen', async () => {
    made = await bench({ driver });
    await importArticle(made);
    await importArticle(made);
    const { ko, en } = name;
    expect(value(await made.engine.calls.previewName({ ko, en }))).toEqual({ articles: 2, rows: 2 });
    expect(value(await made.engine.calls.names({}))).toEqual([]);
    value(await made.engine.calls.command(name));
    expect(value(await made.engine.calls.previewName({ ko, en }))).toEqual({ articles: 0, rows: 0 });
    expect(value(await made.engine.calls.names({}))).toEqual([{ ko, en, articles: 2 }]);
    expect(value(await made.engine.calls.nameArticles({ ko, limit: 10 }))).toHaveLength(2);
  });

  it('chosen for one article is not remembered and changes no other', async () => {
    made = await bench({ driver });
    const first = await importArticle(made);
    const second = await importArticle(made);
    value(await made.engine.calls.command({ ...name, document: first }));
    const spelled = async (document: string) =>
      value(await made.engine.calls.document({ document })).header.bylines[0]?.people[0]?.name.en;
    expect([await spelled(first), await spelled(second)]).toEqual(['Koh Eun-byul', 'Ko Eun-byeol']);
    expect(value(await made.engine.calls.names({}))).toEqual([]);
  });

  it('replaces whatever the machine made of the name in rows whose Korean has it', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    value(
      await made.engine.calls.command({ command: 'korean', segment: rows[1]!.id, text: '오세나는 말했다.' }),
    );
    value(
      await made.engine.calls.command({
        command: 'edit',
        segment: rows[1]!.id,
        text: 'Oh Saena and Sena Oh.',
      }),
    );
    value(
      await made.engine.calls.command({ command: 'edit', segment: rows[2]!.id, text: 'Oh Sena, another.' }),
    );
    value(await made.engine.calls.command({ ...name, ko: '오세나', en: 'Oh Se-na' }));
    const after = await rowsOf(document);
    expect(after[1]?.target).toContain('Oh Se-na.');
    expect(after[2]?.target).toBe('Oh Sena, another.');
  });

  it('is forgotten with an empty spelling, and articles keep theirs', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    value(await made.engine.calls.command(name));
    value(await made.engine.calls.command({ ...name, en: '' }));
    expect(value(await made.engine.calls.names({}))).toEqual([]);
    const { header } = value(await made.engine.calls.document({ document }));
    expect(header.bylines[0]?.people[0]?.name.en).toBe('Koh Eun-byul');
    value(await made.engine.calls.undo({}));
    expect(value(await made.engine.calls.names({}))).toHaveLength(1);
    expect((await made.engine.calls.command({ ...name, ko: '아무개', en: '' })).ok).toBe(false);
  });
});
