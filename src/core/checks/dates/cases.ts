import type { CheckCases } from '../check';

const header = { publisher: null, bylines: [], copyright: null, published: '2021-12-31', url: null };

export const cases: CheckCases = {
  good: [
    { ko: '시는 30일 회의를 열었다.', en: 'The city held a meeting on Thursday.', header },
    { ko: '시는 지난달 30일 회의를 열었다.', en: 'The city held a meeting on Nov. 30.', header },
    { ko: '30일(현지시간) 통화했다.', en: 'They spoke on Friday.', header },
    { ko: '내달 3일 열린다.', en: 'It opens on Jan. 3.', header },
    { ko: '월요일에 연다.', en: 'It opens on Monday, Jan. 3.', header },
    { ko: '회담은 작년 12월 7일 열렸다.', en: 'The talks were held on Dec. 7 last year.' },
    { ko: '30일(현지시간) 통화했다.', en: 'They spoke on the 30th (local time).' },
    { ko: '월요일 오전 10시에 문을 연다.', en: 'It opens at 10 a.m. on Monday.' },
    { ko: '내달 8일 이사회를 연다.', en: 'The board meets on the 8th of next month.' },
    { ko: '3분기 실적이다.', en: 'They are third-quarter results.' },
    { ko: '2021년 5월에 끝났다.', en: 'It ended in May 2021.' },
    { ko: '올해 상반기다.', en: 'It is the first half of this year.' },
    { ko: null, en: 'The port opened on Feb. 29, 2020.' },
    { ko: null, en: 'It happened on Friday, Dec. 31, 2021.' },
    { ko: null, en: 'The boat left on Thursday, Dec. 30.', header },
    { ko: '1980년대에 지어졌다.', en: 'It was built in the 1980s.' },
    { ko: '지난해보다 늘었다.', en: 'It rose from a year earlier.' },
    { ko: '12일 회의를 열었다.', en: 'The city held a meeting on Dec. 12.' },
  ],
  bad: [
    {
      ko: '시는 30일 회의를 열었다.',
      en: 'The city held a meeting on Tuesday.',
      header,
      finds: [{ quote: 'Tuesday', code: 'weekday-of', suggestion: 'Thursday' }],
    },
    {
      ko: '시는 지난달 30일 회의를 열었다.',
      en: 'The city held a meeting on Oct. 30.',
      header,
      finds: [{ quote: 'Oct. 30', code: 'resolved' }],
    },
    {
      ko: '회담은 12월 7일 열렸다.',
      en: 'The talks were held on November 7.',
      finds: [{ quote: 'November 7', code: 'different', suggestion: 'December 7' }],
    },
    {
      ko: '회담은 3월 7일 열렸다.',
      en: 'The talks were held on Jan. 7.',
      finds: [{ quote: 'Jan. 7', code: 'different', suggestion: 'March 7' }],
    },
    {
      ko: '화요일에 문을 연다.',
      en: 'It opens on Wednesday.',
      finds: [{ quote: 'Wednesday', code: 'different', suggestion: 'Tuesday' }],
    },
    {
      ko: '5월 12일 회의가 열렸다.',
      en: 'The meeting was held on May 21.',
      finds: [{ quote: 'May 21', code: 'different', suggestion: 'May 12' }],
    },
    {
      ko: '내달 8일 이사회를 연다.',
      en: 'The board meets on the 8th of last month.',
      finds: [{ quote: 'on the 8th of last month', code: 'different' }],
    },
    {
      ko: '2019년에 끝났다.',
      en: 'It ended in 2018.',
      finds: [{ quote: '2018', code: 'different', suggestion: '2019' }],
    },
    {
      ko: '4분기 실적이다.',
      en: 'They are third-quarter results.',
      finds: [{ quote: 'third-quarter', code: 'different' }],
    },
    { ko: '오후 3시에 끝났다.', en: 'It ended at 3 a.m.', finds: [{ quote: '3 a.m.', code: 'different' }] },
    { ko: '목요일에 발표했다.', en: 'The city announced it.', finds: [{ quote: '목요일', code: 'missing' }] },
    {
      ko: '시가 발표했다.',
      en: 'The city announced it on Thursday.',
      finds: [{ quote: 'Thursday', code: 'extra' }],
    },
    { ko: null, en: 'The port opened on June 31.', finds: [{ quote: 'June 31', code: 'impossible' }] },
    {
      ko: null,
      en: 'It happened on Monday, Dec. 31, 2021.',
      finds: [{ quote: 'Monday, Dec. 31, 2021', code: 'weekday', suggestion: 'Friday, Dec. 31, 2021' }],
    },
    {
      ko: null,
      en: 'The boat left on Monday, Dec. 30.',
      header,
      finds: [{ quote: 'Monday, Dec. 30', code: 'weekday', suggestion: 'Thursday, Dec. 30' }],
    },
  ],
};
