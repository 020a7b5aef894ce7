import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './store/driver';
import { type Bench, bench, drivers, importArticle, value } from './testing';

let made: Bench;
afterEach(() => made.dispose());

/** Damage to one event, or to all, of an operation; the second kind makes it one that is taken back in slices. */
const damages = [
  ['an altered payload', `payload = replace(payload, 'port', 'quay')`],
  ['a long one that is no JSON', `payload = printf('%.*c', 50000, 'x')`],
  ['a kind there is not', `kind = 'none'`],
] as const;

describe.each(drivers)('an operation of which an event is damaged, on %s', (driver) => {
  it.each(
    damages.flatMap(([what, sql]) =>
      (['undo', 'redo'] as const).flatMap((way) =>
        [true, false].map((all) => [way, what, sql, all] as const),
      ),
    ),
  )('%s with %s is refused and changes nothing', async (direction, _, sql, all) => {
    made = await bench({ driver });
    const { calls, host } = made.engine;
    const documents = [await importArticle(made, false)];
    const { documents: more } = value(
      await calls.importPasted({
        english: { text: 'Port again\n\nThe port opens.\n', html: null },
        korean: null,
      }),
    );
    documents.push(more[0]!.id);
    value(await calls.command({ command: 'replace', find: 'port', with: 'the port' }));
    if (direction === 'redo') value(await calls.undo({}));
    value(await host.close({}));
    const connection = connect(made.project, driver);
    const one = all ? '' : `AND document = '${documents[0]}'`;
    // A redo reads the event that was taken back.
    expect(
      connection.prepare(`UPDATE events SET ${sql} WHERE action = 'replace' AND undoes IS NULL ${one}`).run()
        .changes,
    ).toBe(all ? 2 : 1);
    const state = () => {
      const own = connect(made.project, driver);
      const tables = ['events', 'documents', 'segments'].map((table) =>
        own.prepare(`SELECT * FROM ${table} ORDER BY id`).all<object>(),
      );
      own.close();
      return tables;
    };
    connection.close();
    const before = state();
    value(await host.open({ path: made.project, create: false }));
    const reply = await (direction === 'undo' ? calls.undo({}) : calls.redo({}));
    expect(reply).toMatchObject({
      ok: false,
      code: 'value-damaged',
      params: { place: expect.stringMatching(/^events \d+ /u) },
    });
    expect(value(await calls.project({})).readOnly).toEqual({ code: 'damaged' });
    value(await host.close({}));
    expect(state()).toEqual(before);
  });
});
