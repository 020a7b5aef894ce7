import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleArticle, exampleOptions, exampleRow } from '../example-articles';
import type { ExportArticle } from '../format';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { html } from './html';

async function documentOf(articles: readonly ExportArticle[]) {
  const { content } = await html.writer!.write(articles, exampleOptions);
  return parseHTML(content as string).document;
}

const whole = exampleArticle(
  [
    exampleRow({ zone: 'headline', mt: 'Hairn <port> opens', target: 'Harin <port> opens' }),
    exampleRow({ zone: 'byline', mt: '[하린 = 서하늘 기자]', target: 'By Seo Ha-neul in Harin' }),
    exampleRow({ paragraph: 1, mt: 'Work began.' }),
    exampleRow({ paragraph: 1, joiner: ' ', mt: 'It ended & stopped.' }),
    exampleRow({ zone: 'subhead', mt: 'Cost' }),
    exampleRow({ zone: 'quote', mt: 'We are\nready.' }),
    exampleRow({ zone: 'caption', mt: 'The port.' }),
    exampleRow({ zone: 'copyright', mt: 'Copyright' }),
  ],
  { published: '2026-03-01' },
);

describe('the HTML page', () => {
  it('has an element for each zone', async () => {
    const document = await documentOf([whole]);
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent);
    expect(texts('article > h1')).toEqual(['Harin <port> opens']);
    expect(texts('article > p.byline')).toEqual(['By Seo Ha-neul in Harin']);
    expect(texts('article > p:not([class])')).toEqual(['Work began. It ended & stopped.']);
    expect(texts('article > h2')).toEqual(['Cost']);
    expect(document.querySelectorAll('blockquote > p > br').length).toBe(1);
    expect(texts('p.caption > small')).toEqual(['The port.']);
    expect(texts('footer p.copyright')).toEqual(['Copyright']);
    expect(document.querySelector('time')!.getAttribute('datetime')).toBe('2026-03-01');
    expect(document.title).toBe('Harin <port> opens');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('says which control characters it leaves out', async () => {
    const articles = [exampleArticle([exampleRow({ mt: 'One\u0000 two\u0007' })])];
    const { content, lost } = await html.writer!.write(articles, exampleOptions);
    expect(content).toContain('<p>One two</p>');
    expect(lost).toEqual([{ code: 'control-characters', count: 2 }]);
  });

  it('shows any edited text to the letter, and nothing of it is an element, a script or a link', async () => {
    const allowed = ['article', 'h1', 'h2', 'p', 'blockquote', 'small', 'footer', 'br'];
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle, { maxLength: 3 }), async (articles) => {
        const document = await documentOf(articles);
        const main = document.querySelector('main')!;
        const shown = [...main.querySelectorAll('h1, h2, p')].map((one) => one.textContent ?? '');
        const expected = articles.flatMap((article) =>
          paragraphsOf(article).map((paragraph) => paragraphText(paragraph)),
        );
        expect(shown).toEqual(expected.filter((text) => text !== ''));
        for (const element of main.querySelectorAll('*')) expect(allowed).toContain(element.localName);
      }),
    );
  });
});
