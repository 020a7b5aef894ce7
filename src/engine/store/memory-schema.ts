/** The tables of a `*.daejo-memory` file. */

/** 'DajM', big-endian, in the SQLite header. */
export const memoryApplicationId = 0x44616a4d;

/**
 * Grams are in FTS5 tables that keep no text and no positions (`detail=none`): about two bytes for each gram of an
 * entry. How many entries have a gram stands beside them, because counting by fts5vocab reads the whole list: 13 ms
 * for one sentence at 200,000 entries, against 0.1 ms.
 */
export const memoryMigrations: readonly string[] = [
  `CREATE TABLE entries (
     id INTEGER PRIMARY KEY,
     ko TEXT,
     mt TEXT,
     en TEXT NOT NULL,
     ko_hash INTEGER,
     mt_hash INTEGER,
     previous INTEGER,
     next INTEGER,
     identity INTEGER NOT NULL UNIQUE,
     origin TEXT NOT NULL,
     actor TEXT NOT NULL,
     time TEXT NOT NULL
   );
   CREATE INDEX entries_by_ko ON entries (ko_hash) WHERE ko_hash IS NOT NULL;
   CREATE INDEX entries_by_mt ON entries (mt_hash) WHERE mt_hash IS NOT NULL;
   CREATE TABLE gram_counts (
     language TEXT NOT NULL,
     gram TEXT NOT NULL,
     entries INTEGER NOT NULL,
     PRIMARY KEY (language, gram)
   ) WITHOUT ROWID;
   CREATE VIRTUAL TABLE grams_ko USING fts5 (
     grams, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");
   CREATE VIRTUAL TABLE grams_en USING fts5 (
     grams, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");`,
];
