import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleArticle, exampleOptions, exampleRow, exampleThread } from '../example-articles';
import type { ExportArticle } from '../format';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { docx } from './docx';

const partsOf = async (articles: readonly ExportArticle[], now = exampleOptions.now) => {
  const { content, lost } = await docx.writer!.write(articles, { ...exampleOptions, now });
  const parts = Object.entries(unzipSync(content as Uint8Array)).map(([path, bytes]) => [
    path,
    strFromU8(bytes),
  ]);
  return { content: content as Uint8Array, lost, parts: Object.fromEntries(parts) as Record<string, string> };
};

/** Style and text of each paragraph, read with plain string search: nothing of the writer's. */
function paragraphsIn(xml: string): readonly (readonly [style: string, text: string])[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inside = '']) => {
    const text = inside
      .replace(/<w:br\/>/gu, '\n')
      .replace(/<w:tab\/>/gu, '\t')
      .replace(/<[^>]*>/gu, '')
      .replace(/&(lt|gt|amp);/gu, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name as 'lt']);
    return [/<w:pStyle w:val="(\w+)"/u.exec(inside)?.[1] ?? '', text];
  });
}

const article = exampleArticle(
  [
    exampleRow({ zone: 'headline', mt: 'Hairn port to open', target: 'Harin port to open' }),
    exampleRow({ zone: 'byline', mt: '[하린 = 서하늘 기자]', target: 'By Seo Ha-neul in Harin' }),
    exampleRow({ paragraph: 1, mt: 'Work begins in May.' }),
    exampleRow({ paragraph: 1, joiner: ' ', mt: 'It ends <soon>.' }),
    exampleRow({ mt: 'Struck.', target: '' }),
    exampleRow({ zone: 'subhead', mt: 'Cost' }),
    exampleRow({ zone: 'quote', mt: 'We are\nready.' }),
    exampleRow({ zone: 'caption', mt: 'The port.' }),
    exampleRow({ zone: 'copyright', mt: 'ⓒ 하린일보', target: 'Copyright The Harin Daily' }),
  ],
  {
    bylines: [
      {
        ...{ raw: '[하린 = 서하늘 기자]', outlet: null, places: [], email: null },
        people: [{ name: { ko: '서하늘', en: 'Seo Ha-neul' }, role: null }],
      },
    ],
  },
);

describe('the clean Word file', () => {
  it('holds the edited text alone, a style for each zone', async () => {
    const { parts } = await partsOf([article]);
    expect(paragraphsIn(parts['word/document.xml']!)).toEqual([
      ['Heading1', 'Harin port to open'],
      ['Byline', 'By Seo Ha-neul in Harin'],
      ['', 'Work begins in May. It ends <soon>.'],
      ['Heading2', 'Cost'],
      ['Quote', 'We are\nready.'],
      ['Caption', 'The port.'],
      ['Copyright', 'Copyright The Harin Daily'],
    ]);
  });

  it('names title, reporter and time, English with Korean beside it', async () => {
    const { parts } = await partsOf([article]);
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Harin port to open</dc:title><dc:creator>Seo Ha-neul<',
    );
    expect(parts['docProps/core.xml']).toContain('>2026-03-02T10:00:00Z</dcterms:created>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="ko-KR"');
  });

  it('begins a page with each article but the first', async () => {
    const { parts } = await partsOf([article, article, article]);
    const breaks = parts['word/document.xml']!.split('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>');
    expect(breaks.length).toBe(3);
    expect(parts['word/document.xml']!.match(/pageBreakBefore/gu)?.length).toBe(2);
  });

  it('is the same file for the same input, and another for another time', async () => {
    const [one, two, later] = [
      await partsOf([article]),
      await partsOf([article]),
      await partsOf([article], '2026-03-02T10:00:01.000Z'),
    ];
    expect(one.content).toEqual(two.content);
    expect(later.content).not.toEqual(one.content);
  });

  it('is a document that opens where there is nothing to write', async () => {
    const { parts } = await partsOf([exampleArticle([exampleRow({ mt: 'Gone.', target: '' })])]);
    expect(parts['word/document.xml']).toContain('<w:body><w:p/>');
  });

  it('says what it leaves out', async () => {
    const row = exampleRow({ mt: 'Old \u0007text', target: 'New \u0007text\u0000', ko: '글' });
    const thread = exampleThread(row.segment, 'target', 'New', [{}]);
    const { lost } = await partsOf([exampleArticle([{ ...row, threads: [thread] }])]);
    expect(lost).toEqual([
      { code: 'comments', count: 1 },
      { code: 'tracked-changes', count: 1 },
      { code: 'korean', count: 1 },
      { code: 'control-characters', count: 2 },
    ]);
  });

  it('refers to nothing outside itself', async () => {
    const { parts } = await partsOf([article, article]);
    for (const [path, xml] of Object.entries(parts)) {
      expect(xml).not.toMatch(/TargetMode="External"/u);
      for (const [, target = ''] of path.endsWith('.rels') ? xml.matchAll(/Target="([^"]*)"/gu) : []) {
        expect(Object.keys(parts)).toContain(path.startsWith('word/') ? `word/${target}` : target);
      }
    }
  });

  it('holds any edited text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (any) => {
        const { parts } = await partsOf([any]);
        const expected = paragraphsOf(any).map((paragraph) => paragraphText(paragraph));
        const written = paragraphsIn(parts['word/document.xml']!).map(([, text]) => text);
        expect(written).toEqual(expected.filter((text) => text !== ''));
      }),
    );
  });
});
