/** Where a correction that is not remembered yet would speak: every row of the project, before anybody decides. */
import type { EngineInput } from '../../contract/engine-calls';
import { fail, ok, type Result } from '../../contract/result';
import type { CorrectionPlace, CorrectionPlaces } from '../../contract/term-views';
import { sureAlignment } from '../../core/project/model';
import { formsOf } from '../../core/terms/english-forms';
import { readEnglish } from '../../core/terms/english-text';
import { type ErrorEntry, findConfusions, indexErrorMemory } from '../../core/terms/error-memory';
import type { Session } from '../session';
import type { SqlValue } from '../store/driver';
import { documentIds } from '../store/library-queries';

/** Milliseconds after which other calls are let in. */
const slice = 20;

interface Row {
  readonly id: string;
  readonly row: number;
  readonly ko: string | null;
  readonly target: string;
  readonly alignment: number | null;
  readonly locked: number;
}

/**
 * Every place, and the first `limit` of them with what would stand there. SQLite leaves rows without the words aside,
 * the error memory says what a place is: some 0.3 s for 100,000 rows. Answers `canceled` where the project is closed
 * meanwhile.
 */
export async function correctionPlaces(
  session: Session,
  query: EngineInput<'correctionPlaces'>,
  isOpen: () => boolean,
): Promise<Result<CorrectionPlaces>> {
  const words = (all: readonly string[]) => all.map((one) => one.normalize('NFC').trim()).filter(Boolean);
  const [ko, wrong, right] = [words(query.ko), words(query.wrong), words(query.right)];
  if (wrong.length === 0 || right.length === 0) return ok({ places: [], total: 0, limited: false });
  const entry: ErrorEntry = {
    id: 'proposed',
    ko,
    wrong,
    right,
    reason: '',
    scope: 'project',
    ...(ko.length === 0 ? { withoutSource: { phrases: wrong } } : {}),
  };
  const index = indexErrorMemory([entry]);
  const { where, parameters } = narrowing(ko, wrong);
  const rowsOf = session.file.connection.prepare(
    `SELECT id, row, ko, target, alignment, locked FROM (
       SELECT id, ko, coalesce(target, mt) AS target, alignment, locked,
         row_number() OVER (ORDER BY position) - 1 AS row
       FROM segments WHERE document = :document AND worked = 1)
     WHERE ${where}`,
  );
  const places: CorrectionPlace[] = [];
  let total = 0;
  let since = performance.now();
  const documents = query.document === undefined ? documentIds(session.file.connection) : [query.document];
  for (const document of documents) {
    let title: string | null = null;
    for (const row of rowsOf.all<Row>({ ...parameters, document })) {
      const sure = row.alignment === null || row.alignment >= sureAlignment;
      const found = findConfusions({ ko: sure ? row.ko : null, en: row.target, document }, index);
      total += found.length;
      for (const { start, end, suggestion } of found) {
        if (places.length >= query.limit) break;
        title ??= session.tables.document(document)?.title ?? '';
        places.push({
          document,
          documentTitle: title,
          segment: row.id,
          row: row.row,
          text: row.target,
          ko: row.ko,
          start,
          end,
          quote: row.target.slice(start, end),
          suggestion,
          locked: row.locked !== 0,
        });
      }
      if (performance.now() - since < slice) continue;
      await new Promise((done) => setImmediate(done));
      if (!isOpen()) return fail('canceled');
      since = performance.now();
    }
    if (performance.now() - since < slice) continue;
    await new Promise((done) => setImmediate(done));
    if (!isOpen()) return fail('canceled');
    since = performance.now();
  }
  return ok({ places, total, limited: total > places.length });
}

interface Narrowing {
  readonly where: string;
  readonly parameters: Readonly<Record<string, SqlValue>>;
}

/** A condition that every row meets in which the correction could speak. */
function narrowing(ko: readonly string[], wrong: readonly string[]): Narrowing {
  const parameters: Record<string, SqlValue> = {};
  const any = (column: string, words: readonly string[]) =>
    words
      .map((word) => {
        const name = `word${Object.keys(parameters).length}`;
        parameters[name] = word;
        return `instr(${column}, :${name}) > 0`;
      })
      .join(' OR ');
  const korean = ko.map(koreanBeginning);
  const english = wrong.map(englishBeginning);
  // As a word's key is made: without hyphens and stops. Rows with other letters than ASCII's are all looked at.
  const plain = `replace(replace(lower(target), '-', ''), '.', '')`;
  const conditions = [
    ...(korean.length > 0 && korean.every((word) => word !== '')
      ? [`(${any(`coalesce(ko, '')`, korean)})`]
      : []),
    ...(english.every((word) => word !== '') ? [`(${any(plain, english)} OR target GLOB '*[À-ɏ‐‑]*')`] : []),
  ];
  return { where: conditions.length > 0 ? conditions.join(' AND ') : '1', parameters };
}

/** The characters a term begins with, up to a place where the text may have other ones; see `KoreanTerm`. */
function koreanBeginning(term: string): string {
  const [beginning = ''] = term
    .replace(/^#|\*$/gu, '')
    .trim()
    .split(/[\s\u00a0]/u);
  return beginning;
}

/** Letters that all forms and spellings of a phrase's first word begin with; '' where there are none to look for. */
function englishBeginning(phrase: string): string {
  const { words } = readEnglish(phrase);
  const first = words.find(({ key }) => !/^(?:an?|the)$/u.test(key)) ?? words[0];
  if (!first || !/^[a-z]+$/u.test(first.key)) return '';
  let beginning = first.key;
  for (const form of formsOf(first.key).keys()) {
    let length = 0;
    while (length < beginning.length && beginning[length] === form[length]) length += 1;
    beginning = beginning.slice(0, length);
  }
  // British spellings differ further on, but for gray and tire.
  return beginning.slice(0, /^ti?re/u.test(beginning) ? 1 : beginning.length > 4 ? 3 : 2);
}
