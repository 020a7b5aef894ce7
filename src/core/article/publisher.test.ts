import { expect, test } from 'vitest';
import { parseByline } from './byline';
import { parseCopyright } from './copyright';
import { publisherOf } from './publisher';

function publisher(byline: string | null, copyright: string | null, url: string | null) {
  const parsed = byline === null ? null : parseByline(byline);
  const notice = copyright === null ? null : parseCopyright(copyright);
  return publisherOf(parsed === null ? [] : [parsed.byline], notice, url);
}

test.each([
  ['the copyright holder comes first', '[MBN 홍새벽 기자]', '[ⓒ 매경, 무단전재 금지]', null, '매일경제'],
  ['then the outlet of the byline, before its desk', '[매경 부동산센터 홍새벽 기자]', null, null, '매일경제'],
  [
    'then the reporter’s address',
    '홍새벽 기자 dawn@sedaily.com',
    null,
    'https://blog.example.com/1',
    '서울경제',
  ],
  ['then the page’s address', '홍새벽 기자', null, 'https://news.mk.co.kr/v/1?x=@hani.co.kr', '매일경제'],
  ['an unknown outlet keeps its own name', '[새벽일보 홍새벽 기자]', null, null, '새벽일보'],
  [
    'a notice without a holder tells nothing',
    '홍새벽 기자 dawn@donga.com',
    '무단전재 및 재배포 금지',
    null,
    '동아일보',
  ],
])('%s', (_, byline, copyright, url, ko) => {
  expect(publisher(byline, copyright, url)?.ko).toBe(ko);
});

test('nothing that tells gives no publisher', () => {
  expect(publisher('홍새벽 기자', null, 'not a url')).toBeNull();
  expect(publisher(null, null, null)).toBeNull();
});

test('an English notice of a Korean outlet gives both names', () => {
  expect(publisher(null, '© Maeil Business Newspaper. All rights reserved.', null)).toEqual({
    ko: '매일경제',
    en: 'Maeil Business Newspaper',
    sure: true,
  });
});
