/** The ledger of names: its lines, and where a name stands. */
import type { EngineInput } from '../../contract/engine-calls';
import type { NamePlace, NameView } from '../../contract/views';
import { damageIn } from './damage';
import type { Connection } from './driver';
import { type DocumentRow, documentColumns, type NameRow, toDocument, toName } from './stored-rows';

/** Every spelling chosen, with the number of articles whose byline names the person. Reads every header once. */
export function nameViews(connection: Connection): readonly NameView[] {
  const damage = damageIn(connection);
  const names = connection
    .prepare('SELECT ko, en, checksum FROM names ORDER BY ko')
    .all<NameRow>()
    .flatMap((row) => toName(row, damage) ?? []);
  if (names.length === 0) return [];
  const articles = new Map<string, number>();
  const rows = connection
    .prepare(`SELECT ${documentColumns} FROM documents WHERE removed = 0`)
    .iterate<DocumentRow>();
  for (const row of rows) {
    const { bylines } = toDocument(row, damage).header;
    const people = new Set(bylines.flatMap((byline) => byline.people.map(({ name }) => name.ko)));
    for (const ko of people) articles.set(ko, (articles.get(ko) ?? 0) + 1);
  }
  return names.map(({ ko, en }) => ({ ko, en, articles: articles.get(ko) ?? 0 }));
}

/** Articles whose byline or Korean has the name, with the first row that does. Reads every row: 0.1 s for 100,000. */
export function nameArticles(
  connection: Connection,
  { ko, limit }: EngineInput<'nameArticles'>,
): readonly NamePlace[] {
  return connection
    .prepare(
      `SELECT id AS document, title, (
         SELECT segments.id FROM segments WHERE segments.document = documents.id AND worked = 1
           AND instr(coalesce(ko, ''), :ko) > 0 ORDER BY position LIMIT 1) AS segment
       FROM documents WHERE removed = 0 AND (instr(header, :ko) > 0 OR segment IS NOT NULL)
       ORDER BY position LIMIT :limit`,
    )
    .all<NamePlace>({ ko: ko.normalize('NFC'), limit });
}
