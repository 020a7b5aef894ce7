import type { ArticleMetadata } from '../../article/article';
import { allowedText } from '../../ooxml/xml';
import type { Zone } from '../../project/model';
import type { ExportArticle, ExportOptions, Format } from '../format';
import {
  editedTexts,
  forbiddenLoss,
  lossesOf,
  type Paragraph,
  paragraphsOf,
  paragraphText,
} from '../paragraphs';

/** One semantic page: an `article` each, its headline, byline and copyright in elements of their own, no script. */
export const html: Format = {
  id: 'html',
  title: 'HTML',
  extensions: ['html', 'htm'],
  mediaType: 'text/html',
  reads: true,
  writer: {
    many: true,
    write: async (articles, options) => ({
      content: page(articles, options),
      lost: [...lossesOf(articles), ...forbiddenLoss(editedTexts(articles))],
    }),
  },
};

function page(articles: readonly ExportArticle[], options: ExportOptions): string {
  const title = articles.map((article) => article.title).join(' / ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="generator" content="Daejo">
<meta name="date" content="${escapeHtml(options.now)}">
</head>
<body>
<main>
${articles.map(articleHtml).join('\n')}
</main>
</body>
</html>
`;
}

function articleHtml(article: ExportArticle): string {
  const paragraphs = paragraphsOf(article);
  const lines = paragraphs.map(paragraphHtml).filter((line) => line !== '');
  return `<article>\n${published(article.header)}${lines.join('\n')}\n</article>`;
}

function published(header: ArticleMetadata): string {
  if (!header.published) return '';
  const time = escapeHtml(header.published);
  return `<p class="published"><time datetime="${time}">${time}</time></p>\n`;
}

const elements: Readonly<Record<Zone, readonly [open: string, close: string]>> = {
  headline: ['<h1>', '</h1>'],
  subhead: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  caption: ['<p class="caption"><small>', '</small></p>'],
  byline: ['<p class="byline">', '</p>'],
  copyright: ['<footer><p class="copyright"><small>', '</small></p></footer>'],
  leftover: ['<p>', '</p>'],
};

function paragraphHtml(paragraph: Paragraph): string {
  const text = paragraphText(paragraph);
  if (text === '') return '';
  const [open, close] = elements[paragraph.zone];
  return open + escapeHtml(text).replace(/\n/gu, '<br>\n') + close;
}

/** Text -> HTML text and attribute values. What XML forbids HTML cannot hold either: it is left out. */
export function escapeHtml(text: string): string {
  return allowedText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');
}
