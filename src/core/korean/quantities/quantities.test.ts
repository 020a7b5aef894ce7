import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantities } from './quantities';
import type { Quantity } from './quantity';

/** `value unit approximation [low,high] ~magnitude`, what is not there left out. */
function show({ value, exact, unit, approximate, range, magnitude }: Quantity): string {
  const amount = range
    ? `[${range.low},${range.high}]`
    : magnitude
      ? `~${magnitude}`
      : (exact ?? value ?? '?');
  return [amount, unit, approximate].filter((part) => part !== null).join(' ');
}

type Case = readonly [text: string, expected: string];

const korean: readonly Case[] = [
  ['매출 1조2000억원을 기록했다', '1200000000000 KRW'],
  ['1조 2,000억 원', '1200000000000 KRW'],
  ['3만5000', '35000'],
  ['3만5천 명', '35000 people'],
  ['1만 2천 명', '12000 people'],
  ['5천억 달러', '500000000000 USD'],
  ['3천 500억 달러', '350000000000 USD'],
  ['1백만', '1000000'],
  ['1천2백만', '12000000'],
  ['2.5조', '2500000000000'],
  ['1경2345조6789억원', '12345678900000000 KRW'],
  ['1경2345조6789억123만4567원', '12345678901234567 KRW'],
  ['7만 6천 헥타르', '76000 hectare'],
  ['35만 달러로 책정됐다', '350000 USD'],
  ['10 만 달러', '100000 USD'],
  ['1,234,567원', '1234567 KRW'],
  ['$3,500', '3500 USD'],
  ['₩5000', '5000 KRW'],
  ['100엔', '100 JPY'],
  ['300위안', '300 CNY'],
  ['1억 2500만 파운드', '125000000 pound'],
  ['20유로', '20 EUR'],
  ['50불', '50 USD'],
  ['세 명', '3 people'],
  ['열두 살', '12 age'],
  ['열 다섯 마리', '15 items'],
  ['스물한 살', '21 age'],
  ['서른두 명이', '32 people'],
  ['넉 달', '4 month'],
  ['사흘간', '3 day'],
  ['두 정상', '2'],
  ['두 배', '2 times'],
  ['두세 명', '[2,3] people'],
  ['이십 년', '20 year'],
  ['삼백오십만 달러', '3500000 USD'],
  ['백만 달러', '1000000 USD'],
  ['천만 명', '10000000 people'],
  ['수십 명', '~10 people'],
  ['수백만 명', '~1000000 people'],
  ['수천억원', '~100000000000 KRW'],
  ['몇 명', '? people'],
  ['3분의 1', '0.3333333333333333'],
  ['4분의 3', '0.75'],
  ['절반', '0.5'],
  ['0.5%p', '0.5 percentage-point'],
  ['1.5%포인트', '1.5 percentage-point'],
  ['0.25퍼센트포인트', '0.25 percentage-point'],
  ['2.75퍼센트', '2.75 percent'],
  ['약 3만여 명', '30000 people about'],
  ['10여 명', '10 people over'],
  ['10여만 명', '100000 people over'],
  ['1000명 이상', '1000 people at least'],
  ['20% 미만', '20 percent under'],
  ['30% 이하', '30 percent at most'],
  ['50명 초과', '50 people over'],
  ['100명 안팎', '100 people about'],
  ['5km가량', '5 km about'],
  ['100만 달러를 넘는', '1000000 USD over'],
  ['3000명에 육박', '3000 people nearly'],
  ['최소 12명', '12 people at least'],
  ['최대 400마리', '400 items at most'],
  ['10~20%', '[10,20] percent'],
  ['10%∼20%', '[10,20] percent'],
  ['10에서 20%', '[10,20] percent'],
  ['2내지 4인치', '[2,4] inch'],
  ['1~2억원', '[100000000,200000000] KRW'],
  ['5000만~1억원', '[50000000,100000000] KRW'],
  ['만 18세', '18 age'],
  ['65세', '65 age'],
  ['5층', '5 floor'],
  ['제3차 회의', '3 ordinal'],
  ['두 번째', '2 ordinal'],
  ['89번째', '89 ordinal'],
  ['첫 번째', '1 ordinal'],
  ['1위', '1 ordinal'],
  ['한 시간 반', '1.5 hour'],
  ['영하 12도', '-12 degree'],
  ['-0.3%', '-0.3 percent'],
  ['마이너스 1.2%', '-1.2 percent'],
  ['시속 85마일', '85 mile'],
  ['1100억 세제곱미터', '110000000000 cubic-m'],
  ['６.５％', '6.5 percent'],
  ['18경기 만에', '18 items'],
  ['14½', '14.5'],
  ['32평', '32 pyeong'],
  ['1.5t', '1.5 ton'],
  ['200만 배럴', '2000000 barrel'],
  ['3할', '0.3'],
];

const english: readonly Case[] = [
  ['sales of 1.2 trillion won', '1200000000000 KRW'],
  ['KRW 1.2 trillion', '1200000000000 KRW'],
  ['$3.5bn', '3500000000 USD'],
  ['£125m', '125000000 GBP'],
  ['€20', '20 EUR'],
  ['US$1 billion', '1000000000 USD'],
  ['1.5 billion U.S. dollars', '1500000000 USD'],
  ['500 million yuan', '500000000 CNY'],
  ['100 yen', '100 JPY'],
  ['120,000', '120000'],
  ['12,345,678,901,234,567 won', '12345678901234567 KRW'],
  ['twelve', '12'],
  ['Fourteen people', '14 people'],
  ['twenty-one', '21'],
  ['one hundred and five', '105'],
  ['two million three hundred thousand', '2300000'],
  ['a hundred thousand', '100000'],
  ['half a million', '500000'],
  ['a dozen', '12'],
  ['two dozen', '24'],
  ['dozens of people', '~10'],
  ['hundreds of thousands of people', '~100000'],
  ['several hundred', '~100'],
  ['a few', '?'],
  ['a couple of', '2 about'],
  ['one-third of', '0.3333333333333333'],
  ['two-thirds', '0.6666666666666666'],
  ['three-quarters', '0.75'],
  ['half', '0.5'],
  ['2/3', '0.6666666666666666'],
  ['doubled', '2 times'],
  ['a threefold rise', '3 times'],
  ['0.5 percentage points', '0.5 percentage-point'],
  ['0.5 percentage point', '0.5 percentage-point'],
  ['25 basis points', '25 basis-point'],
  ['41 percent', '41 percent'],
  ['14%', '14 percent'],
  ['more than 20 million people', '20000000 people over'],
  ['at least 10', '10 at least'],
  ['up to 400', '400 at most'],
  ['nearly 150,000', '150000 nearly'],
  ['less than $5', '5 USD under'],
  ['some 300 ships', '300 about'],
  ['10 or more', '10 at least'],
  ['70-90%', '[70,90] percent'],
  ['about 3 to 4 percent', '[3,4] percent about'],
  ['$3-5 million', '[3000000,5000000] USD'],
  ['$3 million to $5 million', '[3000000,5000000] USD'],
  ['2 to 4 inches', '[2,4] inch'],
  ['35-year-old', '35 age'],
  ['8 years old', '8 age'],
  ['89th', '89 ordinal'],
  ['twenty-first', '21 ordinal'],
  ['third', '3 ordinal'],
  ['No. 1', '1'],
  ['No.1', '1'],
  ['minus 5 degrees', '-5 degree'],
  ['-0.3 percent', '-0.3 percent'],
  ['85 miles per hour', '85 mile-per-hour'],
  ['76,000 hectares', '76000 hectare'],
  ['550 pound', '550 pound'],
  ['100m', '?'],
  ['100m people', '100000000 people'],
  ['14½', '14.5'],
  ['a decade', '10 year'],
  ['the past year', '1 year'],
  ['110 billion cubic meters', '110000000000 cubic-m'],
];

describe('parseQuantities', () => {
  it.each(korean)('reads Korean %s', (text, expected) => {
    expect(parseQuantities(text, 'ko').map(show)).toEqual([expected]);
  });

  it.each(english)('reads English %s', (text, expected) => {
    expect(parseQuantities(text, 'en').map(show)).toEqual([expected]);
  });

  it.each([
    '이번 주에 만난 사람',
    '구조대가 도착했다',
    '사회는 변한다',
    '백화점과 천연가스',
    '오전에 삼성은',
    '이 회사의 조사',
    '만약 그렇다면',
    '한 관계자는',
    '2021년 12월 7일',
    '192.168.0.1',
    '12345678901234567890123456789012345',
  ])('finds no quantity in %s', (text) => {
    expect(parseQuantities(text, 'ko').filter(({ value }) => value !== null)).toEqual([]);
  });

  it.each([
    ['1-0으로 이겼다', ['1', '0']],
    ['2대0 승리', ['2', '0']],
    ['6피트 6인치', ['6 foot', '6 inch']],
    ['10%에서 20%로 올랐다', ['10 percent', '20 percent']],
    ['41%가 찬성했고 35%는 반대했다', ['41 percent', '35 percent']],
    ['5000명 중 3000명', ['5000 people', '3000 people']],
  ])('reads each number of %s by itself', (text, expected) => {
    expect(parseQuantities(text, 'ko').map(show)).toEqual(expected);
  });

  it('marks digits on a name as part of it', () => {
    expect(parseQuantities('코로나19와 F-35', 'ko').map(({ named }) => named)).toEqual([true, true]);
    expect(parseQuantities('COVID-19 and the G7', 'en').map(({ named }) => named)).toEqual([true, true]);
  });

  it('gives spans over the number and its unit', () => {
    const text = '지난해 영업이익은 약 1조 2000억 원으로 늘었다';
    const [quantity] = parseQuantities(text, 'ko');
    expect(text.slice(quantity?.start, quantity?.end)).toBe('1조 2000억 원');
    expect(quantity?.approximate).toBe('about');
  });

  it('reads any text without a throw, in order, with spans inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1',
        '12,',
        '조',
        '만',
        '억',
        '천',
        '백',
        '수',
        '여',
        ' ',
        '.',
        '%',
        '~',
        '-',
        '분의',
        '원',
        '명',
        '월',
        '일',
        '년',
      ),
      fc.constantFrom(
        '$',
        'million',
        'bn',
        'half',
        'a ',
        'twenty',
        '-',
        'th',
        'May ',
        'to ',
        ':',
        'p.m.',
        '½',
        '／',
        '９',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('ko' as const, 'en' as const),
        (pieces, language) => {
          const text = pieces.join('');
          let last = 0;
          for (const { start, end, text: own } of parseQuantities(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(own);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
