import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, bench, drivers, value } from './testing';

const articles = [
  'Zebra found in Harin\n\nA zebra was found. Nobody knows whose it is.',
  'Apples grow cheaper\n\nApples grow cheaper in Harin.',
  'Market opens\n\nThe market opens on Monday. It had been closed. It is open now.',
  'apples for everyone\n\nThe school gives apples away.',
];

describe.each(drivers)('the place of an article in the library with %s', (driver) => {
  let made: Bench;
  beforeEach(async () => {
    made = await bench({ driver });
    for (const text of articles) {
      value(await made.engine.calls.importPasted({ english: { text, html: null }, korean: null }));
    }
  });
  afterEach(() => made.dispose());

  it('is where the same list shows it, and nowhere when the list leaves it out', async () => {
    const { calls } = made.engine;
    const all = value(await calls.library({ offset: 0, limit: 10 })).items.map(({ id }) => id);
    value(await calls.command({ command: 'remove', documents: [all[1]!] }));
    value(await calls.command({ command: 'status', document: all[2]!, status: 'approved' }));
    value(await calls.gate({ documents: [] }));
    for (const show of ['all', 'open', 'approved', 'removed', 'commented', 'findings'] as const) {
      for (const order of ['imported', 'title', 'open', 'findings'] as const) {
        for (const list of [
          { show, order },
          { show, order, search: 'APPLES' },
        ]) {
          const listed = value(await calls.library({ ...list, offset: 0, limit: 10 })).items;
          for (const document of all) {
            const { index } = value(await calls.libraryIndex({ ...list, document }));
            expect(index, JSON.stringify(list)).toBe(listed.findIndex(({ id }) => id === document));
          }
        }
      }
    }
  });
});
