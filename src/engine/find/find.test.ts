import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineInput } from '../../contract/engine-calls';
import type { DocumentRecord, SegmentRecord, SegmentStatus } from '../../core/project/model';
import { findWords } from '../../core/project/replace';
import { type Bench, bench, drivers, value } from '../testing';
import { startFinding } from './find';

const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };

interface Row {
  readonly en: string;
  readonly ko?: string;
  readonly mt?: string;
  readonly status?: SegmentStatus;
  readonly locked?: boolean;
  readonly zone?: SegmentRecord['zone'];
}

/** Articles of given rows, as an import would bring them; row `r` of article `d` has the id `d-r`. */
function imported(articles: readonly (readonly Row[])[]) {
  const documents = articles.map(
    (_, index): DocumentRecord => ({
      id: `${index}`,
      position: index + 1,
      title: `Article ${index}`,
      header,
      engine: null,
      origin: null,
      importedAt: '',
      removed: false,
    }),
  );
  const segments = articles.flatMap((rows, document) =>
    rows.map((row, index): SegmentRecord => {
      const target = row.en.normalize('NFC');
      return {
        id: `${document}-${index}`,
        document: `${document}`,
        position: index + 1,
        zone: row.zone ?? 'paragraph',
        paragraph: 1,
        joiner: ' ',
        ko: row.ko ?? null,
        mt: row.mt ?? target,
        target,
        baseline: target,
        status: row.status ?? 'untouched',
        revision: 0,
        alignment: 1,
        locked: row.locked ?? false,
      };
    }),
  );
  return { documents, segments };
}

const port: readonly (readonly Row[])[] = [
  [
    { en: 'The port closes at 10.', ko: '항구는 10시에 닫는다.', mt: 'A harbor closes at 10.' },
    { en: 'Ports and a port.', status: 'approved', mt: 'Harbors and a harbor.' },
    { en: 'No ships.', status: 'edited' },
  ],
  [
    { en: 'A port of call.', locked: true },
    { en: 'The report.', status: 'needs-work', ko: '항구 보고' },
    { en: 'By the port desk', zone: 'byline' },
  ],
];

describe.each(drivers)('find and replace with %s', (driver) => {
  let made: Bench;
  afterEach(() => made.dispose());

  async function open(articles: readonly (readonly Row[])[]) {
    made = await bench({ driver });
    value(made.engine.session()!.append([{ kind: 'import', payload: imported(articles) }]));
    return made.engine.calls;
  }

  const usual = { matchCase: false, wholeWord: false, limit: 100 };
  const targets = () =>
    made.engine
      .session()!
      .file.connection.prepare('SELECT coalesce(target, mt) AS text FROM segments ORDER BY id')
      .all<{ text: string }>()
      .map(({ text }) => text);

  it('lists rows in the order of the library, with their numbers, and counts all matches', async () => {
    const calls = await open(port);
    const found = value(await calls.find({ ...usual, query: 'port', sides: ['target'] }));
    expect(found.rows.map(({ segment, row, matches }) => [segment, row, matches.length])).toEqual([
      ['0-0', 0, 1],
      ['0-1', 1, 2],
      ['1-0', 0, 1],
      ['1-1', 1, 1],
    ]);
    expect(found).toMatchObject({ total: 4, places: 5, placesBefore: 0, limited: false, complete: true });
  });

  it('gives the rows page by page, and the number of matches before each page', async () => {
    const calls = await open(port);
    const query = { ...usual, query: 'port', sides: ['target' as const] };
    const page = value(await calls.find({ ...query, offset: 2, limit: 1 }));
    expect(page.rows.map(({ segment, row }) => [segment, row])).toEqual([['1-0', 0]]);
    expect(page).toMatchObject({ offset: 2, total: 4, places: 5, placesBefore: 3, limited: true });
  });

  it.each<[string, Partial<EngineInput<'find'>>, readonly string[]]>([
    ['the Korean', { query: '항구', sides: ['source'] }, ['0-0', '1-1']],
    ['the machine text', { query: 'harbor', sides: ['mt', 'target'] }, ['0-0', '0-1']],
    ['one article', { document: '1' }, ['1-0', '1-1']],
    ['rows chosen', { segments: ['1-1', '0-0'] }, ['0-0', '1-1']],
    ['rows of some statuses', { status: ['approved', 'needs-work'] }, ['0-1', '1-1']],
    ['whole words', { wholeWord: true }, ['0-0', '0-1', '1-0']],
    ['words as they are written', { query: 'Port', matchCase: true }, ['0-1']],
    ['a regular expression', { query: '^(The|A) port', pattern: true }, ['0-0', '1-0']],
    ['Hangul by a regular expression', { query: '[가-힣]{3}', sides: ['source'], pattern: true }, ['0-0']],
  ])('looks in %s', async (_, fields, expected) => {
    const calls = await open(port);
    const found = value(await calls.find({ ...usual, query: 'port', sides: ['target'], ...fields }));
    expect(found.rows.map(({ segment }) => segment)).toEqual(expected);
  });

  it('keeps what it found for other pages, until something is done in the project', async () => {
    const calls = await open(port);
    const query = { ...usual, query: 'port', sides: ['target' as const] };
    const preview = { ...usual, query: 'port', sides: ['target'] as ['target'], with: 'quay' };
    const read = async (offset: number) => {
      const found = value(await calls.find({ ...query, offset }));
      const previewed = value(await calls.previewReplace({ ...preview, offset }));
      expect(previewed.rows.map(({ segment }) => segment)).toEqual(found.rows.map(({ segment }) => segment));
      return found.rows.map(({ segment }) => segment);
    };
    expect(await read(0)).toEqual(['0-0', '0-1', '1-0', '1-1']);
    expect(await read(2)).toEqual(['1-0', '1-1']);
    value(await calls.command({ command: 'edit', segment: '0-1', text: 'Harbors.' }));
    expect(await read(1)).toEqual(['1-0', '1-1']);
    value(await calls.undo({}));
    expect(await read(1)).toEqual(['0-1', '1-0', '1-1']);
  });

  it('says what is wrong with a regular expression and at which character', async () => {
    const calls = await open(port);
    const wrong = { query: 'port(s', pattern: true, sides: ['target' as const] };
    const refused = { ok: false, code: 'pattern-invalid', params: { at: 5, problem: 'missing-parenthesis' } };
    expect(await calls.find({ ...usual, ...wrong })).toEqual(refused);
    expect(await calls.previewReplace({ ...usual, ...wrong, sides: ['target'], with: '' })).toEqual(refused);
    expect(await calls.command({ command: 'replace', find: 'port(s', with: '', pattern: true })).toEqual(
      refused,
    );
    expect(
      await calls.command({ command: 'replace', segments: ['0-0'], find: 'port(s', with: '', pattern: true }),
    ).toEqual(refused);
  });

  it('shows what a replacement would do, and then does it, as one step of undo', async () => {
    const calls = await open(port);
    const before = targets();
    const fields = { matchCase: false, wholeWord: false, pattern: true };
    const by = '<$1>';
    const preview = value(
      await calls.previewReplace({ ...usual, ...fields, query: '(ports?)', with: by, sides: ['target'] }),
    );
    expect(preview).toMatchObject({ total: 4, places: 4, locked: 1, approved: 1, complete: true });
    expect(preview.rows.map(({ segment, locked, becomes }) => [segment, locked, becomes])).toEqual([
      ['0-0', false, 'edited'],
      ['0-1', false, 'edited'],
      ['1-0', true, 'untouched'],
      ['1-1', false, 'needs-work'],
    ]);
    value(
      await calls.command({ command: 'replace', ...fields, find: '(ports?)', with: by, except: ['0-1'] }),
    );
    const after = targets();
    for (const row of preview.rows) {
      const place = before.indexOf(row.before);
      const stays = row.locked || row.segment === '0-1';
      expect(after[place]).toBe(stays ? row.before : row.after);
    }
    expect(after.at(-1)).toBe('By the port desk');
    value(await calls.undo({}));
    expect(targets()).toEqual(before);
  });

  it('replaces one match alone, in rows of one status alone, and refuses where all is locked', async () => {
    const calls = await open(port);
    const replace = { command: 'replace' as const, find: 'port', with: 'quay' };
    value(await calls.command({ ...replace, segments: ['0-1'], at: 12, matchCase: false }));
    expect(targets()[1]).toBe('Ports and a quay.');
    value(await calls.command({ ...replace, status: ['needs-work'] }));
    expect(targets().slice(0, 5)).toEqual([
      'The port closes at 10.',
      'Ports and a quay.',
      'No ships.',
      'A port of call.',
      'The requay.',
    ]);
    expect(await calls.command({ ...replace, segments: ['1-0'] })).toMatchObject({ code: 'locked' });
    expect(await calls.command({ ...replace, document: '1' })).toMatchObject({ code: 'locked' });
    expect(await calls.command({ ...replace, find: 'jetty' })).toMatchObject({ code: 'nothing-to-do' });
    expect(await calls.command({ ...replace, at: 2 })).toMatchObject({ code: 'invalid-command' });
    expect(await calls.command({ ...replace, document: 'x' })).toMatchObject({ code: 'not-found' });
  });

  it('finds every row that matches, whatever SQLite makes of case', async () => {
    const alphabet = [...'aAéÉİiıßſﬁⅧⅷKk가각ㄱ나 -_%\'"'];
    const text = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 });
    const rows = fc.sample(text, { numRuns: 300, seed: 41 }).map((en) => ({ en }));
    const calls = await open([rows.slice(0, 100), rows.slice(100)]);
    const query = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        query,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (words, nfd, matchCase, whole) => {
          const options = { matchCase, wholeWord: whole };
          const given = nfd ? words.normalize('NFD') : words;
          const found = value(await calls.find({ ...options, query: given, sides: ['target'], limit: 1000 }));
          const expected = targets().filter((row) => findWords(row, given, options).length > 0);
          expect(found.rows.map((row) => row.text).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads an article of any length', async () => {
    const rows = Array.from({ length: 4500 }, (_, index) => ({ en: `Sentence ${index} about the port.` }));
    const calls = await open([rows, [{ en: 'port' }]]);
    const query = {
      ...usual,
      query: '(\\d+) .*port',
      pattern: true,
      sides: ['target' as const, 'mt' as const],
    };
    const found = value(await calls.find({ ...query, offset: 8990 }));
    expect(found).toMatchObject({ total: 9000, places: 9000, placesBefore: 8990, complete: true });
    expect(found.rows.at(-1)).toMatchObject({ segment: '0-4499', row: 4499 });
  });

  /** Makes a pause after every row. */
  const patient = () =>
    startFinding(() => made.engine.session(), { find: 60_000, replace: 60_000, slice: 0 });

  it('answers other calls while it searches', async () => {
    const calls = await open(port);
    const order: string[] = [];
    const search = patient()
      .calls.find({ ...usual, query: 'port', sides: ['target'] })
      .then(() => order.push('found'));
    await calls.project({}).then(() => order.push('project'));
    await search;
    expect(order).toEqual(['project', 'found']);
  });

  it('is cancelled by a newer search and by closing the project, but not by another page', async () => {
    await open(port);
    const { calls } = patient();
    const query = { ...usual, query: 'port', sides: ['target' as const] };
    const first = calls.find(query);
    const page = calls.find({ ...query, offset: 1 });
    const other = calls.find({ ...query, query: 'the' });
    expect(await first).toMatchObject({ ok: false, code: 'canceled' });
    expect(await page).toMatchObject({ ok: false, code: 'canceled' });
    expect(value(await other).total).toBe(2);
    const pages = await Promise.all([calls.find(query), calls.find({ ...query, offset: 1 })]);
    expect(pages.map((each) => value(each).rows.length)).toEqual([4, 3]);
    const late = calls.find({ ...query, query: 'ship' });
    const replacing = patient().replace(made.engine.session()!, { command: 'replace', find: 'p', with: 'q' });
    await made.engine.host.close({});
    expect(await late).toMatchObject({ ok: false, code: 'canceled' });
    expect(await replacing).toMatchObject({ ok: false, code: 'canceled' });
    expect(await calls.find(query)).toMatchObject({ ok: false, code: 'no-project' });
  });

  it('answers with what it has when time is up, and a replacement then changes nothing', async () => {
    await open(Array.from({ length: 50 }, () => port[0]!));
    const hurried = startFinding(() => made.engine.session(), { find: -1, replace: -1, slice: 12 });
    const query = { ...usual, query: 'p.rt', pattern: true, sides: ['target' as const] };
    const found = value(await hurried.calls.find(query));
    expect(found.complete).toBe(false);
    expect(found.total).toBeLessThan(100);
    // Its pages are of the same rows.
    const next = value(await hurried.calls.find({ ...query, offset: 1 }));
    expect(next).toMatchObject({ total: found.total, complete: false });
    const preview = value(await hurried.calls.previewReplace({ ...query, sides: ['target'], with: 'quay' }));
    expect(preview.complete).toBe(false);
    const before = targets();
    const command = { command: 'replace', find: 'p.rt', with: 'quay', pattern: true };
    expect(await hurried.replace(made.engine.session()!, command)).toMatchObject({ code: 'pattern-slow' });
    expect(targets()).toEqual(before);
  });

  it('finds and replaces plain words whatever the time', async () => {
    await open(Array.from({ length: 50 }, () => port[0]!));
    const hurried = startFinding(() => made.engine.session(), { find: -1, replace: -1, slice: 12 });
    const query = { ...usual, query: 'port', sides: ['target' as const] };
    const found = value(await hurried.calls.find(query));
    expect(found).toMatchObject({ complete: true, total: 100 });
    expect(
      value(await hurried.calls.previewReplace({ ...query, sides: ['target'], with: 'quay' })),
    ).toMatchObject({
      complete: true,
      total: 100,
    });
    const command = { command: 'replace', find: 'port', with: 'quay' };
    expect(await hurried.replace(made.engine.session()!, command)).toMatchObject({ ok: true });
  });
});
