import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers, compareQuantities } from './compare';
import { parseQuantities } from './quantities';

/** Alarms as words: what is wrong, Korean value, English value. */
function alarms(ko: string, en: string): readonly string[] {
  const { mismatched, missing, extra } = compareNumbers(ko, en);
  return [
    ...mismatched
      .filter(({ sure }) => sure)
      .map(({ kind, fact, koreanValue, englishValue, koreanUnit, englishUnit }) =>
        kind === 'currency' || kind === 'unit'
          ? `${kind}: ${koreanUnit} ${englishUnit}`
          : `${kind}: ${fact} ${koreanValue} ${englishValue}`,
      ),
    ...missing.map(({ kind, value }) => `missing: ${kind} ${value}`),
    ...extra.map(({ kind, value }) => `extra: ${kind} ${value}`),
  ];
}

describe('compareNumbers', () => {
  it.each([
    [
      '한빛전자는 지난해 매출 279조6000억원, 영업이익 51조6300억원을 기록했다.',
      'Hanbit Electronics posted sales of 279.6 trillion won and an operating profit of 51.63 trillion won last year.',
    ],
    [
      '지수는 전 거래일보다 12.34포인트(0.45%) 오른 2,745.12에 마감했다.',
      'The index rose 12.34 points, or 0.45 percent, to close at 2,745.12.',
    ],
    ['환율은 1달러당 1,197.7원에 거래됐다.', 'The won traded at 1,197.7 per dollar.'],
    [
      '기준금리를 연 1.00%에서 1.25%로 0.25%포인트 인상했다.',
      'It raised the key rate by 25 basis points to 1.25 percent from 1 percent.',
    ],
    ['신규 확진자는 17만1452명이다.', 'New cases reached 171,452.'],
    ['65세 이상 고령층 10명 중 3명이 혼자 산다.', 'Three in 10 people aged 65 or older live alone.'],
    ['회의는 2시간 30분 동안 이어졌다.', 'The meeting lasted two and a half hours.'],
    ['회의는 2시간 30분 동안 이어졌다.', 'The meeting lasted 2 hours and 30 minutes.'],
    ['3년 6개월 만에 문을 열었다.', 'It opened after three and a half years.'],
    ['선거는 오는 3월 9일 치러진다.', 'The election will be held on March 9.'],
    ['지난 13일(현지시간) 밝혔다.', 'He said on the 13th (local time).'],
    ['대변인은 13일 밝혔다.', 'The spokesman said Sunday.'],
    ['1월 31일부터 2월 2일까지 쉰다.', 'It closes from Jan. 31 to Feb. 2.'],
    ['3박 4일 일정으로 방문한다.', 'He will make a four-day, three-night visit.'],
    ['90대 노인이 구조됐다.', 'A person in their 90s was rescued.'],
    ['10대 그룹의 투자가 늘었다.', 'Investment by the top 10 groups grew.'],
    ['5·18 민주화운동 기념식', 'A ceremony for the May 18 Democratization Movement'],
    ['6·25 전쟁 참전용사', 'Korean War veterans'],
    ['9·11 테러 20주년', 'The 20th anniversary of the 9/11 attacks'],
    ['작년 12월 7일 통화했다.', 'They spoke by phone on December 7 last year.'],
    ['제20대 대통령 선거', 'The 20th presidential election'],
    ['1인당 국민소득은 3만5000달러다.', 'Per capita income is $35,000.'],
    ['매출은 3억5000만원이다.', 'Sales were 350 million won ($300,000).'],
    ['80여개국이 참가했다.', 'More than 80 countries took part.'],
    ['길이 8km 도로가 끊겼다.', 'A 5-mile road was cut off.'],
    ['영업이익은 1조2345억원이다.', 'Operating profit came to about 1.2 trillion won.'],
    ['매출이 두 배로 늘었다.', 'Sales doubled.'],
    ['2배로 늘었다.', 'It doubled.'],
    ['응답자의 3분의 1이 반대했다.', 'One-third of respondents opposed it.'],
    ['응답자의 절반이 찬성했다.', 'Half of respondents were in favor.'],
    ['수십만 명이 모였다.', 'Hundreds of thousands gathered.'],
    ['1~3월 판매량', 'Sales from January to March'],
    ['지난 10년간 늘었다.', 'It has grown over the past decade.'],
    ['1960년대에 지어졌다.', 'It was built in the 1960s.'],
    ['19세기 말', 'the late 19th century'],
    ['3분기 실적', 'third-quarter earnings'],
    ['오후 3시 30분에 시작한다.', 'It starts at 3:30 p.m.'],
    ['15시에 시작한다.', 'It starts at 3 p.m.'],
    ['오전 9시(한국시간)에 열린다.', 'It opens at 7 p.m. ET.'],
    ['코로나19 확산', 'the spread of COVID-19'],
    ['기온이 영하 12도까지 떨어졌다.', 'Temperatures fell to minus 12 degrees.'],
    ['10~20% 늘 것이다.', 'It will grow by 10 to 20 percent.'],
    ['1~2억원을 받았다.', 'He took 100 million to 200 million won.'],
    ['재산은 1억2000만원이다.', 'The assets are worth 120 million won.'],
    ['이틀 뒤', 'two days later'],
    ['열 살 소년', 'a 10-year-old boy'],
    ['17일 밝혔다.', 'He said on Feb. 17.'],
    ['100m를 뛰었다.', 'They ran the 100m.'],
    ['1년 반이 지났다.', 'A year and a half has passed.'],
    ['2인 1조로 움직인다.', 'They move in teams of two.'],
    ['2차 세계대전', 'World War II'],
    ['30분의 1로 줄었다.', 'It fell to one-thirtieth.'],
    ['6자회담이 열렸다.', 'The six-party talks were held.'],
    ['누적 사망자는 7천405명이다.', 'The death toll stands at 7,405.'],
    ['판매가격은 리터당 1천652.8원이다.', 'It sells for 1,652.8 won per liter.'],
    ['10일 0시부터', 'from 12 a.m. on the 10th'],
    ['대출 잔액은 709조529억원이다.', 'Loans stood at 709.05 trillion won.'],
    ['100만달러(약 12억원) 상당', 'worth $1 million'],
    ['0.25%포인트 올렸다.', 'It raised it by a quarter percentage point.'],
    ['20·30대가 많다.', 'Many are in their 20s and 30s.'],
    ['3년째 이어졌다.', 'It went on for a third year.'],
    ['시속 85km로 달렸다.', 'It ran at 85 kilometers per hour.'],
  ])('raises no alarm for %s = %s', (ko, en) => {
    expect(alarms(ko, en)).toEqual([]);
  });

  it.each([
    ['재산은 1억2000만원이다.', 'The assets are worth 12 million won.', ['scale: number 120000000 12000000']],
    [
      '재산은 1억2000만원이다.',
      'The assets are worth 1.2 billion won.',
      ['scale: number 120000000 1200000000'],
    ],
    ['매출은 3조원이다.', 'Sales were 3 billion won.', ['scale: number 3000000000000 3000000000']],
    ['5000만 달러', '50 million euros', ['currency: USD EUR']],
    ['300억원', '$30 billion', ['currency: KRW USD']],
    ['12%가 반대했다.', '21 percent opposed it.', ['value: number 12 21']],
    ['3월 9일 치러진다.', 'It will be held on April 9.', ['date: month 3 4']],
    ['3월 9일 치러진다.', 'It will be held on March 8.', ['date: day 9 8']],
    ['수요일에 만났다.', 'They met on Thursday.', ['date: weekday 3 4']],
    ['2016년에 시작했다.', 'It began in 2017.', ['date: year 2016 2017']],
    ['오후 3시', '3 a.m.', ['date: hour 15 3']],
    ['0.5%포인트 올랐다.', 'It rose 0.5 percent.', ['unit: percentage-point percent']],
    ['18km를 걸었다.', 'He walked 18 meters.', ['unit: km m']],
    ['3년 걸린다.', 'It takes 3 months.', ['unit: year month']],
    ['17명이 숨졌다.', 'People died.', ['missing: number 17']],
    ['사람들이 숨졌다.', '17 people died.', ['extra: number 17']],
    ['82만 명', '802,000 people', ['value: number 820000 802000']],
    ['수십만 명이 모였다.', 'Tens of thousands gathered.', ['scale: magnitude 100000 10000']],
    ['2시간 30분 동안', 'for 2 hours and 20 minutes', ['value: number 2.5 2.3333333333333335']],
  ])('says what is wrong between %s and %s', (ko, en, expected) => {
    expect(alarms(ko, en)).toEqual(expected);
  });

  it('gives the parts of the sentence that shows the arithmetic', () => {
    const [mismatch] = compareNumbers('1억2000만원', '12 million won').mismatched;
    expect(mismatch).toMatchObject({
      kind: 'scale',
      ratio: 0.1,
      koreanValue: 120_000_000,
      englishValue: 12_000_000,
      koreanUnit: 'KRW',
      englishUnit: 'KRW',
      sure: true,
    });
    expect([mismatch?.korean.source.text, mismatch?.english.source.text]).toEqual([
      '1억2000만원',
      '12 million won',
    ]);
  });

  it('asks rather than tells where both sides are weak', () => {
    const { mismatched } = compareNumbers('세 명이 왔다.', 'Four people came.');
    expect(mismatched.map(({ sure }) => sure)).toEqual([false]);
  });

  it('compares quantities alone too', () => {
    const comparison = compareQuantities(
      parseQuantities('3만 명과 5%', 'ko'),
      parseQuantities('30,000 people and 6%', 'en'),
    );
    expect(comparison.matched).toHaveLength(1);
    expect(comparison.mismatched).toHaveLength(1);
  });

  it('takes any texts without a throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1억 ',
        '2000만원',
        '12월 7일',
        ' 3% ',
        '$5m',
        'May 3',
        ' half ',
        '수십 ',
        '두 명',
        '~',
        '0',
        '%p',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (ko, en) => {
        const { mismatched } = compareNumbers(ko, en, { reference: '2022-02-16' });
        for (const { korean, english } of mismatched) expect(korean.kind).toBe(english.kind);
      }),
      { numRuns: 300 },
    );
  });
});
