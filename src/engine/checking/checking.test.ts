import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checked } from '../../contract/views';
import { type Bench, bench, drivers, pasted, value } from '../testing';

const english = `NATO should ban East Asia, Putin says

President Jang Seok-min said on the 13th. has expressed However, the talks will go on.

He met with with reporters on Tuesday. Sales fell to 12 million won.
`;
const korean = `푸틴 "나토 동진 금지해야"

장석민 대통령은 13일 회담이 계속될 것이라고 말했다.

그는 화요일 기자들을 만났다. 매출은 1억2000만원으로 줄었다.
`;

describe.each(drivers)('checks of a project on %s', (driver) => {
  let desk: Bench;
  let document: string;
  const told: Checked[] = [];
  beforeEach(async () => {
    told.length = 0;
    desk = await bench({ driver, checked: (what) => told.push(what) });
    const imported = value(await desk.engine.calls.importPasted(pasted(english, korean)));
    document = imported.documents[0]!.id;
  });
  afterEach(() => desk.dispose());

  const findings = async (query = {}) =>
    value(await desk.engine.calls.findings({ offset: 0, limit: 100, document, ...query })).items;
  const rows = async () => value(await desk.engine.calls.rows({ document, offset: 0, limit: 50 })).items;
  const command = async (input: object) => value(await desk.engine.calls.command(input as never));

  it('are made when they are asked for, with their words, their row and their evidence', async () => {
    const all = await findings();
    const doubled = all.find(({ check }) => check === 'doubled-words');
    expect(doubled).toMatchObject({ quote: 'with with', suggestion: 'with', mute: null, document });
    const row = (await rows())[doubled!.row]!;
    expect(row.target.slice(doubled!.start, doubled!.end)).toBe('with with');
    const amount = all.find(({ check }) => check === 'numbers');
    expect(amount?.evidence.map(({ quote }) => quote)).toContain('1억2000만원');
  });

  it('stand on the rows once the article is checked, and are counted in the library by severity', async () => {
    expect((await rows()).flatMap((row) => row.findings)).toEqual([]);
    const open = await findings();
    expect((await rows()).flatMap((row) => row.findings)).toHaveLength(open.length);
    const [line] = value(await desk.engine.calls.library({ offset: 0, limit: 1 })).items;
    const count = (severity: string) => open.filter((each) => each.severity === severity).length;
    expect(line?.findings).toEqual({
      minor: count('minor'),
      major: count('major'),
      critical: count('critical'),
    });
  });

  it('follow an edit of a row before the window is told of it', async () => {
    const before = await findings();
    const doubled = before.find(({ check }) => check === 'doubled-words')!;
    const row = (await rows())[doubled.row]!;
    await command({ command: 'edit', segment: row.id, text: row.target.replace('with with', 'with') });
    const after = (await rows())[doubled.row]!;
    expect(after.findings.map(({ check }) => check)).not.toContain('doubled-words');
    expect(told.some(({ segments }) => segments?.includes(row.id))).toBe(true);
  });

  it('are put right by one command, which is undone as one', async () => {
    const doubled = (await findings()).find(({ check }) => check === 'doubled-words')!;
    const { segment, start, end, quote, suggestion } = doubled;
    await command({ command: 'correct', corrections: [{ segment, start, end, quote, text: suggestion }] });
    expect((await findings()).map(({ check }) => check)).not.toContain('doubled-words');
    value(await desk.engine.calls.undo({}));
    expect((await findings()).map(({ check }) => check)).toContain('doubled-words');
  });

  it('are gone through one after the other, round the end, and backwards', async () => {
    const all = await findings();
    const seen: string[] = [];
    let at = { row: -1, offset: -1 };
    for (let step = 0; step <= all.length; step++) {
      const place = value(await desk.engine.calls.nextFinding({ document, ...at }))!;
      expect(place.total).toBe(all.length);
      seen.push(place.finding.key);
      at = { row: place.finding.row, offset: place.finding.start };
    }
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(seen[0]);
    const last = value(
      await desk.engine.calls.nextFinding({ document, row: 0, offset: -1, backwards: true }),
    );
    expect(last?.finding.row).toBe(Math.max(...all.map(({ row }) => row)));
  });

  it('are muted one, all alike or a whole check, with a reason, listed, and shown again by undo', async () => {
    const [finding] = (await findings()).filter(({ check }) => check === 'doubled-words');
    const { segment, check, message, quote, occurrence } = finding!;
    const one = {
      command: 'mute',
      segment,
      check,
      code: message.code,
      quote,
      occurrence,
      reason: 'house usage',
    };
    await command({ ...one, scope: 'one' });
    expect(await findings({ check })).toEqual([]);
    expect(await findings({ check, muted: true })).toMatchObject([{ mute: { reason: 'house usage' } }]);
    const listed = value(await desk.engine.calls.mutes({ offset: 0, limit: 10 }));
    expect(listed.items).toMatchObject([{ by: 'Han Seo-yun', hides: 1, mute: { scope: 'one' } }]);
    value(await desk.engine.calls.undo({}));
    expect(await findings({ check })).toHaveLength(1);
    await command({ command: 'mute', scope: 'check', check });
    expect(await findings({ check })).toEqual([]);
    expect(value(await desk.engine.calls.findingCounts({ document })).byCheck).not.toHaveProperty(check);
    const mute = value(await desk.engine.calls.mutes({ offset: 0, limit: 10 })).items[0]!.mute;
    await command({ command: 'unmute', mute: mute.id });
    expect(await findings({ check })).toHaveLength(1);
  });

  it('are kept in the file, mutes and all, and not made again when it is opened', async () => {
    const before = await findings();
    const muted = before[0]!;
    await command({
      command: 'mute',
      scope: 'alike',
      segment: muted.segment,
      check: muted.check,
      code: muted.message.code,
      quote: muted.quote,
    });
    await findings();
    value(await desk.engine.host.close({}));
    value(await desk.engine.host.open({ path: desk.project, create: false }));
    expect(value(await desk.engine.calls.checksState({}))).toMatchObject({ checked: 1, total: 1 });
    const keys = (await findings()).map(({ key }) => key);
    expect(keys).toEqual(before.filter(({ key }) => keys.includes(key)).map(({ key }) => key));
    expect(await findings({ muted: true })).not.toEqual([]);
  });

  it('are made again when the glossary says something new', async () => {
    await findings();
    await command({ command: 'term', ko: '매출', en: ['turnover'], forbidden: ['sales'] });
    const told = (await findings()).filter(({ check }) => check === 'terminology');
    expect(told.map(({ quote }) => quote)).toContain('Sales');
  });

  it('of articles that hold no word of a new term stand as they are', async () => {
    const other = value(await desk.engine.calls.importPasted(pasted('Port closed\n\nShips wait.\n', null)));
    value(await desk.engine.calls.gate({ documents: [] }));
    expect(value(await desk.engine.calls.checksState({}))).toMatchObject({ checked: 2 });
    await command({ command: 'term', ko: '선박', en: ['vessels'], forbidden: ['ships'] });
    expect(value(await desk.engine.calls.findingCounts({})).unchecked).toBe(1);
    const place = { document: other.documents[0]!.id, row: -1, offset: -1 };
    await desk.engine.calls.nextFinding(place);
    expect(value(await desk.engine.calls.findingCounts({})).unchecked).toBe(0);
    value(await desk.engine.host.close({}));
    value(await desk.engine.host.open({ path: desk.project, create: false }));
    expect(value(await desk.engine.calls.checksState({}))).toMatchObject({ checked: 2, total: 2 });
  });

  it('ask the dictionary, and Harper where the project wants its advice', { timeout: 60_000 }, async () => {
    const text = 'Port closed\n\nThe goverment could of waited, the mayor said.\n';
    const other = value(await desk.engine.calls.importPasted(pasted(text, null))).documents[0]!.id;
    const quotes = async (check: string) =>
      (await findings({ document: other, check })).map(({ quote }) => quote);
    expect(await quotes('spelling')).toEqual(['goverment']);
    expect(await quotes('grammar')).toEqual([]);
    await command({ command: 'setting', grammar: true });
    // Advice is for what somebody looks at.
    await desk.engine.calls.rows({ document: other, offset: 0, limit: 10 });
    await expect.poll(() => quotes('grammar'), { timeout: 30_000, interval: 200 }).toEqual(['could of']);
    await command({ command: 'setting', grammar: false });
    expect(await quotes('grammar')).toEqual([]);
  });

  it('stop an export at the gate, or let it through when they have been seen', async () => {
    const request = { format: 'text' as const, documents: [document], against: 'mt' as const };
    const path = `${desk.folder}/out.txt`;
    const send = (more = {}) =>
      desk.engine.host.exportTo({ request: { ...request, ...more }, path, overwrite: true });
    expect(await send()).toMatchObject({ ok: false, code: 'gate-open-findings' });
    expect(await send({ acknowledged: true })).toMatchObject({ ok: true });
    await command({ command: 'setting', gate: { action: 'refuse', severity: 'major' } });
    expect(await send({ acknowledged: true })).toMatchObject({ ok: false, code: 'gate-closed' });
    await command({ command: 'setting', gate: { action: 'off', severity: 'minor' } });
    expect(await send()).toMatchObject({ ok: true });
  });

  it('of all articles are made on demand, and can be canceled', async () => {
    for (let count = 0; count < 5; count++) {
      value(await desk.engine.calls.importPasted(pasted(english, korean)));
    }
    expect(value(await desk.engine.calls.checkAll({}))).toMatchObject({ running: true, total: 6 });
    expect(value(await desk.engine.calls.cancelChecks({}))).toMatchObject({ running: false });
    value(await desk.engine.calls.checkAll({}));
    value(await desk.engine.calls.gate({ documents: [] }));
    expect(value(await desk.engine.calls.checksState({}))).toEqual({ running: false, checked: 6, total: 6 });
  });
});
