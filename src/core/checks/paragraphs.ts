/** The rows of a paragraph as one text, for what goes over the ends of sentences: quotations and attributions. */
import type { CheckArticle, PreparedRow } from './prepare';

export interface ParagraphText {
  readonly text: string;
  readonly rows: readonly PreparedRow[];
  /** The row that holds an offset of `text`, and the offset in it. The space between two rows belongs to the first. */
  readonly locate: (at: number) => { readonly row: PreparedRow; readonly at: number };
}

/**
 * Paragraphs in order, rows joined with one space. Headlines and captions are paragraphs of their own. Pairs that
 * belong to no one text come back one a row.
 */
export function paragraphsOf({ rows, connected }: CheckArticle): readonly ParagraphText[] {
  const groups: PreparedRow[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    const last = group?.[0];
    if (connected && group && last?.paragraph === row.paragraph && last.zone === row.zone) group.push(row);
    else groups.push([row]);
  }
  return groups.map(paragraphOf);
}

function paragraphOf(rows: readonly PreparedRow[]): ParagraphText {
  const starts: number[] = [];
  let text = '';
  for (const { en } of rows) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += en;
  }
  const locate = (at: number) => {
    let index = starts.length - 1;
    while (index > 0 && starts[index]! > at) index -= 1;
    return { row: rows[index]!, at: at - starts[index]! };
  };
  return { text, rows, locate };
}
