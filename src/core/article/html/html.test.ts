import { describe, expect, it } from 'vitest';
import { parseArticle, parseHtml } from '../parse';

const paragraph =
  '부산항만공사는 12일 신항 3부두에서 자동화 2단계 공사를 시작했다고 밝혔다. 공사비는 1조2000억원이다.';
const kinds = (html: string): string[] => parseHtml(html).blocks.map((block) => block.kind);
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('what the head of a page says', () => {
  const body = `<h1>항만 자동화 2단계 착수</h1><div class="article_body">${`<p>${paragraph}</p>`.repeat(3)}</div>`;
  it.each<[string, string, Partial<Record<'title' | 'published' | 'url', string>>]>([
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"항만 자동화 2단계 착수","datePublished":"2024-06-12T16:20:00+09:00"}]}</script>',
      { published: '2024-06-12T16:20:00+09:00', title: '항만 자동화 2단계 착수' },
    ],
    [
      'JSON-LD with line breaks inside strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2024-06-12"}</script>',
      { published: '2024-06-12' },
    ],
    [
      'broken JSON-LD before a meta element',
      '<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="2024-06-12T07:20:00Z">',
      { published: '2024-06-12T07:20:00Z' },
    ],
    ['a date that means none', '<meta property="article:published_time" content="0001-01-01T00:00:00Z">', {}],
    [
      'its address',
      '<meta property="og:url" content="https://paper.example/1">',
      { url: 'https://paper.example/1' },
    ],
    ['no address', '<meta property="og:url" content="javascript:alert(1)">', {}],
  ])('%s', (_, head, wanted) => {
    const { title, metadata } = parseHtml(page(head, body));
    expect({ title, published: metadata.published, url: metadata.url }).toEqual({
      title: '항만 자동화 2단계 착수',
      published: null,
      url: null,
      ...wanted,
    });
  });

  it('names the author where no byline stands on the page', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"서다온"}}</script>';
    const { bylines } = parseHtml(page(head, body)).metadata;
    expect(bylines.map((byline) => [byline.raw, byline.people[0]?.name.ko])).toEqual([['서다온', '서다온']]);
  });

  it('gives way to an address that the caller knows', () => {
    const head = '<meta property="og:url" content="https://paper.example/1">';
    const options = { as: 'html', url: 'https://paper.example/2' } as const;
    expect(parseArticle(page(head, body), options).metadata.url).toBe('https://paper.example/2');
  });
});

describe('what a clipboard holds', () => {
  it('is a fragment also where the system wraps it into a page', () => {
    const wrapped = `<html>\r\n<body>\r\n<!--StartFragment--><p>첫 문장이다.</p><p>둘째 문장이다.</p><!--EndFragment-->\r\n</body>\r\n</html>`;
    expect(parseArticle(wrapped).body).toBe('첫 문장이다.\n\n둘째 문장이다.');
  });

  it('keeps no-break spaces, joins inline marks and collapses other white space', () => {
    const html = '<p>About 4\u00a0km\n  of <b>the</b> ro<i>a</i>d was &amp; is closed to all cars today.</p>';
    expect(parseHtml(html).body).toBe('About 4\u00a0km of the road was & is closed to all cars today.');
  });
});

describe('elements inside an article', () => {
  it.each<[string, string, string]>([
    ['a caption', '<p class="img_caption">무인 크레인이 컨테이너를 옮기고 있다</p>', 'caption'],
    ['a figure caption', '<figure><img><figcaption>무인 크레인이 움직인다.</figcaption></figure>', 'caption'],
    ['words under a picture', '<div><img><br>무인 크레인이 움직이는 부산 신항</div>', 'caption'],
    ['a link list', '<ul><li><a href="/1">인천항도 무인 크레인 들인다</a></li></ul>', 'leftover'],
    ['a share bar', '<div class="sns_share"><span>이 글을 널리 알려 주세요</span></div>', 'leftover'],
    [
      'hidden text',
      '<div style="display:none">보이지 않는 문장이 여기에 들어 있다고 했다.</div>',
      'leftover',
    ],
    ['a quotation', '<blockquote>한 사람도 일터를 잃지 않게 하겠다고 약속했다.</blockquote>', 'quote'],
    ['a heading', '<h3>일자리 대책 없이는 반쪽</h3>', 'subhead'],
    ['a cell of a table', '<table><tr><td>36대</td></tr></table>', 'paragraph'],
  ])('%s', (_, inner, kind) => {
    const body = `<article><h1>항만 자동화 착수</h1>${`<p>${paragraph}</p>`.repeat(2)}${inner}${`<p>${paragraph} 내년이다.</p>`.repeat(2)}</article>`;
    expect(kinds(page('', body))).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      kind,
      'paragraph',
      'paragraph',
    ]);
  });

  it('a named part that holds most of the prose is not believed to be a share bar', () => {
    const body = `<div class="share-page">${`<p>${paragraph}</p>`.repeat(4)}</div>`;
    expect(kinds(page('', body))).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
});
