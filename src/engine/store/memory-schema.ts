/** The tables of a translation memory: in a `*.daejo-memory` file, and in a project for its own sentences. */

import { longestSentence } from '../../core/memory/entry';

/** 'DajM', big-endian, in the SQLite header. */
export const memoryApplicationId = 0x44616a4d;

/**
 * A part of version 1 of a memory file and of version 3 of a project: never edited.
 *
 * In a project an entry that comes from a row has no texts (`en` is null): they are the row's, and to keep them twice
 * would double the file. `approvals` says which approved rows an entry comes from, so that it goes when the last of
 * them is approved no more; one that was imported (`kept`) stays in any case. Rows have ids that no two projects share.
 *
 * Grams are in FTS5 tables that keep no text and no positions (`detail=none`): about two bytes for each gram of an
 * entry. Entries that come one by one wait to be indexed (`indexed` = 0) until there are some tens of them, because to
 * commit one alone costs as much as to commit them all. About how many entries have a gram stands in `gram_counts`,
 * because counting by fts5vocab reads the whole list: 13 ms for one sentence at 200,000 entries, against 0.1 ms.
 */
export const memoryTables = `
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  ko TEXT,
  mt TEXT,
  en TEXT,
  ko_hash INTEGER,
  mt_hash INTEGER,
  previous INTEGER,
  next INTEGER,
  identity INTEGER NOT NULL UNIQUE,
  kept INTEGER NOT NULL,
  indexed INTEGER NOT NULL,
  origin TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL
);
CREATE INDEX entries_by_ko ON entries (ko_hash) WHERE ko_hash IS NOT NULL;
CREATE INDEX entries_by_mt ON entries (mt_hash) WHERE mt_hash IS NOT NULL;
CREATE INDEX entries_waiting ON entries (id) WHERE indexed = 0;
CREATE TABLE approvals (segment TEXT PRIMARY KEY, entry INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX approvals_by_entry ON approvals (entry);
CREATE TABLE gram_counts (
  language TEXT NOT NULL,
  gram TEXT NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (language, gram)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE grams_ko USING fts5 (
  grams, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE grams_en USING fts5 (
  grams, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");
`;

/** Step n takes a memory file from version n to n + 1. `memory` holds the name by which projects know the file. */
export const memoryMigrations: readonly string[] = [
  `${memoryTables}
   CREATE TABLE memory (id TEXT NOT NULL);`,
];

/** Where the texts of entries are: with them, or with the rows they come from. */
export type EntryTexts = 'own' | 'rows';

interface EntrySql {
  /** What to select for a `StoredEntry`. */
  readonly columns: string;
  /** What to select it from; entries whose row says nothing just now are left out by `there`. */
  readonly from: string;
  readonly there: string;
}

/** A file by others may hold anything in any column. */
const text = (expression: string) => `CAST(${expression} AS TEXT)`;
const own = (column: string) => `${text(`entries.${column}`)} AS ${column}`;
const numbers = 'entries.id AS id, entries.previous, entries.next';
const said = [own('origin'), own('actor'), own('time')].join(', ');
const ofRow = (column: string, row: string) =>
  `iif(entries.en IS NULL, ${row}, ${text(`entries.${column}`)}) AS ${column}`;
const bounded = (column: string) => `coalesce(length(entries.${column}), 0) <= ${longestSentence}`;
const sane = ['ko', 'mt', 'en'].map(bounded).join(' AND ');

export const entrySql: Readonly<Record<EntryTexts, EntrySql>> = {
  own: {
    columns: [numbers, said, own('ko'), own('mt'), own('en')].join(', '),
    from: 'entries',
    there: `(entries.en IS NOT NULL AND ${sane})`,
  },
  rows: {
    columns: [
      numbers,
      said,
      ofRow('ko', 'segments.ko'),
      ofRow('mt', `nullif(segments.mt, '')`),
      ofRow('en', 'coalesce(segments.target, segments.mt)'),
    ].join(', '),
    from: `entries LEFT JOIN segments ON entries.en IS NULL AND segments.status = 'approved' AND segments.id =
      (SELECT segment FROM approvals WHERE approvals.entry = entries.id LIMIT 1)`,
    there: `((entries.en IS NOT NULL AND ${sane}) OR segments.id IS NOT NULL)`,
  },
};
