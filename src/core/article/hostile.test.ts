import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from './article';
import { linesOf, normaliseText } from './normalise';
import { detectFormat, parseArticle, parseHtml, parseMarkdown, parseText } from './parse';

const sentence = 'The ministry said on the 12th that exports rose 11.4 percent from a year earlier.';

/** All characters that show, in order: what must be the same before and after. */
const visible = (text: string): string => normaliseText(text).replace(/[\s\u200B\uFEFF]+/gu, '');
const shown = (article: ParsedArticle): string =>
  visible(article.blocks.map((block) => block.text).join('\n'));

const pageLines = fc.constantFrom(
  sentence,
  '정부는 12일 새 교통 대책을 발표했다. 장관은 "내년에 시행하겠다"고 말했다.',
  '[워싱턴 = 강계만 특파원]',
  '(서울=연합뉴스) 김하늘 기자 = 정부가 30일 대책을 발표했다.',
  '[ⓒ 매일경제, 무단전재 및 재배포 금지]',
  `${sentence} [하노이=정도담 특파원] [ⓒ 매일경제, 무단전재 및 재배포 금지]`,
  'Leave a Reply',
  '관련기사',
  '▲ 부산항의 크레인. [사진=연합뉴스]',
  'What remains',
  '입력 2021.12.31. 오전 9:12',
  'https://news.example/1',
  '“We will respond.”',
  '',
  '   ',
  '- item one',
);
const anyLine = fc.oneof(
  pageLines,
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anyText = fc
  .tuple(fc.array(anyLine, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028'))
  .map(([lines, end]) => lines.join(end));

describe('plain text', () => {
  it('keeps every visible character, in order, whatever it is made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(parseText(text))).toBe(visible(text));
      }),
      { numRuns: 400 },
    );
  });

  it('puts every line into some block', () => {
    fc.assert(
      fc.property(fc.array(pageLines, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const all = shown(parseText(text));
        for (const line of linesOf(normaliseText(text))) expect(all).toContain(visible(line.text));
      }),
      { numRuns: 200 },
    );
  });

  it('gives a body made of its own blocks, and leftovers that are not in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, body, leftovers, title } = parseText(text);
        const kinds = ['subhead', 'paragraph', 'quote'];
        expect(body).toBe(
          blocks
            .filter((block) => kinds.includes(block.kind))
            .map((block) => block.text)
            .join('\n\n'),
        );
        expect(leftovers).toEqual(blocks.filter((block) => block.kind === 'leftover').map((b) => b.text));
        expect(blocks.filter((block) => block.kind === 'headline').length).toBeLessThanOrEqual(1);
        if (title !== '') expect(blocks.map((block) => block.text)).toContain(title);
      }),
      { numRuns: 300 },
    );
  });
});

describe('HTML', () => {
  const tag = fc.constantFrom(
    ...'<p>,</p>,<div class="related">,<div>,</div>,<br>,<b>,</b>,<h1>,</h1>,<table><tr><td>,</table>,<ul><li>,</ul>'.split(
      ',',
    ),
    ...'<script>,</script>,<!--,-->,<a href="x">,</a>,<a href=",<img src=x>,<html>,<body>,<article>,</article>,&amp;,&#0;,&#xD800;'.split(
      ',',
    ),
  );
  const soup = fc.array(fc.oneof(tag, tag, anyLine), { maxLength: 60 }).map((parts) => parts.join(''));

  it('is read without failing, however broken', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const article = parseHtml(html);
        expect(article.body).toBe(article.body.normalize('NFC'));
        expect(article.blocks.every((block) => block.text.trim() !== '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every visible character of the paragraphs of a page', () => {
    const words = fc.array(
      fc
        .oneof(pageLines, fc.string({ unit: 'grapheme', maxLength: 80 }))
        .map((text) => text.replace(/[<>&\p{C}]/gu, '')),
      { maxLength: 20 },
    );
    const tags = fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote', 'figcaption', 'td');
    fc.assert(
      fc.property(words, tags, fc.boolean(), (texts, name, whole) => {
        const inner = texts.map((text) => `<${name}>${text}</${name}>`).join('');
        const html = whole ? `<html><head></head><body><div>${inner}</div></body></html>` : inner;
        expect(shown(parseHtml(html))).toBe(visible(texts.join('\n')));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, string, string]>([
    ['a hundred thousand open elements', `<body>${'<div>'.repeat(100_000)}hello`, 'hello'],
    ['deep and wide', `<body>${'<div>'.repeat(250)}${`<p>${sentence}</p>`.repeat(1500)}`, sentence],
    ['unclosed attribute values', `<p>hello</p>${'<a href="'.repeat(50_000)}`, 'hello'],
    ['angle brackets alone', `a ${'<'.repeat(200_000)}`, '<<<'],
    ['unclosed scripts', `<html><body><p>hello</p>${'<script>'.repeat(50_000)}`, 'hello'],
    ['unclosed JSON-LD', `<p>hello</p>${'<script type="application/ld+json">['.repeat(20_000)}`, 'hello'],
    ['an unclosed drawing', '<html><body><svg><p>hello there</p></body></html>', 'hello there'],
    [
      'a picture of 3 MB in an attribute',
      `<img src="data:image/png;base64,${'A'.repeat(3e6)}"><p>hello</p>`,
      'hello',
    ],
    ['fifty thousand attributes', `<div ${'a=1 '.repeat(50_000)}>hello</div>`, 'hello'],
    ['fifty thousand lines in one element', `<html><body><div>${'hello<br>'.repeat(50_000)}</div>`, 'hello'],
    ['white space of 2 MB', `<p>hello${' '.repeat(2e6)}there</p>`, 'hello there'],
    [
      'script in every disguise',
      '<SCRIPT>evil()</SCRIPT><style>p{}</style><p onclick="evil()">hello</p>',
      'hello',
    ],
  ])('%s: a result in bounded time', (_, html, wanted) => {
    const article = parseHtml(html);
    expect(article.blocks.some((block) => block.text.includes(wanted))).toBe(true);
    expect(article.blocks.some((block) => block.text.includes('evil'))).toBe(false);
  });
});

describe('odd input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0\n'],
    ['a byte order mark', '\uFEFF'],
  ])('%s gives an empty article', (_, input) => {
    for (const read of [parseText, parseMarkdown, parseHtml, parseArticle]) {
      const article = read(input);
      expect([article.title, article.body, article.blocks]).toEqual(['', '', []]);
    }
  });

  it('one word is body, for there is nothing it could head', () => {
    expect(parseArticle('안녕').blocks).toEqual([{ kind: 'paragraph', text: '안녕' }]);
  });

  it('keeps bidirectional marks, joined emoji and no-break spaces, and composes Hangul', () => {
    const odd = `\u202Bشارع\u202C 👩‍👩‍👧 12\u00a0km ${'한글'.normalize('NFD')} is what the sign on the road said.`;
    expect(parseText(odd).body).toBe(odd.normalize('NFC'));
    expect(parseHtml(`<p>${odd}</p>`).body).toBe(odd.normalize('NFC'));
  });

  it('reads two million characters in one line and in a hundred thousand lines', () => {
    const line = `${sentence} `.repeat(25_000);
    expect(parseText(line).body).toBe(line.trim());
    const lines = parseText('한 줄이다.\n'.repeat(100_000));
    expect(lines.blocks.length).toBe(100_000);
  });
});

describe('format is found from the beginning of the input', () => {
  it.each([
    ['<!DOCTYPE html><html></html>', 'html'],
    ["<meta charset='utf-8'><p>one</p><p>two</p>", 'html'],
    ['# Headline\n\nBody.', 'markdown'],
    ['---\ntitle: x\n---\nBody.', 'markdown'],
    ['Shares of <Samsung> rose.\n\nThe end.', 'text'],
    ['#바이든 #푸틴\n본문이다.', 'text'],
    ['', 'text'],
  ])('%j is %s', (input, format) => {
    expect(detectFormat(input)).toBe(format);
  });
});
