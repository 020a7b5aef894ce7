/** The file format: tables, and the steps from each version to the next. Forward only; never edit a step. */
import { memoryTables } from './memory-schema';

/** 'Daej', big-endian, in the SQLite header: what tells a project from any other database. */
export const applicationId = 0x4461656a;

/** `sureAlignment` as it was when version 1 was written: a file's schema never changes under it. */
const sureAlignmentOfVersion1 = 0.75;

/** Words of a worked row's edited text, split on spaces; an SQL expression for triggers. */
function wordsOf(row: 'NEW' | 'OLD'): string {
  const text = `trim(coalesce(${row}.target, ${row}.mt))`;
  return `(${row}.worked * (${text} <> '') * (length(${text}) - length(replace(${text}, ' ', '')) + 1))`;
}

/**
 * Version 1. `target` and `baseline` are null where they equal `mt` (most rows of a fresh import), which halves
 * the file. The counters of `documents` are kept by triggers so that the library never scans rows.
 */
const version1 = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, initials TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE names (ko TEXT PRIMARY KEY, en TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  position REAL NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT,
  header TEXT NOT NULL,
  engine TEXT,
  origin TEXT,
  imported_at TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  rows INTEGER NOT NULL DEFAULT 0,
  untouched INTEGER NOT NULL DEFAULT 0,
  edited INTEGER NOT NULL DEFAULT 0,
  needs_work INTEGER NOT NULL DEFAULT 0,
  approved INTEGER NOT NULL DEFAULT 0,
  uncertain INTEGER NOT NULL DEFAULT 0,
  korean INTEGER NOT NULL DEFAULT 0,
  leftovers INTEGER NOT NULL DEFAULT 0,
  open_comments INTEGER NOT NULL DEFAULT 0,
  words INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX documents_order ON documents (removed, position);

CREATE TABLE segments (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  position REAL NOT NULL,
  zone TEXT NOT NULL,
  worked INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  joiner TEXT NOT NULL,
  ko TEXT,
  mt TEXT NOT NULL,
  target TEXT,
  baseline TEXT,
  status TEXT NOT NULL,
  revision INTEGER NOT NULL,
  alignment REAL,
  locked INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX segments_order ON segments (document, worked, position, status);
CREATE INDEX segments_changed ON segments (document) WHERE target IS NOT NULL;
CREATE INDEX segments_headline ON segments (document) WHERE zone = 'headline';

CREATE TABLE threads (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  segment TEXT NOT NULL,
  resolved INTEGER NOT NULL,
  created TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX threads_segment ON threads (segment);
CREATE INDEX threads_document ON threads (document, resolved);

CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  action TEXT NOT NULL,
  document TEXT,
  deed TEXT NOT NULL,
  undoes TEXT,
  redoes TEXT,
  undone INTEGER NOT NULL DEFAULT 0,
  payload BLOB NOT NULL
);
CREATE INDEX events_deed ON events (deed);
CREATE INDEX events_document ON events (document, seq);

CREATE TABLE event_segments (segment TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (segment, event)) WITHOUT ROWID;

CREATE TRIGGER segment_added AFTER INSERT ON segments BEGIN
  UPDATE documents SET
    rows = rows + NEW.worked,
    untouched = untouched + (NEW.worked AND NEW.status = 'untouched'),
    edited = edited + (NEW.worked AND NEW.status = 'edited'),
    needs_work = needs_work + (NEW.worked AND NEW.status = 'needs-work'),
    approved = approved + (NEW.worked AND NEW.status = 'approved'),
    uncertain = uncertain + (NEW.worked AND NEW.alignment IS NOT NULL AND NEW.alignment < ${sureAlignmentOfVersion1}),
    korean = korean + (NEW.ko IS NOT NULL),
    leftovers = leftovers + (NEW.zone = 'leftover'),
    words = words + ${wordsOf('NEW')}
  WHERE id = NEW.document;
END;
CREATE TRIGGER segment_removed AFTER DELETE ON segments BEGIN
  UPDATE documents SET
    rows = rows - OLD.worked,
    untouched = untouched - (OLD.worked AND OLD.status = 'untouched'),
    edited = edited - (OLD.worked AND OLD.status = 'edited'),
    needs_work = needs_work - (OLD.worked AND OLD.status = 'needs-work'),
    approved = approved - (OLD.worked AND OLD.status = 'approved'),
    uncertain = uncertain - (OLD.worked AND OLD.alignment IS NOT NULL AND OLD.alignment < ${sureAlignmentOfVersion1}),
    korean = korean - (OLD.ko IS NOT NULL),
    leftovers = leftovers - (OLD.zone = 'leftover'),
    words = words - ${wordsOf('OLD')}
  WHERE id = OLD.document;
END;
CREATE TRIGGER segment_changed AFTER UPDATE OF zone, worked, status, alignment, ko, mt, target ON segments
WHEN OLD.worked <> NEW.worked OR OLD.status <> NEW.status OR OLD.zone <> NEW.zone
  OR OLD.alignment IS NOT NEW.alignment OR OLD.target IS NOT NEW.target OR OLD.mt <> NEW.mt OR (OLD.ko IS NULL) <> (NEW.ko IS NULL)
BEGIN
  UPDATE documents SET
    rows = rows + NEW.worked - OLD.worked,
    untouched = untouched + (NEW.worked AND NEW.status = 'untouched') - (OLD.worked AND OLD.status = 'untouched'),
    edited = edited + (NEW.worked AND NEW.status = 'edited') - (OLD.worked AND OLD.status = 'edited'),
    needs_work = needs_work + (NEW.worked AND NEW.status = 'needs-work') - (OLD.worked AND OLD.status = 'needs-work'),
    approved = approved + (NEW.worked AND NEW.status = 'approved') - (OLD.worked AND OLD.status = 'approved'),
    uncertain = uncertain + (NEW.worked AND NEW.alignment IS NOT NULL AND NEW.alignment < ${sureAlignmentOfVersion1})
      - (OLD.worked AND OLD.alignment IS NOT NULL AND OLD.alignment < ${sureAlignmentOfVersion1}),
    korean = korean + (NEW.ko IS NOT NULL) - (OLD.ko IS NOT NULL),
    leftovers = leftovers + (NEW.zone = 'leftover') - (OLD.zone = 'leftover'),
    words = words + ${wordsOf('NEW')} - ${wordsOf('OLD')}
  WHERE id = NEW.document;
END;
CREATE TRIGGER thread_added AFTER INSERT ON threads BEGIN
  UPDATE documents SET open_comments = open_comments + (NOT NEW.resolved) WHERE id = NEW.document;
END;
CREATE TRIGGER thread_removed AFTER DELETE ON threads BEGIN
  UPDATE documents SET open_comments = open_comments - (NOT OLD.resolved) WHERE id = OLD.document;
END;
CREATE TRIGGER thread_changed AFTER UPDATE OF resolved ON threads WHEN OLD.resolved <> NEW.resolved BEGIN
  UPDATE documents SET open_comments = open_comments + OLD.resolved - NEW.resolved WHERE id = NEW.document;
END;
`;

/**
 * Version 2: what a project holds beside its articles (`records`), and what the checks found when they last ran
 * (`checked`, one line an article). The second is no state of the project: it can be made again at any time, and
 * `stamp` says whether it must be.
 */
const version2 = `
CREATE TABLE records (
  kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE checked (
  document TEXT PRIMARY KEY,
  stamp TEXT NOT NULL,
  tally TEXT NOT NULL,
  muted INTEGER NOT NULL,
  findings BLOB NOT NULL
) WITHOUT ROWID;
`;

/**
 * Version 3: the project's own translation memory, and for each row a key that rows with the same sentence share
 * (`sentenceKey`). Both are made in JavaScript: rows of an older file have no key (null) and approved rows no entry
 * until the engine has come to them, which it does in the background.
 */
const version3 = `
${memoryTables}
ALTER TABLE segments ADD COLUMN sentence INTEGER;
CREATE INDEX segments_by_sentence ON segments (sentence) WHERE worked = 1 AND sentence IS NOT NULL;
CREATE INDEX segments_without_sentence ON segments (document) WHERE sentence IS NULL;
`;

/**
 * Version 4: an event says in which version its payload is written, and events and folded rows carry a checksum
 * (null where none was made yet: what an older version wrote). A row names the event that made its edited text
 * (`text_event`; null where the import made it, or an event of an older version). Events of a long operation are
 * `unfolded` until the tables have followed them.
 */
const version4 = `
ALTER TABLE events RENAME COLUMN deed TO operation;
DROP INDEX events_deed;
CREATE INDEX events_operation ON events (operation);
ALTER TABLE events ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE events ADD COLUMN checksum TEXT;
ALTER TABLE segments ADD COLUMN text_event TEXT;
ALTER TABLE segments ADD COLUMN checksum TEXT;
ALTER TABLE documents ADD COLUMN checksum TEXT;
ALTER TABLE threads ADD COLUMN checksum TEXT;
ALTER TABLE records ADD COLUMN checksum TEXT;
ALTER TABLE names ADD COLUMN checksum TEXT;
ALTER TABLE people ADD COLUMN checksum TEXT;
CREATE TABLE unfolded (event INTEGER PRIMARY KEY);
`;

/** Step n takes a file from version n to n + 1. */
export const migrations: readonly string[] = [version1, version2, version3, version4];

export const supportedVersion = migrations.length;

/** Tables that a rebuild empties and folds again; `events` is what it folds. */
export const foldedTables = [
  'people',
  'names',
  'documents',
  'segments',
  'threads',
  'records',
  'unfolded',
] as const;
