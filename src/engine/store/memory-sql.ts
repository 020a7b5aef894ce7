/** A translation memory in SQLite. What a match is core says; here is where entries are and how they are found fast. */
import {
  hash53,
  type MemoryEntry,
  type MemoryLanguage,
  type MemoryMatch,
  type MemoryQuery,
  memoryKey,
  type StoredEntry,
  sourceOf,
} from '../../core/memory/entry';
import { type GramSource, gramsOf } from '../../core/memory/grams';
import { lookUp, type MemorySource } from '../../core/memory/lookup';
import { findWords, type Match } from '../../core/project/replace';
import type { Connection } from './driver';

export interface ConcordanceQuery {
  readonly words: string;
  readonly language: MemoryLanguage;
  readonly limit: number;
}

export interface ConcordanceHit {
  readonly entry: StoredEntry;
  /** Where the words stand in the Korean, or in the approved English. */
  readonly matches: readonly Match[];
}

export interface Concordance {
  /** The newest first. */
  readonly hits: readonly ConcordanceHit[];
  /** True where there may be more than were asked for or looked at. */
  readonly limited: boolean;
}

export interface MemoryStore {
  /** Adds entries, all or none. One that is there already is made new (its actor, time and origin). */
  add(entries: readonly MemoryEntry[]): void;
  remove(id: number): boolean;
  size(): number;
  lookUp(query: MemoryQuery): readonly MemoryMatch[];
  /** Sentences that hold the words, capitals aside. The words begin where a Latin word begins, or anywhere in Hangul. */
  concordance(query: ConcordanceQuery): Concordance;
  /** Entries after an id, by id: for export. */
  page(after: number, limit: number): readonly StoredEntry[];
}

const columns = 'id, ko, mt, en, previous, next, origin, actor, time';
const languages: readonly MemoryLanguage[] = ['ko', 'en'];
/** Postings of one gram that a look-up may read, the newest first. */
const mostPostings = 10_000;
/** Entries a concordance looks at before it says that there may be more. */
const mostExamined = 20_000;

export function memoryStore(connection: Connection): MemoryStore {
  const source = memorySource(connection);
  return {
    add: (entries) => addEntries(connection, entries),
    remove: (id) => removeEntry(connection, id),
    size: () => connection.prepare('SELECT count(*) AS n FROM entries').get<{ n: number }>()?.n ?? 0,
    lookUp: (query) => lookUp(query, source),
    concordance: (query) => concordance(connection, query),
    page: (after, limit) =>
      connection
        .prepare(`SELECT ${columns} FROM entries WHERE id > :after ORDER BY id LIMIT :limit`)
        .all<StoredEntry>({ after, limit }),
  };
}

/** The grams an entry is found by: of its Korean; of the machine's English and the approved one together. */
function gramsOfEntry(entry: MemoryEntry, language: MemoryLanguage): readonly string[] {
  if (language === 'ko') return entry.ko === null ? [] : gramsOf(memoryKey(entry.ko), 'ko');
  return gramsOf(memoryKey(`${entry.mt ?? ''} ${entry.en}`), 'en');
}

function hashOf(text: string | null): number | null {
  return text === null ? null : hash53(memoryKey(text));
}

function identityOf({ ko, mt, en, previous, next }: MemoryEntry): number {
  return hash53(JSON.stringify([ko, mt, en, previous, next]));
}

function addEntries(connection: Connection, entries: readonly MemoryEntry[]): void {
  const insert = connection.prepare(
    `INSERT INTO entries (ko, mt, en, ko_hash, mt_hash, previous, next, identity, origin, actor, time)
     VALUES (:ko, :mt, :en, :koHash, :mtHash, :previous, :next, :identity, :origin, :actor, :time)
     ON CONFLICT (identity) DO NOTHING`,
  );
  const renew = connection.prepare(
    'UPDATE entries SET origin = :origin, actor = :actor, time = :time WHERE identity = :identity',
  );
  const last = connection.prepare('SELECT last_insert_rowid() AS id');
  connection.transaction(() => {
    const counts = new Map<string, number>();
    for (const { ko, mt, en, previous, next, origin, actor, time } of entries) {
      const entry = { ko, mt, en, previous, next, origin, actor, time };
      const identity = identityOf(entry);
      const row = { ...entry, identity, koHash: hashOf(ko), mtHash: hashOf(mt) };
      if (insert.run(row).changes === 0) {
        renew.run({ origin, actor, time, identity });
        continue;
      }
      const id = last.get<{ id: number }>()!.id;
      for (const language of languages) {
        const grams = gramsOfEntry(entry, language);
        if (grams.length === 0) continue;
        connection
          .prepare(`INSERT INTO grams_${language} (rowid, grams) VALUES (:id, :grams)`)
          .run({ id, grams: grams.join(' ') });
        for (const gram of grams)
          counts.set(`${language} ${gram}`, (counts.get(`${language} ${gram}`) ?? 0) + 1);
      }
    }
    count(connection, counts);
  });
}

function removeEntry(connection: Connection, id: number): boolean {
  return connection.transaction(() => {
    const entry = connection
      .prepare(`SELECT ${columns} FROM entries WHERE id = :id`)
      .get<StoredEntry>({ id });
    if (!entry) return false;
    connection.prepare('DELETE FROM entries WHERE id = :id').run({ id });
    const counts = new Map<string, number>();
    for (const language of languages) {
      const grams = gramsOfEntry(entry, language);
      if (grams.length > 0) connection.prepare(`DELETE FROM grams_${language} WHERE rowid = :id`).run({ id });
      for (const gram of grams) counts.set(`${language} ${gram}`, -1);
    }
    count(connection, counts);
    return true;
  });
}

function count(connection: Connection, counts: ReadonlyMap<string, number>): void {
  const change = connection.prepare(
    `INSERT INTO gram_counts (language, gram, entries) VALUES (:language, :gram, :by)
     ON CONFLICT (language, gram) DO UPDATE SET entries = entries + :by`,
  );
  // In the key's order, so that a large import writes each page of the table once.
  for (const key of [...counts.keys()].sort()) {
    change.run({ language: key.slice(0, 2), gram: key.slice(3), by: counts.get(key)! });
  }
}

function memorySource(connection: Connection): MemorySource {
  return {
    exact: (key, language) => {
      const column = language === 'ko' ? 'ko_hash' : 'mt_hash';
      return connection
        .prepare(
          `SELECT ${columns} FROM entries WHERE ${column} = :hash ORDER BY time DESC, id DESC LIMIT 100`,
        )
        .all<StoredEntry>({ hash: hash53(key) })
        .filter((entry) => memoryKey(sourceOf(entry, language) ?? '') === key);
    },
    grams: (language) => gramSource(connection, language),
    entries: (ids) =>
      connection
        .prepare(`SELECT ${columns} FROM entries WHERE id IN (SELECT value FROM json_each(:ids))`)
        .all<StoredEntry>({ ids: JSON.stringify(ids) }),
  };
}

function gramSource(connection: Connection, language: MemoryLanguage): GramSource {
  const frequency = connection.prepare(
    'SELECT entries FROM gram_counts WHERE language = :language AND gram = :gram',
  );
  // One string of numbers and not one object a row: ten times faster to hand over.
  const postings = connection.prepare(
    `SELECT group_concat(rowid, ' ') AS ids FROM
       (SELECT rowid FROM grams_${language} WHERE grams_${language} MATCH :match ORDER BY rowid DESC LIMIT ${mostPostings})`,
  );
  return {
    frequency: (gram) => frequency.get<{ entries: number }>({ language, gram })?.entries ?? 0,
    entries: (gram) => {
      const ids = postings.get<{ ids: string | null }>({ match: `"${gram}"` })?.ids;
      return ids ? ids.split(' ').map(Number) : [];
    },
  };
}

function concordance(connection: Connection, { words, language, limit }: ConcordanceQuery): Concordance {
  const query = words.normalize('NFC').trim();
  if (query === '') return { hits: [], limited: false };
  const match = matchExpression(query, language);
  const rows = connection
    .prepare(
      match === ''
        ? `SELECT ${columns} FROM entries ORDER BY id DESC`
        : `SELECT ${columns} FROM grams_${language} AS grams JOIN entries ON entries.id = grams.rowid
           WHERE grams_${language} MATCH :match ORDER BY grams.rowid DESC`,
    )
    .iterate<StoredEntry>(match === '' ? {} : { match });
  const hits: ConcordanceHit[] = [];
  let examined = 0;
  for (const entry of rows) {
    examined += 1;
    const text = language === 'ko' ? (entry.ko ?? '') : entry.en;
    const matches = findWords(text, query, { matchCase: false, wholeWord: false });
    if (matches.length > 0) hits.push({ entry, matches });
    if (hits.length >= limit || examined >= mostExamined) return { hits, limited: true };
  }
  return { hits, limited: false };
}

/**
 * Every entry with the words has these grams. '' where the words have none (numbers and marks alone): then the newest
 * entries are read one by one, as far as `mostExamined`.
 */
function matchExpression(query: string, language: MemoryLanguage): string {
  const parts: string[] = [];
  const lower = query.toLowerCase();
  for (const found of lower.matchAll(/[가-힣]+|(?:(?![가-힣])\p{L})+/gu)) {
    const [run] = found;
    const hangul = language === 'ko' && /[가-힣]/u.test(run);
    const last = found.index + run.length === lower.length;
    if (hangul && run.length > 1) {
      for (let at = 0; at + 1 < run.length; at += 1) parts.push(`"${run.slice(at, at + 2)}"`);
    } else parts.push(hangul || last ? `"${run}"*` : `"${run}"`);
  }
  return parts.join(' AND ');
}
