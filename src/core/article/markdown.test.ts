import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleOptions, exampleRow } from '../formats/example-articles';
import { formats } from '../formats/registry';
import { parseMarkdown } from './markdown';

const markdown = formats.find(({ id }) => id === 'markdown')!;
const texts = (source: string) => parseMarkdown(source).blocks.map(({ text }) => text);

describe('Markdown is read', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'without the signs that escape',
      'The fare\\_card\\* rises from Jan. 3 \\~ 5\\. R\\&D, AT&amp;T.',
      ['The fare_card* rises from Jan. 3 ~ 5. R&D, AT&T.'],
    ],
    [
      'with emphasis and links as written',
      'After **twelve\\_days** the [city](https://paper.example/a_b) and <https://paper.example/> said `so`.',
      ['After **twelve_days** the [city](https://paper.example/a_b) and <https://paper.example/> said `so`.'],
    ],
    ['with the words of a line that is emphasised whole', '*By Seo Ha\\-neul*', ['By Seo Ha-neul']],
    ['with lists as written', '- One.\n- Two.\n\n3\\. Three.', ['- One.', '- Two.', '3. Three.']],
    ['with indented lines as text', 'One.\n\n    Two \\_ indented.', ['One.', 'Two _ indented.']],
    ['with mark-up as text', '<b>One</b> rose.\n\n<div>\nTwo.', ['<b>One</b> rose.', '<div>', 'Two.']],
    ['with hard breaks as line ends', '> We are\\\n> ready.', ['We are', 'ready.']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('with headings of both kinds, and quotations', () => {
    const source =
      'The port opens\n===\n\nIt opened.\n\nCost\n---\n## Time ##\nIt took long.\n\n> We are ready.';
    expect(parseMarkdown(source).blocks).toEqual([
      { kind: 'headline', text: 'The port opens' },
      { kind: 'paragraph', text: 'It opened.' },
      { kind: 'subhead', text: 'Cost' },
      { kind: 'subhead', text: 'Time' },
      { kind: 'paragraph', text: 'It took long.' },
      { kind: 'quote', text: 'We are ready.' },
    ]);
  });

  it.each([
    ['YAML', 'title: >-\n  Fares: the port\n  opens\nDate: 2024-02-11\nlink: "https://paper.example/a"'],
    [
      'lines that are not YAML',
      'title: Fares: the port opens\ndate: 2024-02-11\nlink: https://paper.example/a',
    ],
  ])('with %s at the top', (_, matter) => {
    const article = parseMarkdown(`---\n${matter}\n---\nThe port opened on the 10th after high waves.`);
    expect(article.title).toBe('Fares: the port opens');
    expect(article.metadata).toMatchObject({ published: '2024-02-11', url: 'https://paper.example/a' });
    expect(article.leftovers).toEqual([matter]);
  });

  it('and comes back as it was written, however often', async () => {
    const sign = fc.constantFrom(...'ab c.\\*_`[]<>~|#+-1)&;!\'"=한');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: sign, minLength: 1, maxLength: 40 }), async (signs) => {
        const text = `The city said ${signs.replace(/ +/gu, ' ').trim()} on Monday.`;
        const row = exampleRow({ zone: 'paragraph', mt: text });
        const { content } = await markdown.writer!.write([exampleArticle([row])], exampleOptions);
        expect(texts(content as string)).toEqual([text]);
      }),
    );
  });

  it.each([
    ['quotation in quotation', '>'.repeat(100_000)],
    ['open brackets', '['.repeat(100_000)],
    ['links never finished', '[a]('.repeat(50_000)],
    ['emphasis never closed', '*a _b '.repeat(50_000)],
    ['emphasis in emphasis', `${'*a '.repeat(30_000)}${' b*'.repeat(30_000)}`],
    ['code never closed', '`a``'.repeat(50_000)],
    ['lists in lists', '- '.repeat(50_000)],
    ['list under list', Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['entities', '&amp;'.repeat(100_000)],
    ['mark-up never closed', '<a href="'.repeat(50_000)],
  ])('in bounded time: %s', (_, source) => {
    expect(parseMarkdown(source).blocks.length).toBeGreaterThan(0);
  });
});
