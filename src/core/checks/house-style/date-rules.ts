import type { StyleProfile } from '../style-profile';
import { monthNames, shortMonths } from './months';
import { insteadOfAbbreviation, type Rule, type StyleHit } from './rule';

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

/** What stands behind the day: the year in figures where it is known and not the article's own. */
function writeYear(relative: string | undefined, published: string | null): string {
  if (relative === undefined) return '';
  if (published === null) return relative;
  return relative.includes('last') ? `, ${Number(published.slice(0, 4)) - 1}` : '';
}

/** `December 7 last year`, `January 10th`: abbreviated month, plain day, and the year in figures where it is known. */
export const dates: Rule = ({ en }, { style, published }) =>
  [...en.matchAll(datePattern)].flatMap((found): readonly StyleHit[] => {
    const [whole, name = '', stop = '', day = '', ending, relative] = found;
    const index = monthIndex(name);
    if (index === -1 || Number(day) > 31) return [];
    const written = writeMonth(index, style);
    const wrongMonth = style.months !== null && written !== `${name}${stop}`;
    const wrongDay = style.ordinalDates && ending !== undefined;
    const withYear = relative !== undefined && style.months !== null;
    if (!wrongMonth && !wrongDay && !withYear) return [];
    const shown = style.months === null ? `${name}${stop}` : written;
    const suggestion = `${shown} ${Number(day)}${writeYear(relative, published)}`;
    const code = withYear ? 'date-and-year' : wrongDay ? 'ordinal-date' : 'month';
    return [
      {
        code,
        start: found.index,
        end: found.index + whole.length,
        suggestion: suggestion === whole ? null : suggestion,
        params: { date: whole, write: suggestion },
      },
    ];
  });

const bareDayPattern =
  /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)(?:\s+\(local\s+time\))?(?=\s*(?:[,.;)”"]|$)|\s+(?:in|at|to|and|that|by|for|over|with|from|as|after|before|when|while|about|local|between|during)\b)/gu;

export const bareDays: Rule = ({ en }, { style, published }) =>
  style.bareDays
    ? [...en.matchAll(bareDayPattern)].flatMap((found): readonly StyleHit[] => {
        const day = Number(found[1]);
        if (day < 1 || day > 31) return [];
        return [
          {
            code: 'bare-day',
            start: found.index + 'on '.length,
            end: found.index + found[0].length,
            suggestion: published === null ? null : dayBefore(day, published, style),
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

const clockPattern =
  /(?<![\d.:$£€])(\d{1,2})(:\d{2})?\s?(AM|PM|am|pm|[AaPp]\.[Mm]\.)(?![\p{L}])|(?<=\b(?:at|from|until|till|to|by|around|and)\s)((?:1[3-9]|2[0-3])):([0-5]\d)(?!\d|:|\s?(?:[ap]\.?m|A\.?M|P\.?M))/gu;

const halves = { 'p.m.': ['a.m.', 'p.m.'], PM: ['AM', 'PM'], pm: ['am', 'pm'] } as const;

export const clock: Rule = ({ en }, { style }) =>
  style.clock === null
    ? []
    : [...en.matchAll(clockPattern)].flatMap((found): readonly StyleHit[] => {
        const [whole, hour, minutes = '', half, fullHour, fullMinutes] = found;
        const [morning, afternoon] = halves[style.clock ?? 'p.m.'];
        const hit = (write: string): readonly StyleHit[] =>
          write === whole ? [] : [insteadOfAbbreviation('clock', en, found.index, whole, write)];
        if (hour !== undefined && half !== undefined) {
          const shown = half.toLowerCase().startsWith('a') ? morning : afternoon;
          // Half past midnight has no hour 0 on a clock of twelve.
          const twelve = Number(hour) === 0 ? '12' : hour;
          return hit(`${twelve}${minutes === ':00' ? '' : minutes} ${shown}`);
        }
        // 9:30 may be either half of the day; a score or a ratio too. From 13 on it is a time.
        const number = Number(fullHour);
        return hit(`${number - 12}${fullMinutes === '00' ? '' : `:${fullMinutes}`} ${afternoon}`);
      });
