/**
 * CSV and TSV as people exchange word lists: quoted cells (RFC 4180), any line end, a byte order mark. Strict, so that
 * a wrong quotation mark is named with its line and nothing is dropped or guessed. Pure and short enough that no
 * dependency is needed for it.
 */

export interface DelimitedRow {
  /** The line the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface DelimitedProblem {
  readonly line: number;
  readonly code: 'quote-not-closed' | 'text-after-quote' | 'quote-inside';
}

export interface Delimited {
  readonly rows: readonly DelimitedRow[];
  /** Rows named here are not among `rows`. */
  readonly problems: readonly DelimitedProblem[];
}

export type Delimiter = ',' | '\t' | ';';

/** The delimiter that the first line has most of outside quotation marks; a tab wins a draw. */
export function guessDelimiter(text: string): Delimiter {
  const first = text.slice(0, 10_000).split(/\r\n|\r|\n/u)[0] ?? '';
  const bare = first.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string) => bare.split(delimiter).length - 1;
  const all: readonly Delimiter[] = ['\t', ',', ';'];
  return all.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Reads rows; empty lines are passed over. A row with a wrong quotation mark is a problem, and reading goes on with
 * the next line. Linear in the length.
 */
export function readDelimited(text: string, delimiter: Delimiter): Delimited {
  const source = text.replace(/^\uFEFF/u, '');
  const rows: DelimitedRow[] = [];
  const problems: DelimitedProblem[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const row = readRow(source, at, delimiter);
    if ('code' in row) problems.push({ line, code: row.code });
    else if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells });
    line += lineEnds(source.slice(at, row.next));
    at = row.next;
  }
  return { rows, problems };
}

type RowResult =
  | { readonly cells: readonly string[]; readonly next: number }
  | { readonly code: DelimitedProblem['code']; readonly next: number };

function readRow(source: string, from: number, delimiter: string): RowResult {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = source.charAt(at) === '"' ? quotedCell(source, at) : bareCell(source, at, delimiter);
    if (cell === null) return { code: 'quote-not-closed', next: nextLine(source, from) };
    if (cell.stray) return { code: 'quote-inside', next: nextLine(source, from) };
    cells.push(cell.text);
    at = cell.next;
    const character = source.charAt(at);
    if (character === delimiter) {
      at += 1;
      continue;
    }
    if (character === '' || character === '\n' || character === '\r')
      return { cells, next: nextLine(source, at) };
    return { code: 'text-after-quote', next: nextLine(source, from) };
  }
}

interface Cell {
  readonly text: string;
  readonly next: number;
  readonly stray: boolean;
}

function bareCell(source: string, from: number, delimiter: string): Cell {
  let at = from;
  while (at < source.length && !`${delimiter}\r\n`.includes(source.charAt(at))) at += 1;
  const text = source.slice(from, at);
  // In a TSV a quotation mark inside a cell is just that; in a CSV it is a slip that shifts cells.
  return { text, next: at, stray: delimiter !== '\t' && text.includes('"') };
}

function quotedCell(source: string, from: number): Cell | null {
  let text = '';
  let at = from + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return null;
    text += source.slice(at, quote);
    if (source.charAt(quote + 1) !== '"') return { text, next: quote + 1, stray: false };
    text += '"';
    at = quote + 2;
  }
}

function nextLine(source: string, from: number): number {
  const rest = /\r\n|\r|\n/gu;
  rest.lastIndex = from;
  const end = rest.exec(source);
  return end ? end.index + end[0].length : source.length;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/**
 * Writes rows, one a line with a line feed, quoted where needed. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it, which `readCell` takes off again.
 */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const write = (cell: string) => {
    const safe = /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
    return /["\r\n]/u.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(write).join(delimiter)}\n`).join('');
}

/** A cell as meant: without the apostrophe that keeps a spreadsheet from running it. */
export function readCell(cell: string): string {
  return /^''*[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
