import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../engine/store/driver';
import { english, korean } from '../engine/testing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const resolve = join(process.cwd(), 'scripts/setup/ts-resolve.mjs');
const entry = join(process.cwd(), 'src/cli/index.ts');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly json: () => unknown;
}

/** Runs the command line as a user does, in a folder of its own. */
function daejo(given: readonly string[], input = '', language = 'C'): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', resolve, entry, ...given],
    { cwd: folder, input, encoding: 'utf8', env: { ...process.env, LC_ALL: language } },
  );
  return { code: status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as unknown };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

interface Shown {
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly segments: readonly {
    readonly id: string;
    readonly zone: string;
    readonly ko: string | null;
    readonly mt: string;
    readonly target: string;
    readonly revision: number;
  }[];
  readonly comments: readonly {
    readonly quote: string;
    readonly removed: boolean;
    readonly messages: readonly { readonly text: string; readonly author: string }[];
  }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

describe('the command line', () => {
  it('parses an article from a file and from standard input alike', () => {
    const fromFile = daejo(['parse', file('a.txt', english), '--json']);
    const fromInput = daejo(['parse', '-', '--json'], english);
    expect(fromFile.code).toBe(0);
    expect(fromInput.json()).toEqual(fromFile.json());
    expect(fromFile.json()).toMatchObject({
      title: 'Mayor: port must ban night ships',
      metadata: { copyright: { holder: { ko: '하린일보' } } },
      leftovers: ['Leave a Reply', 'Your email address will not be published.'],
    });
  });

  it('reads Korean in CP949 as it reads it in UTF-8', () => {
    // 서울에서 회의가 열렸다. in CP949
    const bytes = Buffer.from('bcadbfefbfa1bcad20c8b8c0c7b0a120bfadb7c8b4d92e', 'hex');
    const ran = daejo(['segment', file('ko.txt', bytes), '--lang', 'ko', '--json']);
    expect(ran.json()).toEqual({ segments: [{ text: '서울에서 회의가 열렸다.', start: 0, end: 13 }] });
  });

  it('aligns lines with scores between 0 and 1', () => {
    const ko = file('ko.txt', '첫 문장은 2020년이다.\n둘째 문장은 5명이다.\n');
    const en = file('en.txt', 'The first sentence is 2020.\nThe second sentence is 5 people.\n');
    const { beads } = daejo(['align', ko, en, '--lines', '--json']).json() as {
      beads: { ko: number[]; en: number[]; score: number }[];
    };
    expect(beads.map(({ ko: a, en: b }) => [a, b])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('compares line by line, one JSON value a line, to the letter, and ends with 1 where they differ', () => {
    const a = file('a.txt', 'NATO should ban East Asia\nsame \u0041\u030a\n');
    const b = file('b.txt', 'bar NATO from moving east\nsame \u0041\u030a\n');
    const ran = daejo(['diff', a, b, '--lines', '--json']);
    const lines = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { changes: { old: string; new: string }[] });
    expect(ran.code).toBe(1);
    expect(lines.map(({ changes }) => changes.map((change) => change.old).join(''))).toEqual([
      'NATO should ban East Asia',
      'same \u0041\u030a',
    ]);
    expect(lines[0]?.changes.map((change) => change.new).join('')).toBe('bar NATO from moving east');
    expect(daejo(['diff', a, a, '--json']).code).toBe(0);
  });

  it('scores TER over lines', () => {
    const ran = daejo(['ter', file('h.txt', 'a b c\nd\n'), file('r.txt', 'a x c\nd\n'), '--lines', '--json']);
    expect(ran.json()).toMatchObject({
      segments: [
        { edits: 1, words: 3 },
        { edits: 0, words: 1 },
      ],
      score: 0.25,
    });
  });

  it('imports, applies commands, shows and exports', () => {
    const imported = daejo([
      'import',
      file('port.txt', english),
      '--project',
      'p.daejo',
      '--source',
      file('port.ko.txt', korean),
      '--json',
    ]);
    expect(imported.json()).toMatchObject({
      documents: [{ title: 'Mayor: port must ban night ships' }],
      returned: [],
      warnings: [],
    });
    const before = daejo(['show', 'p.daejo', '--json']).json() as Shown;
    const headline = before.segments.find(({ zone }) => zone === 'headline')!;
    expect(headline.ko).toContain('야간 선박');
    const commands = [
      { command: 'edit', segment: headline.id, text: 'Mayor: close the port to ships at night', revision: 0 },
      { command: 'comment', segment: headline.id, quote: 'at night', text: 'From 10 p.m.?' },
      { command: 'edit', segment: headline.id, text: 'stale', revision: 0 },
      { command: 'dance' },
    ];
    const applied = daejo(
      ['apply', 'p.daejo', '-', '--as', 'Ko Eun-byeol'],
      commands.map((command) => JSON.stringify(command)).join('\n'),
    );
    const results = applied.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ok: boolean; code?: string });
    expect(results.map(({ ok, code }) => code ?? ok)).toEqual([
      true,
      true,
      'stale-revision',
      'unknown-command',
    ]);
    expect(applied.code).toBe(2);
    const after = daejo(['show', 'p.daejo', '--json']).json() as Shown;
    expect(after.segments.find(({ id }) => id === headline.id)).toMatchObject({
      mt: headline.mt,
      target: 'Mayor: close the port to ships at night',
      revision: 1,
    });
    expect(after.comments).toMatchObject([{ quote: 'at night', removed: false }]);
    expect(after.people.map(({ name }) => name)).toContain('Ko Eun-byeol');
    const exported = daejo(['export', 'p.daejo', '--format', 'text', '--out', 'port.out.txt', '--json']);
    expect(exported.json()).toMatchObject({ files: [join(folder, 'port.out.txt')] });
    const text = readFileSync(join(folder, 'port.out.txt'), 'utf8');
    expect(text).toContain('Mayor: close the port to ships at night\n\n');
    expect(text).not.toContain('Leave a Reply');
  });

  it('refuses a text above the limit that its help states, and leaves no project behind', () => {
    truncateSync(join(folder, file('large.txt', '')), 4_000_001);
    const ran = daejo(['import', 'large.txt', '--project', 'p.daejo', '--json']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('“large.txt” is too large (5 MB; up to 4 MB are read)');
    expect(existsSync(join(folder, 'p.daejo'))).toBe(false);
    expect(daejo(['import', '--help']).out).toContain('up to 4 MB, a page (.html) up to 32 MB');
  });

  it('takes terms, corrections, mutes and settings, and checks a project with them', () => {
    const source = file('port.ko.txt', korean);
    daejo(['import', file('port.en.txt', english), '--source', source, '--project', 'p.daejo']);
    const document = (daejo(['show', 'p.daejo', '--json']).json() as Shown).documents[0]!.id;
    const remember = { command: 'remember', scope: 'project' };
    const deeds = [
      { command: 'term', ko: '항구', en: ['harbor'], forbidden: ['port'] },
      { ...remember, ko: ['해운사'], wrong: ['shipping firm'], right: ['ocean carrier'] },
      { ...remember, ko: [], wrong: ['plan'], right: ['proposal'], scope: 'document', document },
      { command: 'setting', gate: { action: 'refuse', severity: 'minor' } },
      {
        command: 'mute',
        scope: 'alike',
        check: 'terminology',
        document,
        code: 'forbidden-listed',
        quote: 'port',
        reason: 'the name of it',
      },
      { ...remember, ko: [], wrong: ['x'], right: ['x'] },
    ];
    const lines = file('deeds.jsonl', deeds.map((deed) => JSON.stringify(deed)).join('\n'));
    const applied = daejo(['apply', 'p.daejo', lines]);
    const results = applied.out.trim().split('\n');
    expect(results.map((line) => (JSON.parse(line) as { ok: boolean }).ok)).toEqual([
      ...Array.from({ length: 5 }, () => true),
      false,
    ]);
    const checked = (...more: string[]) => {
      const given = ['check', 'p.daejo', '--only', 'known-confusion,terminology', '--json', ...more];
      const ran = daejo(given).json() as { findings: { quote: string; muted?: { reason: string } }[] };
      return ran.findings.map(({ quote, muted }) => [quote, muted?.reason]);
    };
    expect(checked()).toEqual([
      ['Shipping firms', undefined],
      ['plan', undefined],
    ]);
    expect(checked('--muted')).toContainEqual(['port', 'the name of it']);
    expect(daejo(['show', 'p.daejo', '--json']).json()).toMatchObject({
      muted: [{ quote: 'port', reason: 'the name of it' }],
      glossary: [{ ko: '항구', en: ['harbor'], forbidden: ['port'] }],
      corrections: [{ wrong: ['shipping firm'] }, { wrong: ['plan'] }],
      settings: { gate: { action: 'refuse', severity: 'minor' }, repetitions: true, grammar: false },
    });
  });

  it('replaces an exported file only when told to', () => {
    daejo(['import', file('port.txt', english), '--project', 'p.daejo']);
    writeFileSync(join(folder, 'out.md'), 'mine');
    const given = ['export', 'p.daejo', '--format', 'markdown', '--out', 'out.md'];
    const refused = daejo(given);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('“out.md” is already there');
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toBe('mine');
    expect(daejo([...given, '--force']).code).toBe(0);
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toMatch(/^# Mayor/u);
  });

  it('undoes and redoes in a list of commands, an import only where it is confirmed', () => {
    daejo(['import', file('a.txt', english), '--project', 'p.daejo']);
    const shown = () => daejo(['show', 'p.daejo', '--json']).json() as Shown;
    const { id: segment, target } = shown().segments[0]!;
    const apply = (...commands: readonly object[]) => {
      const ran = daejo(['apply', 'p.daejo', '-'], commands.map((one) => JSON.stringify(one)).join('\n'));
      const lines = ran.out.trim().split('\n');
      return { code: ran.code, results: lines.map((line) => JSON.parse(line) as { message?: string }) };
    };
    const [undo, redo] = [{ command: 'undo' }, { command: 'redo' }];
    const edited = apply({ command: 'edit', segment, text: 'Port closes' }, undo, redo, undo);
    expect(edited.code).toBe(0);
    expect(edited.results).toMatchObject([{ ok: true }, ...[1, 2, 3].map(() => ({ ok: true, segment }))]);
    expect(shown().segments[0]!.target).toBe(target);
    const refused = apply(undo, { ...undo, confirm: 'yes' }, { ...redo, confirm: true });
    expect(refused.code).toBe(2);
    expect(refused.results).toMatchObject([
      { line: 1, ok: false, code: 'confirm-needed', params: { articles: 1 } },
      { line: 2, ok: false, code: 'invalid-command', params: { field: 'confirm' } },
      { line: 3, ok: false, code: 'invalid-command' },
    ]);
    expect(refused.results[0]!.message).toMatch(/library: 1\./u);
    const confirmed = apply({ ...undo, confirm: true }, { command: 'edit', segment, text: 'Nothing' }, redo);
    expect(confirmed.results).toMatchObject([{ ok: true }, { code: 'document-removed' }, { ok: true }]);
    expect(shown().documents).toHaveLength(1);
  });

  it('signs as the person named, of two with one name as the one named first, and says so', () => {
    daejo(['import', file('a.txt', english), '--project', 'p.daejo']);
    const shown = () => daejo(['show', 'p.daejo', '--json']).json() as Shown;
    const { id: segment } = shown().segments[0]!;
    const comment = (text: string) => JSON.stringify({ command: 'comment', segment, text });
    const person = (name: string, more: object = {}) => JSON.stringify({ command: 'person', name, ...more });
    const apply = (as: string, ...lines: readonly string[]) =>
      daejo(['apply', 'p.daejo', '-', '--as', as], `${lines.join('\n')}\n`);

    const renamed = person('Moon Ga-ram', { correct: true });
    expect(apply(' Moon Ga-ram ', comment('one'), person('Heo Sol'), comment('two'), renamed).err).toBe('');
    const twins = apply('Moon Ga-ram', comment('three'));
    expect(twins.err).toContain('2 people of this project are called Moon Ga-ram');

    const { people, comments } = shown();
    const [first, second] = people.filter(({ name }) => name === 'Moon Ga-ram');
    expect(second).toBeDefined();
    expect(twins.err).toContain(first!.id);
    expect(comments.map(({ messages }) => messages[0])).toMatchObject(
      ['one', 'two', 'three'].map((text) => ({ text, author: 'Moon Ga-ram' })),
    );

    const refused = apply('a\nb', comment('never'));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--as');
  }, 60_000);

  it('lists commands with their fields, and formats', () => {
    const commands = daejo(['commands', '--json']).json() as {
      command: string;
      fields: { name: string }[];
    }[];
    const edit = commands.find(({ command }) => command === 'edit');
    expect(edit?.fields.map(({ name }) => name)).toEqual(['segment', 'text', 'revision', 'group', 'edits']);
    expect(commands.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['term', 'import-terms', 'remember', 'forget', 'correct', 'mute', 'setting']),
    );
    const formats = daejo(['formats', '--json']).json() as { id: string; writes: boolean }[];
    expect(formats.map(({ id }) => id)).toEqual(expect.arrayContaining(['text', 'markdown', 'html', 'json']));
  });

  it.each([
    [['parse', 'none.txt'], 'There is no file “none.txt”.'],
    [['parse'], '0 arguments were given. Usage: daejo parse FILE'],
    [['parse', 'a', '--bogus'], 'The option “--bogus” is not known'],
    [['segment', 'a'], '--lang is needed.'],
    [['segment', 'a', '--lang', 'fr'], '--lang cannot be “fr”. It may be: en, ko.'],
    [['show', 'none.daejo'], 'There is no file “none.daejo”.'],
    [['dance'], 'There is no command “dance”.'],
    [['export', 'p', '--format', 'pdf', '--out', 'x'], 'There is no export format “pdf”.'],
  ])('%j ends with 2 and one sentence', (given, sentence) => {
    const ran = daejo(given as string[]);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(sentence);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a binary file and an empty one with a sentence', () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256);
    expect(daejo(['parse', file('a.bin', bytes)]).err).toContain('is not text');
    expect(daejo(['parse', file('e.txt', '')]).err).toContain('holds no text');
    expect(daejo(['show', file('e.daejo', 'not a project')]).err).toContain('is not a Daejo project');
    expect(existsSync(join(folder, 'e.daejo-wal'))).toBe(false);
  });

  it('speaks Korean where the terminal does', () => {
    expect(daejo(['parse', 'none.txt'], '', 'ko_KR.UTF-8').err).toContain('“none.txt” 파일이 없습니다.');
  });

  it('verifies a project, and repairs a damaged one into a new file', () => {
    daejo(['import', file('a.txt', english), '--project', 'night.daejo']);
    const sound = daejo(['verify', 'night.daejo', '--json']);
    expect(sound.code).toBe(0);
    expect(sound.json()).toEqual({ ok: true, events: expect.any(Number), problems: [] });

    const damaged = connect(join(folder, 'night.daejo'));
    damaged.prepare(`UPDATE documents SET title = 'Another'`).run();
    damaged.close();
    const verified = daejo(['verify', 'night.daejo', '--json']);
    expect(verified.code).toBe(1);
    expect(verified.json()).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([{ what: 'altered', where: expect.stringContaining('documents ') }]),
    });
    const repaired = daejo(['verify', 'night.daejo', '--repair', 'sound.daejo', '--json']);
    expect(repaired.code).toBe(1);
    expect(repaired.json()).toMatchObject({ ok: false, repaired: { file: 'sound.daejo', lost: [] } });
    expect(daejo(['verify', 'sound.daejo', '--json']).json()).toMatchObject({ ok: true });
    expect(daejo(['verify', 'night.daejo', '--repair', 'sound.daejo']).code).toBe(2);
    expect(daejo(['verify', 'none.daejo']).code).toBe(2);
    expect(daejo(['verify', 'a.txt']).code).toBe(2);
  });
});
