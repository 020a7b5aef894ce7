import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TermView } from '../../contract/term-views';
import type { CommandInput } from '../../core/project/commands';
import type { ErrorEntry } from '../../core/terms/error-memory';
import { writeErrorMemory } from '../../core/terms/error-memory-file';
import type { SharedPaths } from '../shared';
import { type Bench, bench, importArticle, pasted, value } from '../testing';

let made: Bench;
beforeEach(async () => {
  made = await bench();
});
afterEach(() => made.dispose());

const run = async (command: CommandInput) => value(await made.engine.calls.command(command));
const file = (name: string, content: string) => {
  const path = join(made.folder, name);
  writeFileSync(path, content);
  return path;
};
const share = async (paths: Partial<SharedPaths>) =>
  value(
    await made.engine.host.shared({ desk: null, glossaries: [], corrections: [], memories: [], ...paths }),
  );
const desk = () => ({ corrections: join(made.folder, 'corrections.json'), memory: join(made.folder, 'm') });
const deskIds = () => {
  if (!existsSync(desk().corrections)) return [];
  const { entries } = JSON.parse(readFileSync(desk().corrections, 'utf8')) as { entries: ErrorEntry[] };
  return entries.map(({ id }) => id);
};

const terms = async (search: string, kind: 'glossary' | 'corrections' = 'glossary') =>
  value(await made.engine.calls.terms({ offset: 0, limit: 20, kind, search })).items;
const shown = (view: TermView) =>
  view.kind === 'glossary'
    ? [view.origin, view.file, view.entry.ko, view.entry.en.join('|')]
    : [view.origin, view.file, view.entry.wrong.join('|')];

/** An article of one sentence; answers its id and its row's. */
async function article(english: string, korean: string | null) {
  const { documents } = value(await made.engine.calls.importPasted(pasted(english, korean)));
  const document = documents[0]!.id;
  const { items } = value(await made.engine.calls.rows({ document, offset: 0, limit: 10 }));
  return { document, segment: items[0]!.id };
}

async function findings(document: string, check: string) {
  const { items } = value(await made.engine.calls.findings({ document, check, offset: 0, limit: 100 }));
  return items.map(({ quote, suggestion }) => [quote, suggestion]);
}

const remember = (more: Partial<CommandInput & { command: 'remember' }> = {}) =>
  run({
    command: 'remember',
    ko: ['해운사'],
    wrong: ['sea firm'],
    right: ['shipping company'],
    scope: 'project',
    ...more,
  });

describe('the lists', () => {
  it('are searched by Korean, English and note, the own before the shared before the built-in', async () => {
    await run({ command: 'term', ko: '해운동맹', en: ['shipping alliance'], note: 'liner trade' });
    await share({
      glossaries: [file('desk.csv', 'ko,en,note\n해운동맹,conference,old\n여당,governing side,\n')],
    });
    expect((await terms('해운동맹')).map(shown)).toEqual([
      ['project', null, '해운동맹', 'shipping alliance'],
      ['shared', 'desk.csv', '해운동맹', 'conference'],
    ]);
    expect((await terms('LINER')).map(shown)).toHaveLength(1);
    expect((await terms('governing side')).map(shown)).toEqual([
      ['shared', 'desk.csv', '여당', 'governing side'],
    ]);
    const builtIn = value(
      await made.engine.calls.terms({ offset: 3, limit: 2, kind: 'glossary', origin: 'built-in' }),
    );
    expect([builtIn.offset, builtIn.items.length, builtIn.total > 500]).toEqual([3, 2, true]);
  });

  it('tell what is wrong with a shared file, and do without it', async () => {
    const resources = await share({
      glossaries: [file('desk.csv', 'ko,en\n여당,governing side\n,nothing\n'), join(made.folder, 'gone.csv')],
      corrections: [file('bad.json', '{')],
    });
    expect(resources.filter(({ origin }) => origin === 'shared')).toEqual([
      {
        kind: 'glossary',
        origin: 'shared',
        file: 'desk.csv',
        entries: 1,
        problems: [{ code: 'line.no-korean', params: { line: 3 } }],
      },
      {
        kind: 'glossary',
        origin: 'shared',
        file: 'gone.csv',
        entries: 0,
        problems: [{ code: 'file.file-missing', params: { file: 'gone.csv' } }],
      },
      {
        kind: 'corrections',
        origin: 'shared',
        file: 'bad.json',
        entries: 0,
        problems: [expect.objectContaining({ code: 'entry.not-json' })],
      },
    ]);
  });

  it('of two shared files count both, though their entries have the same ids', async () => {
    const { document } = await article('The sea firm and the guest ship.', '해운사와 여객선.');
    await share({
      glossaries: [
        file('one.csv', 'id,ko,en,forbidden\n1,해운사,shipping company,sea firm\n'),
        file('two.csv', 'id,ko,en,forbidden\n1,여객선,ferry,guest ship\n'),
      ],
    });
    expect((await findings(document, 'terminology')).map(([quote]) => quote)).toEqual([
      'sea firm',
      'guest ship',
    ]);
    const entry = { ko: ['해운사'], right: ['x'], reason: '', scope: 'everywhere' } as const;
    await share({
      corrections: [
        file('one.json', writeErrorMemory([{ ...entry, id: '1', wrong: ['sea firm'] }])),
        file('two.json', writeErrorMemory([{ ...entry, id: '1', ko: ['여객선'], wrong: ['guest ship'] }])),
      ],
    });
    expect((await findings(document, 'known-confusion')).map(([quote]) => quote)).toEqual([
      'sea firm',
      'guest ship',
    ]);
    expect((await terms('', 'corrections')).filter(({ origin }) => origin === 'shared')).toHaveLength(2);
  });

  it('are those of the disk: a shared file that changes is read again, and findings are made again', async () => {
    const { document } = await article('The governing side won.', '여당이 이겼다.');
    expect(await findings(document, 'terminology')).toEqual([]);
    const path = file('desk.csv', 'ko,en,forbidden\n여당,ruling party,governing side\n');
    await share({ glossaries: [path] });
    expect(await findings(document, 'terminology')).toEqual([['governing side', 'ruling party']]);
    writeFileSync(path, 'ko,en\n여당,governing side\n');
    await share({ glossaries: [path] });
    expect(await findings(document, 'terminology')).toEqual([]);
  });
});

describe('terms of a row', () => {
  it('stand in its Korean with particles, longest first, and are rendered in the English or not', async () => {
    await run({ command: 'term', ko: '항구', en: ['harbour'], forbidden: ['port'] });
    const { segment } = await article('The ports were closed.', '항구를 닫았다.');
    const [own] = value(await made.engine.calls.rowTerms({ segment }));
    expect(own).toMatchObject({ origin: 'project', side: 'source', start: 0, end: 2, rendered: null });
    await run({ command: 'edit', segment, text: 'The harbors were closed.' });
    const [now] = value(await made.engine.calls.rowTerms({ segment }));
    expect(now?.rendered).toEqual({ start: 4, end: 11 });
  });

  it('stand in its English where there is no Korean', async () => {
    await run({ command: 'term', ko: '해운동맹', en: ['shipping alliance', 'alliance'] });
    const { segment } = await article('Two shipping alliances were named.', null);
    expect(value(await made.engine.calls.rowTerms({ segment }))).toMatchObject([
      { entry: { ko: '해운동맹' }, side: 'target', start: 4, end: 22 },
    ]);
  });
});

describe('a remembered correction', () => {
  const english = 'The sea firms protested.';
  const korean = '해운사들이 항의했다.';

  it('speaks in its project, in every article', async () => {
    const first = await article(english, korean);
    const second = await article('A sea firm agreed.', '한 해운사가 동의했다.');
    await remember();
    expect(await findings(first.document, 'known-confusion')).toEqual([['sea firms', 'shipping companies']]);
    expect(await findings(second.document, 'known-confusion')).toEqual([['sea firm', 'shipping company']]);
  });

  it('speaks in its article alone where it is for that one', async () => {
    const first = await article(english, korean);
    const second = await article(english, korean);
    await remember({ scope: 'document', document: first.document });
    expect(await findings(first.document, 'known-confusion')).toHaveLength(1);
    expect(await findings(second.document, 'known-confusion')).toEqual([]);
  });

  it('speaks without Korean words where none were given', async () => {
    const { document } = await article(english, korean);
    await remember({ ko: [] });
    expect(await findings(document, 'known-confusion')).toEqual([['sea firms', 'shipping companies']]);
  });

  it('for everywhere is on the disk for the next project when it is answered, and undo takes it out', async () => {
    await share({ desk: desk() });
    const { created } = await remember({ scope: 'everywhere' });
    expect(deskIds()).toEqual([created.record]);
    const other = join(made.folder, 'Tomorrow.daejo');
    value(await made.engine.host.open({ path: other, create: true }));
    const { document } = await article(english, korean);
    expect(await findings(document, 'known-confusion')).toEqual([['sea firms', 'shipping companies']]);
    expect((await terms('sea firm', 'corrections')).map(shown)).toEqual([['shared', null, 'sea firm']]);
    // Forgotten here, brought back by undo, both in the desk's file.
    await run({ command: 'forget', correction: created.record! });
    expect(deskIds()).toEqual([]);
    expect(await findings(document, 'known-confusion')).toEqual([]);
    value(await made.engine.calls.undo({}));
    expect(deskIds()).toEqual([created.record]);
    expect(await findings(document, 'known-confusion')).toHaveLength(1);
    value(await made.engine.host.open({ path: made.project, create: false }));
    value(await made.engine.calls.undo({}));
    expect(deskIds()).toEqual([]);
  });

  it('changed in another project is as it was before, when that is undone', async () => {
    await share({ desk: desk() });
    const { created } = await remember({ scope: 'everywhere', reason: 'first' });
    value(await made.engine.host.open({ path: join(made.folder, 'Other.daejo'), create: true }));
    await remember({ scope: 'everywhere', id: created.record!, reason: 'second' });
    expect(readFileSync(desk().corrections, 'utf8')).toContain('second');
    value(await made.engine.calls.undo({}));
    expect(readFileSync(desk().corrections, 'utf8')).toContain('first');
  });

  it('does not replace a desk file that is not ours, and says so', async () => {
    file('corrections.json', 'somebody’s notes');
    await share({ desk: desk() });
    await remember({ scope: 'everywhere' });
    expect(readFileSync(desk().corrections, 'utf8')).toBe('somebody’s notes');
    const resources = value(await made.engine.calls.resources({}));
    expect(resources.find(({ origin }) => origin === 'desk')?.problems.map(({ code }) => code)).toEqual([
      'desk-not-ours',
      'entry.not-json',
    ]);
  });

  it('is proposed from a change, and known the second time', async () => {
    const { segment } = await article(english, korean);
    await run({ command: 'edit', segment, text: 'The shipping companies protested.' });
    const change = { segment, before: english, old: { start: 4, end: 13 }, new: { start: 4, end: 22 } };
    const proposal = value(await made.engine.calls.proposeCorrection(change));
    expect(proposal).toMatchObject({ wrong: 'sea firms', right: 'shipping companies', known: null });
    expect(proposal?.terms.map(({ ko }) => ko)).toContain('해운사');
    await remember({ wrong: ['sea firms'], right: ['shipping companies'] });
    const again = value(await made.engine.calls.proposeCorrection(change));
    expect(again?.known).toMatchObject({ wrong: ['sea firms'] });
  });

  it('shows beforehand where it would speak, in the right inflection', async () => {
    const first = await article(english, korean);
    await article('Sea firms and a sea-firm.', '해운사, 해운사.');
    await article('A sea firm.', '다른 말.');
    const query = { ko: ['해운사'], wrong: ['sea firm'], right: ['shipping company'], limit: 100 };
    const { places, total } = value(await made.engine.calls.correctionPlaces(query));
    expect(places.map(({ quote, suggestion }) => [quote, suggestion])).toEqual([
      ['sea firms', 'shipping companies'],
      ['Sea firms', 'Shipping companies'],
      ['sea-firm', 'shipping company'],
    ]);
    expect(total).toBe(3);
    const one = value(await made.engine.calls.correctionPlaces({ ...query, document: first.document }));
    expect(one.places).toHaveLength(1);
    const few = value(await made.engine.calls.correctionPlaces({ ...query, ko: [], limit: 1 }));
    expect([few.places.length, few.total, few.limited]).toEqual([1, 4, true]);
  });
});

describe('a file of terms', () => {
  const source = 'ko,en,note\n해운동맹,shipping alliance,"=1+1"\n,lost,\n항만,port|harbour,x\n';

  it('is imported in one undo, and what it could not give is named', async () => {
    await run({ command: 'term', ko: '항만', en: ['seaport'] });
    const path = file('terms.csv', source);
    expect(value(await made.engine.host.importTerms({ kind: 'glossary', path }))).toEqual({
      file: 'terms.csv',
      added: 1,
      changed: 1,
      problems: [{ code: 'line.no-korean', params: { line: 3 } }],
    });
    value(await made.engine.calls.undo({}));
    expect((await terms('항만')).filter(({ origin }) => origin === 'project').map(shown)).toEqual([
      ['project', null, '항만', 'seaport'],
    ]);
  });

  it.each(['out.csv', 'out.tsv'])('%s is read back the same, and Excel knows what it is', async (name) => {
    value(await made.engine.host.importTerms({ kind: 'glossary', path: file('terms.csv', source) }));
    const path = join(made.folder, name);
    const write = (overwrite: boolean) => made.engine.host.exportTerms({ kind: 'glossary', path, overwrite });
    expect(value(await write(false))).toEqual({ file: name, entries: 2 });
    expect(await write(false)).toMatchObject({ ok: false, code: 'file-exists' });
    expect(value(await write(true)).entries).toBe(2);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(name.endsWith('.csv'));
    expect(text).toContain("'=1+1");
    const again = value(await made.engine.host.importTerms({ kind: 'glossary', path }));
    expect(again).toEqual({ file: name, added: 0, changed: 0, problems: [] });
  });

  it('of corrections brings what is for this project, and names what is for another article', async () => {
    const entry: ErrorEntry = {
      id: 'one',
      ko: ['해운사'],
      wrong: ['sea firm'],
      right: ['shipping company'],
      reason: '',
      scope: 'project',
    };
    const other: ErrorEntry = { ...entry, id: 'two', scope: 'document', document: 'elsewhere' };
    const path = file('corrections.json', writeErrorMemory([entry, other]));
    expect(value(await made.engine.host.importTerms({ kind: 'corrections', path }))).toMatchObject({
      added: 1,
      problems: [{ code: 'entry.other-article', params: { entry: 2 } }],
    });
    const out = join(made.folder, 'out.json');
    value(await made.engine.host.exportTerms({ kind: 'corrections', path: out, overwrite: false }));
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ entries: [entry] });
  });

  it('that is none is refused', async () => {
    const path = file('terms.csv', '\u0000\u0001\u0002\u0003\u0004\u0005\u0006');
    const refused = await made.engine.host.importTerms({ kind: 'glossary', path });
    expect(refused).toMatchObject({ ok: false, code: 'binary-input' });
    const empty = await made.engine.host.exportTerms({ kind: 'glossary', path, overwrite: true });
    expect(empty).toMatchObject({ ok: false, code: 'nothing-to-export' });
  });
});

it('articles are found whatever they come with', async () => {
  const document = await importArticle(made);
  await run({ command: 'term', ko: '항구', en: ['harbor'] });
  const rows = value(await made.engine.calls.rows({ document, offset: 0, limit: 10 })).items;
  const found = await Promise.all(rows.map(({ id }) => made.engine.calls.rowTerms({ segment: id })));
  expect(found.flatMap((each) => value(each)).filter(({ origin }) => origin === 'project')).toHaveLength(1);
});
