/** Other rows of the project with the same sentence. The index `segments_by_sentence` finds them. */
import type { EngineInput } from '../../contract/engine-calls';
import type { RepeatedRow, RepetitionsReply } from '../../contract/term-views';
import { sameSentence, sentenceKey, sentenceOf } from '../../core/memory/sentence';
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
  const same = rowsLike(connection, row).filter(
    (other) => other.id !== row.id && other.text !== row.target && sameSentence(row, other),
  );
  const shown = same.sort((a, b) => a.place - b.place || a.position - b.position).slice(0, limit);
  const { text: sentence, language } = sentenceOf(row);
  return {
    sentence,
    language,
    text: row.target,
    edited: row.target !== row.mt,
    rows: numbered(connection, shown),
    limited: same.length > limit,
  };
}

function rowsLike(connection: Connection, row: SegmentRecord): Found[] {
  const rows = (condition: string) => `SELECT segments.id AS id, document, title, documents.position AS place,
      segments.position AS position, ko, mt, coalesce(target, mt) AS text, status, locked
    FROM segments JOIN documents ON documents.id = document AND removed = 0
    WHERE worked = 1 AND ${condition}`;
  const sentence = sentenceKey(row);
  return [
    ...connection.prepare(rows('sentence = :sentence')).all<Found>({ sentence }),
    ...connection.prepare(rows('sentence IS NULL')).all<Found>(),
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
