import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from './article';
import { parseHtml, parseMarkdown, parseText } from './parse';

const home = join(import.meta.dirname, 'fixtures');
const readers: Record<string, (text: string) => ParsedArticle> = {
  'input.txt': parseText,
  'input.md': parseMarkdown,
  'input.html': (html) => parseHtml(html),
};

/** A block as one line, so that a failing case reads like the page itself. */
const asLines = (article: ParsedArticle): string[] =>
  article.blocks.map((block) => `${block.kind}: ${block.text}`);

describe('every fixture page falls into its zones', () => {
  for (const name of readdirSync(home)) {
    it(name, () => {
      const [file, read] =
        Object.entries(readers).find(([input]) => existsSync(join(home, name, input))) ?? [];
      if (!file || !read) throw new Error(`${name}: no input file`);
      const article = read(readFileSync(join(home, name, file), 'utf8'));
      const expected = JSON.parse(readFileSync(join(home, name, 'expected.json'), 'utf8'));
      expect({
        title: article.title,
        published: article.metadata.published,
        url: article.metadata.url,
        people: article.metadata.bylines.flatMap((byline) => byline.people.map((person) => person.name.ko)),
        blocks: asLines(article),
      }).toEqual(expected);
    });
  }
});
