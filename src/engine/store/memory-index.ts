/** The grams by which entries are found: put in, taken out, counted. */
import { type MemoryEntry, type MemoryLanguage, memoryKey, type StoredEntry } from '../../core/memory/entry';
import { gramsOf } from '../../core/memory/grams';
import type { Connection } from './driver';
import { type EntryTexts, entrySql } from './memory-schema';

const languages: readonly MemoryLanguage[] = ['ko', 'en'];
/** Entries that wait to be indexed: a look-up compares itself with each of them, 10 µs each. */
const mostWaiting = 64;
/**
 * One entry of so many is counted, for that many. A count need only tell which of a sentence's grams are rare, and to
 * count each gram of each entry is half of what remembering it costs.
 */
const countedOne = 64;

/** The grams an entry is found by: of its Korean; of the machine's English and the approved one together. */
function gramsOfEntry(entry: MemoryEntry, language: MemoryLanguage): readonly string[] {
  if (language === 'ko') return entry.ko === null ? [] : gramsOf(memoryKey(entry.ko), 'ko');
  return gramsOf(memoryKey(`${entry.mt ?? ''} ${entry.en}`), 'en');
}

export function indexEntries(
  connection: Connection,
  entries: readonly { readonly id: number; readonly entry: MemoryEntry }[],
): void {
  const counts = new Map<string, number>();
  for (const { id, entry } of entries) {
    for (const language of languages) {
      const grams = gramsOfEntry(entry, language);
      if (grams.length === 0) continue;
      connection
        .prepare(`INSERT INTO grams_${language} (rowid, grams) VALUES (:id, :grams)`)
        .run({ id, grams: grams.join(' ') });
      if (id % countedOne !== 0) continue;
      for (const gram of grams) {
        const key = `${language} ${gram}`;
        counts.set(key, (counts.get(key) ?? 0) + countedOne);
      }
    }
  }
  count(connection, counts);
}

/** Indexes the entries that wait, where there are enough of them: 0.1 ms each together, 1 ms each alone. */
export function indexWaiting(connection: Connection, texts: EntryTexts): void {
  const waiting = connection
    .prepare('SELECT count(*) AS n FROM entries WHERE indexed = 0')
    .get<{ n: number }>();
  if ((waiting?.n ?? 0) < mostWaiting) return;
  const { columns, from, there } = entrySql[texts];
  const entries = connection
    .prepare(`SELECT ${columns} FROM ${from} WHERE entries.indexed = 0 AND ${there}`)
    .all<StoredEntry>();
  indexEntries(
    connection,
    entries.map((entry) => ({ id: entry.id, entry })),
  );
  const done = connection.prepare('UPDATE entries SET indexed = 1 WHERE id = :id');
  for (const { id } of entries) done.run({ id });
}

/** Counts stay as they are: they need only be about right. */
export function unindexEntry(connection: Connection, id: number): void {
  const row = connection
    .prepare('SELECT indexed FROM entries WHERE id = :id')
    .get<{ indexed: number }>({ id });
  if (!row?.indexed) return;
  for (const language of languages) {
    connection.prepare(`DELETE FROM grams_${language} WHERE rowid = :id`).run({ id });
  }
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
