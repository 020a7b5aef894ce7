import type { ParsedArticle } from './article';
import { type Line, type LineHint, linesOf, normaliseText } from './normalise';
import { articleFromLines } from './text';

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/u;
const QUOTE = /^>\s?(.*)$/u;
const UNDERLINE = /^(?:={3,}|-{3,})$/u;

/**
 * Reads an article from Markdown: the first heading is the headline, others are subheads, `>` is a
 * quotation; what the marks do not say is decided as in plain text. Heading and quotation marks are taken
 * off; emphasis and links inside a paragraph stay as they were written.
 */
export function parseMarkdown(text: string): ParsedArticle {
  const { matter, rest } = splitFrontMatter(normaliseText(text));
  const lines: Line[] = [];
  let headlines = 0;
  for (const line of linesOf(rest)) {
    const previous = lines.at(-1);
    if (UNDERLINE.test(line.text) && previous && !line.afterBlank && !previous.hint) {
      const hint: LineHint = line.text.startsWith('=') && headlines === 0 ? 'headline' : 'subhead';
      if (hint === 'headline') headlines += 1;
      lines[lines.length - 1] = { ...previous, hint };
      continue;
    }
    const heading = HEADING.exec(line.text);
    const quote = QUOTE.exec(line.text);
    if (heading) {
      headlines += 1;
      const hint: LineHint = headlines === 1 ? 'headline' : 'subhead';
      lines.push({ text: heading[2] ?? '', afterBlank: true, hint });
    } else if (quote) {
      const inner = quote[1]?.trim();
      if (inner) lines.push({ text: inner, afterBlank: line.afterBlank, hint: 'quote' });
    } else lines.push(line);
  }
  const article = articleFromLines(lines);
  return matter ? withFrontMatter(article, matter) : article;
}

function splitFrontMatter(text: string): { matter: string | null; rest: string } {
  const match = /^---\n([\s\S]{0,4000}?)\n---(?:\n|$)/u.exec(text);
  return match ? { matter: match[1] ?? '', rest: text.slice(match[0].length) } : { matter: null, rest: text };
}

/** YAML at the top gives title, date and address; it is set aside as one leftover at the top of the page. */
function withFrontMatter(article: ParsedArticle, matter: string): ParsedArticle {
  const field = (name: string): string | null =>
    new RegExp(`^${name}\\s*:\\s*(["']?)(.+?)\\1\\s*$`, 'imu').exec(matter)?.[2] ?? null;
  const { metadata } = article;
  return {
    ...article,
    title: article.title || (field('title') ?? ''),
    blocks: [{ kind: 'leftover', text: matter }, ...article.blocks],
    metadata: {
      ...metadata,
      published: metadata.published ?? field('date'),
      url: metadata.url ?? field('(?:url|link|canonical)'),
    },
    leftovers: [matter, ...article.leftovers],
  };
}
