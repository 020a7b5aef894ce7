/** What is found in a translation memory. What a match is core says; here is how entries are found fast. */
import { hash53, type MemoryLanguage, memoryKey, type StoredEntry, sourceOf } from '../../core/memory/entry';
import type { GramSource } from '../../core/memory/grams';
import type { MemorySource } from '../../core/memory/lookup';
import { findWords, type Match } from '../../core/project/replace';
import type { Connection } from './driver';
import { entryColumns } from './memory-schema';

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
export function memorySource(connection: Connection, except?: string): MemorySource {
  const own = except === undefined ? null : ownEntry(connection, except);
  const isOther = (entry: StoredEntry) => entry.id !== own;
  return {
    exact: (key, language) => {
      const column = language === 'ko' ? 'ko_hash' : 'mt_hash';
      return connection
        .prepare(
          `SELECT ${entryColumns} FROM entries WHERE ${column} = :hash ORDER BY time DESC, id DESC LIMIT 100`,
        )
        .all<StoredEntry>({ hash: hash53(key) })
        .filter((entry) => isOther(entry) && memoryKey(sourceOf(entry, language) ?? '') === key);
    },
    grams: (language) => gramSource(connection, language),
    entries: (ids) =>
      connection
        .prepare(`SELECT ${entryColumns} FROM entries WHERE id IN (SELECT value FROM json_each(:ids))`)
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
  { words, language, limit }: ConcordanceQuery,
): Concordance {
  const query = words.normalize('NFC').trim();
  if (query === '') return { hits: [], limited: false };
  const match = matchExpression(query, language);
  const rows = connection
    .prepare(
      match === ''
        ? `SELECT ${entryColumns} FROM entries ORDER BY id DESC`
        : `SELECT ${entryColumns} FROM grams_${language} AS grams JOIN entries ON entries.id = grams.rowid
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
