/** The selection and the pointer of the window, in offsets into a row's texts. The rule is in selected-words.ts. */
import { type DrawnPoint, type DrawnStretch, type SelectedWords, selectedWords } from './selected-words';

/** The words selected in one cell of a row; null where the selection is empty, elsewhere or over two cells. */
export function selectionInRow(row: HTMLElement): SelectedWords | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const cell = cellOf(range.startContainer);
  if (!cell || !row.contains(cell) || cell !== cellOf(range.endContainer)) return null;
  const pieces = [...cell.querySelectorAll<HTMLElement>('.piece[data-at]')];
  const from = pointOf(pieces, range.startContainer, range.startOffset);
  const to = pointOf(pieces, range.endContainer, range.endOffset);
  return from && to ? selectedWords(pieces.map(stretchOf), from, to) : null;
}

/** UTF-16 offset into the edited text under a point of the window; null where no edited word is near. */
export function offsetAtPoint(cell: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !cell.contains(caret.offsetNode)) return null;
  const pieces = [...cell.querySelectorAll<HTMLElement>('.piece[data-at]')];
  const point = pointOf(pieces, caret.offsetNode, caret.offset);
  const stretch = point && pieces[point.stretch] ? stretchOf(pieces[point.stretch]!) : null;
  if (!point || !stretch) return null;
  if (stretch.side === 'target') return stretch.at + point.offset;
  // On a deleted word: the caret goes where the word was.
  const before = pieces.slice(0, point.stretch).findLast(({ dataset }) => dataset.side === 'target');
  return before ? stretchOf(before).at + stretchOf(before).length : 0;
}

function cellOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-cell]') ?? null;
}

function stretchOf({ dataset, textContent }: HTMLElement): DrawnStretch {
  const side = dataset.side;
  return {
    side: side === 'source' || side === 'mt' || side === 'target' ? side : null,
    at: Number(dataset.at),
    length: textContent?.length ?? 0,
  };
}

/** A boundary may be in a text, in a piece, or in the cell itself between two pieces. */
function pointOf(pieces: readonly HTMLElement[], node: Node, offset: number): DrawnPoint | null {
  const inside = pieces.findIndex((piece) => piece.contains(node));
  if (inside >= 0) {
    const length = pieces[inside]!.textContent?.length ?? 0;
    return { stretch: inside, offset: node instanceof Text ? offset : offset > 0 ? length : 0 };
  }
  const next = node.childNodes[offset];
  const follows = (piece: HTMLElement) =>
    next
      ? piece === next || (next.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      : (node.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0 &&
        (node.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const index = pieces.findIndex(follows);
  if (index >= 0) return { stretch: index, offset: 0 };
  const last = pieces.length - 1;
  return last < 0 ? null : { stretch: last, offset: pieces[last]!.textContent?.length ?? 0 };
}
