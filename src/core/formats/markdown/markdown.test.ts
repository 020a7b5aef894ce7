import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleArticle, exampleOptions, exampleRow } from '../example-articles';
import type { ExportArticle } from '../format';
import { pandocBlocks, pandocParagraphs, plainSpaces } from '../pandoc-text';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { markdown } from './markdown';

async function written(articles: readonly ExportArticle[]): Promise<string> {
  return (await markdown.writer!.write(articles, exampleOptions)).content as string;
}

const article = (...rows: readonly Parameters<typeof exampleRow>[0][]) =>
  exampleArticle(rows.map((row) => exampleRow(row)));

describe('Markdown', () => {
  it('has a form for each zone', async () => {
    const whole = article(
      { zone: 'headline', mt: 'Port\nopens #' },
      { zone: 'byline', mt: 'By Seo Ha-neul ' },
      { mt: 'It opened.\nAt last.' },
      { zone: 'subhead', mt: 'Cost' },
      { zone: 'quote', mt: 'We are\nready.' },
      { zone: 'caption', mt: 'The port.' },
      { zone: 'copyright', mt: 'Copyright' },
    );
    expect(await written([whole])).toBe(
      [
        ...[
          '# Port opens \\#',
          '*By Seo Ha-neul*',
          'It opened.\\\nAt last.',
          '## Cost',
          '> We are\\\n> ready.',
        ],
        ...['*The port.*', '*Copyright*\n'],
      ].join('\n\n'),
    );
  });

  it('parts articles by a rule, and has no rule for one without text', async () => {
    expect(
      await written([article({ mt: 'One.' }), article({ mt: 'x', target: '' }), article({ mt: 'Two.' })]),
    ).toBe('One.\n\n* * *\n\nTwo.\n');
  });

  it.each([
    ['- item', '\\- item'],
    ['-5 degrees', '-5 degrees'],
    ['# not a heading', '\\# not a heading'],
    ['## either', '\\## either'],
    ['#hashtag', '#hashtag'],
    ['1. first', '1\\. first'],
    ['2022. year', '2022\\. year'],
    ['3.5 percent', '3.5 percent'],
    ['> quoted', '\\> quoted'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    indented', 'indented'],
    [
      'a *b* _c_ `d` [e](f) <g> ~~h~~ i|j \\k',
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\~\\~h\\~\\~ i\\|j \\\\k',
    ],
    ['AT&T &amp; R&D', 'AT&T \\&amp; R&D'],
  ])('writes %j as text', async (text, expected) => {
    expect(await written([article({ mt: text })])).toBe(`${expected}\n`);
  });

  const installed = spawnSync('pandoc', ['--version']).status === 0;
  if (!installed) console.info('pandoc is not installed: Markdown is not read back.');

  it.runIf(installed).each(['commonmark', 'gfm'])(
    'read by pandoc as %s gives the edited text',
    async (dialect) => {
      const articles = fc.sample(arbitraryArticle, { numRuns: 200, seed: 20260303 });
      const { stdout } = spawnSync('pandoc', ['-f', dialect, '-t', 'json'], {
        input: await written(articles),
        maxBuffer: 2 ** 28,
      });
      const expected = articles.flatMap((one) =>
        paragraphsOf(one).map((paragraph) => {
          const text = plainSpaces(paragraphText(paragraph));
          return ['headline', 'subhead'].includes(paragraph.zone) ? text.replace(/\n+/gu, ' ') : text;
        }),
      );
      expect(pandocParagraphs(pandocBlocks(stdout.toString()))).toEqual(
        expected.filter((text) => text !== ''),
      );
    },
  );
});
