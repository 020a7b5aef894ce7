import { Readability } from '@mozilla/readability';
import { endsSentence, isProse, isTitleLike, weight } from '../measure';
import { MARK, type PageBlock } from './blocks';
import { correctKept } from './evidence';
import { namedAs } from './noise';

/** Whether a block of the page belongs to the article, and if it is set aside, as what. */
export type Verdict = 'content' | 'caption' | 'aside';

/** Elements that hold more of the article than this are not believed when their name says "related" or "tags". */
const TOO_MUCH_FOR_NOISE = 0.25;
/** The content root holds at least this share of the prose that Readability kept. */
const ROOT_SHARE = 0.85;

/**
 * Tells the article's blocks from the page's. Readability finds where the article is (`linkedBody`, JSON-LD's
 * articleBody, and the page's own names correct it); within it, blocks
 * that label themselves as something else, link lists and captions are set aside, and prose that
 * Readability dropped between two paragraphs it kept is taken back.
 *
 * Changes the document: Readability takes it apart.
 */
export function judgeBlocks(
  document: Document,
  blocks: readonly PageBlock[],
  linkedBody: string | null,
): Verdict[] {
  const paths = blocks.map((block) => pathOf(block.element));
  const parents = blocks.map((block) => block.element.parentElement);
  const names = new Map<Element, 'noise' | 'caption' | null>();
  for (const path of paths)
    for (const element of path) if (!names.has(element)) names.set(element, namedAs(element));
  const kept = correctKept(blocks, paths, readabilityBlocks(document), linkedBody);
  const held = proseHeld(blocks, paths, kept);
  const total = held.get(paths[0]?.at(-1) as Element) ?? 0;
  const root = [...held].reverse().find(([, weight]) => weight >= total * ROOT_SHARE)?.[0] ?? null;
  const first = blocks.findIndex((block, index) => kept.has(index) && isProse(block.text));
  const last = blocks.findLastIndex((block, index) => kept.has(index) && isProse(block.text));

  const nameBelowRoot = (index: number): 'noise' | 'caption' | null => {
    for (const element of paths[index] ?? []) {
      if (element === root || (held.get(element) ?? 0) >= total * ROOT_SHARE) break;
      const name = names.get(element) ?? null;
      if (name && (held.get(element) ?? 0) <= total * TOO_MUCH_FOR_NOISE) return name;
    }
    return null;
  };
  const besideKept = (index: number): boolean =>
    [index - 1, index + 1].some((other) => kept.has(other) && parents[other] === parents[index]);

  /** Words right under a picture, or in an element that holds nothing but pictures and such words. */
  const underPicture = (block: PageBlock): boolean => {
    const holder = block.picture;
    if (!holder || !isPictureText(block)) return false;
    if (holder === block.element) return (held.get(holder) ?? 0) === 0 || !block.afterBlank;
    if (holder === block.element.previousElementSibling) return block.element.localName !== 'li';
    return holder === block.element.parentElement && (held.get(holder) ?? 0) === 0;
  };

  return blocks.map((block, index): Verdict => {
    const inRoot = root !== null && (paths[index] ?? []).includes(root);
    const name = inRoot || kept.has(index) ? nameBelowRoot(index) : null;
    if (block.hint === 'caption' || name === 'caption') return inRoot ? 'caption' : 'aside';
    if (block.hidden || name === 'noise') return 'aside';
    if (kept.has(index)) {
      if (inRoot && index > first && underPicture(block)) return 'caption';
      return isLinkOnly(block) ? 'aside' : 'content';
    }
    const inside = inRoot && index > first && index < last && block.linked < 0.3;
    return inside && (isProse(block.text) || besideKept(index)) ? 'content' : 'aside';
  });
}

/** A block that is one link, and not a sentence: a promotion between paragraphs, an entry of a list. */
function isLinkOnly(block: PageBlock): boolean {
  return block.linked >= 0.8 && !(endsSentence(block.text) && weight(block.text) >= 12);
}

/** A line of words that is no sentence and no heading, as papers without figcaption print under pictures. */
function isPictureText(block: PageBlock): boolean {
  if (block.heading > 0 || block.bold >= 0.9 || /^[◆■●◇□]/u.test(block.text)) return false;
  return isTitleLike(block.text) && !endsSentence(block.text);
}

/** The element and those around it, innermost first, the page's root last. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

/** How much of the kept prose each element holds; outer elements come before those inside them. */
function proseHeld(
  blocks: readonly PageBlock[],
  paths: readonly (readonly Element[])[],
  kept: ReadonlySet<number>,
): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const [index, block] of blocks.entries()) {
    if (!kept.has(index) || !isProse(block.text)) continue;
    const size = weight(block.text);
    for (const element of [...(paths[index] ?? [])].reverse())
      held.set(element, (held.get(element) ?? 0) + size);
  }
  return held;
}

/** Numbers of the blocks that Readability keeps; none where it finds no article. */
function readabilityBlocks(document: Document): Set<number> {
  const kept = new Set<number>();
  const options = { serializer: (node: Node) => node as Element };
  try {
    const content = new Readability<Element>(document, options).parse()?.content;
    for (const element of content?.querySelectorAll(`[${MARK}]`) ?? []) {
      for (const number of (element.getAttribute(MARK) ?? '').split(' ')) kept.add(Number(number));
    }
  } catch {
    // Readability throws on some broken pages; the caller then reads the page as plain lines.
  }
  return kept;
}
