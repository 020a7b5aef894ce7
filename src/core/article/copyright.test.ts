import { describe, expect, test } from 'vitest';
import { parseCopyright } from './copyright';
import { renderCopyright } from './copyright-english';

/** Line, Korean holder, English holder. Invented outlets where no table entry is meant. */
const notices: readonly (readonly [string, string, string])[] = [
  ['[ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]', '매일경제', 'Maeil Business Newspaper'],
  ['[ⓒ 매일경제 &, 무단전재 및 재배포 금지]', '매일경제', 'Maeil Business Newspaper'],
  ['[ⓒ 매일경제 & mk.co.kr, 무단 전재, 재배포 및 AI학습 이용 금지]', '매일경제', 'Maeil Business Newspaper'],
  ['<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>', '연합뉴스', 'Yonhap News Agency'],
  ['<저작권자(c) 연합뉴스, 무단 전재-재배포 금지> 2024/03/02 07:00 송고', '연합뉴스', 'Yonhap News Agency'],
  ['저작권자 ⓒ 연합뉴스TV, 무단전재-재배포 금지', '연합뉴스TV', 'Yonhap News TV'],
  ['<저작권자ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지.>', '뉴시스통신사', 'Newsis'],
  ["<저작권자 © '한국언론 뉴스허브' 뉴스1코리아, 무단전재 및 재배포 금지>", '뉴스1코리아', 'News1'],
  [
    "< 저작권자 ⓒ '돈이 보이는 리얼타임 뉴스' 머니투데이, 무단전재 및 재배포 금지 >",
    '머니투데이',
    'Money Today',
  ],
  ['저작권자 © 이데일리 - 무단전재, 재배포 금지', '이데일리', 'Edaily'],
  ['<ⓒ경제를 보는 눈, 세계를 보는 창 아시아경제 무단전재 배포금지>', '아시아경제', 'The Asia Business Daily'],
  [
    '<ⓒ투자가를 위한 경제콘텐츠 플랫폼, 아시아경제(www.asiae.co.kr) 무단전재 배포금지>',
    '아시아경제',
    'The Asia Business Daily',
  ],
  ['[저작권자 ⓒ 서울경제, 무단 전재 및 재배포 금지]', '서울경제', 'Seoul Economic Daily'],
  ['Copyright ⓒ 조선일보 & Chosun.com. All rights reserved.', '조선일보', 'The Chosun Ilbo'],
  ['Copyrightⓒ중앙일보. All rights reserved. 무단 전재 및 재배포 금지', '중앙일보', 'JoongAng Ilbo'],
  ['Copyright ⓒ SBS. All rights reserved. 무단 전재, 재배포 및 AI학습 이용 금지', 'SBS', 'SBS'],
  ['ⓒ 한겨레신문사, All Rights Reserved', '한겨레신문사', 'The Hankyoreh'],
  ['저작권자(C) 경향신문, 무단 전재 및 재배포 금지', '경향신문', 'The Kyunghyang Shinmun'],
  ['GoodNews paper ⓒ 국민일보(www.kmib.co.kr), 무단전재 및 수집, 재배포금지', '국민일보', 'Kukmin Ilbo'],
  ['ⓒ 동아일보 & donga.com, 무단 전재 및 재배포 금지', '동아일보', 'The Dong-A Ilbo'],
  ['ⓒ 세계일보 & Segye.com, 무단전재 및 재배포 금지', '세계일보', 'Segye Ilbo'],
  ['[Copyright (c) 글로벌이코노믹. 무단전재 및 재배포 금지]', '글로벌이코노믹', 'Geullobeorikonomik'],
  ['저작권자 © 새벽일보 무단전재 및 재배포 금지', '새벽일보', 'Saebyeok Ilbo'],
  ['저작권자 © 새벽일보, 무단 복제 금지', '새벽일보', 'Saebyeok Ilbo'],
  ['【ⓒ 새벽일보, 무단전재 및 재배포 금지】', '새벽일보', 'Saebyeok Ilbo'],
  ['무단전재 및 재배포 금지', '', ''],
  ['저작권자의 허락 없이 무단 전재 및 재배포를 금합니다', '', ''],
  ['이 기사의 저작권은 새벽일보에 있습니다.', '새벽일보', 'Saebyeok Ilbo'],
  ['본 기사의 저작권은 한국경제에 있으며 무단 전재를 금합니다', '한국경제', 'The Korea Economic Daily'],
  ['ⓒ 뉴스1', '뉴스1', 'News1'],
  ['Copyright ⓒ Entermedia.co.kr. 무단전재 및 재배포 금지', '엔터미디어', 'Entermedia'],
  [
    '[ⓒ Maeil Business Newspaper & mk.co.kr, unauthorized reproduction and redistribution prohibited]',
    '',
    'Maeil Business Newspaper',
  ],
  [
    '<Copyright holder (c) Yonhap News, unauthorized reproduction-redistribution prohibited>',
    '',
    'Yonhap News Agency',
  ],
  ['Copyright © 2024 The Dawn Herald. All rights reserved.', '', 'The Dawn Herald'],
  ['© 2019 - 2024 Dawn Media Group, LLC. All Rights Reserved', '', 'Dawn Media Group, LLC'],
  ['© 2000-2018 DawnMotors.com, Inc. All Rights Reserved.', '', 'DawnMotors.com, Inc'],
  ['© All Rights Reserved Dawn Institute 2019, a nonprofit', '', 'Dawn Institute'],
];

describe('a copyright notice gives its holder', () => {
  test.each(notices)('%s', (line, ko, en) => {
    const found = parseCopyright(line);
    expect(found?.raw).toBe(line);
    expect(found?.holder.ko).toBe(ko);
    expect(found?.holder.en).toBe(en);
  });
});

describe('what is no notice stays where it is', () => {
  test.each([
    '회사는 무단 전재를 금지한 약관을 고치기로 했다.',
    '무단 복제를 금지하는 법안이 국회를 통과했다.',
    '저작권자는 이를 허락하지 않았다.',
    '저작권법 개정안이 발의됐다.',
    '저작권 침해가 늘고 있다.',
    '저작권규약 /',
    '재배포 금지를 둘러싼 논란이 커졌다.',
    '이 사진의 저작권은 작가에게 있다.',
    '포털, AI 학습에 기사 무단 사용 금지',
    '정부, 뉴스 무단 전재 금지 추진',
    '그는 무단 전재를 금지하자고 보도합니다.',
    'ⓒ AFP=뉴스1',
    'ⓒ 뉴스1 홍새벽 기자',
    'Copyright',
    '©',
    'Copyright law was amended on Monday.',
    'The company banned unauthorized reproduction of its reports.',
    '',
  ])('%s', (line) => {
    expect(parseCopyright(line)).toBeNull();
  });
});

test('a notice without a holder renders without one', () => {
  expect(renderCopyright({ raw: '무단전재 및 재배포 금지', holder: { ko: '', en: '' } })).toBe(
    'Unauthorized reproduction and redistribution prohibited.',
  );
  const holder = { ko: '매일경제', en: 'Maeil Business Newspaper' };
  expect(renderCopyright({ raw: '[ⓒ 매일경제, 무단전재 및 재배포 금지]', holder })).toBe(
    '© Maeil Business Newspaper. Unauthorized reproduction and redistribution prohibited.',
  );
});
