import { isProse, weight } from '../measure';
import type { PageBlock } from './blocks';

/**
 * Corrects what Readability kept by what the page itself calls its article: JSON-LD's articleBody, and the
 * element named as the body. Readability looks for much text with commas, so a brief of two sentences loses
 * to the terms of use below it; the page's own word settles that.
 */
export function correctKept(
  blocks: readonly PageBlock[],
  paths: readonly (readonly Element[])[],
  kept: ReadonlySet<number>,
  linkedBody: string | null,
): ReadonlySet<number> {
  const quoted = linkedBody === null ? new Set<number>() : quotedBlocks(blocks, linkedBody);
  const named = namedBlocks(blocks, paths);
  for (const evidence of [quoted, named]) {
    if (evidence.size > 0 && share(blocks, kept, evidence) < ELSEWHERE) return evidence;
  }
  if (share(blocks, quoted, kept) < 0.5) return kept;
  const texts = new Set([...kept].map((index) => letters(blocks[index]?.text ?? '')));
  const dropped = [...quoted].filter((index) => isNewProse(blocks[index], texts));
  return new Set([...kept, ...dropped]);
}

function isNewProse(block: PageBlock | undefined, texts: ReadonlySet<string>): boolean {
  return block !== undefined && isProse(block.text) && !texts.has(letters(block.text));
}

/** Where less than this share of the kept prose lies in what the page calls its article, it went elsewhere. */
const ELSEWHERE = 0.2;

/** The share of the prose of `some` that is also in `others`; 0 where `some` has no prose. */
function share(blocks: readonly PageBlock[], some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let all = 0;
  let both = 0;
  for (const index of some) {
    const block = blocks[index];
    if (!block || !isProse(block.text)) continue;
    all += weight(block.text);
    if (others.has(index)) both += weight(block.text);
  }
  return all === 0 ? 0 : both / all;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Blocks whose words stand in JSON-LD's articleBody; none where the blocks found are under half of it. */
function quotedBlocks(blocks: readonly PageBlock[], body: string): Set<number> {
  const wanted = letters(body.normalize('NFC').replace(/<[^<>]{0,500}>/gu, ' '));
  const found = new Set<number>();
  if (wanted.length < 40) return found;
  let size = 0;
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const own = letters(block.text.normalize('NFC'));
    if (block.hidden || own.length < 12 || seen.has(own) || !wanted.includes(own)) continue;
    seen.add(own);
    found.add(index);
    size += own.length;
  }
  return size >= wanted.length / 2 ? found : new Set();
}

const BODY_NAME =
  /\b(?:(?:article|news|art|story|view|post|entry|cont)[-_]?(?:body|txt|text|view[-_]content|content|con|ct[-_]body|cont)|dic_area|articlebody|harmony)/iu;

/** Blocks of the element that names itself the article's body, the first with prose in it. */
function namedBlocks(blocks: readonly PageBlock[], paths: readonly (readonly Element[])[]): Set<number> {
  const bodies = new Map<Element, { rank: number; size: number; blocks: Set<number> }>();
  for (const [index, block] of blocks.entries()) {
    if (block.hidden) continue;
    for (const element of paths[index] ?? []) {
      const rank = bodyRank(element);
      if (rank === 0) continue;
      const body = bodies.get(element) ?? { rank, size: 0, blocks: new Set<number>() };
      bodies.set(element, body);
      body.blocks.add(index);
      if (isProse(block.text) && block.linked < 0.5) body.size += weight(block.text);
      break;
    }
  }
  const best = [...bodies.values()]
    .filter((body) => body.size >= 8)
    .sort((a, b) => b.rank - a.rank || b.size - a.size);
  return best[0]?.blocks ?? new Set();
}

function bodyRank(element: Element): number {
  if (element.getAttribute('itemprop') === 'articleBody') return 2;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  return BODY_NAME.test(name) ? 1 : 0;
}
