import { dayNumber, daysInMonth, weekdayOf } from '../../korean/dates/calendar';
import type { DateExpression } from '../../korean/dates/date-expression';
import { parseDates } from '../../korean/dates/parse-dates';
import { allMatches } from '../../korean/matches';
import { weekdayKnown } from '../../korean/quantities/excuses';
import type { Fact } from '../../korean/quantities/facts';
import type { Mismatch } from '../../korean/quantities/mismatch';
import type { Draft, SegmentCheck } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { monthNames, shortMonths, weekdayNames } from './words';

const isDate = ({ kind }: Fact) => kind !== 'number' && kind !== 'magnitude';

/** The English words with the Korean month, day, weekday or year in place of their own; null where it is not plain. */
function corrected({ korean, english, fact }: Mismatch): string | null {
  const { text } = english.source;
  const put = (pattern: RegExp, words: string | undefined) =>
    words !== undefined && pattern.test(text) ? text.replace(pattern, words) : null;
  const name = (names: readonly string[], value: number) => names[value - 1] ?? '';
  if (fact === 'month') {
    const full = name(monthNames, english.value);
    const short = name(shortMonths, english.value);
    return (
      put(new RegExp(full, 'u'), monthNames[korean.value - 1]) ??
      (short ? put(new RegExp(`${short}\\.?`, 'u'), shortMonths[korean.value - 1]) : null)
    );
  }
  if (fact === 'weekday')
    return put(new RegExp(name(weekdayNames, english.value), 'u'), weekdayNames[korean.value - 1]);
  if (fact === 'year') return put(new RegExp(`(?<!\\d)${english.value}(?!\\d)`, 'u'), String(korean.value));
  if (fact === 'day') {
    if (/(?:st|nd|rd|th)\b/u.test(text)) return null;
    return put(new RegExp(`(?<![\\d:])${english.value}(?![\\d:])`, 'u'), String(korean.value));
  }
  return null;
}

/** 내달 against "last month": the two cannot both be right, however freely one translates. */
function opposite({ fact, koreanValue, englishValue }: Mismatch): boolean {
  return fact.startsWith('offset-') && koreanValue * englishValue < 0;
}

function mismatch(row: PreparedRow, one: Mismatch): Draft {
  const { korean, english } = one;
  return {
    code: 'different',
    start: english.source.start,
    end: english.source.end,
    params: { korean: korean.source.text, english: english.source.text },
    suggestion: corrected(one),
    severity: one.sure || opposite(one) ? 'major' : 'minor',
    evidence: [placeInSource(row, korean.source.start, korean.source.end)],
  };
}

/** 21일 against "Tuesday", where the article's date makes it a Thursday. */
function weekdayApart(row: PreparedRow, one: Mismatch): Draft {
  const { korean, english } = one;
  const weekday = weekdayNames[(weekdayKnown(dateOf(korean)) ?? 1) - 1] ?? '';
  const wrong = weekdayNames[english.value - 1] ?? '';
  return {
    ...mismatch(row, one),
    code: 'weekday-of',
    params: { korean: korean.source.text, english: english.source.text, weekday },
    suggestion: english.source.text.includes(wrong) ? english.source.text.replace(wrong, weekday) : null,
  };
}

const dateOf = ({ source }: Fact): DateExpression | null => ('resolved' in source ? source : null);

/** What the English adds to a date that agrees otherwise, against the article's date: 28일 as "Dec. 28" in November. */
function added(row: PreparedRow, extra: Fact, korean: Fact): Draft {
  const { start, end, text } = extra.source;
  return {
    code: 'resolved',
    start,
    end,
    params: { korean: korean.source.text, date: dateOf(korean)?.resolved?.from ?? '', english: text },
    evidence: [placeInSource(row, korean.source.start, korean.source.end)],
  };
}

function againstKorean(row: PreparedRow): readonly Draft[] {
  if (row.numbers === null) return [];
  const { matched, mismatched, missing, extra } = row.numbers;
  const partners = new Map(matched.map(({ korean, english }) => [english.source, korean]));
  return [
    ...mismatched
      .filter(({ korean }) => isDate(korean))
      .map((one) => (one.english.kind === one.fact ? mismatch(row, one) : weekdayApart(row, one))),
    ...missing.filter(isDate).map(
      ({ source }): Draft => ({
        code: 'missing',
        side: 'source',
        start: source.start,
        end: source.end,
        params: { korean: source.text },
      }),
    ),
    ...extra.filter(isDate).map((fact): Draft => {
      const { start, end, text } = fact.source;
      const korean = partners.get(fact.source);
      if (korean && dateOf(korean)?.resolved) return added(row, fact, korean);
      return { code: 'extra', start, end, params: { english: text } };
    }),
  ];
}

const anyWeekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/iu;

const namedDay =
  /\b(?:(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?:st|nd|rd|th)?\b(?![:.,]?\d)/gu;

/** Days that no calendar has: June 31. The reader of dates passes over them. */
function impossible(en: string): readonly Draft[] {
  return allMatches(en, namedDay).flatMap((found): readonly Draft[] => {
    const prefix = (found[1] ?? found[4] ?? '').slice(0, 3);
    const month = monthNames.findIndex((name) => name.startsWith(prefix));
    const day = Number(found[2] ?? found[3]);
    const days = daysInMonth(2024, month + 1);
    // "June 45" may be a price or an age; 32 to 39 are slips of a day.
    if (day <= days || day > 39) return [];
    const params = { english: found[0], days, month: monthNames[month] ?? '' };
    return [{ code: 'impossible', start: found.index, end: found.index + found[0].length, params }];
  });
}

/** Weekdays that are not those of their date. */
function byCalendar(date: DateExpression, reference: string | null): readonly Draft[] {
  const { month, day, start, end, text, weekday } = date;
  const place = { start, end };
  if (weekday === undefined || month === undefined || day === undefined) return [];
  const year =
    date.year ??
    (reference === null || date.resolved === null ? null : Number(date.resolved.from.slice(0, 4)));
  if (year === null || date.offset !== undefined) return [];
  const actual = weekdayOf(dayNumber({ year, month, day }));
  if (actual === weekday) return [];
  const right = weekdayNames[actual - 1] ?? '';
  const suggestion = text.replace(weekdayNames[weekday - 1] ?? '', right);
  return [{ code: 'weekday', ...place, params: { english: text, weekday: right, year }, suggestion }];
}

function oncePerPlace(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ side, start, end }) => {
    const key = `${side ?? 'target'} ${start} ${end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

export const dates: SegmentCheck = {
  id: 'dates',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Dates and weekdays',
    description:
      'Years, months, days, weekdays, clock times and relative dates (내달, 지난해) of both sides, and days the calendar does not have. A date without a year is judged by the date of the article, where it has one.',
    messages: {
      different: 'The Korean says {{korean}}, the English {{english}}.',
      missing: 'The Korean says {{korean}}; the English does not.',
      'weekday-of': '{{korean}} is a {{weekday}} by the date of the article; the English says {{english}}.',
      resolved: '{{korean}} is {{date}} by the date of the article; the English says {{english}}.',
      extra: 'The English says {{english}}; the Korean does not.',
      impossible: '{{english}}: {{month}} has {{days}} days.',
      weekday: '{{english}}: in {{year}} that was a {{weekday}}.',
    },
  },
  run: (row, { header }) => {
    if (row.en.trim() === '') return [];
    const reference = header?.published?.slice(0, 10) ?? null;
    // Only a weekday with its date can be at odds with the calendar.
    const english =
      /\d/u.test(row.en) && anyWeekday.test(row.en)
        ? parseDates(row.en, 'en', reference === null ? {} : { reference })
        : [];
    return oncePerPlace([
      ...againstKorean(row),
      ...impossible(row.en),
      ...english.flatMap((date) => byCalendar(date, reference)),
    ]);
  },
};
