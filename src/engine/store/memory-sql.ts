/** A translation memory in SQLite: what goes in and out. What is found in it: memory-search.ts. */
import {
  hash53,
  type MemoryEntry,
  type MemoryMatch,
  type MemoryQuery,
  memoryKey,
  type StoredEntry,
} from '../../core/memory/entry';
import { lookUp, type MemorySource } from '../../core/memory/lookup';
import type { Connection } from './driver';
import { indexEntries, indexWaiting, unindexEntry } from './memory-index';
import { type EntryTexts, entrySql } from './memory-schema';
import { type Concordance, type ConcordanceQuery, concordance, memorySource } from './memory-search';

/** What a row says: an entry while it is approved, null when it is no more. */
export interface Approval {
  readonly segment: string;
  readonly entry: MemoryEntry | null;
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
  /** The rows an entry comes from; none for one that was added by itself. */
  places(entry: number): readonly string[];
  size(): number;
  /** For a look-up in several memories. Leaves out what the row `except` alone says. */
  source(except?: string): MemorySource;
  lookUp(query: MemoryQuery): readonly MemoryMatch[];
  /** Sentences that hold the words, capitals aside. The words begin where a Latin word begins, or anywhere in Hangul. */
  concordance(query: ConcordanceQuery): Concordance;
  /** Entries after an id, by id: for export. */
  page(after: number, limit: number): readonly StoredEntry[];
}

/** `texts` says whether entries that come from rows keep their texts, or leave them to the rows of the same file. */
export function memoryStore(connection: Connection, texts: EntryTexts = 'own'): MemoryStore {
  const { columns, from, there } = entrySql[texts];
  const size = counter(connection);
  return {
    add: (entries) => {
      const added = connection.transaction(() => addAll(connection, entries));
      size.change(added);
      return added;
    },
    approve: (approvals) => {
      const { changed, more } = connection.transaction(() => approve(connection, approvals, texts));
      size.change(more);
      return changed;
    },
    places: (entry) =>
      connection
        .prepare('SELECT segment FROM approvals WHERE entry = :entry ORDER BY segment')
        .all<{ segment: string }>({ entry })
        .map(({ segment }) => segment),
    size: size.read,
    source: (except) => memorySource(connection, texts, except),
    lookUp: (query) => lookUp(query, memorySource(connection, texts)),
    concordance: (query) => concordance(connection, texts, query),
    page: (after, limit) =>
      connection
        .prepare(
          `SELECT ${columns} FROM ${from} WHERE entries.id > :after AND ${there} ORDER BY entries.id LIMIT :limit`,
        )
        .all<StoredEntry>({ after, limit }),
  };
}

/** Counting a million entries takes 20 ms: it is done once, and again when another program has written. */
function counter(connection: Connection): { read(): number; change(by: number): void } {
  let size = 0;
  let version: unknown = null;
  return {
    read: () => {
      const now = connection.pragma('data_version');
      if (now !== version) {
        size = connection.prepare('SELECT count(*) AS n FROM entries').get<{ n: number }>()?.n ?? 0;
        version = now;
      }
      return size;
    },
    change: (by) => {
      size += by;
    },
  };
}

function hashOf(text: string | null): number | null {
  return text === null ? null : hash53(memoryKey(text));
}

function identityOf({ ko, mt, en, previous, next }: MemoryEntry): number {
  return hash53(JSON.stringify([ko, mt, en, previous, next]));
}

function addAll(connection: Connection, entries: readonly MemoryEntry[]): number {
  const added = entries.flatMap((entry) => {
    const { id, isNew } = put(connection, entry, { kept: true, texts: true, indexed: true });
    return isNew ? [{ id, entry }] : [];
  });
  indexEntries(connection, added);
  return added.length;
}

interface PutOptions {
  readonly kept: boolean;
  /** Whether the texts are kept with the entry. */
  readonly texts: boolean;
  readonly indexed: boolean;
}

function put(
  connection: Connection,
  entry: MemoryEntry,
  { kept, texts, indexed }: PutOptions,
): { readonly id: number; readonly isNew: boolean } {
  const identity = identityOf(entry);
  const { origin, actor, time } = entry;
  const { ko, mt, en } = texts ? entry : { ko: null, mt: null, en: null };
  const there = connection
    .prepare('SELECT id FROM entries WHERE identity = :identity')
    .get<{ id: number }>({ identity });
  if (there) {
    connection
      .prepare(
        `UPDATE entries SET kept = max(kept, :kept), ko = coalesce(ko, :ko), mt = coalesce(mt, :mt),
           en = coalesce(en, :en), origin = iif(:time < time, origin, :origin),
           actor = iif(:time < time, actor, :actor), time = max(time, :time) WHERE id = :id`,
      )
      .run({ id: there.id, kept: kept ? 1 : 0, ko, mt, en, origin, actor, time });
    return { id: there.id, isNew: false };
  }
  connection
    .prepare(
      `INSERT INTO entries (ko, mt, en, ko_hash, mt_hash, previous, next, identity, kept, indexed, origin, actor, time)
       VALUES (:ko, :mt, :en, :koHash, :mtHash, :previous, :next, :identity, :kept, :indexed, :origin, :actor, :time)`,
    )
    .run({
      ...{ ko, mt, en, origin, actor, time, identity },
      previous: entry.previous,
      next: entry.next,
      koHash: hashOf(entry.ko),
      mtHash: hashOf(entry.mt),
      kept: kept ? 1 : 0,
      indexed: indexed ? 1 : 0,
    });
  const id = connection.prepare('SELECT last_insert_rowid() AS id').get<{ id: number }>()!.id;
  return { id, isNew: true };
}

function approve(
  connection: Connection,
  approvals: readonly Approval[],
  texts: EntryTexts,
): { readonly changed: number; readonly more: number } {
  const said = connection.prepare(
    `SELECT entries.id AS id, entries.identity AS identity FROM approvals
     LEFT JOIN entries ON entries.id = approvals.entry WHERE segment = :segment`,
  );
  const say = connection.prepare(
    `INSERT INTO approvals (segment, entry) VALUES (:segment, :entry)
     ON CONFLICT (segment) DO UPDATE SET entry = :entry`,
  );
  const unsay = connection.prepare('DELETE FROM approvals WHERE segment = :segment');
  const orphan = connection.prepare(
    `SELECT 1 FROM entries WHERE id = :id AND kept = 0
     AND NOT EXISTS (SELECT 1 FROM approvals WHERE entry = :id)`,
  );
  let [changed, more] = [0, 0];
  for (const { segment, entry } of approvals) {
    const before = said.get<{ id: number | null; identity: number | null }>({ segment });
    if (entry ? before?.identity === identityOf(entry) : !before) continue;
    changed += 1;
    const options = { kept: false, texts: texts === 'own', indexed: false };
    if (entry) {
      const { id, isNew } = put(connection, entry, options);
      say.run({ segment, entry: id });
      more += isNew ? 1 : 0;
    } else unsay.run({ segment });
    const id = before?.id ?? null;
    if (id !== null && orphan.get({ id })) {
      unindexEntry(connection, id);
      connection.prepare('DELETE FROM entries WHERE id = :id').run({ id });
      more -= 1;
    }
  }
  if (changed > 0) indexWaiting(connection, texts);
  return { changed, more };
}
