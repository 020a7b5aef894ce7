import { describe, expect, test } from 'vitest';
import { parseByline } from './byline';
import { renderByline } from './byline-english';

const rendered: readonly (readonly [string, string])[] = [
  ['[워싱턴 = 강계만 특파원]', 'By Kang Gye-man, correspondent, in Washington'],
  ['[매일경제 이나래 기자, 이두리 기자]', 'By Lee Na-rae and Lee Du-ri, Maeil Business Newspaper'],
  ['방시온·이하람·김나래 기자 dawn@example.com', 'By Bang Si-on, Lee Ha-ram and Kim Na-rae'],
  [
    '[도쿄 = 이하람 특파원 / 서울 = 김나래 기자]',
    'By Lee Ha-ram (correspondent) and Kim Na-rae in Tokyo and Seoul',
  ],
  ['[피닉스(미국)=이하람 특파원]', 'By Lee Ha-ram, correspondent, in Phoenix, U.S.'],
  ['(서울=연합뉴스) = 정부가 밝혔다.', 'Yonhap News Agency, Seoul'],
  ['[디지털뉴스국]', 'Digital News Bureau'],
  ['홍하람 논설위원', 'By Hong Ha-ram, editorial writer'],
  ['[도쿄 = 이하람·김나래 특파원]', 'By Lee Ha-ram and Kim Na-rae, correspondents, in Tokyo'],
  ['글·사진 홍하람', 'Words and photos by Hong Ha-ram'],
  ['정리=홍하람 기자', 'Compiled by Hong Ha-ram'],
  ['글 홍하람 기자·사진 김나래 기자', 'By Hong Ha-ram (words) and Kim Na-rae (photos)'],
  ['[한아름 기자(차장)]', 'By Han A-reum, reporter (deputy desk editor)'],
  ['[Washington = Correspondent Kang Gye-man]', 'By Kang Gye-man, correspondent, in Washington'],
];

describe('a byline is rendered as an English news desk prints it', () => {
  test.each(rendered)('%s', (line, english) => {
    const parsed = parseByline(line);
    expect(parsed === null ? null : renderByline(parsed.byline)).toBe(english);
  });
});

test('the outlet is left out on request', () => {
  const parsed = parseByline('[매일경제 이나래 기자]');
  expect(parsed === null ? null : renderByline(parsed.byline, { outlet: false })).toBe('By Lee Na-rae');
});

test('every rendering of an English byline reads back as a byline', () => {
  for (const [line, english] of rendered.slice(0, 5)) {
    const people = parseByline(line)?.byline.people.map(({ name }) => name.en);
    expect(parseByline(english)?.byline.people.map(({ name }) => name.en)).toEqual(people);
  }
});
