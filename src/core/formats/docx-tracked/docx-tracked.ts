import { authorAttribute, wordDate, wordFile } from '../../ooxml/word';
import type { ExportArticle, ExportOptions, Format } from '../format';
import { forbiddenLoss, lossesOf, paragraphsOf } from '../paragraphs';
import { creatorOf, titleOf, zoneStyles } from '../word-articles';
import type { Attribution } from './attribute';
import { commentParts, type WordComment } from './comments';
import { type ParagraphPieces, piecesOf, type RowPieces } from './pieces';
import { placeThread } from './place';
import { previewHtml } from './preview';
import { type PlacedComments, trackedParagraphXml } from './tracked-paragraph';
import { commentWords } from './words';

/**
 * What a reviewer who has only Word works in: every change under its editor's name and time, every comment on
 * its words. Accepting all gives the edited text, rejecting all the machine text (or the baseline). A moved
 * phrase is a deletion and an insertion: Word shows its own moves in another colour, but many readers lose them.
 */
export const docxTracked: Format = {
  id: 'docx-tracked',
  title: 'Word document with tracked changes',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  reads: false,
  writer: {
    many: true,
    preview: previewHtml,
    write: async (articles, options) => ({
      content: file(articles, options),
      lost: [
        ...lossesOf(articles).filter(({ code }) => code === 'korean'),
        ...forbiddenLoss(textsOf(articles, options)),
      ],
    }),
  },
};

function* textsOf(articles: readonly ExportArticle[], { against }: ExportOptions): Iterable<string> {
  for (const { segment, threads } of articles.flatMap(({ rows }) => rows)) {
    yield segment.target;
    // Text that stands on both sides is written once.
    if (segment[against] !== segment.target) yield segment[against];
    for (const { messages } of threads) {
      for (const message of messages) yield `${message.text}${message.suggestion ?? ''}`;
    }
  }
}

/** What the file needs numbered, gathered while its paragraphs are written. */
interface Ledger {
  nextId: number;
  readonly comments: WordComment[];
  readonly authors: Set<string>;
}

/** The name for what nobody is known to have done, such as the byline Daejo renders on import. */
const program = { name: 'Daejo', initials: 'D' };

function file(articles: readonly ExportArticle[], options: ExportOptions): Uint8Array {
  const ledger: Ledger = { nextId: 0, comments: [], authors: new Set() };
  const paragraphs = articles.flatMap((article, place) => articleXml(article, place > 0, options, ledger));
  return wordFile({
    paragraphs,
    title: titleOf(articles),
    creator: creatorOf(articles),
    time: options.now,
    trackRevisions: true,
    parts: commentParts(ledger.comments, [...ledger.authors], options.now),
  });
}

function articleXml(
  article: ExportArticle,
  onNewPage: boolean,
  options: ExportOptions,
  ledger: Ledger,
): readonly string[] {
  const paragraphs = piecesOf(paragraphsOf(article), options.against);
  // A deleted headline takes its page break along when the deletion is accepted: the break stands on what stays.
  const first = Math.max(
    0,
    paragraphs.findIndex(({ state }) => state !== 'deleted'),
  );
  return paragraphs.map((pieces: ParagraphPieces, index) =>
    trackedParagraphXml(pieces, {
      style: zoneStyles[pieces.paragraph.zone],
      pageBreakBefore: onNewPage && index === first,
      commentsOn: (row) => commentsOn(row, options, ledger),
      changeAttributes: (by) => changeAttributes(by, options, ledger),
    }),
  );
}

function changeAttributes({ actor, time }: Attribution, options: ExportOptions, ledger: Ledger): string {
  const { name } = personOf(actor, options);
  const date = wordDate(time ?? options.now, options.now);
  ledger.authors.add(name);
  ledger.nextId += 1;
  // Word reads `w:date` as local time; versions since 2023 prefer the second attribute, others skip it.
  return `w:id="${ledger.nextId - 1}" w:author="${authorAttribute(name)}" w:date="${date}" w16du:dateUtc="${date}"`;
}

function personOf(
  id: string | null,
  { people }: ExportOptions,
): { readonly name: string; readonly initials: string } {
  const person = id === null ? undefined : people.get(id);
  return person && person.name.trim() !== '' ? person : program;
}

/** Numbers the comments of a row's threads and says where they stand. */
function commentsOn(pieces: RowPieces, options: ExportOptions, ledger: Ledger): readonly PlacedComments[] {
  const { segment, threads } = pieces.row;
  const words = commentWords[options.language];
  const texts = { old: pieces.old, target: segment.target, mt: segment.mt, revision: segment.revision };
  return threads.map((thread) => {
    const { place, note } = placeThread(thread, texts, words);
    const root = ledger.nextId;
    const ids = thread.messages.map((message, index) => {
      const { name, initials } = personOf(message.author, options);
      const id = ledger.nextId;
      ledger.nextId += 1;
      ledger.authors.add(name);
      ledger.comments.push({
        id,
        parent: index === 0 ? null : root,
        author: name,
        initials,
        time: message.time,
        resolved: thread.resolved !== null,
        lines: [
          ...(index === 0 && note !== null ? [note] : []),
          ...(message.text === '' ? [] : message.text.split('\n')),
          ...(message.suggestion === null ? [] : [words.suggested(message.suggestion)]),
        ],
      });
      return id;
    });
    return { ids, place };
  });
}
