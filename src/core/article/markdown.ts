import type { ParsedArticle } from './article';
import { readFrontMatter } from './front-matter';
import { markdownLines } from './markdown-lines';
import { linesOf, normaliseText } from './normalise';
import { articleFromLines } from './text';

/**
 * Reads an article from Markdown: the first heading is the headline, others are subheads, `>` is a
 * quotation; what the marks do not say is decided as in plain text. Heading and quotation marks and escapes
 * (`\_`) are taken off, and the emphasis around a whole paragraph, as a byline has it; emphasis and links
 * inside a paragraph stay as they were written. Never throws; what is too long or
 * holds too many signs for an article is read as plain lines.
 */
export function parseMarkdown(text: string): ParsedArticle {
  const { matter, rest } = splitFrontMatter(normaliseText(text));
  const article = articleFromLines(markdownLines(rest) ?? linesOf(rest));
  return matter === null ? article : withFrontMatter(article, matter);
}

function splitFrontMatter(text: string): { matter: string | null; rest: string } {
  const match = /^---\n([\s\S]{0,4000}?)\n---(?:\n|$)/u.exec(text);
  return match ? { matter: match[1] ?? '', rest: text.slice(match[0].length) } : { matter: null, rest: text };
}

/** YAML at the top gives title, date and address; it is set aside as one leftover at the top of the page. */
function withFrontMatter(article: ParsedArticle, matter: string): ParsedArticle {
  const fields = readFrontMatter(matter);
  const { metadata } = article;
  return {
    ...article,
    title: article.title || (fields.get('title') ?? ''),
    blocks: [{ kind: 'leftover', text: matter }, ...article.blocks],
    metadata: {
      ...metadata,
      published: metadata.published ?? fields.get('date') ?? null,
      url: metadata.url ?? fields.get('url') ?? fields.get('link') ?? fields.get('canonical') ?? null,
    },
    leftovers: [matter, ...article.leftovers],
  };
}
