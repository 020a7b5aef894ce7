import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, bench, drivers, importArticle, value } from './testing';

let made: Bench;
afterEach(() => made.dispose());

async function rowsOf(document: string) {
  return value(await made.engine.calls.rows({ document, offset: 0, limit: 100 })).items;
}

async function edit(segment: string, text: string, group?: string) {
  return value(
    await made.engine.calls.command({ command: 'edit', segment, text, ...(group ? { group } : {}) }),
  );
}

describe.each(drivers)('an engine on %s', (driver) => {
  it('imports an article into zones, rows and a header, and sets leftovers aside', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const view = value(await made.engine.calls.document({ document }));
    expect(view.title).toBe('Mayor: port must ban night ships');
    expect(view.header.bylines[0]?.people[0]?.name.en).toBe('Ko Eun-byeol');
    expect(view.header.copyright?.holder.ko).toBe('하린일보');
    const rows = await rowsOf(document);
    expect(rows.map(({ zone }) => zone)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(rows[0]?.ko).toContain('야간 선박');
    expect(rows.every(({ ko }) => ko !== null)).toBe(true);
    expect(rows.map(({ opens }) => opens)).toEqual([true, true, false, true, false]);
    const aside = value(await made.engine.calls.rows({ document, offset: 0, limit: 10, leftovers: true }));
    expect(aside.items.map(({ mt }) => mt).join(' ')).toContain('Leave a Reply');
    expect(view.leftovers).toBe(aside.total);
  });

  it('edits, counts and follows the headline in the library', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    await edit(headline!.id, 'Mayor: port should close to ships at night');
    const [row] = await rowsOf(document);
    expect(row).toMatchObject({ status: 'edited', revision: 1, mt: 'Mayor: port must ban night ships' });
    const { items } = value(await made.engine.calls.library({ offset: 0, limit: 10 }));
    expect(items[0]).toMatchObject({
      title: 'Mayor: port should close to ships at night',
      counts: { untouched: 4, edited: 1 },
    });
  });

  it('keeps a comment on its words through edits and shows when they are gone', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    const made1 = value(
      await made.engine.calls.command({
        command: 'comment',
        segment: headline!.id,
        quote: 'night ships',
        text: 'Ships at night?',
        suggestion: 'ships at night',
      }),
    );
    await edit(headline!.id, 'The Mayor: port must really ban night ships');
    const threads = async () =>
      value(await made.engine.calls.threads({ document, offset: 0, limit: 10 })).items;
    expect((await threads())[0]?.at?.quote).toBe('night ships');
    expect((await threads())[0]?.at?.start).toBe(32);
    await edit(headline!.id, 'Port to close');
    expect((await threads())[0]?.at).toBeNull();
    value(await made.engine.calls.undo({}));
    expect((await threads())[0]?.at?.quote).toBe('night ships');
    value(await made.engine.calls.command({ command: 'suggestion', thread: made1.created.thread! }));
    expect((await rowsOf(document))[0]?.target).toBe('The Mayor: port must really ban ships at night');
    expect((await threads())[0]?.resolved?.by).toBe('person-1');
  });

  it('splits and merges rows, and undo brings both back exactly', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const before = await rowsOf(document);
    const row = before[1]!;
    value(
      await made.engine.calls.command({ command: 'split', segment: row.id, at: row.target.indexOf('that') }),
    );
    const split = await rowsOf(document);
    expect(split).toHaveLength(before.length + 1);
    expect(`${split[1]?.mt} ${split[2]?.mt}`).toBe(row.mt);
    value(await made.engine.calls.command({ command: 'merge', segment: row.id }));
    expect((await rowsOf(document))[1]).toMatchObject({ mt: row.mt, target: row.target, ko: row.ko });
    value(await made.engine.calls.undo({}));
    value(await made.engine.calls.undo({}));
    expect(await rowsOf(document)).toEqual(before);
  });

  it('accepts and rejects single changes', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    await edit(headline!.id, 'Mayor: harbor must ban all ships at night');
    value(await made.engine.calls.command({ command: 'accept', segment: headline!.id }));
    expect((await rowsOf(document))[0]?.baseline).toBe('Mayor: harbor must ban all ships at night');
    await edit(headline!.id, 'Mayor: harbour must ban all ships at night');
    value(await made.engine.calls.command({ command: 'reject', segment: headline!.id }));
    expect((await rowsOf(document))[0]?.target).toBe('Mayor: harbor must ban all ships at night');
    value(await made.engine.calls.command({ command: 'revert', document }));
    expect((await rowsOf(document)).every(({ mt, target }) => mt === target)).toBe(true);
  });

  it('renders the byline anew when the header is corrected', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const { header } = value(await made.engine.calls.document({ document }));
    const byline = header.bylines[0]!;
    const people = [{ ...byline.people[0]!, name: { ko: '고은별', en: 'Koh Eun-byul', sure: true } }];
    value(
      await made.engine.calls.command({
        command: 'header',
        document,
        header: { bylines: [{ ...byline, people }] },
      }),
    );
    const row = made.engine
      .session()!
      .tables.segmentsOf(document)
      .find(({ zone }) => zone === 'byline');
    expect(row?.target).toContain('Koh Eun-byul');
    value(await made.engine.calls.undo({}));
    expect(value(await made.engine.calls.document({ document })).header).toEqual(header);
  });

  it('finds words on every side and replaces them with one undo', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const query = { matchCase: false, wholeWord: false, limit: 100 };
    const found = value(
      await made.engine.calls.find({ ...query, query: '항구', sides: ['source', 'target'] }),
    );
    expect(found.rows).toHaveLength(1);
    expect(found.rows[0]).toMatchObject({ row: 1, side: 'source' });
    value(
      await made.engine.calls.command({ command: 'replace', find: 'port', with: 'harbor', wholeWord: true }),
    );
    const again = value(await made.engine.calls.find({ ...query, query: 'harbor', sides: ['target'] }));
    expect(again.rows.map(({ row }) => row)).toEqual([0, 1]);
    value(await made.engine.calls.undo({}));
    expect((await rowsOf(document))[0]?.target).toBe('Mayor: port must ban night ships');
  });

  it('gives the same state when the tables are rebuilt from the log', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    await edit(rows[0]!.id, 'New headline');
    await edit(rows[1]!.id, 'New sentence about the port.');
    value(
      await made.engine.calls.command({ command: 'comment', segment: rows[1]!.id, quote: 'port', text: '?' }),
    );
    value(await made.engine.calls.command({ command: 'split', segment: rows[2]!.id, at: 5 }));
    value(await made.engine.calls.command({ command: 'status', document, status: 'approved' }));
    value(await made.engine.calls.undo({}));
    const session = made.engine.session()!;
    const dump = () =>
      ['people', 'documents', 'segments', 'threads'].map((table) =>
        session.file.connection.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
      );
    const before = dump();
    session.rebuild();
    expect(dump()).toEqual(before);
    expect(await rowsOf(document)).toHaveLength(6);
  });

  it('refuses an edit made on an older text and says at which revision it stands', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    await edit(headline!.id, 'First');
    const stale = await made.engine.calls.command({
      command: 'edit',
      segment: headline!.id,
      text: 'Second',
      revision: 0,
    });
    expect(stale).toMatchObject({ ok: false, code: 'stale-revision', params: { revision: 1 } });
  });

  it('keeps a text that the full disk refuses, and saves it when there is room', async () => {
    let full = false;
    made = await bench({
      driver,
      faults: {
        beforeWrite: () => {
          if (full) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
        },
      },
    });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    full = true;
    const failed = await made.engine.calls.command({ command: 'edit', segment: headline!.id, text: 'Kept' });
    expect(failed).toMatchObject({ ok: false, code: 'disk-full' });
    full = false;
    await edit(headline!.id, 'Kept');
    expect((await rowsOf(document))[0]?.target).toBe('Kept');
  });

  it('tells the window which rows changed', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    made.changes.length = 0;
    await edit(headline!.id, 'Told');
    expect(made.changes).toMatchObject([{ documents: [document], segments: [headline!.id] }]);
  });
});

describe('the alignment by hand', () => {
  it('shifts Korean down to the next gap and up again, and undo restores every row', async () => {
    made = await bench();
    const document = await importArticle(made);
    const before = await rowsOf(document);
    const korean = async () => (await rowsOf(document)).map(({ ko }) => ko);
    const original = before.map(({ ko }) => ko);
    const segment = before[1]!.id;
    value(await made.engine.calls.command({ command: 'shift', segment, direction: 'down' }));
    expect(await korean()).toEqual([original[0], null, ...original.slice(1)]);
    const shifted = await rowsOf(document);
    expect(shifted[5]).toMatchObject({ mt: '', ko: original[4] });
    value(await made.engine.calls.command({ command: 'shift', segment: shifted[2]!.id, direction: 'up' }));
    expect(await korean()).toEqual(original);
    value(await made.engine.calls.undo({}));
    value(await made.engine.calls.undo({}));
    expect(await rowsOf(document)).toEqual(before);
  });

  it('carries a comment on Korean words along with them', async () => {
    made = await bench();
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    const quote = '안전이 먼저';
    const row = rows.find(({ ko }) => ko?.includes(quote))!;
    value(
      await made.engine.calls.command({
        command: 'comment',
        segment: row.id,
        side: 'source',
        quote,
        text: '?',
      }),
    );
    value(await made.engine.calls.command({ command: 'shift', segment: row.id, direction: 'down' }));
    const { items } = value(await made.engine.calls.threads({ document, offset: 0, limit: 10 }));
    expect(items[0]).toMatchObject({ segment: rows[row.index + 1]!.id, at: { quote } });
  });

  it('aligns anew from a row on, leaving what stands above', async () => {
    made = await bench();
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    const original = rows.map(({ ko }) => ko);
    value(await made.engine.calls.command({ command: 'shift', segment: rows[2]!.id, direction: 'down' }));
    value(await made.engine.calls.command({ command: 'realign', segment: rows[2]!.id }));
    expect((await rowsOf(document)).map(({ ko }) => ko)).toEqual(original);
  });
});

describe('the ledger of names', () => {
  it('keeps one spelling for a person and writes it everywhere with one undo', async () => {
    made = await bench();
    const first = await importArticle(made);
    const second = await importArticle(made);
    const [, row] = await rowsOf(second);
    await edit(row!.id, 'Ko Eun-byeol reports that the port will close.');
    value(await made.engine.calls.command({ command: 'name', ko: '고은별', en: 'Koh Eun-byul' }));
    for (const document of [first, second]) {
      const { header } = value(await made.engine.calls.document({ document }));
      expect(header.bylines[0]?.people[0]?.name).toEqual({ ko: '고은별', en: 'Koh Eun-byul', sure: true });
    }
    expect((await rowsOf(second))[1]?.target).toBe('Koh Eun-byul reports that the port will close.');
    expect(value(await made.engine.calls.names({}))).toEqual([
      { ko: '고은별', en: 'Koh Eun-byul', articles: 2 },
    ]);
    value(await made.engine.calls.undo({}));
    expect(value(await made.engine.calls.names({}))).toEqual([]);
    expect((await rowsOf(second))[1]?.target).toBe('Ko Eun-byeol reports that the port will close.');
  });

  it('spells the person of an article imported later as the ledger does', async () => {
    made = await bench();
    await importArticle(made);
    value(await made.engine.calls.command({ command: 'name', ko: '고은별', en: 'Koh Eun-byul' }));
    const later = await importArticle(made);
    const { header } = value(await made.engine.calls.document({ document: later }));
    expect(header.bylines[0]?.people[0]?.name.en).toBe('Koh Eun-byul');
    const row = made.engine
      .session()!
      .tables.segmentsOf(later)
      .find(({ zone }) => zone === 'byline');
    expect(row?.target).toContain('Koh Eun-byul');
  });

  it('imports the same article again with the alignment made by hand', async () => {
    made = await bench();
    const document = await importArticle(made);
    const rows = await rowsOf(document);
    value(await made.engine.calls.command({ command: 'shift', segment: rows[2]!.id, direction: 'down' }));
    const byHand = (await rowsOf(document)).map(({ ko, mt }) => [ko, mt]);
    const again = await importArticle(made);
    expect((await rowsOf(again)).map(({ ko, mt }) => [ko, mt])).toEqual(byHand);
  });
});

describe('an open project', () => {
  it('stays open for writing when it is opened once more', async () => {
    made = await bench();
    const again = value(await made.engine.host.open({ path: made.project, create: false }));
    expect(again.readOnly).toBeNull();
    await importArticle(made);
  });

  it('stays open when another file cannot be opened', async () => {
    made = await bench();
    expect(await made.engine.host.open({ path: `${made.project}-none`, create: false })).toMatchObject({
      code: 'file-missing',
    });
    await importArticle(made);
  });
});
