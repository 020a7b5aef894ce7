import type { Zone } from '../../project/model';
import type { ExportArticle, Format } from '../format';
import { lossesOf, type Paragraph, paragraphsOf, paragraphText } from '../paragraphs';

/** CommonMark. What the text itself holds of Markdown's signs is escaped: the page shows the edited letters. */
export const markdown: Format = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  reads: true,
  writer: {
    many: true,
    write: async (articles) => ({
      content: `${articles
        .map(articleMarkdown)
        .filter((article) => article !== '')
        .join('\n\n* * *\n\n')}\n`,
      lost: lossesOf(articles),
    }),
  },
};

function articleMarkdown(article: ExportArticle): string {
  return paragraphsOf(article)
    .map(paragraphMarkdown)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/**
 * White space at the edges of lines has no meaning in Markdown and would begin a code block or break emphasis,
 * so it goes; a line end in the text is a hard break, written so that no editor strips it, or a space in a
 * heading, which has one line.
 */
function paragraphMarkdown({ zone, rows }: Paragraph): string {
  const lines = paragraphText({ zone, rows }).trim().split('\n');
  const escaped = lines.map((line) => escapeMarkdown(line.trim()));
  if (lines.join('') === '') return '';
  return zone === 'headline' || zone === 'subhead'
    ? heading(zone, escaped.join(' '))
    : dress(zone, escaped.join('\\\n'));
}

function heading(zone: 'headline' | 'subhead', line: string): string {
  // Signs at a heading's end would be taken for its closing fence.
  return `${zone === 'headline' ? '#' : '##'} ${line.replace(/(^|\s)(#+)$/u, '$1\\$2')}`;
}

function dress(zone: Zone, text: string): string {
  switch (zone) {
    case 'quote':
      return text.replace(/^/gmu, '> ');
    case 'caption':
    case 'byline':
    case 'copyright':
      return `*${text}*`;
    default:
      return text;
  }
}

/** Escapes what CommonMark would read as markup: inline signs anywhere, block signs at the start of a line. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^(\s*)([#+-])(?=\s|$|[#-])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)(=+|-+)\s*$/u, '$1\\$2');
}
