import type { LineHint } from '../normalise';
import { namedAs } from './noise';

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
  /** The innermost element that holds the whole text. */
  readonly element: Element;
  /** A blank line, a paragraph or another element stood before it (not a single line break). */
  readonly afterBlank: boolean;
  /** The block element of the picture that stands between this block and the one before, if one does. */
  readonly picture: Element | null;
  /** In a cell of a table. */
  readonly cell: boolean;
}

export const MARK = 'data-daejo-block';

const SKIPPED = new Set(
  'script style template noscript svg math-ml iframe object embed canvas video audio select option textarea input datalist head title link meta progress meter map picture-source'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul label'.split(
    ' ',
  ),
);

interface Frame {
  readonly element: Element;
  readonly hidden: boolean;
  next: ChildNode | null;
  readonly block: boolean;
  readonly linked: boolean;
  readonly bold: boolean;
}

/**
 * The page's text in order, cut at block elements and line breaks. Iterative, so that deep nesting cannot
 * overflow the stack. Each block's element is marked with the block's number in the attribute MARK (several
 * numbers where line breaks cut one element), which survives Readability.
 */
export function pageBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  const marks = new Map<Element, number[]>();
  const stack: Frame[] = [];
  let run = emptyRun();
  let breaks = 2;
  let picture: Element | null = null;
  const owner = (): Element => {
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      const frame = stack[at];
      if (frame?.block) return frame.element;
    }
    return root;
  };
  const flush = (newBreaks: number): void => {
    const text = run.text.replace(/[ \t\n\r\f]+/gu, ' ').trim();
    if (text !== '') {
      const element = owner();
      marks.set(element, [...(marks.get(element) ?? []), blocks.length]);
      const frame = stack.at(-1);
      blocks.push({
        text,
        linked: run.linked / Math.max(1, run.letters),
        bold: run.bold / Math.max(1, run.letters),
        ...meaning(element),
        hidden: frame?.hidden ?? false,
        element,
        afterBlank: breaks > 1,
        picture,
        cell: element.localName === 'td' || element.localName === 'th',
      });
      breaks = newBreaks;
      picture = null;
    } else breaks = Math.max(breaks, 0) + newBreaks;
    run = emptyRun();
  };
  const enter = (element: Element, parent: Frame | undefined): void => {
    const tag = element.localName;
    const block = BLOCKS.has(tag) || namedAs(element) === 'caption';
    if (block) flush(2);
    stack.push({
      element,
      next: element.firstChild,
      block,
      hidden: (parent?.hidden ?? false) || isHidden(element),
      linked: (parent?.linked ?? false) || tag === 'a',
      bold: (parent?.bold ?? false) || tag === 'b' || tag === 'strong' || /^h[1-6]$/u.test(tag),
    });
  };
  enter(root, undefined);
  for (;;) {
    const frame = stack.at(-1);
    if (!frame) break;
    const node = frame.next;
    if (!node) {
      if (frame.block) flush(2);
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const letters = text.replace(/\s/gu, '').length;
      run.text += text;
      run.letters += letters;
      if (frame.linked) run.linked += letters;
      if (frame.bold) run.bold += letters;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') flush(1);
      else if (element.localName === 'img') {
        if (run.text.trim() === '') picture = owner();
      } else if (!SKIPPED.has(element.localName)) enter(element, frame);
    }
  }
  for (const [element, numbers] of marks) element.setAttribute(MARK, numbers.join(' '));
  return blocks;
}

const emptyRun = () => ({ text: '', letters: 0, linked: 0, bold: 0 });

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}

/** What the elements around a block make of it: the nearest heading, quotation or caption up to eight levels. */
function meaning(element: Element): { hint: LineHint | null; heading: number } {
  let at: Element | null = element;
  for (let level = 0; at && level < 8; level += 1, at = at.parentElement) {
    const tag = at.localName;
    const heading = /^h([1-6])$/u.exec(tag);
    if (heading) return { hint: heading[1] === '1' ? 'headline' : 'subhead', heading: Number(heading[1]) };
    if (tag === 'blockquote') return { hint: 'quote', heading: 0 };
    if (tag === 'figcaption' || tag === 'caption') return { hint: 'caption', heading: 0 };
    if (tag === 'body' || tag === 'article' || tag === 'section') break;
  }
  return { hint: null, heading: 0 };
}
