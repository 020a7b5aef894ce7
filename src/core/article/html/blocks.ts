import { endsSentence } from '../measure';
import type { LineHint } from '../normalise';
import { isHidden, isSkipped, meaningOf, startsBlock } from './elements';

/** A stretch of text between two block boundaries of the page, with what the mark-up says of it. */
export interface PageBlock {
  readonly text: string;
  /** Share of the characters that are inside links, 0 to 1. */
  readonly linked: number;
  /** Share of the characters in bold or in a heading, 0 to 1. */
  readonly bold: number;
  readonly hint: LineHint | null;
  /** Heading level 1 to 6, or 0. */
  readonly heading: number;
  readonly hidden: boolean;
  /** The innermost block element that holds the text. */
  readonly element: Element;
  /** A paragraph, another element or two line breaks stood before it, not a single line break. */
  readonly afterBlank: boolean;
  /** The block element of the picture that stands between this block and the one before, if one does. */
  readonly picture: Element | null;
}

export const MARK = 'data-daejo-block';

interface Frame {
  readonly element: Element;
  readonly block: boolean;
  readonly hidden: boolean;
  readonly linked: boolean;
  readonly bold: boolean;
  next: ChildNode | null;
}

interface PageText {
  readonly blocks: readonly PageBlock[];
  /** Sum of the squared depths of all elements, in step with which the cost of Readability grows. */
  readonly depths: number;
}

/** Text of one child of the block element; `child` is null for text that stands in the block itself. */
interface Piece {
  readonly child: Element | null;
  text: string;
  letters: number;
  linked: number;
  bold: number;
}

/**
 * The page's text in order, cut at block elements and line breaks. Iterative, so that deep nesting cannot
 * overflow the stack. Each block's element is marked with the numbers of its blocks in the attribute MARK,
 * which survives Readability.
 */
export function pageBlocks(root: Element): PageText {
  const blocks: PageBlock[] = [];
  const marks = new Map<Element, number[]>();
  const stack: Frame[] = [];
  let pieces: Piece[] = [];
  let depths = 0;
  let breaks = 2;
  let picture: Element | null = null;

  const flush = (newBreaks: number): void => {
    const at = stack.findLastIndex((frame) => frame.block);
    const element = stack[at]?.element ?? root;
    const runs = splitPieces(pieces);
    pieces = [];
    for (const run of runs) {
      const numbers = marks.get(element) ?? [];
      marks.set(element, numbers);
      numbers.push(blocks.length);
      const hidden = stack.at(-1)?.hidden ?? false;
      blocks.push({ ...run, ...meaningOf(element), hidden, element, afterBlank: breaks > 1, picture });
      breaks = 2;
      picture = null;
    }
    breaks = runs.length > 0 ? newBreaks : breaks + newBreaks;
  };
  const enter = (element: Element, parent: Frame | undefined): void => {
    const tag = element.localName;
    const block = startsBlock(element);
    depths += stack.length ** 2;
    if (block) flush(2);
    stack.push({
      element,
      block,
      hidden: (parent?.hidden ?? false) || isHidden(element),
      linked: (parent?.linked ?? false) || tag === 'a',
      bold: (parent?.bold ?? false) || tag === 'b' || tag === 'strong' || /^h[1-6]$/u.test(tag),
      next: element.firstChild,
    });
  };
  const addText = (text: string, frame: Frame): void => {
    const child = frame.block ? null : (stack[stack.findLastIndex((at) => at.block) + 1]?.element ?? null);
    let piece = pieces.at(-1);
    if (!piece || piece.child !== child) {
      piece = { child, text: '', letters: 0, linked: 0, bold: 0 };
      pieces.push(piece);
    }
    const letters = text.replace(/\s/gu, '').length;
    piece.text += text;
    piece.letters += letters;
    if (frame.linked) piece.linked += letters;
    if (frame.bold) piece.bold += letters;
  };

  enter(root, undefined);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node: ChildNode | null = frame.next;
    if (!node) {
      if (frame.block) flush(2);
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) addText(node.nodeValue ?? '', frame);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === 'br') flush(1);
    else if (element.localName === 'img') {
      if (pieces.every((piece) => piece.letters === 0))
        picture = stack.findLast((at) => at.block)?.element ?? root;
    } else if (!isSkipped(element)) enter(element, frame);
  }
  for (const [element, numbers] of marks) element.setAttribute(MARK, numbers.join(' '));
  return { blocks, depths };
}

type Run = Pick<PageBlock, 'text' | 'linked' | 'bold'>;

/** A row of labels is shorter than this; longer runs are never taken apart. */
const LABELS = 160;

/**
 * The text of one block, white space collapsed. Side by side elements with no text and no space between
 * them are labels that a style sheet sets apart (a date, a name, a button), and become blocks of their own.
 */
function splitPieces(pieces: readonly Piece[]): Run[] {
  const filled = pieces.filter((piece) => piece.text.trim() !== '');
  if (filled.length === 0) return [];
  const total = filled.reduce((sum, piece) => sum + piece.text.length, 0);
  const glued = filled.some(
    (piece, index) => index > 0 && !/^\s/u.test(piece.text) && !/\s$/u.test(before(pieces, piece)),
  );
  const labels =
    filled.length > 1 &&
    glued &&
    total <= LABELS &&
    filled.every((piece) => piece.child !== null) &&
    !endsSentence(joined(filled));
  return labels ? filled.map((piece) => runOf([piece])) : [runOf(pieces)];
}

function before(pieces: readonly Piece[], piece: Piece): string {
  return pieces[pieces.indexOf(piece) - 1]?.text ?? ' ';
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim();
}

function runOf(pieces: readonly Piece[]): Run {
  const sum = (pick: (piece: Piece) => number): number =>
    pieces.reduce((total, piece) => total + pick(piece), 0);
  const letters = Math.max(
    1,
    sum((piece) => piece.letters),
  );
  return {
    text: joined(pieces),
    linked: sum((piece) => piece.linked) / letters,
    bold: sum((piece) => piece.bold) / letters,
  };
}
