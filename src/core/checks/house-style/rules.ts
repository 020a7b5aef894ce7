import type { StyleProfile } from '../style-profile';
import { monthNames, shortMonths } from './months';

/** What a rule says of a stretch of one row's English, offsets UTF-16. */
export interface StyleHit {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface StyleContext {
  readonly style: StyleProfile;
  /** The article's own date as `YYYY-MM-DD`, null where it is not known. */
  readonly published: string | null;
}

type Rule = (en: string, context: StyleContext) => readonly StyleHit[];

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const datePattern = new RegExp(
  `(?<![\\p{L}\\d])${month}(\\.?)\\s+(\\d{1,2})(st|nd|rd|th)?(?![\\d:%]|[.,]\\d)((?:,?\\s+of)?,?\\s+last\\s+year|,?\\s+this\\s+year)?`,
  'gu',
);

function monthIndex(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.slice(0, 3)));
}

function writeMonth(index: number, style: StyleProfile): string {
  return (style.months === 'full' ? monthNames : shortMonths)[index] ?? '';
}

/** `December 7 last year`, `January 10th`: abbreviated month, plain day, and the year in figures where it is known. */
const dates: Rule = (en, { style, published }) =>
  [...en.matchAll(datePattern)].flatMap((found): readonly StyleHit[] => {
    const [whole, name = '', stop = '', day = '', ending, relative] = found;
    const index = monthIndex(name);
    if (index === -1 || Number(day) > 31) return [];
    const written = writeMonth(index, style);
    const wrongMonth = style.months !== null && written !== `${name}${stop}`;
    const wrongDay = style.ordinalDates && ending !== undefined;
    const lastYear = relative !== undefined && style.months !== null;
    if (!wrongMonth && !wrongDay && !lastYear) return [];
    const shown = style.months === null ? `${name}${stop}` : written;
    const thisYear = published === null ? null : Number(published.slice(0, 4));
    const year =
      thisYear === null || relative === undefined
        ? null
        : relative.includes('last')
          ? thisYear - 1
          : thisYear;
    const tail =
      relative === undefined ? '' : year === null ? relative : relative.includes('last') ? `, ${year}` : '';
    const suggestion = `${shown} ${Number(day)}${tail}`;
    const code = lastYear ? 'date-and-year' : wrongDay ? 'ordinal-date' : 'month';
    const params = { date: whole, write: suggestion };
    return [
      {
        code,
        start: found.index,
        end: found.index + whole.length,
        suggestion: suggestion === whole ? null : suggestion,
        params,
      },
    ];
  });

const bareDayPattern =
  /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)(?:\s+\(local\s+time\))?(?=\s*(?:[,.;)”"]|$)|\s+(?:in|at|to|and|that|by|for|over|with|from|as|after|before|when|while|about|local|between|during)\b)/gu;

const bareDays: Rule = (en, { style, published }) =>
  style.bareDays
    ? [...en.matchAll(bareDayPattern)].flatMap((found): readonly StyleHit[] => {
        const day = Number(found[1]);
        if (day < 1 || day > 31) return [];
        const start = found.index + 'on '.length;
        const suggestion = published === null ? null : dayBefore(day, published, style);
        return [
          {
            code: 'bare-day',
            start,
            end: found.index + found[0].length,
            suggestion,
            params: { date: found[0] },
          },
        ];
      })
    : [];

/** A bare day is of the article's month, or of the month before where it is yet to come. */
function dayBefore(day: number, published: string, style: StyleProfile): string {
  const [, ownMonth = 1, ownDay = 1] = published.split('-').map(Number);
  const index = day > ownDay + 7 ? (ownMonth + 10) % 12 : ownMonth - 1;
  return `${writeMonth(index, style)} ${day}`;
}

const percentWord = /(?<=\d)\s*(?:percent|per\s+cent|pct)(?![\p{L}])/gu;
const percentSign = /(?<=\d)\s?%/gu;

const percent: Rule = (en, { style }) => {
  if (style.percent === null) return [];
  const [pattern, write] =
    style.percent === '%' ? ([percentWord, '%'] as const) : ([percentSign, ' percent'] as const);
  return [...en.matchAll(pattern)].flatMap((found): readonly StyleHit[] => {
    const number = /[\d.,]+$/u.exec(en.slice(Math.max(0, found.index - 20), found.index))?.[0] ?? '';
    const start = found.index - number.length;
    const end = found.index + found[0].length;
    return [
      {
        code: 'percent',
        start,
        end,
        suggestion: `${number}${write}`,
        params: { found: en.slice(start, end), write: `${number}${write}` },
      },
    ];
  });
};

const wonPattern = /(?:\bKRW|₩)\s?(\d[\d,]*(?:\.\d+)?)((?:\s(?:trillion|billion|million|thousand))?)/gu;

const won: Rule = (en, { style }) =>
  style.wonBehind
    ? [...en.matchAll(wonPattern)].map((found): StyleHit => {
        const suggestion = `${found[1]}${found[2]} won`;
        return {
          code: 'won',
          start: found.index,
          end: found.index + found[0].length,
          suggestion,
          params: { found: found[0], write: suggestion },
        };
      })
    : [];

const courtesyPattern = /\b(?:Mr|Mrs|Ms|Miss)\.?\s+(?=\p{Lu})/gu;

const courtesy: Rule = (en, { style }) =>
  style.courtesyTitles
    ? []
    : [...en.matchAll(courtesyPattern)].flatMap((found): readonly StyleHit[] => {
        const before = en.slice(0, found.index);
        // What was said stays as it was said.
        const quoted =
          (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0) &&
          /[“"][^”"]*$/u.test(before);
        if (quoted) return [];
        const end = found.index + found[0].length;
        const name = /^[\p{L}'’-]+/u.exec(en.slice(end, end + 40))?.[0] ?? '';
        return [
          {
            code: 'courtesy',
            start: found.index,
            end: end + name.length,
            suggestion: name,
            params: { found: `${found[0]}${name}` },
          },
        ];
      });

const clockPattern =
  /(?<![\d.:$£€])(\d{1,2})(:\d{2})?\s?(AM|PM|am|pm|A\.M\.|P\.M\.)(?![\p{L}])|(?<=\b(?:at|from|until|till|to|by|around|and)\s)((?:1[3-9]|2[0-3])):([0-5]\d)(?!\d|:|\s?(?:[ap]\.?m|A\.?M|P\.?M))/gu;

const clock: Rule = (en, { style }) =>
  style.clock === null
    ? []
    : [...en.matchAll(clockPattern)].flatMap((found): readonly StyleHit[] => {
        const [whole, hour, minutes = '', half, fullHour, fullMinutes] = found;
        const params = (write: string) => ({ found: whole, write });
        const place = { code: 'clock', start: found.index, end: found.index + whole.length };
        if (hour !== undefined && half !== undefined) {
          const write = `${hour}${minutes === ':00' ? '' : minutes} ${half.toLowerCase().startsWith('a') ? 'a.m.' : 'p.m.'}`;
          return [{ ...place, suggestion: write, params: params(write) }];
        }
        const number = Number(fullHour);
        // 9:30 may be either half of the day; a score or a ratio too. From 13 on it is a time.
        if (number < 13) return [];
        const write = `${number - 12}${fullMinutes === '00' ? '' : `:${fullMinutes}`} p.m.`;
        return [{ ...place, suggestion: write, params: params(write) }];
      });

const words: Rule = (en, { style }) =>
  style.words.flatMap(([avoid, write]) => {
    const hits: StyleHit[] = [];
    if (avoid === '') return hits;
    for (let at = en.indexOf(avoid); at !== -1; at = en.indexOf(avoid, at + avoid.length)) {
      const bounded =
        !/[\p{L}\p{N}]/u.test(en.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(en.charAt(at + avoid.length));
      if (bounded)
        hits.push({
          code: 'word',
          start: at,
          end: at + avoid.length,
          suggestion: write,
          params: { found: avoid, write },
        });
    }
    return hits;
  });

/** Rules that look at one row alone. */
export const rules: readonly Rule[] = [dates, bareDays, percent, won, courtesy, clock, words];
