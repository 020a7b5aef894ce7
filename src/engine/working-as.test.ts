import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../contract/people';
import { type Bench, bench, importArticle, value } from './testing';
import { workingAs } from './working-as';

let made: Bench;
let rows: readonly { readonly id: string; readonly target: string }[];
let document: string;
beforeEach(async () => {
  made = await bench();
  document = await importArticle(made);
  rows = value(await made.engine.calls.rows({ document, offset: 0, limit: 9 })).items;
});
afterEach(() => made.dispose());

const ga: Actor = { id: 'person-1', name: 'Han Seo-yun', initials: 'HS' };
const na: Actor = { id: 'person-2', name: 'Moon Ga-ram', initials: 'MG' };

const become = (actor: Actor) => made.engine.answerHost('actor', actor);
const edit = (row: number, text: string, group = 'g') =>
  made.engine.calls.command({ command: 'edit', segment: rows[row]!.id, text, group });
const people = async () => value(await made.engine.calls.project({})).people;
/** Who did what to a row, newest first. */
const history = async (row: number) =>
  value(await made.engine.calls.history({ segment: rows[row]!.id, offset: 0, limit: 50 })).items.map(
    ({ actor, after }) => [actor?.name, after],
  );

describe('who did something', () => {
  test('stays as it was when somebody else goes on', async () => {
    value(await edit(1, 'By the first.'));
    await become(na);
    value(await edit(1, 'By the second.'));
    expect(await history(1)).toEqual([
      ['Moon Ga-ram', 'By the second.'],
      ['Han Seo-yun', 'By the first.'],
    ]);
    // The correction of one name reaches what that person did, and nothing else.
    await become({ ...na, name: 'Moon Ka-ram', spelled: new Date(Date.now() + 1000).toISOString() });
    expect(await history(1)).toEqual([
      ['Moon Ka-ram', 'By the second.'],
      ['Han Seo-yun', 'By the first.'],
    ]);
    expect(made.changes.at(-1)).toMatchObject({ documents: 'all' });
    expect(await people()).toHaveLength(2);
  });

  test('is undone one person at a time, although both gave their edits one group', async () => {
    value(await edit(1, 'By the first.'));
    await become(na);
    value(await edit(1, 'By the second.'));
    value(await made.engine.calls.undo({}));
    expect(made.engine.session()!.tables.segment(rows[1]!.id)!.target).toBe('By the first.');
  });

  test('is said by the first change: who only looks is not put into the project', async () => {
    await become(na);
    expect((await people()).map(({ name }) => name)).toEqual(['Han Seo-yun']);
  });

  test('keeps the name that the project learned last', async () => {
    value(await edit(1, 'One.'));
    // Another computer, on which the name was written before it came into this project.
    await become({ ...ga, name: 'Han So-yun', spelled: '2020-01-01T00:00:00.000Z' });
    value(await edit(1, 'Two.'));
    expect((await people()).map(({ name }) => name)).toEqual(['Han Seo-yun']);
    await become({ ...ga, name: 'Han So-yun' });
    value(await edit(1, 'Three.'));
    expect((await people()).map(({ name }) => name)).toEqual(['Han Seo-yun']);
  });

  test.each([
    { ...na, id: '' },
    { ...na, id: '../x' },
    { ...na, name: '' },
    { ...na, name: '  ' },
    { ...na, name: 'Moon\u0000' },
    { ...na, name: 'x'.repeat(201) },
    { ...na, initials: 'x'.repeat(9) },
    { ...na, admin: true },
  ])('is never %j', async (actor) => {
    expect(await become(actor)).toMatchObject({ ok: false, code: 'invalid-call' });
    value(await edit(1, 'Still the first.'));
    expect((await history(1))[0]).toEqual(['Han Seo-yun', 'Still the first.']);
  });

  test('comes from no edit: a call with an actor of its own is refused', async () => {
    const refused = await made.engine.answer('command', {
      command: 'edit',
      segment: rows[1]!.id,
      text: 'Forged.',
      actor: 'person-2',
    });
    expect(refused).toMatchObject({ ok: false, code: 'invalid-command' });
  });
});

describe('a script', () => {
  const person = (name: string, more: object = {}) =>
    made.engine.answer('command', { command: 'person', name, ...more });

  test('says who works from here on; what was done before stays as it was', async () => {
    value(await person('Moon Ga-ram'));
    value(await edit(1, 'By Moon.'));
    value(await person('Heo Sol'));
    value(await edit(1, 'By Heo.'));
    value(await person('Moon Ga-ram'));
    value(await edit(1, 'By Moon again.'));
    expect(await history(1)).toEqual([
      ['Moon Ga-ram', 'By Moon again.'],
      ['Heo Sol', 'By Heo.'],
      ['Moon Ga-ram', 'By Moon.'],
    ]);
    expect((await people()).map(({ name }) => name).sort()).toEqual([
      'Han Seo-yun',
      'Heo Sol',
      'Moon Ga-ram',
    ]);
  });

  test('corrects the name of who works, also on what was done', async () => {
    value(await edit(1, 'One.'));
    value(await person('Han So-yun', { correct: true }));
    expect(await history(1)).toEqual([['Han So-yun', 'One.']]);
    expect(await people()).toEqual([{ id: 'person-1', name: 'Han So-yun', initials: 'HS' }]);
  });

  test('that names one of two means the one who was named first, or the one with that id', async () => {
    value(await person('Moon Ga-ram'));
    value(await person('Heo Sol'));
    value(await person('Moon Ga-ram', { correct: true }));
    const { connection } = made.engine.session()!.file;
    const ids = (await people()).filter(({ name }) => name === 'Moon Ga-ram').map(({ id }) => id);
    expect(workingAs(connection, 'Moon Ga-ram')).toMatchObject({ person: { id: ids[0] }, namesakes: 2 });
    expect(workingAs(connection, ids[1]!)).toMatchObject({ person: { id: ids[1] }, namesakes: 1 });
    expect(workingAs(connection, 'Nobody')).toMatchObject({ namesakes: 0 });
  });

  test.each(['', 'a\nb'])('is refused the name %j', async (name) => {
    expect(await person(name)).toMatchObject({ ok: false, code: 'invalid-command' });
  });
});
