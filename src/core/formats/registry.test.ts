import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from './articles.arbitrary';
import { exampleOptions } from './example-articles';
import { formats } from './registry';

describe('the registry of formats', () => {
  it('lists every folder once, under its own name', () => {
    const folders = readdirSync(join(import.meta.dirname), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(formats.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it('gives file extensions without a dot', () => {
    for (const { extensions } of formats) {
      expect(extensions.length).toBeGreaterThan(0);
      for (const extension of extensions) expect(extension).toMatch(/^[a-z]+$/u);
    }
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    'writes any articles as %s, the same ones the same way',
    async (_id, format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryArticle, { maxLength: 2 }), async (articles) => {
          const { content, lost } = await format.writer!.write(articles, exampleOptions);
          const again = await format.writer!.write(articles, exampleOptions);
          expect(again.content).toEqual(content);
          expect(lost.every(({ count }) => count > 0)).toBe(true);
        }),
        { numRuns: 30 },
      );
    },
  );
});
