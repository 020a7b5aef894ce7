/** A translation memory in SQLite: what goes in and out. What is found in it: memory-search.ts. */
import {
  hash53,
  type MemoryEntry,
  type MemoryLanguage,
  type MemoryMatch,
  type MemoryQuery,
  memoryKey,
  type StoredEntry,
} from '../../core/memory/entry';
import { gramsOf } from '../../core/memory/grams';
import { lookUp, type MemorySource } from '../../core/memory/lookup';
import type { Connection } from './driver';
import { entryColumns } from './memory-schema';
import { type Concordance, type ConcordanceQuery, concordance, memorySource } from './memory-search';

/** What a row says: an entry while it is approved, null when it is no more. */
export interface Approval {
  readonly segment: string;
  readonly document: string;
  readonly entry: MemoryEntry | null;
}

/** The row an entry comes from. */
export interface ApprovedPlace {
  readonly segment: string;
  readonly document: string;
}

export interface MemoryStore {
  /**
   * Adds entries that stay, all or none. One that is there already is made new (its actor, time and origin). Answers
   * how many were not there.
   */
  add(entries: readonly MemoryEntry[]): number;
  /**
   * Makes the memory say what these rows say, all or none. An entry that no row says any more goes, unless it was
   * added by itself. A row that says what it said before costs one read. Answers how many say something else now.
   */
  approve(approvals: readonly Approval[]): number;
  /** Rows of a document that entries come from. */
  approvedOf(document: string): readonly string[];
  /** The rows an entry comes from; none for one that was added by itself. */
  places(entry: number): readonly ApprovedPlace[];
  remove(id: number): boolean;
  size(): number;
  /** For a look-up in several memories. Leaves out what the row `except` alone says. */
  source(except?: string): MemorySource;
  lookUp(query: MemoryQuery): readonly MemoryMatch[];
  /** Sentences that hold the words, capitals aside. The words begin where a Latin word begins, or anywhere in Hangul. */
  concordance(query: ConcordanceQuery): Concordance;
  /** Entries after an id, by id: for export. */
  page(after: number, limit: number): readonly StoredEntry[];
}

const languages: readonly MemoryLanguage[] = ['ko', 'en'];

export function memoryStore(connection: Connection): MemoryStore {
  return {
    add: (entries) => connection.transaction(() => putEntries(connection, entries, true).added),
    approve: (approvals) => connection.transaction(() => approve(connection, approvals)),
    approvedOf: (document) =>
      connection
        .prepare('SELECT segment FROM approvals WHERE document = :document')
        .all<{ segment: string }>({ document })
        .map(({ segment }) => segment),
    places: (entry) =>
      connection
        .prepare('SELECT segment, document FROM approvals WHERE entry = :entry ORDER BY segment')
        .all<ApprovedPlace>({ entry }),
    remove: (id) =>
      connection.transaction(() => {
        const removed = removeEntry(connection, id);
        connection.prepare('DELETE FROM approvals WHERE entry = :id').run({ id });
        return removed;
      }),
    size: () => connection.prepare('SELECT count(*) AS n FROM entries').get<{ n: number }>()?.n ?? 0,
    source: (except) => memorySource(connection, except),
    lookUp: (query) => lookUp(query, memorySource(connection)),
    concordance: (query) => concordance(connection, query),
    page: (after, limit) =>
      connection
        .prepare(`SELECT ${entryColumns} FROM entries WHERE id > :after ORDER BY id LIMIT :limit`)
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

/** Answers their ids, in order, and how many are new. */
function putEntries(
  connection: Connection,
  entries: readonly MemoryEntry[],
  kept: boolean,
): { readonly ids: readonly number[]; readonly added: number } {
  const known = connection.prepare('SELECT id, kept FROM entries WHERE identity = :identity');
  const insert = connection.prepare(
    `INSERT INTO entries (ko, mt, en, ko_hash, mt_hash, previous, next, identity, kept, origin, actor, time)
     VALUES (:ko, :mt, :en, :koHash, :mtHash, :previous, :next, :identity, :kept, :origin, :actor, :time)`,
  );
  const renew = connection.prepare(
    `UPDATE entries SET kept = max(kept, :kept), origin = iif(:time < time, origin, :origin),
       actor = iif(:time < time, actor, :actor), time = max(time, :time) WHERE id = :id`,
  );
  const last = connection.prepare('SELECT last_insert_rowid() AS id');
  const counts = new Map<string, number>();
  let added = 0;
  const ids = entries.map(({ ko, mt, en, previous, next, origin, actor, time }) => {
    const entry = { ko, mt, en, previous, next, origin, actor, time };
    const identity = identityOf(entry);
    const there = known.get<{ id: number }>({ identity });
    if (there) {
      renew.run({ id: there.id, origin, actor, time, kept: kept ? 1 : 0 });
      return there.id;
    }
    insert.run({ ...entry, identity, kept: kept ? 1 : 0, koHash: hashOf(ko), mtHash: hashOf(mt) });
    added += 1;
    const id = last.get<{ id: number }>()!.id;
    for (const language of languages) {
      const grams = gramsOfEntry(entry, language);
      if (grams.length === 0) continue;
      connection
        .prepare(`INSERT INTO grams_${language} (rowid, grams) VALUES (:id, :grams)`)
        .run({ id, grams: grams.join(' ') });
      for (const gram of grams) {
        counts.set(`${language} ${gram}`, (counts.get(`${language} ${gram}`) ?? 0) + 1);
      }
    }
    return id;
  });
  count(connection, counts);
  return { ids, added };
}

function approve(connection: Connection, approvals: readonly Approval[]): number {
  let changed = 0;
  const said = connection.prepare(
    `SELECT entries.id AS id, entries.identity AS identity FROM approvals
     LEFT JOIN entries ON entries.id = approvals.entry WHERE segment = :segment`,
  );
  const put = connection.prepare(
    `INSERT INTO approvals (segment, document, entry) VALUES (:segment, :document, :entry)
     ON CONFLICT (segment) DO UPDATE SET document = :document, entry = :entry`,
  );
  const drop = connection.prepare('DELETE FROM approvals WHERE segment = :segment');
  const orphan = connection.prepare(
    `SELECT 1 FROM entries WHERE id = :id AND kept = 0
     AND NOT EXISTS (SELECT 1 FROM approvals WHERE entry = :id)`,
  );
  for (const { segment, document, entry } of approvals) {
    const before = said.get<{ id: number | null; identity: number | null }>({ segment });
    if (entry ? before?.identity === identityOf(entry) : !before) continue;
    changed += 1;
    if (entry) put.run({ segment, document, entry: putEntries(connection, [entry], false).ids[0]! });
    else drop.run({ segment });
    const id = before?.id ?? null;
    if (id !== null && orphan.get({ id })) removeEntry(connection, id);
  }
  return changed;
}

function removeEntry(connection: Connection, id: number): boolean {
  const entry = connection
    .prepare(`SELECT ${entryColumns} FROM entries WHERE id = :id`)
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
