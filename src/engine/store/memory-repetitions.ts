/** Other rows of the project with the same sentence. The index `segments_by_sentence` finds them. */
import type { EngineInput } from '../../contract/engine-calls';
import type { RepeatedRow, RepetitionsReply } from '../../contract/term-views';
import { memoryKey } from '../../core/memory/entry';
import { sentenceKey, sentenceOf } from '../../core/memory/sentence';
import type { SegmentRecord } from '../../core/project/model';
import type { Connection } from './driver';

interface Found {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly place: number;
  readonly position: number;
  readonly ko: string | null;
  readonly mt: string;
  readonly text: string;
  readonly status: string;
  readonly locked: number;
}

/**
 * Rows of the library with the sentence of `row` and another English, in the library's order. Rows of an older file
 * that have no key yet are read one by one.
 */
export function repetitionsOf(
  connection: Connection,
  row: SegmentRecord,
  { limit }: Pick<EngineInput<'repetitions'>, 'limit'>,
): RepetitionsReply {
  const { text: sentence, language } = sentenceOf(row);
  const key = memoryKey(sentence);
  const isSame = (other: Found) => {
    const its = sentenceOf(other);
    return its.language === language && (its.text === sentence || memoryKey(its.text) === key);
  };
  const same = key === '' ? [] : rowsLike(connection, row).filter(isSame);
  const shown = same.sort((a, b) => a.place - b.place || a.position - b.position).slice(0, limit);
  return {
    sentence,
    language,
    text: row.target,
    edited: row.target !== row.mt,
    rows: numbered(connection, shown),
    limited: same.length > limit,
  };
}

function rowsLike(connection: Connection, { id, target, ...row }: SegmentRecord): Found[] {
  const rows = (condition: string) =>
    connection.prepare(
      `SELECT segments.id AS id, document, title, documents.position AS place, segments.position AS position,
         ko, mt, coalesce(target, mt) AS text, status, locked
       FROM segments CROSS JOIN documents ON documents.id = document AND removed = 0
       WHERE worked = 1 AND ${condition} AND segments.id <> :id AND coalesce(target, mt) <> :target`,
    );
  return [
    ...rows('sentence = :sentence').all<Found>({ sentence: sentenceKey(row), id, target }),
    ...rows('sentence IS NULL').all<Found>({ id, target }),
  ];
}

/** Row numbers: rows between two hits in one article are counted, so that each article is gone through once. */
function numbered(connection: Connection, found: readonly Found[]): readonly RepeatedRow[] {
  const between = connection.prepare(
    `SELECT count(*) AS n FROM segments
     WHERE document = :document AND worked = 1 AND position >= :from AND position < :to`,
  );
  let before: Found | null = null;
  let row = 0;
  return found.map((one) => {
    const { id, document, title, position, text, status, locked } = one;
    const from = before?.document === document ? before.position : -1e300;
    row =
      (before?.document === document ? row : 0) +
      (between.get<{ n: number }>({ document, from, to: position })?.n ?? 0);
    before = one;
    return {
      document,
      documentTitle: title,
      segment: id,
      row,
      text,
      approved: status === 'approved',
      locked: locked !== 0,
    };
  });
}
