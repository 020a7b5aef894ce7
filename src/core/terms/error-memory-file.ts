/** Error memories as JSON files, for a desk to share and for the built-in one. */

import { z } from 'zod';
import { fillSentence } from '../english/fill-sentence';
import type { ErrorEntry } from './error-memory';

const text = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .pipe(z.string().min(1));
const texts = z.array(text);

const entrySchema = z.strictObject({
  id: text,
  /** Empty where the wrong English alone is watched for. */
  ko: texts,
  nounOnly: z.boolean().optional(),
  unless: texts.optional(),
  wrong: texts.min(1),
  right: texts.min(1),
  reason: z.string().transform((value) => value.normalize('NFC').trim()),
  scope: z.enum(['everywhere', 'project', 'document']),
  document: text.optional(),
  withoutSource: z
    .strictObject({ phrases: texts.optional(), near: texts.optional(), elsewhere: texts.optional() })
    .optional(),
  example: z.strictObject({ ko: text, wrong: text, right: text }).optional(),
});

const fileSchema = z.object({
  format: z.literal('daejo-error-memory'),
  version: z.number(),
  entries: z.array(z.unknown()),
});

export interface ErrorMemoryProblem {
  /** The number of the entry, from 1; 0 for the file. */
  readonly entry: number;
  readonly code: keyof typeof sentences;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The English of each problem; `{{name}}` is filled in from its parameters. */
const sentences = {
  'not-json': 'The file is no JSON: {{error}}.',
  'not-an-error-memory': 'The file is no error memory of Daejo: “format” must be “daejo-error-memory”.',
  'newer-version':
    'The error memory was written by a newer Daejo (version {{version}}). Update Daejo to read it.',
  'bad-entry': 'Entry {{entry}}: {{field}}: {{error}}.',
  duplicate: 'Entry {{entry}}: the id “{{id}}” stands in entry {{first}} already.',
  'right-and-wrong': 'Entry {{entry}}: “{{en}}” is both right and wrong.',
} as const;

/** The sentence for a problem, in English. */
export function describeErrorMemoryProblem(problem: ErrorMemoryProblem): string {
  return fillSentence(sentences[problem.code], { ...problem.params, entry: problem.entry });
}

export interface ErrorMemoryFile {
  readonly entries: readonly ErrorEntry[];
  /** The number of each entry in the file, from 1. */
  readonly numbers: readonly number[];
  /** Every entry that is not among the entries is named here. */
  readonly problems: readonly ErrorMemoryProblem[];
}

const version = 1;

/** Reads an error memory. Never throws; an entry that cannot be read is a problem, the others are read. Text becomes NFC. */
export function readErrorMemory(json: string): ErrorMemoryFile {
  const refuse = (
    code: ErrorMemoryProblem['code'],
    params: ErrorMemoryProblem['params'] = {},
  ): ErrorMemoryFile => ({
    entries: [],
    numbers: [],
    problems: [{ entry: 0, code, params }],
  });
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return refuse('not-json', { error: (error as Error).message });
  }
  const file = fileSchema.safeParse(data);
  if (!file.success) return refuse('not-an-error-memory');
  if (file.data.version > version) return refuse('newer-version', { version: file.data.version });
  const problems: ErrorMemoryProblem[] = [];
  const entries = new Map<string, { readonly entry: ErrorEntry; readonly number: number }>();
  for (const [index, raw] of file.data.entries.entries()) {
    const number = index + 1;
    const parsed = entrySchema.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      problems.push({
        entry: number,
        code: 'bad-entry',
        params: { field: issue.path.join('.'), error: issue.message },
      });
      continue;
    }
    const entry = withoutUndefined(parsed.data);
    const earlier = entries.get(entry.id);
    const both = entry.wrong.find((one) =>
      entry.right.some((two) => two.toLowerCase() === one.toLowerCase()),
    );
    if (earlier)
      problems.push({ entry: number, code: 'duplicate', params: { id: entry.id, first: earlier.number } });
    else if (both !== undefined)
      problems.push({ entry: number, code: 'right-and-wrong', params: { en: both } });
    else entries.set(entry.id, { entry, number });
  }
  const read = [...entries.values()];
  return { entries: read.map(({ entry }) => entry), numbers: read.map(({ number }) => number), problems };
}

/** Writes all fields of all entries; reading it back gives the same entries. */
export function writeErrorMemory(entries: readonly ErrorEntry[]): string {
  return written(entries);
}

function written(entries: readonly unknown[]): string {
  return `${JSON.stringify({ format: 'daejo-error-memory', version, entries }, null, 2)}\n`;
}

/**
 * The same file with entries put (those of their id take their place) and others taken out. What could not be read of
 * it stays as it is. Null for a file that is no error memory, or a newer one: writing it would lose what it holds.
 * @param json null where there is no file yet
 */
export function changeErrorMemory(
  json: string | null,
  put: readonly ErrorEntry[],
  drop: readonly string[],
): string | null {
  const gone = new Set([...drop, ...put.map(({ id }) => id)]);
  const kept = json === null ? [] : rawEntries(json);
  if (kept === null) return null;
  const idOf = (raw: unknown) =>
    typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  const rest = kept.filter((raw) => {
    const id = idOf(raw);
    return typeof id !== 'string' || !gone.has(id.normalize('NFC').trim());
  });
  return written([...rest, ...put]);
}

function rawEntries(json: string): readonly unknown[] | null {
  try {
    const file = fileSchema.safeParse(JSON.parse(json.replace(/^\uFEFF/u, '')));
    return file.success && file.data.version <= version ? file.data.entries : null;
  } catch {
    return null;
  }
}

/** Zod gives absent fields the type `undefined`; the model has them absent. Without Korean the wrong words speak. */
function withoutUndefined(data: z.infer<typeof entrySchema>): ErrorEntry {
  const entry = JSON.parse(JSON.stringify(data)) as ErrorEntry;
  if (entry.ko.length > 0 || entry.withoutSource?.phrases) return entry;
  return { ...entry, withoutSource: { ...entry.withoutSource, phrases: entry.wrong } };
}
