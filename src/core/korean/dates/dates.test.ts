import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateExpression } from './date-expression';
import { parseDates } from './parse-dates';

/** Fields in a fixed order, then what it resolves to. */
function show(date: DateExpression): string {
  const offset =
    date.offset && `${date.offset.unit}${date.offset.count}${date.offset.anchor === 'context' ? '?' : ''}`;
  const time =
    date.hour === undefined
      ? undefined
      : `${date.hour}:${String(date.minute ?? 0).padStart(2, '0')}${date.meridiem === null ? '?' : ''}`;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['y', date.year],
    ['m', date.month],
    ['d', date.day],
    ['w', date.weekday],
    ['t', time],
    ['q', date.quarter],
    ['h', date.half],
    ['decade', date.decade],
    ['century', date.century],
    ['offset', offset],
    ['', date.direction],
    ['zone', date.zone],
    ['part', date.part],
  ];
  const said = parts.filter(([, value]) => value !== undefined).map(([key, value]) => `${key}${value}`);
  const { resolved } = date;
  const when =
    resolved === null
      ? '?'
      : resolved.from === resolved.to
        ? resolved.from
        : `${resolved.from}/${resolved.to}`;
  return `${said.join(' ') || 'ambiguous'} = ${when}`;
}

const reference = '2022-02-16';
type Case = readonly [text: string, expected: string];

const korean: readonly Case[] = [
  ['2021년 12월 7일', 'y2021 m12 d7 = 2021-12-07'],
  ['2021.12.07', 'y2021 m12 d7 = 2021-12-07'],
  ['2021. 12. 7.', 'y2021 m12 d7 = 2021-12-07'],
  ['2021-12-07', 'y2021 m12 d7 = 2021-12-07'],
  ['2021년 12월', 'y2021 m12 = 2021-12-01/2021-12-31'],
  ['2016년에', 'y2016 = 2016-01-01/2016-12-31'],
  ["'97년 11월", 'y1997 m11 = 1997-11-01/1997-11-30'],
  ['12월 7일', 'm12 d7 = 2022-12-07'],
  ['1월 14일(현지시간)', 'm1 d14 zonelocal = 2022-01-14'],
  ['2월 14일(월)', 'm2 d14 w1 = 2022-02-14'],
  ['30일(현지시간)', 'd30 zonelocal = ?'],
  ['13일 밝혔다', 'd13 = 2022-02-13'],
  ['지난 12일', 'd12 past = 2022-02-12'],
  ['지난 28일', 'd28 past = 2022-01-28'],
  ['오는 20일', 'd20 future = 2022-02-20'],
  ['오는 3일', 'd3 future = 2022-03-03'],
  ['작년 12월 7일', 'm12 d7 offsetyear-1 = 2021-12-07'],
  ['지난해 3월', 'm3 offsetyear-1 = 2021-03-01/2021-03-31'],
  ['지난 12월', 'm12 past = 2021-12-01/2021-12-31'],
  ['오는 6월', 'm6 future = 2022-06-01/2022-06-30'],
  ['올해', 'offsetyear0 = 2022-01-01/2022-12-31'],
  ['내년', 'offsetyear1 = 2023-01-01/2023-12-31'],
  ['재작년', 'offsetyear-2 = 2020-01-01/2020-12-31'],
  ['내달 5일', 'd5 offsetmonth1 = 2022-03-05'],
  ['지난달 31일', 'd31 offsetmonth-1 = 2022-01-31'],
  ['이달 초', 'offsetmonth0 partearly = ?'],
  ['지난달', 'offsetmonth-1 = 2022-01-01/2022-01-31'],
  ['다음 주', 'offsetweek1 = 2022-02-21/2022-02-27'],
  ['다음 주 금요일', 'w5 offsetweek1 = 2022-02-25'],
  ['지난주', 'offsetweek-1 = 2022-02-07/2022-02-13'],
  ['지난 월요일', 'w1 past = 2022-02-14'],
  ['수요일', 'w3 = ?'],
  ['어제', 'offsetday-1 = 2022-02-15'],
  ['오늘', 'offsetday0 = 2022-02-16'],
  ['내일', 'offsetday1 = 2022-02-17'],
  ['전날', 'offsetday-1? = ?'],
  ['이날', 'offsetday0? = ?'],
  ['오후 3시 30분', 't15:30 = ?'],
  ['오전 9시', 't9:00 = ?'],
  ['오전 12시', 't0:00 = ?'],
  ['낮 12시 반', 't12:30? = ?'],
  ['밤 11시', 't23:00 = ?'],
  ['오후 세 시', 't15:00 = ?'],
  ['3시', 't3:00? = ?'],
  ['15시 20분', 't15:20 = ?'],
  ['14:30', 't14:30 = ?'],
  ['정오', 't12:00 = ?'],
  ['오전 9시(한국시간)', 't9:00 zonenamed = ?'],
  ['상반기', 'h1 = 2022-01-01/2022-06-30'],
  ['작년 하반기', 'h2 offsetyear-1 = 2021-07-01/2021-12-31'],
  ['3분기', 'q3 = 2022-07-01/2022-09-30'],
  ['2021년 4분기', 'y2021 q4 = 2021-10-01/2021-12-31'],
  ['올해 1·4분기', 'q1 offsetyear0 = 2022-01-01/2022-03-31'],
  ['1930년대', 'decade1930 = 1930-01-01/1939-12-31'],
  ['90년대', 'decade90 = ?'],
  ['19세기', 'century19 = 1801-01-01/1900-12-31'],
  ['21세기 초', 'century21 partearly = ?'],
  ['2월 29일', 'm2 d29 = ?'],
  ['2월 31일', 'ambiguous = ?'],
];

const english: readonly Case[] = [
  ['December 7, 2021', 'y2021 m12 d7 = 2021-12-07'],
  ['Dec. 7, 2021', 'y2021 m12 d7 = 2021-12-07'],
  ['7 December 2021', 'y2021 m12 d7 = 2021-12-07'],
  ['Tuesday, Dec. 7, 2021', 'y2021 m12 d7 w2 = 2021-12-07'],
  ['2021-12-07', 'y2021 m12 d7 = 2021-12-07'],
  ['13/12/2021', 'y2021 m12 d13 = 2021-12-13'],
  ['03/04/2021', 'ambiguous = ?'],
  ['December 2021', 'y2021 m12 = 2021-12-01/2021-12-31'],
  ['in 2016', 'y2016 = 2016-01-01/2016-12-31'],
  ['Dec. 7', 'm12 d7 = 2022-12-07'],
  ['the 7th of December', 'm12 d7 = 2022-12-07'],
  ['December 7 last year', 'm12 d7 offsetyear-1 = 2021-12-07'],
  ['last December', 'm12 past = 2021-12-01/2021-12-31'],
  ['in June', 'm6 = 2022-06-01/2022-06-30'],
  ['in May', 'm5 = 2022-05-01/2022-05-31'],
  ['on the 30th (local time)', 'd30 zonelocal = ?'],
  ['on the 13th.', 'd13 = 2022-02-13'],
  ['on the 5th of this month', 'd5 offsetmonth0 = 2022-02-05'],
  ['last year', 'offsetyear-1 = 2021-01-01/2021-12-31'],
  ['next year', 'offsetyear1 = 2023-01-01/2023-12-31'],
  ['last month', 'offsetmonth-1 = 2022-01-01/2022-01-31'],
  ['next week', 'offsetweek1 = 2022-02-21/2022-02-27'],
  ['Friday next week', 'w5 offsetweek1 = 2022-02-25'],
  ['last Monday', 'w1 past = 2022-02-14'],
  ['on Wednesday', 'w3 = ?'],
  ['yesterday', 'offsetday-1 = 2022-02-15'],
  ['the previous day', 'offsetday-1? = ?'],
  ['3:30 p.m.', 't15:30 = ?'],
  ['3 p.m.', 't15:00 = ?'],
  ['7.55am', 't7:55 = ?'],
  ['12 a.m.', 't0:00 = ?'],
  ['noon', 't12:00 = ?'],
  ['10:15 BST', 't10:15? zonenamed = ?'],
  ['9 a.m. KST', 't9:00 zonenamed = ?'],
  ['the third quarter of 2021', 'y2021 q3 = 2021-07-01/2021-09-30'],
  ['Q3', 'q3 = 2022-07-01/2022-09-30'],
  ['the first half of this year', 'h1 offsetyear0 = 2022-01-01/2022-06-30'],
  ['the 1930s', 'decade1930 = 1930-01-01/1939-12-31'],
  ['the mid-1990s', 'decade1990 partmiddle = ?'],
  ['the 19th century', 'century19 = 1801-01-01/1900-12-31'],
  ['the 21st century', 'century21 = 2001-01-01/2100-12-31'],
  ['early March', 'm3 partearly = ?'],
  ['Feb. 31, 2021', 'ambiguous = ?'],
];

/** The text without the words that the span need not hold. */
const only = (text: string, language: 'ko' | 'en'): readonly string[] =>
  parseDates(text, language, { reference }).map(show);

describe('parseDates', () => {
  it.each(korean)('reads Korean %s', (text, expected) => {
    expect(only(text, 'ko')).toEqual([expected]);
  });

  it.each(english)('reads English %s', (text, expected) => {
    expect(only(text, 'en')).toEqual([expected]);
  });

  it.each([
    ['ko', '5일간의 회의'],
    ['ko', '3일 만에'],
    ['ko', '10일 동안'],
    ['ko', '3시간'],
    ['ko', '서울시장은'],
    ['ko', '13월'],
    ['ko', '1만2000년 전'],
    ['ko', '세시풍속'],
    ['en', 'You may say so.'],
    ['en', 'Theresa May will speak.'],
    ['en', 'They march on.'],
    ['en', 'the 5th floor'],
    ['en', 'Rep. Jung Jun-yeong said so.'],
    ['en', '2,000 people'],
    ['en', 'Sunshine and money'],
    ['en', 'the 125th Street'],
  ] as const)('finds no date in %s %s', (language, text) => {
    expect(only(text, language)).toEqual([]);
  });

  it.each([
    ['ko', '1950~53년', ['y1950 = 1950-01-01/1950-12-31', 'y1953 = 1953-01-01/1953-12-31']],
    ['ko', '10~12일', ['d10 = 2022-02-10', 'd12 = 2022-02-12']],
    ['ko', '3~5월', ['m3 = 2022-03-01/2022-03-31', 'm5 = 2022-05-01/2022-05-31']],
    ['ko', '지난 12일 오후 3시', ['d12 past = 2022-02-12', 't15:00 = ?']],
    ['en', '1950-53', ['y1950 = 1950-01-01/1950-12-31', 'y1953 = 1953-01-01/1953-12-31']],
    ['en', 'June 12-14', ['m6 d12 = 2022-06-12', 'm6 d14 = 2022-06-14']],
    ['en', 'at 3 p.m. on Thursday', ['t15:00 = ?', 'w4 = ?']],
  ] as const)('reads each date of %s %s', (language, text, expected) => {
    expect(only(text, language)).toEqual(expected);
  });

  it('resolves nothing relative without a reference date, and what is absolute all the same', () => {
    expect(
      parseDates('어제와 2021년 3월 2일, 5일', 'ko').map(({ resolved }) => resolved?.from ?? null),
    ).toEqual([null, '2021-03-02', null]);
  });

  it.each([
    ['30일', '2022-01-02', null],
    ['2일', '2022-01-28', '2022-01-02'],
    ['12월 31일', '2022-01-02', null],
    ['1월 3일', '2021-12-30', null],
    ['12월 7일', '2022-02-16', '2022-12-07'],
  ] as const)(
    'takes %s in an article of %s for %s: what may be of the month or year before is no guess',
    (text, reference, expected) => {
      expect(parseDates(text, 'ko', { reference })[0]?.resolved?.from ?? null).toBe(expected);
    },
  );

  it('reads any text without a throw, in order, with spans inside it and real days', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '2021',
        '년',
        ' ',
        '12',
        '월',
        '7',
        '일',
        '요일',
        '지난',
        '오후',
        '시',
        '분',
        '(',
        '현지시간)',
        '~',
        '.',
      ),
      fc.constantFrom(
        'Dec. ',
        '31',
        'the ',
        'th',
        ' May',
        ' last year',
        '-',
        ':',
        'p.m.',
        ' century',
        "'",
        's',
        'Q3',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('ko' as const, 'en' as const),
        fc.constantFrom('2024-02-29', '1999-12-31', 'nonsense'),
        (pieces, language, given) => {
          const text = pieces.join('');
          let last = 0;
          for (const { start, end, text: own, resolved } of parseDates(text, language, {
            reference: given,
          })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(own);
            last = end;
            if (resolved === null) continue;
            expect(new Date(`${resolved.from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(resolved.from);
            expect(resolved.to >= resolved.from).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
