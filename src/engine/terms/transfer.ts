/** Terms and corrections of a file into the project, and those of the project into a file. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { fail, ok, type Result } from '../../contract/result';
import type { ExportedTerms, ImportedTerms } from '../../contract/term-views';
import { errorFields, glossaryFields } from '../../core/project/record-schemas';
import { writeErrorMemory } from '../../core/terms/error-memory-file';
import { writeGlossary } from '../../core/terms/glossary-file';
import type { Session } from '../session';
import { failureOf } from '../store/errors';
import { bytesOf, type EntryOf, type ListKind, type ListProblem, readList, toldProblems } from './read-list';

/** What there is of a kind: how it is imported, and what a file of it may hold. */
const kinds = {
  glossary: {
    command: 'import-terms',
    record: 'term',
    place: 'line',
    schema: z.strictObject(glossaryFields),
  },
  corrections: {
    command: 'import-corrections',
    record: 'confusion',
    place: 'entry',
    schema: z.strictObject(errorFields),
  },
} as const;

/** Reads what can be read, in one undo; the reply names every line that could not be, and why. */
export async function importTerms(
  session: Session,
  kind: ListKind,
  path: string,
): Promise<Result<ImportedTerms>> {
  if (session.file.readOnly) return fail('read-only');
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  if (!bytes.ok) return bytes;
  const read = readList(kind, bytes.value, file);
  if (!read.ok) return read;
  const { entries, places } = read.value;
  const { command, record } = kinds[kind];
  const problems = [...read.value.problems];
  const good: EntryOf[ListKind][] = [];
  for (const [at, entry] of entries.entries()) {
    const problem = problemOf(session, kind, entry, places[at] ?? 0, good.length);
    if (problem) problems.push(problem);
    else good.push(entry);
  }
  const standing = (id: string) => session.tables.record(record, id);
  const before = good.map(({ id }) => JSON.stringify(standing(id)));
  const done = good.length > 0 ? session.command({ command, entries: good }) : null;
  if (done && !done.ok && done.code !== 'nothing-to-do') return done;
  const added = before.filter((text) => text === 'null').length;
  const changed = good.filter(
    ({ id }, at) => before[at] !== 'null' && before[at] !== JSON.stringify(standing(id)),
  ).length;
  return ok({ file, added, changed, problems: toldProblems(inOrder(problems)) });
}

/** Entries that one file may bring: what one event holds well. */
const most = 200_000;

function problemOf(
  session: Session,
  kind: ListKind,
  entry: EntryOf[ListKind],
  place: number,
  taken: number,
): ListProblem | null {
  const where = kinds[kind].place;
  if (taken >= most) return { code: `${where}.too-many`, params: { [where]: place, limit: most } };
  const parsed = kinds[kind].schema.safeParse(entry);
  const issue = parsed.success ? null : parsed.error.issues[0];
  if (issue) {
    const [field] = issue.path;
    return { code: `${where}.not-taken`, params: { [where]: place, field: String(field ?? '') } };
  }
  // What was for one article of another project would speak nowhere here.
  const elsewhere =
    'scope' in entry && entry.scope === 'document' && !session.tables.document(entry.document ?? '');
  return elsewhere ? { code: 'entry.other-article', params: { entry: place } } : null;
}

function inOrder(problems: readonly ListProblem[]): readonly ListProblem[] {
  const place = ({ params }: ListProblem) => Number(params.line ?? params.entry ?? 0);
  return problems.toSorted((a, b) => place(a) - place(b));
}

/** Writes what the project itself holds; a file of that name is replaced only with `overwrite`, and never half written. */
export async function exportTerms(
  session: Session,
  kind: ListKind,
  path: string,
  overwrite: boolean,
): Promise<Result<ExportedTerms>> {
  const file = basename(path);
  const entries = session.tables.records(kinds[kind].record);
  if (entries.length === 0) return fail('nothing-to-export');
  if (!overwrite && existsSync(path)) return fail('file-exists', { file });
  try {
    await writeFileAtomic(path, kind === 'glossary' ? glossaryText(session, path) : correctionsText(session));
    return ok({ file, entries: entries.length });
  } catch (error) {
    return failureOf(error, file);
  }
}

/** Excel takes a CSV without a byte order mark for the system's own encoding, and shows broken Hangul. */
function glossaryText(session: Session, path: string): string {
  const tabs = /\.(?:tsv|txt)$/iu.test(extname(path));
  const text = writeGlossary(session.tables.records('term'), tabs ? '\t' : ',');
  return tabs ? text : `\ufeff${text}`;
}

function correctionsText(session: Session): string {
  return writeErrorMemory(session.tables.records('confusion'));
}
