/** Glossaries as CSV or TSV files: one term a line, several values in a cell separated by `|` (`\|` is a bar itself). */
import { fillSentence } from '../english/fill-sentence';
import { type Delimiter, guessDelimiter, readCell, readDelimited, writeDelimited } from './delimited';
import type { GlossaryEntry } from './glossary';

export interface GlossaryProblem {
  /** From 1; 1 also for what concerns the header or the file. */
  readonly line: number;
  readonly code: keyof typeof sentences;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface GlossaryFile {
  readonly entries: readonly GlossaryEntry[];
  /** The line each entry begins on. */
  readonly lines: readonly number[];
  /** Every line that is not among the entries, and every column that is not read, is named here. */
  readonly problems: readonly GlossaryProblem[];
}

/** The English of each problem; `{{name}}` is filled in from its parameters. */
const sentences = {
  'quote-not-closed': 'Line {{line}}: a quotation mark is not closed. Close it, or double it inside a cell.',
  'text-after-quote':
    'Line {{line}}: there is text after a closing quotation mark. Put the whole cell in marks.',
  'quote-inside':
    'Line {{line}}: a quotation mark stands inside a cell. Put the cell in marks and double it.',
  'no-korean-column':
    'No column is named ko or Korean, and the first column holds no Hangul. Name the columns in the first line.',
  'no-english-column': 'No column is named en or English. Name the columns in the first line.',
  'unknown-column': 'Line 1: the column “{{column}}” is not known and was not read.',
  'column-twice': 'Line 1: two columns mean “{{column}}”. Only the first was read.',
  'too-many-cells': 'Line {{line}}: {{cells}} cells, but the first line names {{columns}}.',
  'no-korean': 'Line {{line}}: the Korean is missing.',
  'no-english': 'Line {{line}}: “{{ko}}” has neither an English nor a forbidden rendering.',
  'right-and-forbidden': 'Line {{line}}: “{{en}}” is both right and forbidden for “{{ko}}”.',
  duplicate: 'Line {{line}}: “{{id}}” is in line {{first}} already.',
} as const;

/** The sentence for a problem, in English. */
export function describeGlossaryProblem(problem: GlossaryProblem): string {
  return fillSentence(sentences[problem.code], { ...problem.params, line: problem.line });
}

const fields = ['id', 'ko', 'variants', 'en', 'forbidden', 'domain', 'note', 'source'] as const;
type Field = (typeof fields)[number];

const names: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '번호'],
  ko: ['ko', 'korean', 'source term', '한국어', '한글', '국문', '원어', '용어'],
  variants: ['variants', 'variant', 'synonyms', '이형', '이표기', '동의어'],
  en: ['en', 'english', 'translation', 'target term', '영어', '영문', '번역', '역어'],
  forbidden: ['forbidden', 'wrong', '금지어', '금지', '오역'],
  domain: ['domain', 'field', 'subject', '분야'],
  note: ['note', 'notes', 'comment', '비고', '메모', '설명'],
  source: ['source', 'rationale', 'reason', '출처', '근거'],
};

/** Reads a glossary. Never throws; a line that cannot be read is a problem, the others are entries. Text becomes NFC. */
export function readGlossary(text: string, delimiter: Delimiter = guessDelimiter(text)): GlossaryFile {
  const { rows, problems: broken } = readDelimited(text.normalize('NFC'), delimiter);
  const problems: GlossaryProblem[] = broken.map(({ line, code }) => ({ line, code, params: {} }));
  const report = (line: number, code: GlossaryProblem['code'], params: GlossaryProblem['params'] = {}) => {
    problems.push({ line, code, params });
  };
  const first = rows[0];
  if (!first) return { entries: [], lines: [], problems };
  const columns = columnsOf(first.cells, report);
  if (!columns) return { entries: [], lines: [], problems };
  const entries = new Map<string, { readonly entry: GlossaryEntry; readonly line: number }>();
  for (const { line, cells } of columns.headed ? rows.slice(1) : rows) {
    const entry = entryOf(cells, columns.fields, line, report);
    if (!entry) continue;
    const earlier = entries.get(entry.id);
    if (earlier) report(line, 'duplicate', { id: entry.id, first: earlier.line });
    else entries.set(entry.id, { entry, line });
  }
  problems.sort((a, b) => a.line - b.line);
  const read = [...entries.values()];
  return { entries: read.map(({ entry }) => entry), lines: read.map(({ line }) => line), problems };
}

type Report = (line: number, code: GlossaryProblem['code'], params?: GlossaryProblem['params']) => void;

interface Columns {
  readonly headed: boolean;
  readonly fields: readonly (Field | null)[];
}

function columnsOf(cells: readonly string[], report: Report): Columns | null {
  const seen = new Set<Field>();
  const columns = cells.map((cell) => fieldOf(cell));
  if (!columns.includes('ko') && !columns.includes('en')) {
    if (cells.length > 1 && /[가-힣\u3400-\u9fff]/u.test(cells[0] ?? '')) {
      const bare: readonly Field[] = ['ko', 'en', 'note'];
      return { headed: false, fields: cells.map((_, index) => bare[index] ?? null) };
    }
    report(1, 'no-korean-column');
    return null;
  }
  if (!columns.includes('ko')) report(1, 'no-korean-column');
  if (!columns.includes('en')) report(1, 'no-english-column');
  if (!columns.includes('ko') || !columns.includes('en')) return null;
  const kept = columns.map((field, index) => {
    if (field === null) {
      report(1, 'unknown-column', { column: cells[index]! });
      return null;
    }
    if (seen.has(field)) report(1, 'column-twice', { column: field });
    const result = seen.has(field) ? null : field;
    seen.add(field);
    return result;
  });
  return { headed: true, fields: kept };
}

function fieldOf(cell: string): Field | null {
  const name = cell.trim().toLowerCase();
  return fields.find((field) => names[field].includes(name)) ?? null;
}

function entryOf(
  cells: readonly string[],
  columns: readonly (Field | null)[],
  line: number,
  report: Report,
): GlossaryEntry | null {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    report(line, 'too-many-cells', { cells: cells.length, columns: columns.length });
    return null;
  }
  const cell = (field: Field) => readCell(cells[columns.indexOf(field)] ?? '').trim();
  const list = (field: Field) => [
    ...new Set(
      cell(field)
        .split(/(?<!\\)\|/u)
        .map((one) => one.replaceAll('\\|', '|').trim())
        .filter(Boolean),
    ),
  ];
  const [ko, ...more] = list('ko');
  if (ko === undefined) {
    report(line, 'no-korean');
    return null;
  }
  const en = list('en');
  const forbidden = list('forbidden');
  if (en.length === 0 && forbidden.length === 0) {
    report(line, 'no-english', { ko });
    return null;
  }
  const both = forbidden.find((wrong) => en.some((right) => right.toLowerCase() === wrong.toLowerCase()));
  if (both !== undefined) {
    report(line, 'right-and-forbidden', { ko, en: both });
    return null;
  }
  const domain = cell('domain');
  return {
    id: cell('id') || glossaryId(ko, domain),
    ko,
    variants: [...more, ...list('variants')],
    en,
    forbidden,
    domain,
    note: cell('note'),
    source: cell('source'),
  };
}

/** The id of an entry that brings none: a term may stand once in a domain. */
export function glossaryId(ko: string, domain: string): string {
  return domain === '' ? ko : `${ko}/${domain}`;
}

const bar = (value: string) => value.replaceAll('|', '\\|');

/** Writes all fields of all entries; reading it back gives the same entries. */
export function writeGlossary(entries: readonly GlossaryEntry[], delimiter: Delimiter): string {
  const rows = entries.map((entry) =>
    fields.map((field) => {
      const value = entry[field];
      return typeof value === 'string' && field !== 'ko' ? value : [value].flat().map(bar).join('|');
    }),
  );
  return writeDelimited([fields, ...rows], delimiter);
}
