/** One amount or date told in two ways, as news does in the two languages. */
import { describe, expect, it } from 'vitest';
import { compareNumbers } from './compare';

function isSilent(ko: string, en: string): boolean {
  const { mismatched, missing, extra } = compareNumbers(ko, en);
  return missing.length + extra.length === 0 && mismatched.every(({ sure }) => !sure);
}

describe('compareNumbers, where the two languages tell it otherwise', () => {
  it.each([
    ['shares', '응답자의 50%가 찬성했다.', 'Half of respondents were in favor.'],
    ['shares', '4분의 1이 반대했다.', '25 percent opposed it.'],
    ['shares', '3분의 1로 줄었다.', 'It fell to a third.'],
    ['shares', '7할이 찬성했다.', 'Seventy percent were in favor.'],
    ['shares', '39.7%가 찬성했다.', 'Nearly 40 percent were in favor.'],
    ['multiples', '매출이 100% 늘었다.', 'Sales doubled.'],
    ['multiples', '이익이 277.4% 늘었다.', 'Profit nearly quadrupled.'],
    ['multiples', '값이 1.5배로 올랐다.', 'The price is up 50 percent.'],
    ['time', '30분간 멈췄다.', 'It stopped for half an hour.'],
    ['time', '15분 뒤 돌아왔다.', 'He came back a quarter of an hour later.'],
    ['time', '25년 전의 일이다.', 'It was a quarter of a century ago.'],
    ['time', '6개월 만에 만났다.', 'They met for the first time in half a year.'],
    ['time', '100여년 전에 지었다.', 'It was built more than a century ago.'],
    ['time', '하루 8시간 일한다.', 'They work eight hours a day.'],
    ['time', '24시간 문을 연다.', 'It is open around the clock.'],
    ['time', '보름 만에 끝났다.', 'It was over in two weeks.'],
    ['averages', '타율 3할1푼2리를 기록했다.', 'He batted .312.'],
    ['months', '1분기 수출이 늘었다.', 'Exports in the January-March period rose.'],
    ['months', '올해 9월까지 늘었다.', 'It rose in the first nine months of the year.'],
    ['months', '1~9월에 늘었다.', 'It rose in the first nine months.'],
    ['months', '올 상반기에 늘었다.', 'It rose in the January-June period.'],
    ['months', '7, 8월에 쉰다.', 'It closes in July and August.'],
    ['days', '이날 선고했다.', 'It ruled on Friday.'],
    ['days', '전날 선고했다.', 'It ruled on Thursday.'],
    ['days', '월~금요일 문을 연다.', 'It opens Monday to Friday.'],
    ['days', '화·목요일에 만난다.', 'They meet on Tuesdays and Thursdays.'],
    ['hours', '밤 12시에 끝났다.', 'It ended at midnight.'],
    ['names', '블랙프라이데이 할인', 'Black Friday discounts'],
    ['names', '선데이하린이 보도했다.', 'The Sunday Times of Harin reported it.'],
    ['names', '성금요일 미사', 'the Good Friday mass'],
    ['names', '8·15 광복절 특사', 'the Liberation Day pardons of Aug. 15'],
    ['names', '제18호 태풍이 왔다.', 'The typhoon arrived.'],
    ['names', '119에 신고했다.', 'They called rescuers.'],
    ['ordinals', '2차 경기에서 이겼다.', 'They won the return match.'],
    ['ordinals', '2심도 유죄로 봤다.', 'The appellate court found him guilty too.'],
    ['measures', '몸무게 80kg', 'a weight of 176 pounds'],
    ['measures', '기온이 38도까지 올랐다.', 'Temperatures reached 100 degrees Fahrenheit.'],
  ])('is silent about %s: %s = %s', (_, ko, en) => {
    expect(isSilent(ko, en)).toBe(true);
  });

  it.each([
    ['shares', '응답자의 50%가 찬성했다.', 'A quarter of respondents were in favor: 25 percent.'],
    ['multiples', '이익이 277.4% 늘었다.', 'Profit rose 27.7 percent.'],
    ['time', '30분간 멈췄다.', 'It stopped for 3 hours.'],
    ['averages', '타율 3할1푼2리를 기록했다.', 'He batted .321.'],
    ['months', '1분기 수출이 늘었다.', 'Exports in the January-April period rose.'],
    ['months', '올해 9월까지 늘었다.', 'It rose in the first 10 months of the year.'],
    ['days', '화·목요일에 만난다.', 'They meet on Tuesdays and Fridays.'],
    ['days', '토요일과 금요일 오전, 금요일 오후', 'on Saturday, Friday morning and Saturday afternoon'],
    ['points', '2.8 상승했다.', 'It rose 2.8 percentage points.'],
    ['rounding', '82만 명 이상', 'more than 802,000 people'],
    ['rounding', '영업이익은 1조2000억원을 넘었다.', 'Operating profit was 1.19 trillion won.'],
    ['ordinals', '제13호 태풍', 'the 31st typhoon'],
    ['measures', '몸무게 80kg', 'a weight of 80 pounds'],
  ])('speaks of %s: %s, “%s”', (_, ko, en) => {
    expect(isSilent(ko, en)).toBe(false);
  });

  it('takes a list of points in which only the last is named for what it is', () => {
    expect(isSilent('각각 2.8, 3.1%포인트 올랐다.', 'They rose 2.8 and 3.1 percentage points.')).toBe(true);
  });
});
