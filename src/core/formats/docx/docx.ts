import { paragraphXml, runXml, wordFile } from '../../ooxml/word';
import type { ExportArticle, ExportOptions, Format } from '../format';
import { editedTexts, forbiddenLoss, lossesOf, paragraphsOf, paragraphText } from '../paragraphs';
import { creatorOf, titleOf, zoneStyles } from '../word-articles';

/** The edited article as a desk sends it on: styles by zone, no trace of the machine's text. */
export const docx: Format = {
  id: 'docx',
  title: 'Word document',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  reads: false,
  writer: {
    many: true,
    write: async (articles, options) => ({
      content: file(articles, options),
      lost: [...lossesOf(articles), ...forbiddenLoss(editedTexts(articles))],
    }),
  },
};

function file(articles: readonly ExportArticle[], options: ExportOptions): Uint8Array {
  return wordFile({
    paragraphs: articles.flatMap(articleXml),
    title: titleOf(articles),
    creator: creatorOf(articles),
    time: options.now,
  });
}

/** One article; every one but the first begins a page. */
function articleXml(article: ExportArticle, place: number): readonly string[] {
  return paragraphsOf(article)
    .map((paragraph) => ({ style: zoneStyles[paragraph.zone], text: paragraphText(paragraph) }))
    .filter(({ text }) => text !== '')
    .map(({ style, text }, index) =>
      paragraphXml(runXml(text), { style, pageBreakBefore: place > 0 && index === 0 }),
    );
}
