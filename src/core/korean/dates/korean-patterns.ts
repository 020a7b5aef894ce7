import { isDay } from './calendar';
import type { DateFields } from './date-expression';
import { any, checked, type DatePattern, fieldsOf, number } from './date-pattern';
import { koreanDays, koreanMonths, koreanWeekdays, koreanWeeks, koreanYears } from './date-words-data';
import { koreanClock, koreanZone as zone, koreanZoneOf as zoneOf } from './korean-clock';

const weekdayInBrackets = '(?: ?[(（](?<bracket>[월화수목금토일])(?:요일)?[)）])?';
const notDuration =
  '(?! ?(?:간|동안|만(?![가-힣])|만에|째|이내|내에|내로|연속|여|가량|정도|이상|이하|넘|씩|밤|천하|차|치|분(?!기)|짜리|쯤|일지|가까|남짓|안팎|미만|초과|새|안에|전(?![가-힣])|전에|전부터|뒤|후(?![가-힣])|후에|앞두))';
const yearWord = any(koreanYears.keys());
const monthWord = any(koreanMonths.keys());
const weekWord = any(koreanWeeks.keys());
const dayWord = any(koreanDays.keys());
const direction = '(?<direction>지난|오는|올|지난해|다가오는)?';
const part = '(?: ?(?<part>초(?:순|반)?|중순|중반|말|하순|후반)(?=[가-힣 ,.)]|$))?';

function directionOf(word: string | undefined): DateFields['direction'] {
  if (word === undefined) return undefined;
  return word.startsWith('지난') ? 'past' : 'future';
}

function partOf(word: string | undefined): DateFields['part'] {
  if (word === undefined) return undefined;
  return word.startsWith('초') ? 'early' : word.startsWith('중') ? 'middle' : 'late';
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  return text.length === 2 ? (year < 50 ? 2000 + year : 1900 + year) : year;
}

const eventNoun =
  '(?: ?(?:민주|운동|쿠데타|사태|혁명|대선|총선|지방선거|참사|테러|선언|공동선언|합의|비상계엄|계엄|항쟁|대책|부동산|절|남북|광주|제주|군사|전쟁|폭동|재보궐|보궐|전당대회))';

/** In the order of trial; what an earlier one took a later one leaves. All quantifiers are bounded. */
export const koreanPatterns: readonly DatePattern[] = [
  {
    digits: true,
    pattern: new RegExp(
      `(?<![\\d.,만억조천백])(?<year>\\d{4})(?:\\. ?(?<month>\\d{1,2})\\. ?(?<day>\\d{1,2})(?:\\.(?!\\d))?|-(?<month2>\\d{2})-(?<day2>\\d{2})|/(?<month3>\\d{1,2})/(?<day3>\\d{1,2}))(?!\\d)${weekdayInBrackets}`,
      'g',
    ),
    read: ({ year, month, day, month2, day2, month3, day3, bracket }) =>
      checked(
        fieldsOf({
          year: Number(year),
          month: number(month ?? month2 ?? month3),
          day: number(day ?? day2 ?? day3),
          weekday: bracket === undefined ? undefined : koreanWeekdays.get(bracket),
        }),
      ),
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?:(?:(?<![\\d.,만억조천백])(?<year>\\d{4}|['’]?\\d{2})년|(?<yearWord>${yearWord})|${direction}) ?)?(?<![\\d.,만억조천백])(?<month>\\d{1,2})월(?:(?: ?(?<day>\\d{1,2})일)${weekdayInBrackets}${zone}|${part})(?![가-힣]?드컵)`,
      'g',
    ),
    read: (groups) =>
      checked(
        fieldsOf({
          ...(groups.yearWord === undefined ? {} : koreanYears.get(groups.yearWord)),
          year: yearOf(groups.year?.replace(/['’]/, '')),
          direction: directionOf(groups.direction),
          month: number(groups.month),
          day: number(groups.day),
          weekday: groups.bracket === undefined ? undefined : koreanWeekdays.get(groups.bracket),
          zone: zoneOf(groups.zone),
          part: partOf(groups.part),
        }),
      ),
  },
  {
    hint: /[달월]/,
    pattern: new RegExp(
      `(?<monthWord>${monthWord})(?: ?(?<day>\\d{1,2})일(?!간)${weekdayInBrackets}${zone}|${part})`,
      'g',
    ),
    read: ({ monthWord: word, day, bracket, zone: zoned, part: piece }) =>
      checked(
        fieldsOf({
          ...koreanMonths.get(word ?? ''),
          day: number(day),
          weekday: bracket === undefined ? undefined : koreanWeekdays.get(bracket),
          zone: zoneOf(zoned),
          part: partOf(piece),
        }),
      ),
  },
  {
    hint: /분기|반기/,
    pattern: new RegExp(
      `(?:(?:(?<![\\d.,만억조천백])(?<year>\\d{4})년|(?<yearWord>${yearWord})) ?)?(?:(?<quarter>[1-4일이삼사])(?:[·/, ]?4)? ?분기|(?<half>상반기|하반기))`,
      'g',
    ),
    read: ({ year, yearWord: word, quarter, half }) =>
      fieldsOf({
        ...(word === undefined ? {} : koreanYears.get(word)),
        year: number(year),
        quarter:
          quarter === undefined
            ? undefined
            : '1234'.includes(quarter)
              ? Number(quarter)
              : '일이삼사'.indexOf(quarter) + 1,
        half: half === undefined ? undefined : half === '상반기' ? 1 : 2,
      }),
  },
  {
    // 5·18, 9·11: month and day of an event, by its name or by the noun after it.
    digits: true,
    pattern: new RegExp(
      `(?<![\\d.,·])(?:(?<known>3[·.]1|4[·.]3|4[·.]19|5[·.]16|5[·.]18|6[·.]10|6[·.]15|6[·.]25|7[·.]4|8[·.]15|9[·.]11|9[·.]19|10[·.]4|10[·.]26|12[·.]3|12[·.]12)(?:(?<=·\\d{1,2})(?!\\d)|(?=${eventNoun}))|(?<dotted>\\d{1,2}·\\d{1,2})(?=${eventNoun}))(?![\\d%])`,
      'g',
    ),
    read: ({ known, dotted }) => {
      const [month, day] = (known ?? dotted ?? '').split(/[·.]/).map(Number);
      if (month === undefined || day === undefined || !isDay(2000, month, day)) return null;
      return { month, day, event: true };
    },
  },
  {
    digits: true,
    pattern: /(?<![\d.,만억조천백])(?<decade>\d{3}0|['’]?\d0)년대(?: ?(?<part>초반?|중반|후반|말))?/g,
    read: ({ decade, part: piece }) =>
      fieldsOf({
        decade: Number(decade?.replace(/['’]/, '')),
        part: partOf(piece === '후반' ? '말' : piece),
      }),
  },
  {
    digits: true,
    pattern: /(?<![\d.,만억조천백])(?<century>\d{1,2})세기(?: ?(?<part>초반?|중반|후반|말))?/g,
    read: ({ century, part: piece }) =>
      fieldsOf({ century: Number(century), part: partOf(piece === '후반' ? '말' : piece) }),
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<![\\d.,~만억조천백-])(?<year>1[0-9]\\d{2}|2[01]\\d{2})(?:(?= ?[~∼-] ?\\d{2,4}년)|년(?! ?(?:간|동안|만에|째|여|넘|이상))${part})`,
      'g',
    ),
    read: ({ year, part: piece }) => fieldsOf({ year: Number(year), part: partOf(piece) }),
  },
  {
    digits: true,
    pattern:
      /(?<=(?<first>1[0-9]\d{2}|2[01]\d{2})년? ?[~∼-] ?)(?<year>\d{2}|1[0-9]\d{2}|2[01]\d{2})년(?! ?(?:간|동안))/g,
    read: ({ first, year = '' }) =>
      fieldsOf({
        year: year.length === 2 ? Math.floor(Number(first) / 100) * 100 + Number(year) : Number(year),
      }),
  },
  {
    hint: /[년해]/,
    pattern: new RegExp(`(?<yearWord>${yearWord})${part}`, 'g'),
    read: ({ yearWord: word, part: piece }) =>
      fieldsOf({ ...koreanYears.get(word ?? ''), part: partOf(piece) }),
  },
  {
    hint: /요일/,
    pattern: new RegExp(
      `(?:(?<weekWord>${weekWord})|(?<direction>지난|오는|다가오는))? ?(?<!성)(?<weekday>[월화수목금토일])요일${zone}|(?<![가-힣])(?<listed>[월화수목금토일])(?= ?[·,~∼-] ?(?:[월화수목금토일] ?[·,~∼-] ?){0,5}[월화수목금토일]요일)`,
      'g',
    ),
    read: ({ weekWord: word, direction: way, weekday, listed, zone: zoned }) =>
      fieldsOf({
        ...(word === undefined ? {} : koreanWeeks.get(word)),
        direction: directionOf(way),
        weekday: koreanWeekdays.get(weekday ?? listed ?? ''),
        zone: zoneOf(zoned),
      }),
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<direction>지난|오는|올|다가오는)? ?(?<![\\d.,만억조천백])(?<day>[1-9]|[12]\\d|3[01])(?:일|(?= ?[~∼-] ?(?:[1-9]|[12]\\d|3[01])일))(?!대)${notDuration}${weekdayInBrackets}${zone}`,
      'g',
    ),
    read: ({ direction: way, day, bracket, zone: zoned }) =>
      fieldsOf({
        direction: directionOf(way),
        day: Number(day),
        weekday: bracket === undefined ? undefined : koreanWeekdays.get(bracket),
        zone: zoneOf(zoned),
      }),
  },
  {
    digits: true,
    pattern: /(?<![\d.,만억조천백])(?<month>[1-9]|1[0-2])(?= ?(?:[~∼·-]|, ) ?(?:[1-9]|1[0-2])월)/g,
    read: ({ month }) => fieldsOf({ month: Number(month) }),
  },
  {
    hint: /주/,
    pattern: new RegExp(`(?<weekWord>${weekWord})(?!년)`, 'g'),
    read: ({ weekWord: word }) => koreanWeeks.get(word ?? '') ?? null,
  },
  {
    pattern: new RegExp(`(?<![가-힣])(?<dayWord>${dayWord})(?!날)${zone}`, 'g'),
    read: ({ dayWord: word, zone: zoned }) =>
      fieldsOf({ ...koreanDays.get(word ?? ''), zone: zoneOf(zoned) }),
  },
  ...koreanClock,
];
