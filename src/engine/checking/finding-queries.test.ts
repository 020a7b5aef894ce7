import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyStyle } from '../../core/checks/style-profile';
import { type Bench, bench, drivers, pasted, value } from '../testing';

/** Doubled words and a colon between full-width marks: some findings stand on the same words. */
const english = `Mayor Do Ha-ram says says no

He met with with reporters ， and and left. Sales fell to 12 million won.
`;
const korean = `도하람 시장 "안 된다"

그는 기자들을 만나고 떠났다. 매출은 1억2000만원으로 줄었다.
`;
const clean = 'The market opens\n\nThe market of Seoul opens again.';

describe.each(drivers)('going through findings on %s', (driver) => {
  let desk: Bench;
  let document: string;
  beforeEach(async () => {
    desk = await bench({ driver });
    document = value(await desk.engine.calls.importPasted(pasted(english, korean))).documents[0]!.id;
  });
  afterEach(() => desk.dispose());

  const findings = async (query = {}) =>
    value(await desk.engine.calls.findings({ offset: 0, limit: 100, document, ...query }));

  it.each([
    [false, 1],
    [true, -1],
  ])(
    'comes to every one of them once a round (backwards: %s), in the order they are listed',
    async (backwards, step) => {
      const all = (await findings()).items;
      expect(all.length).toBeGreaterThan(3);
      let place = value(await desk.engine.calls.nextFinding({ document, row: -1, offset: -1, backwards }))!;
      const start = all.findIndex(
        ({ segment, key }) => segment === place.finding.segment && key === place.finding.key,
      );
      expect(start).toBe(backwards ? all.length - 1 : 0);
      for (let index = start + step, count = 0; count < all.length; index += step, count += 1) {
        const { segment, key, row, start: offset } = place.finding;
        const from = { segment, key };
        place = value(await desk.engine.calls.nextFinding({ document, row, offset, from, backwards }))!;
        const expected = all.at(index % all.length)!;
        expect([place.finding.segment, place.finding.key]).toEqual([expected.segment, expected.key]);
        expect(place.number).toBe((((index % all.length) + all.length) % all.length) + 1);
      }
    },
  );

  it('goes on from the place where the last one was, when that is no longer there', async () => {
    const all = (await findings()).items.filter(({ side }) => side === 'target');
    const [gone, next] = all;
    const place = await desk.engine.calls.nextFinding({
      document,
      row: gone!.row,
      offset: gone!.start,
      from: { segment: gone!.segment, key: 'no longer there' },
    });
    expect(value(place)?.finding.key).toBe(next!.key);
  });

  it('goes to the next article that has one only when it is asked to', async () => {
    const other = value(await desk.engine.calls.importPasted(pasted(clean, null))).documents[0]!.id;
    value(await desk.engine.calls.gate({ documents: [] }));
    expect((await findings({ document: other })).items).toEqual([]);
    const ask = { document: other, row: -1, offset: -1 };
    expect(value(await desk.engine.calls.nextFinding(ask))).toBeNull();
    for (const backwards of [false, true]) {
      const beyond = value(await desk.engine.calls.nextFinding({ ...ask, beyond: true, backwards }));
      expect(beyond?.finding.document).toBe(document);
      expect(beyond?.number).toBe(backwards ? beyond?.total : 1);
    }
  });

  it('lists the heaviest first where that is asked for, page by page, with how many there are of each', async () => {
    const placed = await findings();
    const weights = { critical: 0, major: 1, minor: 2 };
    const heaviest = placed.items.toSorted((a, b) => weights[a.severity] - weights[b.severity]);
    const pages = [];
    for (let offset = 0; offset < placed.total; offset += 2) {
      const page = await findings({ order: 'severity', offset, limit: 2 });
      expect(page.bySeverity).toEqual(placed.bySeverity);
      pages.push(...page.items);
    }
    expect(pages.map(({ key }) => key)).toEqual(heaviest.map(({ key }) => key));
    const { minor, major, critical } = placed.bySeverity;
    expect(minor + major + critical).toBe(placed.total);
  });

  it('follows the house style of the project, and refuses one that is none', async () => {
    const given = { ...emptyStyle, id: 'own', name: 'Own', percent: 'percent' } as const;
    value(await desk.engine.calls.importPasted(pasted('Prices rise\n\nPrices rose 5% in Seoul.', null)));
    const set = (style: object) => desk.engine.calls.command({ command: 'setting', style } as never);
    value(await set(given));
    expect(value(await desk.engine.calls.projectSettings({})).style).toEqual(given);
    value(await desk.engine.calls.gate({ documents: [] }));
    const all = value(await desk.engine.calls.findings({ offset: 0, limit: 100, check: 'house-style' }));
    expect(all.items).toMatchObject([{ quote: '5%' }]);
    for (const wrong of [{ ...given, percent: 'per cent' }, { ...given, more: 1 }, { id: 'own' }]) {
      expect(await set(wrong)).toMatchObject({ ok: false, code: 'invalid-command' });
    }
  });

  it('says how many findings each mute hides, the narrowest first', async () => {
    const mute = (fields: object) => desk.engine.calls.command({ command: 'mute', ...fields } as never);
    const all = (await findings()).items;
    const doubled = all.filter(({ check }) => check === 'doubled-words');
    expect(doubled.length).toBeGreaterThan(1);
    const [first] = doubled;
    const { segment, check, message, quote, occurrence } = first!;
    const hidden = async () =>
      value(await desk.engine.calls.mutes({ offset: 0, limit: 10 })).items.map(
        ({ mute: { scope }, hides }) => [scope, hides] as const,
      );
    value(await mute({ scope: 'check', check }));
    expect(await hidden()).toEqual([['check', doubled.length]]);
    value(await mute({ scope: 'one', segment, check, code: message.code, quote, occurrence }));
    expect(new Map(await hidden())).toEqual(
      new Map([
        ['one', 1],
        ['check', doubled.length - 1],
      ]),
    );
    const listed = value(await desk.engine.calls.mutes({ offset: 0, limit: 10 })).items;
    const whole = listed.find(({ mute: { scope } }) => scope === 'check')!;
    value(await desk.engine.calls.command({ command: 'unmute', mute: whole.mute.id }));
    expect((await findings({ check })).total).toBe(doubled.length - 1);
    const counts = value(await desk.engine.calls.findingCounts({ document }));
    expect([counts.byCheck[check], counts.muted]).toEqual([doubled.length - 1, 1]);
  });

  it('shows articles with findings alone in the library, or first, the heaviest at the top', async () => {
    const other = value(await desk.engine.calls.importPasted(pasted(clean, null))).documents[0]!.id;
    const lighter = value(
      await desk.engine.calls.importPasted(pasted('The market opens\n\nIt opens opens again.', null)),
    ).documents[0]!.id;
    value(await desk.engine.calls.gate({ documents: [] }));
    const list = async (query: object) =>
      value(await desk.engine.calls.library({ offset: 0, limit: 10, ...query })).items.map(({ id }) => id);
    expect(await list({ show: 'findings' })).toEqual([document, lighter]);
    expect(await list({ order: 'findings' })).toEqual([document, lighter, other]);
  });
});
