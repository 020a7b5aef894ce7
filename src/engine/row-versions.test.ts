import { afterEach, expect, it } from 'vitest';
import { versionsOf } from './row-versions';
import { type Bench, bench, importArticle, value } from './testing';

let made: Bench;
afterEach(() => made.dispose());

async function as(id: string, name: string) {
  await made.engine.host.actor({ id, name, initials: name.slice(0, 1) });
}

it('keeps who wrote a text when its row is split, and when rows are merged', async () => {
  made = await bench();
  const document = await importArticle(made);
  const rows = async () => value(await made.engine.calls.rows({ document, offset: 0, limit: 10 })).items;
  const command = async (input: Parameters<typeof made.engine.calls.command>[0]) =>
    value(await made.engine.calls.command(input));
  const [, first, second] = await rows();
  await as('a', 'Ahn');
  await command({ command: 'edit', segment: first!.id, text: 'The mayor spoke. The harbor closes.' });
  await as('b', 'Bae');
  const { created } = await command({ command: 'split', segment: first!.id, at: 17 });
  const session = made.engine.session()!;
  expect(versionsOf(session, created.segment!).map(({ actor, target }) => [actor, target])).toEqual([
    ['a', 'The mayor spoke. The harbor closes.'],
    ['b', 'The harbor closes.'],
  ]);
  await command({ command: 'edit', segment: second!.id, text: 'Safety first, she said.' });
  await as('c', 'Cho');
  await command({ command: 'merge', segment: created.segment! });
  const merged = versionsOf(session, created.segment!);
  expect(merged.map(({ actor }) => actor)).toEqual(['a', 'b', 'b', 'c']);
  expect(merged.at(-1)?.target).toBe('The harbor closes. Safety first, she said.');
});
