import type { ParsedArticle } from './article';
import { parseHtml } from './html/html';
import { parseMarkdown } from './markdown';
import { parseText } from './text';

export { type HtmlOptions, parseHtml } from './html/html';
export { parseMarkdown } from './markdown';
export { parseText } from './text';

export type ArticleFormat = 'text' | 'html' | 'markdown';

export interface ParseOptions {
  /** What the input is; found from its beginning where absent. */
  readonly as?: ArticleFormat;
  /** Where the article came from; goes before what the page says of itself. */
  readonly url?: string;
}

/** Reads an article from whatever was pasted or opened. Never throws; see the three readers for what each keeps. */
export function parseArticle(input: string, options: ParseOptions = {}): ParsedArticle {
  const format = options.as ?? detectFormat(input);
  if (format === 'html') return parseHtml(input, options.url ? { url: options.url } : {});
  const article = format === 'markdown' ? parseMarkdown(input) : parseText(input);
  if (!options.url) return article;
  return { ...article, metadata: { ...article.metadata, url: options.url } };
}

/** Only the first stretch is looked at: a page shows its tags at once. */
const LOOK = 20_000;
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<!--\s*StartFragment)/iu;
const TAGS =
  /<\/?(?:p|div|span|br|h[1-6]|article|section|ul|li|table|tr|td|meta|a|img|strong|figure|ruby|rt)(?:\s[^<>]{0,2000})?\/?>/giu;
const MARKDOWN = /^(?:#{1,6} \S|> \S|!\[[^\]]*\]\(|\[[^\]]+\]\(https?:)/gmu;

/** HTML where the input opens as a page or holds three tags; Markdown where it opens with a heading or holds three marks. */
export function detectFormat(input: string): ArticleFormat {
  const start = input.slice(0, LOOK).replace(/^\uFEFF/u, '');
  if (PAGE.test(start)) return 'html';
  if ((start.match(TAGS)?.length ?? 0) >= 3) return 'html';
  if (/^\s*(?:# \S|---\n[\s\S]{0,2000}?\n---\n)/u.test(start)) return 'markdown';
  return (start.match(MARKDOWN)?.length ?? 0) >= 3 ? 'markdown' : 'text';
}
