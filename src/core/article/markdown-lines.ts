import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Line, type LineHint, linesOf } from './normalise';

type RootContent = ReturnType<typeof fromMarkdown>['children'][number];
type Paragraph = Extract<RootContent, { type: 'paragraph' }>;
type PhrasingContent = Paragraph['children'][number];
/** What holds words. */
type Words = { readonly children: readonly PhrasingContent[] };
type Node = Pick<RootContent, 'position'>;

/** News is indented at the start of paragraphs, and holds no code and no mark-up blocks: those are text. */
const extensions = [{ disable: { null: ['codeIndented', 'codeFenced', 'htmlFlow', 'definition'] } }];

/** UTF-16 units. Above it a text is no article. */
const LONGEST = 200_000;
/** Signs between two blank lines: the cost of nested emphasis, quotations and lists grows with their square. */
const MOST_SIGNS = 500;

/** The lines of Markdown with what its marks say of them, or null where it is too long or nests too deep. */
export function markdownLines(source: string): Line[] | null {
  if (source.length > LONGEST) return null;
  const signs = (paragraph: string) => paragraph.match(/[*_[\]`<>+-]/gu)?.length ?? 0;
  if (source.split(/\n[ \t]*\n/u).some((paragraph) => signs(paragraph) > MOST_SIGNS)) return null;
  try {
    return linesOfBlocks(fromMarkdown(source, { extensions }).children, source, null);
  } catch {
    return null;
  }
}

/** `hint` is that of the blocks around them; the first heading of all is the headline. */
function linesOfBlocks(blocks: readonly RootContent[], source: string, around: LineHint | null): Line[] {
  const lines: Line[] = [];
  let headlines = 0;
  let end = 0;
  for (const block of blocks) {
    const afterBlank = end === 0 || /\n[ \t>]*\n/u.test(source.slice(end, startOf(block)));
    const own = linesOfBlock(block, source, headlines === 0 ? 'headline' : 'subhead');
    if (block.type === 'heading') headlines += 1;
    for (const [index, line] of own.entries()) {
      const hinted = around && !line.hint ? { ...line, hint: around } : line;
      lines.push(index === 0 ? { ...hinted, afterBlank: line.afterBlank && afterBlank } : hinted);
    }
    end = endOf(block);
  }
  return lines;
}

function linesOfBlock(block: RootContent, source: string, heading: LineHint): Line[] {
  switch (block.type) {
    case 'heading':
      return hinted(inlineText(block, source).replace(/\n/gu, ' '), heading);
    case 'paragraph':
      return linesOf(inlineText(unwrapped(block), source));
    case 'blockquote':
      return linesOfBlocks(block.children, source, 'quote');
    case 'list':
      return block.children.flatMap((item, index) => {
        const [first, ...others] = linesOfBlocks(item.children, source, null);
        const marker = source.slice(startOf(item), startOf(item.children[0] ?? item)).trim();
        const text = `${marker} ${first?.text ?? ''}`.trim();
        return [{ ...first, text, afterBlank: index === 0 || (block.spread ?? false) }, ...others];
      });
    default:
      return linesOf(source.slice(startOf(block), endOf(block)));
  }
}

function hinted(text: string, hint: LineHint): Line[] {
  return linesOf(text).map((line) => ({ ...line, hint }));
}

/** A paragraph that is emphasised as a whole: the sign is its dress and not part of its words. */
function unwrapped(paragraph: Paragraph): Words {
  const [only] = paragraph.children;
  return paragraph.children.length === 1 && only?.type === 'emphasis' ? only : paragraph;
}

/** Text with its escapes and entities read, and the signs of emphasis, links and code as they were written. */
function inlineText({ children }: Words, source: string): string {
  return children.map((child) => phrase(child, source)).join('');
}

function phrase(node: PhrasingContent, source: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
  if (!first || !last || !('children' in node)) return source.slice(startOf(node), endOf(node));
  return (
    source.slice(startOf(node), startOf(first)) +
    inlineText(node, source) +
    source.slice(endOf(last), endOf(node))
  );
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}
