/** What is found in a translation memory. What a match is core says; here is how entries are found fast. */
import { hash53, type MemoryLanguage, memoryKey, type StoredEntry, sourceOf } from '../../core/memory/entry';
import type { GramSource } from '../../core/memory/grams';
import type { MemorySource } from '../../core/memory/lookup';
import { findWords, type Match } from '../../core/project/replace';
import type { Connection } from './driver';
import { type EntryTexts, entrySql } from './memory-schema';

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

/** Postings of one gram that a look-up may read, the newest first. */
const mostPostings = 10_000;
/** Entries a concordance looks at before it says that there may be more. */
const mostExamined = 20_000;

/** Leaves out the entry that the row `except` alone says: a row is no memory of itself. */
export function memorySource(connection: Connection, texts: EntryTexts, except?: string): MemorySource {
  const { columns, from, there } = entrySql[texts];
  const own = except === undefined ? null : ownEntry(connection, except);
  const isOther = (entry: StoredEntry) => entry.id !== own;
  return {
    exact: (key, language) => {
      const column = language === 'ko' ? 'ko_hash' : 'mt_hash';
      return connection
        .prepare(
          `SELECT ${columns} FROM ${from} WHERE entries.${column} = :hash AND ${there}
           ORDER BY entries.time DESC, entries.id DESC LIMIT 100`,
        )
        .all<StoredEntry>({ hash: hash53(key) })
        .filter((entry) => isOther(entry) && memoryKey(sourceOf(entry, language) ?? '') === key);
    },
    grams: (language) => gramSource(connection, language),
    // Those that wait to be indexed as well: they are few.
    entries: (ids) =>
      connection
        .prepare(
          `SELECT ${columns} FROM ${from} WHERE ${there} AND entries.id IN
             (SELECT value FROM json_each(:ids) UNION SELECT id FROM entries WHERE indexed = 0)`,
        )
        .all<StoredEntry>({ ids: JSON.stringify(ids) })
        .filter(isOther),
  };
}

function ownEntry(connection: Connection, segment: string): number | null {
  const row = connection
    .prepare(
      `SELECT entry FROM approvals JOIN entries ON entries.id = entry AND kept = 0 WHERE segment = :segment
       AND NOT EXISTS (SELECT 1 FROM approvals AS other WHERE other.entry = entries.id AND other.segment <> :segment)`,
    )
    .get<{ entry: number }>({ segment });
  return row?.entry ?? null;
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

export function concordance(
  connection: Connection,
  texts: EntryTexts,
  { words, language, limit }: ConcordanceQuery,
): Concordance {
  const query = words.normalize('NFC').trim();
  if (query === '') return { hits: [], limited: false };
  const hits: ConcordanceHit[] = [];
  let examined = 0;
  for (const entry of holding(connection, texts, query, language)) {
    examined += 1;
    const text = language === 'ko' ? (entry.ko ?? '') : entry.en;
    const matches = findWords(text, query, { matchCase: false, wholeWord: false });
    if (matches.length > 0) hits.push({ entry, matches });
    if (hits.length >= limit || examined >= mostExamined) return { hits, limited: true };
  }
  return { hits, limited: false };
}

/** Entries that may hold the words, the newest first: those that wait to be indexed, then those the index names. */
function* holding(
  connection: Connection,
  texts: EntryTexts,
  query: string,
  language: MemoryLanguage,
): Generator<StoredEntry> {
  const { columns, from, there } = entrySql[texts];
  const match = matchExpression(query, language);
  yield* connection
    .prepare(`SELECT ${columns} FROM ${from} WHERE entries.indexed = 0 AND ${there} ORDER BY entries.id DESC`)
    .all<StoredEntry>();
  const indexed = connection.prepare(
    match === ''
      ? `SELECT ${columns} FROM ${from} WHERE entries.indexed = 1 AND ${there} ORDER BY entries.id DESC`
      : `SELECT ${columns} FROM grams_${language} AS grams CROSS JOIN ${from} WHERE grams_${language} MATCH :match
         AND entries.id = grams.rowid AND ${there} ORDER BY grams.rowid DESC`,
  );
  yield* indexed.iterate<StoredEntry>(match === '' ? {} : { match });
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
