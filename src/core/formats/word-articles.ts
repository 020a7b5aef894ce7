/** What both Word formats say of articles: styles of zones and properties. */
import type { ParagraphStyle } from '../ooxml/styles';
import type { Zone } from '../project/model';
import type { ExportArticle } from './format';

export const zoneStyles: Readonly<Record<Zone, ParagraphStyle>> = {
  headline: 'Heading1',
  subhead: 'Heading2',
  paragraph: null,
  quote: 'Quote',
  caption: 'Caption',
  byline: 'Byline',
  copyright: 'Copyright',
  leftover: null,
};

/** The reporters in English, each once; the publisher where no one is named. */
export function creatorOf(articles: readonly ExportArticle[]): string {
  const names = articles.flatMap(({ header }) =>
    header.bylines.flatMap(({ people }) => people.map(({ name }) => name.en)),
  );
  const publishers = articles.flatMap(({ header }) => (header.publisher ? [header.publisher.en] : []));
  return [...new Set(names.length > 0 ? names : publishers)].join('; ') || 'Daejo';
}

export function titleOf(articles: readonly ExportArticle[]): string {
  return articles.map(({ title }) => title).join(' / ');
}
