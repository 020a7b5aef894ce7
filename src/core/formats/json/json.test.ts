import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import {
  exampleArticle,
  exampleOptions,
  examplePeople,
  exampleRow,
  exampleThread,
} from '../example-articles';
import type { ExportArticle } from '../format';
import { json } from './json';

interface Written {
  readonly [name: string]: unknown;
  readonly documents: readonly { readonly segments: readonly Record<string, unknown>[] }[];
}

async function written(articles: readonly ExportArticle[]): Promise<Written> {
  return JSON.parse((await json.writer!.write(articles, exampleOptions)).content as string);
}

describe('JSON', () => {
  it('holds texts, changes, versions and comments, and says how it counts offsets', async () => {
    const versions = [{ actor: 'p1', time: '2026-03-01T09:00:00.000Z', target: 'Harin port' }];
    const row = exampleRow({ mt: 'Hairn port', target: 'Harin port', ko: '하린항' }, versions);
    const threads = [exampleThread(row.segment, 'target', 'port', [{ suggestion: 'harbor' }])];
    const file = await written([exampleArticle([{ ...row, threads }])]);
    expect(file).toMatchObject({
      offsets: 'UTF-16 code units, end exclusive',
      against: 'mt',
      people: examplePeople,
    });
    expect(file.documents[0]!.segments).toMatchObject([
      {
        ko: '하린항',
        mt: 'Hairn port',
        target: 'Harin port',
        changes: [{ kind: 'replace', old: 'Hairn', new: 'Harin', oldStart: 0, newStart: 0 }],
        versions,
        comments: [
          { side: 'target', quote: 'port', start: 6, end: 10, messages: [{ suggestion: 'harbor' }] },
        ],
      },
    ]);
  });

  it('gives every text and every comment back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle, { maxLength: 2 }), async (articles) => {
        const { documents } = await written(articles);
        const rows = articles.flatMap((article) => article.rows);
        const segments = documents.flatMap((document) => document.segments);
        expect(segments.map(({ ko, mt, target, baseline }) => [ko, mt, target, baseline])).toEqual(
          rows.map(({ segment }) => [segment.ko, segment.mt, segment.target, segment.baseline]),
        );
        expect(
          segments.map(({ comments }) => (comments as { messages: unknown }[]).map((one) => one.messages)),
        ).toEqual(rows.map(({ threads }) => threads.map(({ messages }) => messages)));
      }),
    );
  });
});
