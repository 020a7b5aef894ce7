/** Articles for the tests of formats: invented people, short texts. */
import { createAnchor } from '../annotate/anchor';
import type { AnchorSide } from '../annotate/create-anchor';
import type { ArticleMetadata } from '../article/article';
import { type Message, type Person, type SegmentRecord, sideText, type Thread } from '../project/model';
import type { ExportArticle, ExportOptions, ExportRow, RowVersion } from './format';

export const examplePeople: readonly Person[] = [
  { id: 'p1', name: 'Seo Ha-neul', initials: 'SH' },
  { id: 'p2', name: '문다온', initials: '문' },
];

export const exampleOptions: ExportOptions = {
  against: 'mt',
  language: 'en',
  people: new Map(examplePeople.map((person) => [person.id, person])),
  now: '2026-03-02T10:00:00.000Z',
};

const noHeader: ArticleMetadata = {
  publisher: null,
  bylines: [],
  copyright: null,
  published: null,
  url: null,
};

let counter = 0;

/** A row; what is not given is a paragraph's first sentence, unchanged. */
export function exampleRow(
  given: Partial<SegmentRecord>,
  versions: readonly RowVersion[] = [],
  threads: readonly Thread[] = [],
): ExportRow {
  counter += 1;
  const mt = given.mt ?? given.target ?? '';
  const target = given.target ?? mt;
  const segment: SegmentRecord = {
    ...{ id: `s${counter}`, document: 'd1', position: counter, zone: 'paragraph', paragraph: counter },
    ...{ joiner: '', ko: null, mt, target, baseline: given.mt ?? mt, status: 'untouched' },
    ...{ revision: versions.length, alignment: null, locked: false },
    ...given,
  };
  return { segment, versions, threads };
}

export function exampleArticle(
  rows: readonly ExportRow[],
  header: Partial<ArticleMetadata> = {},
): ExportArticle {
  const title = rows.find(({ segment }) => segment.zone === 'headline')?.segment.target ?? 'Untitled';
  return { id: 'd1', title, header: { ...noHeader, ...header }, engine: null, rows };
}

/** A thread on the first occurrence of `quote` in a row's side, or one that has lost its words. */
export function exampleThread(
  segment: SegmentRecord,
  side: AnchorSide,
  quote: string,
  messages: readonly Partial<Message>[],
  more: Partial<Thread> = {},
): Thread {
  const text = sideText(segment, side);
  const start = Math.max(0, text.indexOf(quote));
  const anchor = { ...createAnchor(text, side, segment.revision, start, start + quote.length), quote };
  const written = messages.map((message, index): Message => {
    const time = `2026-03-01T09:0${index}:00.000Z`;
    return { id: `m${index}`, author: 'p1', time, text: 'Look here', suggestion: null, ...message };
  });
  return {
    ...{ id: `t${quote}`, document: segment.document, segment: segment.id, anchor, at: anchor },
    ...{ messages: written, resolved: null },
    ...more,
  };
}
