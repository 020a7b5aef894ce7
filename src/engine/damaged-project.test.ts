import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from './engine';
import { connect } from './store/driver';
import { type Bench, bench, importArticle, value } from './testing';

/** Values as a bad disk or a foreign program leaves them, with what is said of their place. */
const damages: readonly (readonly [what: string, sql: string, table: string, field: string])[] = [
  ['a term that is null', `UPDATE records SET body = 'null' WHERE kind = 'term'`, 'records', 'body'],
  ['a record of another shape', `UPDATE records SET body = '{"id":7}'`, 'records', 'body'],
  ['a header that is no JSON', `UPDATE documents SET header = '{bylines'`, 'documents', 'header'],
  ['a header of another shape', `UPDATE documents SET header = '{"bylines":3}'`, 'documents', 'header'],
  ['a comment that is no JSON', `UPDATE threads SET body = 'x'`, 'threads', 'body'],
  ['a comment without messages', `UPDATE threads SET body = '{"messages":[]}'`, 'threads', 'body'],
  [
    'a status there is not',
    `UPDATE segments SET status = 'done' WHERE zone = 'paragraph'`,
    'segments',
    'status',
  ],
  ['a zone there is not', `UPDATE segments SET zone = 'x' WHERE zone = 'paragraph'`, 'segments', 'zone'],
  ['a text that is bytes', `UPDATE segments SET target = x'00ff' WHERE worked = 1`, 'segments', 'target'],
  ['a revision below nothing', `UPDATE segments SET revision = -3 WHERE worked = 1`, 'segments', 'revision'],
  ['an altered text', `UPDATE segments SET mt = replace(mt, 'night', 'right')`, 'segments', 'checksum'],
  ['an altered title', `UPDATE documents SET title = 'Another'`, 'documents', 'checksum'],
  ['an altered name', `UPDATE people SET name = 'Somebody'`, 'people', 'checksum'],
];

describe('a project with a damaged value', () => {
  let made: Bench;
  let document: string;

  beforeEach(async () => {
    made = await bench();
    document = await importArticle(made);
    const rows = value(await made.engine.calls.rows({ document, offset: 0, limit: 10 })).items;
    const command = async (input: object) => value(await made.engine.calls.command(input as never));
    await command({ command: 'term', ko: '항구', en: ['port'] });
    await command({ command: 'comment', segment: rows[1]!.id, quote: 'port', text: 'Which port?' });
    await made.engine.host.close({});
  });
  afterEach(() => made.dispose());

  function damage(sql: string) {
    const connection = connect(made.project);
    expect(connection.prepare(sql).run().changes).toBeGreaterThan(0);
    connection.close();
  }

  it.each(damages)('%s is said, and the rest can be read and not written', async (_, sql, table, field) => {
    damage(sql);
    const engine = createEngine({ emit: () => {}, background: true });
    value(await engine.host.open({ path: made.project, create: false }));
    const page = value(await engine.calls.rows({ document, offset: 0, limit: 10 }));
    expect(page.items).toHaveLength(5);
    value(await engine.calls.library({ offset: 0, limit: 10 }));
    value(await engine.calls.document({ document }));
    value(await engine.calls.threads({ offset: 0, limit: 10 }));
    value(await engine.calls.findings({ offset: 0, limit: 10, document }));
    value(await engine.calls.terms({ kind: 'glossary', offset: 0, limit: 10 } as never));
    const view = value(await engine.calls.project({}));
    expect(view.readOnly).toEqual({ code: 'damaged' });
    expect(view.damage).toContainEqual(expect.objectContaining({ table, field }));
    const edit = await engine.calls.command({ command: 'edit', segment: page.items[0]!.id, text: 'New.' });
    expect(edit).toMatchObject({ ok: false, code: 'value-damaged' });
    expect(await engine.calls.undo({})).toMatchObject({ ok: false, code: 'value-damaged' });
    await engine.host.close({});
  });

  it('checks, remembers and looks over its rows in the background without stopping', async () => {
    for (const [, sql] of damages) damage(sql.replace(/ WHERE kind.*$/u, ''));
    const told: unknown[] = [];
    const engine = createEngine({
      background: true,
      emit: (name, what) => void (name === 'damaged' && told.push(what)),
    });
    value(await engine.host.open({ path: made.project, create: false }));
    await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await pause(0);
    expect((await engine.calls.checkAll({})).ok).toBe(true);
    await engine.host.close({});
  });

  it('exports sound articles and none whose words are not those that were written', async () => {
    const second = value(
      await (async () => {
        await made.engine.host.open({ path: made.project, create: false });
        return made.engine.calls.importPasted({
          english: { text: 'Ferry resumes\n\nThe ferry to Mirae resumes on Monday.\n', html: null },
          korean: null,
        });
      })(),
    ).documents[0]!.id;
    await made.engine.host.close({});
    damage(`UPDATE segments SET mt = replace(mt, 'night', 'right') WHERE document = '${document}'`);
    value(await made.engine.host.open({ path: made.project, create: false }));
    const exported = (documents: readonly string[], path: string) =>
      made.engine.host.exportTo({
        request: { format: 'text', documents: [...documents], against: 'mt', acknowledged: true },
        path,
        overwrite: false,
      });
    const out = join(made.folder, 'one.txt');
    expect(await exported([document], out)).toMatchObject({ ok: false, code: 'value-damaged' });
    expect(existsSync(out)).toBe(false);
    value(await exported([second], out));
    expect(readFileSync(out, 'utf8')).toContain('The ferry to Mirae resumes');
    rmSync(out);
    const all = value(await exported([], join(made.folder, 'all')));
    expect(all.files).toHaveLength(1);
    expect(all.lost).toContain('damaged-articles:1');
  });

  it('gives rows of an older file their checksum in the background', async () => {
    damage('UPDATE segments SET checksum = NULL');
    const engine = createEngine({ emit: () => {}, background: true });
    value(await engine.host.open({ path: made.project, create: false }));
    const bare = () =>
      engine
        .session()!
        .file.connection.prepare('SELECT count(*) AS n FROM segments WHERE checksum IS NULL')
        .get<{ n: number }>()!.n;
    expect(bare()).toBeGreaterThan(0);
    await expect.poll(bare, { timeout: 10_000 }).toBe(0);
    expect(value(await engine.calls.project({})).damage).toEqual([]);
    await engine.host.close({});
  });

  it('an undo is refused where any event of the log is altered, and nothing is written', async () => {
    const rows = readFileSync(made.project);
    damage(`UPDATE events SET payload = payload || ' ' WHERE seq = 1`);
    expect(readFileSync(made.project).equals(rows)).toBe(false);
    const engine = createEngine({ emit: () => {} });
    value(await engine.host.open({ path: made.project, create: false }));
    expect(await engine.calls.undo({})).toMatchObject({
      code: 'value-damaged',
      params: { place: 'events 1 checksum' },
    });
    await engine.host.close({});
    const connection = connect(made.project);
    expect(connection.prepare('SELECT count(*) AS n FROM events WHERE undoes IS NOT NULL').get()).toEqual({
      n: 0,
    });
    connection.close();
  });
});
