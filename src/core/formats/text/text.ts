import type { ExportArticle, Format } from '../format';
import { lossesOf, paragraphsOf, paragraphText } from '../paragraphs';

/** Plain text: a blank line between paragraphs, two empty lines between articles, one line end at the end. */
export const text: Format = {
  id: 'text',
  title: 'Plain text',
  extensions: ['txt'],
  mediaType: 'text/plain',
  reads: true,
  writer: {
    many: true,
    write: async (articles) => ({
      content: `${articles
        .map(articleText)
        .filter((article) => article !== '')
        .join('\n\n\n')}\n`,
      lost: lossesOf(articles),
    }),
  },
};

function articleText(article: ExportArticle): string {
  return paragraphsOf(article)
    .map((paragraph) => paragraphText(paragraph))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
