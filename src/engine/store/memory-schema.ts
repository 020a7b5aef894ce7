/** The tables of a translation memory: in a `*.daejo-memory` file, and in a project for its own sentences. */

/** 'DajM', big-endian, in the SQLite header. */
export const memoryApplicationId = 0x44616a4d;

/**
 * A part of version 1 of a memory file and of version 3 of a project: never edited.
 *
 * Grams are in FTS5 tables that keep no text and no positions (`detail=none`): about two bytes for each gram of an
 * entry. How many entries have a gram stands beside them, because counting by fts5vocab reads the whole list: 13 ms
 * for one sentence at 200,000 entries, against 0.1 ms.
 *
 * `approvals` says which approved row an entry comes from, so that it goes when the last of them is approved no more;
 * an entry that was imported (`kept`) stays in any case. Rows have ids that no two projects share.
 */
export const memoryTables = `
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  ko TEXT,
  mt TEXT,
  en TEXT NOT NULL,
  ko_hash INTEGER,
  mt_hash INTEGER,
  previous INTEGER,
  next INTEGER,
  identity INTEGER NOT NULL UNIQUE,
  kept INTEGER NOT NULL,
  origin TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL
);
CREATE INDEX entries_by_ko ON entries (ko_hash) WHERE ko_hash IS NOT NULL;
CREATE INDEX entries_by_mt ON entries (mt_hash) WHERE mt_hash IS NOT NULL;
CREATE TABLE approvals (
  segment TEXT PRIMARY KEY, document TEXT NOT NULL, entry INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX approvals_by_entry ON approvals (entry);
CREATE INDEX approvals_by_document ON approvals (document);
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

export const entryColumns = 'id, ko, mt, en, previous, next, origin, actor, time';

/** Step n takes a memory file from version n to n + 1. `memory` holds the name by which projects know the file. */
export const memoryMigrations: readonly string[] = [
  `${memoryTables}
   CREATE TABLE memory (id TEXT NOT NULL);`,
];
