import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleArticle, exampleOptions, exampleRow, exampleThread } from '../example-articles';
import type { ExportArticle } from '../format';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { text } from './text';

async function written(articles: readonly ExportArticle[]): Promise<string> {
  return (await text.writer!.write(articles, exampleOptions)).content as string;
}

describe('plain text', () => {
  const article = exampleArticle([
    exampleRow({ zone: 'headline', mt: 'Hairn port opens', target: 'Harin port opens' }),
    exampleRow({ paragraph: 1, mt: 'One.' }),
    exampleRow({ paragraph: 1, joiner: ' ', mt: 'Struck.', target: '' }),
    exampleRow({ paragraph: 1, joiner: ' ', mt: 'Two.' }),
    exampleRow({ mt: 'Gone.', target: '' }),
  ]);

  it('has a blank line between paragraphs and two between articles', async () => {
    const one = 'Harin port opens\n\nOne. Two.';
    expect(await written([article])).toBe(`${one}\n`);
    expect(await written([article, article])).toBe(`${one}\n\n\n${one}\n`);
  });

  it('says what it leaves out', async () => {
    const row = exampleRow({ mt: 'Old', target: 'New', ko: '글' });
    const thread = exampleThread(row.segment, 'target', 'New', [{}]);
    const { lost } = await text.writer!.write(
      [exampleArticle([{ ...row, threads: [thread] }])],
      exampleOptions,
    );
    expect(lost).toEqual([
      { code: 'comments', count: 1 },
      { code: 'tracked-changes', count: 1 },
      { code: 'korean', count: 1 },
    ]);
  });

  it('is the paragraphs of the edited text and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (any) => {
        const paragraphs = paragraphsOf(any).map((paragraph) => paragraphText(paragraph));
        expect(await written([any])).toBe(`${paragraphs.filter((one) => one !== '').join('\n\n')}\n`);
      }),
    );
  });
});
