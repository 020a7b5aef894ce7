/** The text in pandoc's JSON, for tests that read our files back with a reader that knows nothing of us. */

export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** The top blocks of `pandoc -t json`. */
export function pandocBlocks(json: string): readonly PandocNode[] {
  return (JSON.parse(json) as { blocks: PandocNode[] }).blocks;
}

/** The text of each paragraph and heading, block quotations opened, rules left out. */
export function pandocParagraphs(blocks: readonly PandocNode[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.t === 'HorizontalRule') return [];
    if (block.t === 'BlockQuote') return pandocParagraphs(block.c as PandocNode[]);
    if (!['Para', 'Plain', 'Header'].includes(block.t)) return [`(${block.t})`];
    const content = block.t === 'Header' ? (block.c as [number, unknown, PandocNode[]])[2] : block.c;
    return [plainSpaces(inlineText(content as PandocNode[]))];
  });
}

export function inlineText(inlines: readonly PandocNode[]): string {
  const text = ({ t, c }: PandocNode): string => {
    if (t === 'Str') return c as string;
    if (t === 'Space' || t === 'SoftBreak') return ' ';
    if (t === 'LineBreak') return '\n';
    return inlineText((Array.isArray(c) ? withoutAttributes(c) : []) as PandocNode[]);
  };
  return inlines.map(text).join('');
}

/** `Emph` holds inlines, `Span` and `Link` attributes before them. */
function withoutAttributes(content: readonly unknown[]): readonly unknown[] {
  const inside = content.find(
    (part) =>
      Array.isArray(part) && part.some((one) => typeof one === 'object' && one !== null && 't' in one),
  );
  return (
    (inside as readonly unknown[] | undefined) ??
    content.filter((one) => typeof one === 'object' && one !== null && 't' in one)
  );
}

/** pandoc keeps no double spaces, and none beside a line break or at a paragraph's ends. */
export function plainSpaces(text: string): string {
  return text
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '');
}
