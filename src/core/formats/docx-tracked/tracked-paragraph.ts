/** Pieces and placed comments -> the XML of one paragraph. */

import type { ParagraphStyle } from '../../ooxml/styles';
import { paragraphXml, runXml } from '../../ooxml/word';
import type { AttributedPart, Attribution } from './attribute';
import type { ParagraphPieces, RowPieces } from './pieces';
import type { Place } from './place';

/** Comment numbers and where they stand; a thread's replies stand where its first comment stands. */
export interface PlacedComments {
  readonly ids: readonly number[];
  readonly place: Place;
}

export interface ParagraphContext {
  readonly style: ParagraphStyle;
  readonly pageBreakBefore: boolean;
  /** Comments on a row, in order. */
  readonly commentsOn: (row: RowPieces) => readonly PlacedComments[];
  /** Opening attributes of a change: a fresh `w:id`, its author and date. */
  readonly changeAttributes: (by: Attribution) => string;
}

/** Markers go between runs and beside `w:ins` and `w:del`, never inside: Word drops a range that crosses one. */
interface Marker {
  /** UTF-16 offset within a piece. */
  readonly at: number;
  /** What ends comes before what begins at the same place. */
  readonly order: 0 | 1 | 2;
  readonly xml: string;
}

/** A paragraph with its changes; its mark is a change too where the paragraph is on one side only. */
export function trackedParagraphXml(pieces: ParagraphPieces, context: ParagraphContext): string {
  const { style, pageBreakBefore, changeAttributes } = context;
  const mark =
    pieces.state === 'kept'
      ? {}
      : { mark: `<w:${pieces.state === 'inserted' ? 'ins' : 'del'} ${changeAttributes(pieces.by)}/>` };
  return paragraphXml(content(pieces, context), { style, pageBreakBefore, ...mark });
}

function content({ rows }: ParagraphPieces, context: ParagraphContext): string {
  let xml = '';
  let open: { kind: AttributedPart['kind']; by: Attribution; text: string } | null = null;
  const close = () => {
    if (open) xml += stretchXml(open.kind, open.text, open.by, context);
    open = null;
  };
  // Neighbouring text of one kind and author is one run: a reviewer accepts it with one click.
  const add = (kind: AttributedPart['kind'], by: Attribution, text: string) => {
    if (text === '') return;
    if (open && open.kind === kind && open.by.actor === by.actor && open.by.time === by.time)
      open.text += text;
    else {
      close();
      open = { kind, by, text };
    }
  };
  const mark = (marker: string) => {
    close();
    xml += marker;
  };
  for (const row of rows) {
    for (const { kind, by, text } of row.joiner) add(kind, by, text);
    const markers = markersOf(row, context.commentsOn(row));
    for (const marker of markers.before) mark(marker.xml);
    for (const [index, { kind, by, text }] of row.pieces.entries()) {
      let from = 0;
      for (const marker of markers.inside[index] ?? []) {
        add(kind, by, text.slice(from, marker.at));
        from = marker.at;
        mark(marker.xml);
      }
      add(kind, by, text.slice(from));
    }
  }
  close();
  return xml;
}

function stretchXml(
  kind: AttributedPart['kind'],
  text: string,
  by: Attribution,
  { changeAttributes }: ParagraphContext,
): string {
  if (kind === 'equal') return runXml(text);
  const tag = kind === 'insert' ? 'w:ins' : 'w:del';
  return `<${tag} ${changeAttributes(by)}>${runXml(text, kind === 'delete' ? 'deleted' : 'text')}</${tag}>`;
}

interface RowMarkers {
  /** Before the row's first piece. */
  readonly before: readonly Marker[];
  /** For each piece, in order of `at`. */
  readonly inside: readonly (readonly Marker[])[];
}

function markersOf({ pieces }: RowPieces, comments: readonly PlacedComments[]): RowMarkers {
  const before: Marker[] = [];
  const inside: Marker[][] = pieces.map(() => []);
  const put = (spot: Spot | null, order: Marker['order'], xml: string) => {
    if (spot) inside[spot.piece]!.push({ at: spot.at, order, xml });
    else before.push({ at: 0, order, xml });
  };
  for (const { ids, place } of comments) {
    const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const ends = ids.map(endXml).join('');
    if (place.start === place.end) put(endSpot(pieces, place), 1, starts + ends);
    else {
      put(startSpot(pieces, place), 2, starts);
      put(endSpot(pieces, place), 0, ends);
    }
  }
  for (const markers of inside) markers.sort((a, b) => a.at - b.at || a.order - b.order);
  return { before: before.sort((a, b) => a.order - b.order), inside };
}

function endXml(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}

interface Spot {
  readonly piece: number;
  readonly at: number;
}

/** Right before the character at the range's start: after whatever was deleted or inserted in front of it. */
function startSpot(pieces: readonly AttributedPart[], { side, start }: Place): Spot | null {
  const piece = pieces.findIndex((part) => {
    const from = offsetOf(part, side);
    return isOn(part, side) && from <= start && start < from + part.text.length;
  });
  return piece === -1 ? null : { piece, at: start - offsetOf(pieces[piece]!, side) };
}

/**
 * Right after the character before the range's end. Where the words were replaced, after what replaced them
 * too, so that a comment on machine text outlives its acceptance. Null is the beginning of the row.
 */
function endSpot(pieces: readonly AttributedPart[], { side, start, end }: Place): Spot | null {
  const piece = pieces.findLastIndex((part) => isOn(part, side) && offsetOf(part, side) < end);
  const part = pieces[piece];
  if (!part) return null;
  const at = Math.min(end - offsetOf(part, side), part.text.length);
  if (side === 'new' || start === end || at < part.text.length || part.kind !== 'delete')
    return { piece, at };
  const replaced = pieces.findLastIndex(({ kind, change }) => kind === 'insert' && change === part.change);
  const comes = pieces[replaced];
  return comes && comes.oldStart === end ? { piece: replaced, at: comes.text.length } : { piece, at };
}

function isOn({ kind }: AttributedPart, side: Place['side']): boolean {
  return kind === 'equal' || (side === 'new' ? kind === 'insert' : kind === 'delete');
}

function offsetOf(part: AttributedPart, side: Place['side']): number {
  return side === 'new' ? part.newStart : part.oldStart;
}
