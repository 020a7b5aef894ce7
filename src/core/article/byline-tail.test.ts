import { describe, expect, test } from 'vitest';
import { splitTailByline } from './byline-tail';

describe('a byline run into the end of a paragraph is parted from it', () => {
  test.each([
    ['정부가 밝혔다. 홍새벽 기자 dawn@example.com', '정부가 밝혔다.', ['홍새벽 기자 dawn@example.com']],
    ['정부가 밝혔다. 홍새벽 기자', '정부가 밝혔다.', ['홍새벽 기자']],
    ['정부가 밝혔다.[홍새벽 기자]', '정부가 밝혔다.', ['[홍새벽 기자]']],
    [
      '정부가 밝혔다. /세종=홍새벽 기자 dawn@example.com',
      '정부가 밝혔다.',
      ['/세종=홍새벽 기자 dawn@example.com'],
    ],
    [
      '그는 “3.5%가 맞다.”고 했다. [워싱턴 = 홍새벽 특파원]',
      '그는 “3.5%가 맞다.”고 했다.',
      ['[워싱턴 = 홍새벽 특파원]'],
    ],
    [
      '정부가 밝혔다. [워싱턴 = 홍새벽 특파원] [ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]',
      '정부가 밝혔다.',
      ['[워싱턴 = 홍새벽 특파원]', '[ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]'],
    ],
    [
      '정부가 밝혔다. ⓒ 한경닷컴, 무단전재 및 재배포 금지',
      '정부가 밝혔다.',
      ['ⓒ 한경닷컴, 무단전재 및 재배포 금지'],
    ],
    [
      'The talks ended. [Washington = Correspondent Kang Sae-byeok]',
      'The talks ended.',
      ['[Washington = Correspondent Kang Sae-byeok]'],
    ],
  ])('%s', (paragraph, body, tails) => {
    expect(splitTailByline(paragraph)).toEqual({ body, tails });
  });
});

describe('a paragraph without one stays whole', () => {
  test.each([
    '정부가 밝혔다. 박 장관은 기자회견을 열었다.',
    '그는 말했다. 홍새벽 기자가 전했다.',
    '[홍새벽 기자]',
    '[ⓒ 새벽일보 & dawn.example, 무단전재 및 재배포 금지]',
    'Copyright ⓒ 새벽일보. All rights reserved. 무단 전재 및 재배포 금지.',
    '정부가 밝혔다. (사진=연합뉴스)',
    '정부가 밝혔다.',
    '',
    'He spoke at 3 p.m. Kim Nu-rim agreed.',
  ])('%s', (paragraph) => {
    expect(splitTailByline(paragraph)).toBeNull();
  });
});
