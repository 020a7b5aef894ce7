import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contextKey, type MemoryEntry } from '../../core/memory/entry';
import { inMemory } from '../../core/memory/in-memory';
import { lookUp } from '../../core/memory/lookup';
import { connect, driverFor } from './driver';
import { type OpenedMemory, openMemory } from './memory-file';

let folder = '';
let memory: OpenedMemory;

const entry = (ko: string | null, en: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  ko,
  mt: null,
  en,
  previous: null,
  next: null,
  origin: 'tonight',
  actor: 'desk',
  time: '2026-01-01T00:00:00.000Z',
  ...more,
});

const entries: readonly MemoryEntry[] = [
  entry('정부는 금리를 올렸다.', 'The government raised rates.'),
  entry('정부는 금리를 올렸다.', 'Rates went up.', { previous: contextKey('회의가 열렸다.') }),
  entry('나토의 동진은 금지해야 한다.', 'NATO must bar eastward expansion.', {
    mt: 'NATO should ban East Asia.',
  }),
  entry('북, 미사일 발사', 'North Korea fires missile'),
  entry(null, 'It rose 3 percent.', { mt: 'It is rise 3 percent.' }),
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-memory-'));
  const opened = openMemory(join(folder, 'desk.daejo-memory'), { create: true });
  if (!opened.ok) throw new Error(opened.code);
  memory = opened.value;
  memory.add(entries);
});

afterEach(() => {
  memory.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['정부는 금리를 올렸다.', 'ko', '회의가 열렸다.'],
  ['정부는 어제 금리를 올렸다.', 'ko', null],
  ['나토의 동진은 금지해야 했다.', 'ko', null],
  ['NATO should ban East Asia.', 'en', null],
  ['NATO should ban Asia.', 'en', null],
  ['아무 관계 없는 글', 'ko', null],
] as const)('%s finds in SQL what it finds in memory', (text, language, previous) => {
  const query = { text, language, previous };
  expect(memory.lookUp(query)).toEqual(lookUp(query, inMemory(entries)));
});

describe('a concordance', () => {
  test.each([
    ['나토', 'ko', ['나토의 동진은 금지해야 한다.']],
    ['동진', 'ko', ['나토의 동진은 금지해야 한다.']],
    ['북', 'ko', ['북, 미사일 발사']],
    ['금리를 올', 'ko', ['정부는 금리를 올렸다.', '정부는 금리를 올렸다.']],
    ['진동', 'ko', []],
    ['EASTWARD exp', 'en', ['NATO must bar eastward expansion.']],
    ['east asia', 'en', []],
    ['3', 'en', ['It rose 3 percent.']],
    ['', 'ko', []],
  ] as const)('of %s (%s)', (words, language, texts) => {
    const { hits, limited } = memory.concordance({ words, language, limit: 10 });
    expect(hits.map((hit) => (language === 'ko' ? hit.entry.ko : hit.entry.en))).toEqual(texts);
    expect(hits.every(({ matches }) => matches.length > 0)).toBe(true);
    expect(limited).toBe(false);
  });

  test('says when there may be more than were asked for', () => {
    expect(memory.concordance({ words: '금리', language: 'ko', limit: 1 })).toMatchObject({ limited: true });
  });
});

test('an entry that is added again is made new, not doubled', () => {
  memory.add([{ ...entries[0]!, time: '2026-02-02T00:00:00.000Z', actor: 'night desk' }]);
  expect(memory.size()).toBe(entries.length);
  expect(memory.page(0, 1)).toMatchObject([{ actor: 'night desk' }]);
});

test('what was added is there when the file is opened again', () => {
  memory.close();
  const again = openMemory(memory.path, { create: false });
  if (!again.ok) throw new Error(again.code);
  memory = again.value;
  expect(memory.size()).toBe(entries.length);
});

describe('an entry that comes from approved rows', () => {
  const said = entry('시장이 사과했다.', 'The mayor apologized.');
  const from = (segment: string, what: MemoryEntry | null) => ({ segment, entry: what });
  const found = () => memory.lookUp({ text: said.ko!, language: 'ko' }).map((match) => match.entry.en);

  test('is there while one of them says it', () => {
    memory.approve([from('one', said), from('two', said)]);
    expect(memory.size()).toBe(entries.length + 1);
    memory.approve([from('one', null)]);
    expect(found()).toEqual([said.en]);
    memory.approve([from('two', null)]);
    expect(found()).toEqual([]);
  });

  test('gives way to what the row says now', () => {
    memory.approve([from('one', said)]);
    memory.approve([from('one', { ...said, en: 'The mayor said sorry.' })]);
    expect(found()).toEqual(['The mayor said sorry.']);
    expect(memory.size()).toBe(entries.length + 1);
  });

  test('stays where it was added by itself as well', () => {
    memory.add([said]);
    memory.approve([from('one', said)]);
    memory.approve([from('one', null)]);
    expect(found()).toEqual([said.en]);
  });

  test('is no memory of the one row that says it', () => {
    memory.approve([from('one', said)]);
    const query = { text: said.ko!, language: 'ko' } as const;
    expect(lookUp(query, memory.source('one'))).toEqual([]);
    expect(lookUp(query, memory.source('two'))).toHaveLength(1);
    memory.approve([from('two', said)]);
    expect(lookUp(query, memory.source('one'))).toHaveLength(1);
    expect(memory.places(lookUp(query, memory.source('one'))[0]!.entry.id)).toEqual(['one', 'two']);
  });

  test('is found the same before and after it is indexed with others', () => {
    const pier = (at: number) => String.fromCharCode(0xac00 + at * 28, 0xac00 + at * 21);
    const many = Array.from({ length: 150 }, (_, at) =>
      entry(`${pier(at)} 부두에서 배가 떠났다.`, `A ship left pier ${at}.`),
    );
    for (const [at, one] of many.entries()) memory.approve([from(`row ${at}`, one)]);
    for (const at of [0, 63, 64, 149]) {
      const found = { entry: { en: `A ship left pier ${at}.` } };
      const query = { text: `${pier(at)} 부두에서 큰 배가 떠났다.`, language: 'ko', limit: 1 } as const;
      expect(memory.lookUp(query)).toMatchObject([found]);
      const { hits } = memory.concordance({ words: pier(at), language: 'ko', limit: 5 });
      expect(hits).toMatchObject([found]);
    }
    for (const at of many.keys()) memory.approve([from(`row ${at}`, null)]);
    expect(memory.size()).toBe(entries.length);
    expect(memory.concordance({ words: 'pier', language: 'en', limit: 5 }).hits).toEqual([]);
  });

  test('keeps who said it last', () => {
    memory.approve([from('one', { ...said, actor: 'late', time: '2026-03-03T00:00:00.000Z' })]);
    memory.approve([from('two', { ...said, actor: 'early' })]);
    expect(memory.lookUp({ text: said.ko!, language: 'ko' })[0]?.entry.actor).toBe('late');
  });
});

test('what others put into a file is text of a bearable length, or is passed over', () => {
  const text = '항만이 문을 닫았다.';
  memory.add([entry(text, 'The port closed.'), entry(text, 'The port shut.')]);
  memory.close();
  const connection = connect(memory.path, driverFor());
  connection.exec(
    `UPDATE entries SET origin = x'00ff', actor = 7, time = x'31' WHERE en = 'The port closed.'`,
  );
  connection.exec(`UPDATE entries SET en = printf('%.*c', 50000, 'x') WHERE en = 'The port shut.'`);
  connection.close();
  const again = openMemory(memory.path, { create: false });
  if (!again.ok) throw new Error(again.code);
  memory = again.value;
  const found = memory.lookUp({ text, language: 'ko' }).map((match) => match.entry);
  expect(found).toMatchObject([{ en: 'The port closed.', actor: '7', time: '1' }]);
  expect(typeof found[0]?.origin).toBe('string');
});

test('a memory has a name of its own, and a shared one keeps no log beside it', () => {
  const other = openMemory(join(folder, 'shared.daejo-memory'), { create: true, shared: true });
  if (!other.ok) throw new Error(other.code);
  expect(other.value.id).not.toBe(memory.id);
  other.value.add(entries);
  expect(existsSync(join(folder, 'shared.daejo-memory-wal'))).toBe(false);
  other.value.close();
});

describe('a file is refused, and left as it is,', () => {
  const path = () => join(folder, 'other.daejo-memory');
  const refusal = () => {
    const result = openMemory(path(), { create: false });
    return result.ok ? result.value.close() : result.code;
  };

  test('that is not there', () => {
    expect(refusal()).toBe('file-missing');
  });

  test('that is of another kind', () => {
    writeFileSync(path(), 'ko\ten\n');
    expect(refusal()).toBe('not-a-memory');
    expect(readFileSync(path(), 'utf8')).toBe('ko\ten\n');
  });

  test.each([
    ['user_version = 99', 'memory-newer'],
    ['application_id = 7', 'not-a-memory'],
  ])('that says %s', (pragma, code) => {
    memory.close();
    const connection = connect(memory.path, driverFor());
    connection.pragma('journal_mode = DELETE');
    connection.exec(`PRAGMA ${pragma}`);
    connection.close();
    expect(openMemory(memory.path, { create: false })).toMatchObject({ ok: false, code });
  });

  test('that has a trigger of others', () => {
    memory.close();
    const connection = connect(memory.path, driverFor());
    connection.exec('CREATE TRIGGER theirs AFTER INSERT ON entries BEGIN DELETE FROM entries; END');
    connection.close();
    expect(openMemory(memory.path, { create: false })).toMatchObject({
      code: 'project-schema',
      params: { kind: 'trigger', name: 'theirs' },
    });
  });
});
