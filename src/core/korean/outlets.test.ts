import { describe, expect, test } from 'vitest';
import { deskName, findOutlet, knownOutlet, looksLikeOutlet, outletOfDomain, outlets } from './outlets';

describe('an outlet or desk gets its English name', () => {
  test.each([
    ['매일경제', 'Maeil Business Newspaper', true],
    ['매경', 'Maeil Business Newspaper', true],
    ['연합뉴스', 'Yonhap News Agency', true],
    ['MK스포츠', 'MK Sports', true],
    ['매경 부동산센터', 'Maeil Business Newspaper Real Estate Center', true],
    ['디지털뉴스국', 'Digital News Bureau', true],
    ['사회2부', 'Social Affairs Desk 2', true],
    ['특별취재팀', 'Special Coverage Team', true],
    ['KBS 뉴스', 'KBS', true],
    ['새벽일보', 'Saebyeok Ilbo', false],
    ['부산새벽뉴스', 'Busansaebyeok News', false],
    ['강릉신문', 'Gangneung Shinmun', false],
  ])('%s is %s', (ko, en, sure) => {
    expect(findOutlet(ko)).toEqual({ ko, en, sure });
  });
});

test('names of people are no desks', () => {
  for (const name of ['김상국', '이정부', '한지실', '정팀']) expect(deskName(name)).toBeNull();
});

test('an outlet is found by alias, English name and domain, the longest domain first', () => {
  expect(knownOutlet('mk')?.ko).toBe('매일경제');
  expect(knownOutlet('Korea Herald')?.ko).toBe('코리아헤럴드');
  expect(knownOutlet('새벽일보')).toBeNull();
  expect(outletOfDomain('news.mk.co.kr')?.ko).toBe('매일경제');
  expect(outletOfDomain('biz.sbs.co.kr')?.ko).toBe('SBS Biz');
  expect(outletOfDomain('news.sbs.co.kr')?.ko).toBe('SBS');
  expect(outletOfDomain('co.kr')).toBeNull();
});

test('an ending tells an unknown outlet', () => {
  expect(looksLikeOutlet('새벽투데이')).toBe(true);
  expect(looksLikeOutlet('새벽')).toBe(false);
});

test('the table holds over 150 outlets, no name, alias or domain twice', () => {
  expect(outlets.length).toBeGreaterThan(150);
  const key = (name: string): string => name.replaceAll(' ', '').toLowerCase();
  const owners = new Map<string, string>();
  for (const { ko, en, aliases, domains } of outlets) {
    expect(en).toMatch(/^[\x20-\x7e]+$/);
    for (const name of [ko, ...aliases].map(key).concat(domains)) {
      expect([name, owners.get(name) ?? ko]).toEqual([name, ko]);
      owners.set(name, ko);
    }
  }
});
