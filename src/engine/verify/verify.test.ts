import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../store/driver';
import { type Bench, bench, importArticle, value } from '../testing';
import { tryDamages } from './random-damage';
import { repairProject } from './repair';
import { verifyProject } from './verify';

let made: Bench;
let document: string;

/** A project with edits, an undo, a comment, a term and a spelling. */
beforeEach(async () => {
  made = await bench();
  document = await importArticle(made);
  const { items } = value(await made.engine.calls.rows({ document, offset: 0, limit: 10 }));
  const command = async (input: object) => value(await made.engine.calls.command(input as never));
  await command({ command: 'edit', segment: items[1]!.id, text: 'The port of Harin will close at night.' });
  await command({ command: 'edit', segment: items[2]!.id, text: 'She called it a matter of safety.' });
  await command({ command: 'comment', segment: items[1]!.id, quote: 'Harin', text: 'Which port?' });
  await command({ command: 'term', ko: '항구', en: ['port'] });
  await command({ command: 'name', ko: '고은별', en: 'Koh Eun-byeol' });
  await command({ command: 'status', segment: items[3]!.id, status: 'approved' });
  value(await made.engine.calls.undo({}));
  value(await made.engine.host.close({}));
});
afterEach(() => made.dispose());

function damage(sql: string, path = made.project) {
  const connection = connect(path);
  expect(connection.prepare(sql).run().changes).toBeGreaterThan(0);
  connection.close();
}

async function targets(path: string): Promise<readonly string[]> {
  value(await made.engine.host.open({ path, create: false, readOnly: true }));
  const { items } = value(await made.engine.calls.rows({ document, offset: 0, limit: 20 }));
  value(await made.engine.host.close({}));
  return items.map(({ target }) => target);
}

describe('verifying a project', () => {
  it('finds nothing wrong with a sound one, and does not touch it', () => {
    const before = readFileSync(made.project);
    expect(value(verifyProject(made.project))).toMatchObject({ ok: true, problems: [] });
    expect(readFileSync(made.project).equals(before)).toBe(true);
  });

  it.each([
    ['an altered text', `UPDATE segments SET mt = replace(mt, 'night', 'right')`, 'altered'],
    ['a text altered with its checksum away', `UPDATE segments SET mt = 'x', checksum = NULL`, 'row-differs'],
    ['a row that is gone', `DELETE FROM segments WHERE zone = 'headline'`, 'row-missing'],
    ['a counter', 'UPDATE documents SET words = words + 7', 'counters-differ'],
    ['an event that is gone', 'DELETE FROM events WHERE seq = 3', 'events-missing'],
    ['an event that cannot be read', `UPDATE events SET payload = '{' WHERE seq = 3`, 'event-damaged'],
    ['a record that is null', `UPDATE records SET body = 'null'`, 'value-damaged'],
  ])('names %s', (_, sql, what) => {
    damage(sql);
    const report = value(verifyProject(made.project));
    expect(report.ok).toBe(false);
    expect(report.problems).toContainEqual(expect.objectContaining({ what }));
  });

  it('says why a file is no project', () => {
    const other = join(made.folder, 'other.daejo');
    writeFileSync(other, 'text');
    expect(verifyProject(other)).toMatchObject({ ok: false, code: 'not-a-project' });
  });
});

describe('repairing a project', () => {
  it.each([
    ['a header, a comment and a record', `UPDATE documents SET header = 'x'`],
    ['a text', `UPDATE segments SET mt = 'x' WHERE worked = 1`],
    ['an event', `UPDATE events SET payload = '{' WHERE kind = 'text' AND seq > 2`],
    ['the import', `UPDATE events SET payload = '{' WHERE kind = 'import'`],
    ['rows', 'DELETE FROM segments'],
    ['a page of events', `DELETE FROM events WHERE seq > 2`],
  ])('brings back every text after damage of %s, in a file that is sound', async (_, sql) => {
    const before = await targets(made.project);
    damage(sql);
    const out = join(made.folder, 'Repaired.daejo');
    const report = value(repairProject(made.project, out));
    expect(report.ok).toBe(false);
    expect(value(verifyProject(out))).toMatchObject({ ok: true, problems: [] });
    expect(await targets(out)).toEqual(before);
  });

  it('never writes over a file, nor over the project itself', () => {
    const out = join(made.folder, 'Standing.daejo');
    writeFileSync(out, 'mine');
    expect(repairProject(made.project, out)).toMatchObject({ ok: false, code: 'file-exists' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(repairProject(made.project, made.project)).toMatchObject({ ok: false, code: 'file-exists' });
  });

  it('reads around pages that are lost', () => {
    const broken = join(made.folder, 'broken.daejo');
    copyFileSync(made.project, broken);
    const connection = connect(made.project);
    const root = connection
      .prepare(`SELECT rootpage AS n FROM sqlite_schema WHERE name = 'segments_order'`)
      .get<{ n: number }>()!.n;
    connection.close();
    const bytes = readFileSync(broken);
    bytes.fill(0, (root - 1) * 4096, root * 4096);
    writeFileSync(broken, bytes);
    const out = join(made.folder, 'Repaired.daejo');
    expect(value(repairProject(broken, out)).ok).toBe(false);
    expect(existsSync(out)).toBe(true);
    expect(value(verifyProject(out)).ok).toBe(true);
  });
});

describe('a project damaged at random', () => {
  it('is refused, or says what is damaged, or has every text as it was', async () => {
    const outcome = await tryDamages(made.project, made.folder, 200, 20_261_128);
    expect(outcome.silent).toEqual([]);
    expect(outcome.refused + outcome.same + outcome.reported).toBe(outcome.tried);
    expect(outcome.refused).toBeGreaterThan(0);
    expect(outcome.same).toBeGreaterThan(0);
    expect(outcome.reported).toBeGreaterThan(0);
  }, 120_000);
});
