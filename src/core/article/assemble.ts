import type { ArticleMetadata, Block, Byline, Copyright, ParsedArticle } from './article';
import { publisherOf } from './publisher';

/** What zone detection found, before it is put together. */
interface ZonedArticle {
  readonly blocks: readonly Block[];
  readonly bylines: readonly Byline[];
  readonly copyright: Copyright | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The title the page's own metadata gives, used where no block is a headline. */
  readonly title?: string | null;
}

const BODY_KINDS: ReadonlySet<string> = new Set(['subhead', 'paragraph', 'quote']);

/** Puts zones together; everything in the result is derived from the blocks and what was read from them. */
export function assembleArticle(zoned: ZonedArticle): ParsedArticle {
  const { blocks, bylines, copyright, published, url } = zoned;
  const headline = blocks.find((block) => block.kind === 'headline');
  const metadata: ArticleMetadata = {
    publisher: publisherOf(bylines, copyright, url),
    bylines,
    copyright,
    published,
    url,
  };
  return {
    title: headline?.text ?? zoned.title ?? '',
    blocks,
    body: bodyOf(blocks),
    metadata,
    leftovers: blocks.filter((block) => block.kind === 'leftover').map((block) => block.text),
  };
}

/** The article text alone: subheads, paragraphs and quotes in order, a blank line between them. */
function bodyOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => BODY_KINDS.has(block.kind))
    .map((block) => block.text)
    .join('\n\n');
}
