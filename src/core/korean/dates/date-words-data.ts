import type { DateFields, Offset } from './date-expression';

/** Words of relative dates and parts of time. The longest word at a place is meant. */

const offset = (unit: Offset['unit'], count: number, anchor: Offset['anchor'] = 'article'): DateFields => ({
  offset: { unit, count, anchor },
});

type Entry = readonly [string, DateFields];

const entries = (words: string, fields: DateFields): readonly Entry[] =>
  words.split(' ').map((word): Entry => [word.replaceAll('_', ' '), fields]);

/** Korean words of years, before which and after which month and day may stand. */
export const koreanYears: ReadonlyMap<string, DateFields> = new Map([
  ...entries('재작년 지지난해', offset('year', -2)),
  ...entries('작년 지난해 지난_해', offset('year', -1)),
  ...entries('올해 금년 올_해', offset('year', 0)),
  ...entries('내년 다음_해 다음해', offset('year', 1)),
  ...entries('내후년', offset('year', 2)),
  ...entries('전년 전년도', offset('year', -1, 'context')),
  ...entries('이듬해', offset('year', 1, 'context')),
  ...entries('같은_해', offset('year', 0, 'context')),
]);

export const koreanMonths: ReadonlyMap<string, DateFields> = new Map([
  ...entries('지지난달', offset('month', -2)),
  ...entries('지난달 지난_달 전달', offset('month', -1)),
  ...entries('이달 이번_달 이번달 금월', offset('month', 0)),
  ...entries('다음_달 다음달 내달', offset('month', 1)),
]);

export const koreanWeeks: ReadonlyMap<string, DateFields> = new Map([
  ...entries('지지난주', offset('week', -2)),
  ...entries('지난주 지난_주', offset('week', -1)),
  ...entries('이번_주 이번주 금주', offset('week', 0)),
  ...entries('다음_주 다음주 내주', offset('week', 1)),
]);

export const koreanDays: ReadonlyMap<string, DateFields> = new Map([
  ...entries('그저께 그제 엊그제', offset('day', -2)),
  ...entries('어제 어젯밤', offset('day', -1)),
  ...entries('오늘 금일', offset('day', 0)),
  ...entries('내일 명일', offset('day', 1)),
  ...entries('모레', offset('day', 2)),
  ...entries('전날', offset('day', -1, 'context')),
  ...entries('이날 당일 같은_날', offset('day', 0, 'context')),
  ...entries('다음_날 다음날 이튿날', offset('day', 1, 'context')),
]);

export const koreanWeekdays: ReadonlyMap<string, number> = new Map(
  [...'월화수목금토일'].map((day, at) => [day, at + 1]),
);

export const englishMonths: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
      [name.slice(0, 4), at + 1],
    ]),
);

export const englishWeekdays: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
      [name.slice(0, 4), at + 1],
    ])
    .concat([
      ['thurs', 4],
      ['tues', 2],
    ]),
);

/** English phrases of relative dates. */
export const englishRelative: ReadonlyMap<string, DateFields> = new Map([
  ...entries('the_year_before_last', offset('year', -2)),
  ...entries('last_year', offset('year', -1)),
  ...entries('this_year', offset('year', 0)),
  ...entries('next_year', offset('year', 1)),
  ...entries('the_previous_year the_prior_year the_year_before', offset('year', -1, 'context')),
  ...entries('the_following_year the_next_year', offset('year', 1, 'context')),
  ...entries('the_same_year that_year', offset('year', 0, 'context')),
  ...entries('last_month', offset('month', -1)),
  ...entries('this_month', offset('month', 0)),
  ...entries('next_month', offset('month', 1)),
  ...entries('the_previous_month the_month_before', offset('month', -1, 'context')),
  ...entries('the_following_month', offset('month', 1, 'context')),
  ...entries('last_week', offset('week', -1)),
  ...entries('this_week', offset('week', 0)),
  ...entries('next_week', offset('week', 1)),
  ...entries('the_day_before_yesterday', offset('day', -2)),
  ...entries('yesterday last_night', offset('day', -1)),
  ...entries('today tonight', offset('day', 0)),
  ...entries('tomorrow', offset('day', 1)),
  ...entries('the_day_after_tomorrow', offset('day', 2)),
  ...entries('the_previous_day the_day_before a_day_earlier', offset('day', -1, 'context')),
  ...entries('the_same_day that_day', offset('day', 0, 'context')),
  ...entries('the_following_day the_next_day a_day_later the_day_after', offset('day', 1, 'context')),
]);

/** Words of a part of the day before an hour; `noon` and `midnight` are hours themselves. */
export const koreanDayParts: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['오전', 'am'],
  ['새벽', 'am'],
  ['아침', 'am'],
  ['오후', 'pm'],
  ['저녁', 'pm'],
]);

export const nativeHours: ReadonlyMap<string, number> = new Map(
  '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ').map((word, at) => [word, at + 1]),
);
