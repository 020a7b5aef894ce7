import { trackedChanges } from '../../diff/tracked';
import type { ExportArticle, ExportOptions, ExportRow, Format } from '../format';

/** Everything an article holds but its history: for scripts. Offsets are UTF-16, end exclusive; it says so. */
export const json: Format = {
  id: 'json',
  title: 'JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  reads: false,
  writer: {
    many: true,
    write: async (articles, options) => ({
      content: `${JSON.stringify(exportObject(articles, options), null, 2)}\n`,
      lost: [],
    }),
  },
};

function exportObject(articles: readonly ExportArticle[], options: ExportOptions): object {
  return {
    generator: 'Daejo',
    version: 1,
    exported: options.now,
    offsets: 'UTF-16 code units, end exclusive',
    against: options.against,
    people: [...options.people.values()],
    documents: articles.map((article) => ({
      id: article.id,
      title: article.title,
      languages: { source: 'ko', target: 'en' },
      engine: article.engine,
      header: article.header,
      segments: article.rows.map((row) => segmentObject(row, options)),
    })),
  };
}

function segmentObject({ segment, threads, versions }: ExportRow, options: ExportOptions): object {
  const { id, zone, paragraph, joiner, ko, mt, target, baseline, status, revision, alignment } = segment;
  return {
    ...{ id, zone, paragraph, joiner, ko, mt, target, baseline, status, revision, alignment },
    changes: trackedChanges(segment[options.against], target).map((change) => ({
      kind: change.kind,
      old: change.old,
      new: change.new,
      oldStart: change.oldStart,
      newStart: change.newStart,
    })),
    versions,
    comments: threads.map((thread) => ({
      id: thread.id,
      side: thread.anchor.side,
      quote: thread.anchor.quote,
      start: thread.at?.start ?? null,
      end: thread.at?.end ?? null,
      resolved: thread.resolved,
      messages: thread.messages,
    })),
  };
}
