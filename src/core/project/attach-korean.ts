/**
 * The Korean source of an article that came without it, or with another: laid beside the rows that are there.
 * English rows, their edits and their comments stay as they are; what Korean stood beside them gives way.
 */
import { alignBlocks } from '../align/rows';
import type { ArticleMetadata, ParsedArticle } from '../article/article';
import { placedBeads, restructured } from './decide-align';
import { bylineRows, headerEvents } from './decide-document';
import { type DecisionContext, type DecisionResult, notFound, refuse } from './decision';
import { asBlocks, mergeHeaders, type Sentence, sentencesOf, spelled } from './intake';
import { type DocumentRecord, rowZones, type SegmentRecord } from './model';

const worked: ReadonlySet<string> = new Set(rowZones);

type Context = Pick<DecisionContext, 'tables' | 'newId'>;

/**
 * One event for the rows and one for the header, which takes from the Korean what it lacks: bylines, publisher,
 * date. Cost: that of `alignSentences` on the whole article. Fails where there is no such article, or where either
 * side has no sentence.
 */
export function attachKorean(context: Context, id: string, korean: ParsedArticle): DecisionResult {
  const document = context.tables.document(id);
  if (!document) return notFound('document', id);
  if (document.removed) {
    return refuse({ code: 'document-removed', params: { document: id, title: document.title } });
  }
  const all = context.tables.segmentsOf(id);
  const before = all.filter(({ zone }) => worked.has(zone));
  const english = before.filter((row) => row.mt !== '' || row.target !== '');
  const ko = sentencesOf(korean.blocks, 'ko');
  if (ko.length === 0 || english.length === 0) {
    return refuse({ code: 'nothing-to-do', params: { command: 'attachKorean' } });
  }
  const beads = alignBlocks(asBlocks(ko), asBlocks(english.map(asSentence)));
  const after = placedBeads(context, before, english, beads, (index) => ko[index]!);
  const header = completed(context, document, korean.metadata);
  const missing = bylineRows(context, document, all, header);
  const rows = restructured(context, before, [...after, ...missing]);
  return { ok: true, events: [...rows.events, ...headerEvents(context, document, header)] };
}

function asSentence({ zone, paragraph, joiner, mt, target }: SegmentRecord): Sentence {
  return { zone, paragraph, joiner, text: mt || target };
}

/** What a person has written or the page said stays; the Korean fills the gaps. People as the ledger spells them. */
function completed(context: Context, document: DocumentRecord, korean: ArticleMetadata): ArticleMetadata {
  const { header } = document;
  const merged = mergeHeaders(header, korean);
  const publisher = header.publisher?.ko ? header.publisher : merged.publisher;
  const published = header.published ?? merged.published;
  return spelled({ ...merged, publisher, published }, (ko) => context.tables.spelling(ko));
}
