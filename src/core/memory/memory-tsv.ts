/**
 * Translation memories as tables: Korean TAB English, and where the first line names columns, more of them. A line
 * that cannot be read is named, the others are entries. Lines are read one at a time: a memory may be larger than a
 * string can be.
 */
import { contextKey, longestSentence, type MemoryEntry } from './entry';

export const memoryLineProblems = [
  'no-tab',
  'no-english',
  'no-source',
  'too-long',
  'too-many-cells',
  'unreadable',
] as const;
export type MemoryLineProblem = (typeof memoryLineProblems)[number];

export type MemoryLine =
  | { readonly entry: MemoryEntry }
  | { readonly problem: MemoryLineProblem }
  /** An empty line, or the one that names the columns. */
  | null;

const fields = ['ko', 'en', 'mt', 'previous', 'next', 'origin', 'actor', 'time'] as const;
type Field = (typeof fields)[number];

const names: Readonly<Record<Field, readonly string[]>> = {
  ko: ['ko', 'korean', 'source', '한국어', '원문'],
  en: ['en', 'english', 'target', 'translation', '영어', '번역', '수정문'],
  mt: ['mt', 'machine', 'machine english', '기계번역', '기계번역문'],
  previous: ['previous', 'before', 'context before', '앞 문장', '앞'],
  next: ['next', 'after', 'context after', '뒤 문장', '뒤'],
  origin: ['origin', 'article', 'document', '출처', '기사'],
  actor: ['actor', 'by', 'author', '작성자', '승인자'],
  time: ['time', 'date', '시각', '날짜'],
};

/** Without names in the first line. */
const bare: readonly Field[] = ['ko', 'en', 'previous', 'next'];

/** What lines say that do not say it themselves. */
export interface MemoryTsvDefaults {
  readonly origin: string;
  readonly actor: string;
  readonly time: string;
}

/** A reader of the lines of one file, in order, without their ends. */
export function memoryLineReader(defaults: MemoryTsvDefaults): (line: string) => MemoryLine {
  let columns: readonly (Field | null)[] | null = null;
  return (line) => {
    if (line.trim() === '') return null;
    const cells = line.normalize('NFC').split('\t').map(readCell);
    if (columns === null) {
      const named = cells.map(fieldOf);
      const headed = named.includes('en') && (named.includes('ko') || named.includes('mt'));
      columns = headed ? named : bare;
      if (headed) return null;
    }
    return lineOf(cells, columns, defaults);
  };
}

function fieldOf(cell: string): Field | null {
  const name = cell.toLowerCase();
  return fields.find((field) => names[field].includes(name)) ?? null;
}

function lineOf(
  cells: readonly string[],
  columns: readonly (Field | null)[],
  defaults: MemoryTsvDefaults,
): MemoryLine {
  if (cells.length < 2) return { problem: 'no-tab' };
  // What decoding puts in place of bytes that are no letters.
  if (cells.some((cell) => cell.includes('\ufffd'))) return { problem: 'unreadable' };
  if (cells.slice(columns.length).some((cell) => cell !== '')) return { problem: 'too-many-cells' };
  if (cells.some((cell) => cell.length > longestSentence)) return { problem: 'too-long' };
  const cell = (field: Field) => cells[columns.indexOf(field)] ?? '';
  const [ko, mt, en] = [cell('ko') || null, cell('mt') || null, cell('en')];
  if (en === '') return { problem: 'no-english' };
  if (ko === null && mt === null) return { problem: 'no-source' };
  return {
    entry: {
      ko,
      mt,
      en,
      previous: neighbour(cell('previous')),
      next: neighbour(cell('next')),
      origin: cell('origin') || defaults.origin,
      actor: cell('actor') || defaults.actor,
      time: isTime(cell('time')) ? cell('time') : defaults.time,
    },
  };
}

/** A neighbour is given as its sentence, or as `#` and its key where the sentence is not known. */
function neighbour(cell: string): number | null {
  if (cell === '') return null;
  const key = /^#(\d{1,16})$/u.exec(cell)?.[1];
  return key !== undefined && Number.isSafeInteger(Number(key)) ? Number(key) : contextKey(cell);
}

function isTime(cell: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/u.test(cell);
}

/** The first line of a file that `memoryLine` writes. */
export const memoryTsvHead: string = fields.join('\t');

/** An entry as one line, without its end; reading it gives the entry, but for tabs and line ends in its texts. */
export function memoryLine(entry: MemoryEntry): string {
  return fields
    .map((field) => {
      const value = entry[field];
      if (typeof value === 'number') return `#${value}`;
      return writeCell(value ?? '');
    })
    .join('\t');
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, as in word lists. A cell in quotation
 * marks is written as spreadsheets do, with the marks doubled; read so, only where marks inside it are doubled: a
 * sentence that is a quotation from end to end keeps its own.
 */
function writeCell(text: string): string {
  const flat = text.replace(/[\t\r\n\u2028\u2029]+/gu, ' ').trim();
  if (spreadsheetQuoted.test(flat)) return `"${flat.replaceAll('"', '""')}"`;
  return /^'*[=+\-@]/u.test(flat) ? `'${flat}` : flat;
}

const spreadsheetQuoted = /^"(?=.*"".)(?:[^"]|"")*"$/u;

function readCell(cell: string): string {
  const bare = cell.trim();
  if (spreadsheetQuoted.test(bare)) return bare.slice(1, -1).replaceAll('""', '"').trim();
  return /^''*[=+\-@]/u.test(bare) ? bare.slice(1) : bare;
}
