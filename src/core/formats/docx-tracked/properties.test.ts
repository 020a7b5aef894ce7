import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleOptions } from '../example-articles';
import type { ExportArticle } from '../format';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { docxTracked } from './docx-tracked';
import { readBack } from './read-back';

const articles = fc.array(arbitraryArticle, { minLength: 1, maxLength: 2 });
const against = fc.constantFrom('mt' as const, 'baseline' as const);

function texts(from: readonly ExportArticle[], side: 'mt' | 'baseline' | 'target'): readonly string[] {
  return from
    .flatMap((article) => paragraphsOf(article).map((paragraph) => paragraphText(paragraph, side)))
    .filter((text) => text !== '');
}

const filled = (paragraphs: readonly string[]) => paragraphs.filter((text) => text !== '');

async function written(from: readonly ExportArticle[], side: 'mt' | 'baseline') {
  const { content } = await docxTracked.writer!.write(from, { ...exampleOptions, against: side });
  return readBack(content as Uint8Array);
}

describe('a Word file of any article', () => {
  it('is the edited text when all is accepted, the other side when all is rejected', async () => {
    await fc.assert(
      fc.asyncProperty(articles, against, async (from, side) => {
        const { accepted, rejected } = await written(from, side);
        expect(filled(accepted)).toEqual(texts(from, 'target'));
        expect(filled(rejected)).toEqual(texts(from, side));
      }),
      { numRuns: 300 },
    );
  });

  it('numbers every change and comment once, and closes every comment beside the changes, not in them', async () => {
    await fc.assert(
      fc.asyncProperty(articles, against, async (from, side) => {
        const { ids, comments, misplacedMarkers } = await written(from, side);
        expect(new Set(ids).size).toBe(ids.length);
        expect(misplacedMarkers).toBe(0);
        expect(comments.every(({ complete }) => complete)).toBe(true);
      }),
    );
  });

  it('holds every comment: on its own words, or with the words named', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, against, async (article, side) => {
        const { comments } = await written([article], side);
        const threads = article.rows.flatMap((row) => row.threads.map((thread) => ({ thread, row })));
        expect(comments.length).toBe(threads.reduce((sum, { thread }) => sum + thread.messages.length, 0));
        for (const { thread } of threads) {
          // Threads of a row without text stand with another paragraph: found by what they say, not by order.
          const said = comments.filter(({ text }) => text.includes(thread.messages[0]!.text));
          const { side: on, quote } = thread.anchor;
          const right = said.some(({ words, rejectedWords, text }) => {
            if (on === 'target' && thread.at) return words === quote;
            if (on === 'mt' && side === 'mt' && thread.at) return rejectedWords === quote;
            return text.includes(quote);
          });
          expect(right).toBe(true);
        }
      }),
    );
  });
});
