/** Rows -> paragraphs, for every format that writes running text. */
import { countForbidden } from '../ooxml/xml';
import type { SegmentRecord, Zone } from '../project/model';
import type { ExportArticle, ExportRow, Loss } from './format';

export interface Paragraph {
  readonly zone: Zone;
  readonly rows: readonly ExportRow[];
}

/** Rows that share a paragraph number and a zone, in order; rows with no text on `side` still belong to theirs. */
export function paragraphsOf(article: ExportArticle): readonly Paragraph[] {
  const paragraphs: { zone: Zone; rows: ExportRow[] }[] = [];
  let last: SegmentRecord | null = null;
  for (const row of article.rows) {
    const { segment } = row;
    if (last && last.paragraph === segment.paragraph && last.zone === segment.zone) {
      paragraphs[paragraphs.length - 1]!.rows.push(row);
    } else paragraphs.push({ zone: segment.zone, rows: [row] });
    last = segment;
  }
  return paragraphs;
}

/**
 * What stands between a row and the one before it in its paragraph, on one side: its joiner, or a space where
 * an edit has left it none; nothing where either text is empty.
 */
export function joinerBefore(before: string, text: string, joiner: string): string {
  if (before === '' || text === '') return '';
  return joiner === '' && !/\s$/u.test(before) ? ' ' : joiner;
}

/** The edited text of a paragraph; '' where all its rows are empty. */
export function paragraphText(paragraph: Paragraph, side: 'target' | 'mt' | 'baseline' = 'target'): string {
  let text = '';
  for (const { segment } of paragraph.rows) {
    text += joinerBefore(text, segment[side], segment.joiner) + segment[side];
  }
  return text;
}

/** What a format of plain running text cannot carry of these articles. */
export function lossesOf(articles: readonly ExportArticle[]): readonly Loss[] {
  const rows = articles.flatMap((article) => article.rows);
  const count = (test: (row: ExportRow) => number) => rows.reduce((sum, row) => sum + test(row), 0);
  const losses: readonly Loss[] = [
    { code: 'comments', count: count((row) => row.threads.length) },
    { code: 'tracked-changes', count: count(({ segment }) => (segment.target === segment.mt ? 0 : 1)) },
    { code: 'korean', count: count(({ segment }) => (segment.ko === null ? 0 : 1)) },
  ];
  return losses.filter((loss) => loss.count > 0);
}

/** The edited text of every row. */
export function editedTexts(articles: readonly ExportArticle[]): readonly string[] {
  return articles.flatMap(({ rows }) => rows.map(({ segment }) => segment.target));
}

/** The loss of characters that neither XML nor HTML has a way to write; nothing where there are none. */
export function forbiddenLoss(texts: Iterable<string>): readonly Loss[] {
  let count = 0;
  for (const text of texts) count += countForbidden(text);
  return count > 0 ? [{ code: 'control-characters', count }] : [];
}
