import { describe, expect, it } from 'vitest';
import { findTimestamp, parseTimestampLine } from './published';

describe('a line of time stamps is read, only as precisely as it is written', () => {
  it.each([
    ['입력 2021.12.31. 오전 9:12 수정 2021.12.31. 오후 1:20', '2021-12-31T09:12', 'published'],
    ['수정 2021.12.31. 오후 1:20 입력 2021.12.31. 오전 9:12', '2021-12-31T09:12', 'published'],
    ['입력2025.04.02. 오전 12:05', '2025-04-02T00:05', 'published'],
    ['기사입력 2021-12-31 17:53:21', '2021-12-31T17:53:21', 'published'],
    ['승인 2022.08.09 14:30', '2022-08-09T14:30', 'published'],
    ['2021년 12월 31일 (금) 09:12', '2021-12-31T09:12', null],
    ['2024-02-11', '2024-02-11', null],
    ['Published: Dec. 31, 2021 9:12 am KST', '2021-12-31T09:12+09:00', 'published'],
    ['Posted on March 4, 2025 at 10:15 am', '2025-03-04T10:15', 'published'],
    ['Published 10:02 AM EST Nov 19, 2019', '2019-11-19T10:02', 'published'],
    ['Wednesday 20 November 2019 11:42, UK', '2019-11-20T11:42', null],
    ['Fri, 31 Dec 2021 09:12:00 +0900', '2021-12-31T09:12:00+09:00', null],
    ['Last updated 12:30 pm, 2 January 2022', '2022-01-02T12:30', 'updated'],
  ])('%s', (line, iso, label) => {
    expect(parseTimestampLine(line)).toEqual({ iso, label });
  });

  it('leaves day and month undecided where they cannot be told apart', () => {
    expect(parseTimestampLine('12/11/2021')).toEqual({ iso: null, label: null });
  });

  it.each([
    'On Dec. 31, 2021 he spoke to reporters.',
    'Putin and Biden last spoke on December 7, 2021',
    '정부는 2021년 12월 31일 대책을 발표했다.',
    '2021.13.45',
    '2021.12.31 '.repeat(9).trim(),
    '',
  ])('%s is no time stamp', (line) => {
    expect(parseTimestampLine(line)).toBeNull();
  });

  it('finds the date in a copyright notice', () => {
    expect(findTimestamp('<저작권자(c) 새벽통신, 무단 전재-재배포 금지> 2026/11/20 09:30 송고')).toBe(
      '2026-11-20T09:30',
    );
  });
});
