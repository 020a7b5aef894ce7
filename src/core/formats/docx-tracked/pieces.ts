/** A paragraph as one run of kept, inserted and deleted text, over all its rows and what stands between them. */
import { diffText } from '../../diff/diff';
import type { ExportOptions, ExportRow } from '../format';
import { joinerBefore, type Paragraph } from '../paragraphs';
import { type AttributedPart, type Attribution, attributeChanges, nobody } from './attribute';

export interface RowPieces {
  readonly row: ExportRow;
  /** The side changes are shown against. */
  readonly old: string;
  /** What stands before the row in its paragraph; offsets mean nothing here. */
  readonly joiner: readonly AttributedPart[];
  /** The row's own text. */
  readonly pieces: readonly AttributedPart[];
}

export interface ParagraphPieces {
  readonly paragraph: Paragraph;
  readonly rows: readonly RowPieces[];
  /** Whether the paragraph is on both sides, or only on the one. Never 'none': such paragraphs are left out. */
  readonly state: 'kept' | 'inserted' | 'deleted';
  /** Who inserted or deleted it. */
  readonly by: Attribution;
}

/**
 * Paragraphs with text on either side, or with comments to carry. Deleted text joined with kept text is exactly
 * `paragraphText(paragraph, against)`, inserted with kept exactly `paragraphText(paragraph, 'target')`.
 */
export function piecesOf(
  paragraphs: readonly Paragraph[],
  against: ExportOptions['against'],
): readonly ParagraphPieces[] {
  return withoutEmpty(paragraphs, against).map((paragraph) => {
    const rows = rowPieces(paragraph, against);
    const parts = rows.flatMap(({ joiner, pieces }) => [...joiner, ...pieces]);
    const old = parts.some(({ kind }) => kind !== 'insert');
    const edited = parts.some(({ kind }) => kind !== 'delete');
    const state = old === edited ? 'kept' : old ? 'deleted' : 'inserted';
    return { paragraph, rows, state, by: parts.at(-1)?.by ?? nobody };
  });
}

/** Drops paragraphs with no text on either side; comments on their rows move to the paragraph before, else after. */
function withoutEmpty(
  paragraphs: readonly Paragraph[],
  against: ExportOptions['against'],
): readonly Paragraph[] {
  const kept: Paragraph[] = [];
  let waiting: readonly ExportRow[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.rows.some(({ segment }) => segment[against] !== '' || segment.target !== '')) {
      kept.push({ zone: paragraph.zone, rows: [...waiting, ...paragraph.rows] });
      waiting = [];
      continue;
    }
    const commented = paragraph.rows.filter(({ threads }) => threads.length > 0);
    const before = kept.pop();
    if (before) kept.push({ zone: before.zone, rows: [...before.rows, ...commented] });
    else waiting = [...waiting, ...commented];
  }
  return waiting.length > 0 ? [...kept, { zone: 'paragraph', rows: waiting }] : kept;
}

function rowPieces({ rows }: Paragraph, against: ExportOptions['against']): readonly RowPieces[] {
  let before = '';
  let after = '';
  /** Who emptied or filled the last row that has text on one side only: a joiner comes or goes with it. */
  let lastChange: Attribution = nobody;
  return rows.map((row) => {
    const { segment, versions } = row;
    const old = segment[against];
    const { target } = segment;
    const oldJoiner = joinerBefore(before, old, segment.joiner);
    const newJoiner = joinerBefore(after, target, segment.joiner);
    const pieces = attributeChanges(old, target, versions, diffText(old, target).changes);
    const own = pieces.find(({ kind }) => kind !== 'equal')?.by;
    const oneSided = (old === '') !== (target === '');
    const joiner = joinerPieces(oldJoiner, newJoiner, (oneSided ? own : undefined) ?? lastChange);
    if (own && (oneSided || lastChange === nobody)) lastChange = own;
    before += oldJoiner + old;
    after += newJoiner + target;
    return { row, old, joiner, pieces };
  });
}

function joinerPieces(old: string, edited: string, by: Attribution): readonly AttributedPart[] {
  const at = { oldStart: 0, newStart: 0, change: -1 };
  if (old === edited) return old === '' ? [] : [{ kind: 'equal', text: old, ...at, by: nobody }];
  const parts: readonly AttributedPart[] = [
    { kind: 'delete', text: old, ...at, by },
    { kind: 'insert', text: edited, ...at, by },
  ];
  return parts.filter(({ text }) => text !== '');
}
