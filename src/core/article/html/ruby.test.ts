import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse';
import { withoutReadings } from './ruby';
import { stripMarkup } from './strip';

const text = (html: string) => withoutReadings(html).replace(/<[^>]*>/gu, '');

describe('ruby gives its base text', () => {
  it.each([
    ['a reading', '<ruby>漢字<rt>한자</rt></ruby>를', '漢字를'],
    ['a reading in brackets', '<ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby>', '漢'],
    ['readings without end tags', '<ruby>漢<rp>(<rt>한<rp>)</ruby>자', '漢자'],
    ['several bases', '<ruby><rb>漢<rb>字<rt>한<rt>자</ruby>는', '漢字는'],
    ['a container of readings', '<ruby>北京<rtc><rt>베이징</rt></rtc></ruby>에서', '北京에서'],
    ['ruby in ruby', '<ruby><ruby>漢<rt>한</rt></ruby>字<rt>한자</rt></ruby>.', '漢字.'],
    ['ruby in a reading', '<ruby>漢<rt>한<ruby>x<rt>y</rt></ruby>z</rt></ruby>.', '漢.'],
    ['mark-up in a reading', '<ruby>漢<rt><b>한</b></rt></ruby>자', '漢자'],
    ['capitals and attributes', '<RUBY class="a">漢<RT lang="ko">한</RT></RUBY>자', '漢자'],
    [
      'a reading never closed',
      '<p><ruby>大統領<rt>대통령 은 말했다.</p><p>다음.</p>',
      '大統領 은 말했다.다음.',
    ],
    ['ruby never closed', '<p><ruby>漢<rt>한</rt>자 신문.</p>', '漢자 신문.'],
    ['a reading outside of ruby', '<ruby>漢</ruby><rt>한</rt>', '漢한'],
    ['an end of ruby that never began', '</ruby>한<ruby>漢<rt>한</rt></ruby>', '한漢'],
    ['no ruby', '<p>a<rt>b</rt></p>', 'ab'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const sentence =
    '<ruby>大統領<rp>(</rp><rt>대통령</rt><rp>)</rp></ruby>은 4일 항구를 밤에 닫겠다고 밝혔다.';
  const plain = '大統領은 4일 항구를 밤에 닫겠다고 밝혔다.';

  it('in a whole page, where Readability finds the article', () => {
    const filler =
      '<p>해운사들은 비용이 늘어난다며 계획에 반대했다. 시는 다음 달에 답하겠다고 했다.</p>'.repeat(5);
    const page = `<!doctype html><html><head><title>항구</title></head><body><nav>뉴스</nav><article><h1>항구 <ruby>夜間<rt>야간</rt></ruby> 폐쇄</h1><p>${sentence}</p>${filler}</article></body></html>`;
    const article = parseArticle(page);
    expect(article.title).toBe('항구 夜間 폐쇄');
    expect(article.body).toContain(plain);
    expect(article.body).not.toContain('대통령');
  });

  it('in a copied piece, in text with nothing but ruby, and in what is too large for a page', () => {
    expect(parseArticle(`<!--StartFragment--><p>${sentence}</p><!--EndFragment-->`).body).toBe(plain);
    expect(parseArticle(`${sentence}\n`).body).toBe(plain);
    expect(stripMarkup(`<p>${sentence}</p>`).trim()).toBe(plain);
  });

  it('in time that grows with the length', () => {
    const many = '<ruby>漢<rt>한'.repeat(20_000);
    expect(withoutReadings(many).length).toBeLessThan(many.length);
  });
});
