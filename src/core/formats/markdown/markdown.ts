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
      content: `${articles.map(articleMarkdown).join('\n\n* * *\n\n')}\n`,
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

function paragraphMarkdown(paragraph: Paragraph): string {
  const text = paragraphText(paragraph);
  return text === '' ? '' : dress(paragraph.zone, text.split('\n').map(escapeMarkdown).join('  \n'));
}

function dress(zone: Zone, text: string): string {
  switch (zone) {
    case 'headline':
      return `# ${text}`;
    case 'subhead':
      return `## ${text}`;
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
    .replace(/^(\s*)([#+-])(?=\s|$|-)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)(=+|-+)\s*$/u, '$1\\$2');
}
