import { isDay } from './calendar';
import type { DateFields } from './date-expression';
import { checked, type DatePattern, fieldsOf, number } from './date-pattern';
import { englishMonths, englishRelative, englishWeekdays } from './date-words-data';
import { englishClock, englishZone as zone, englishZoneOf as zoneOf } from './english-clock';
import { hints, partOf, relative, year } from './english-date-parts';
import { englishSpans } from './english-spans';

const month =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JAN(?:UARY)?|FEB(?:RUARY)?|APR(?:IL)?|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Za-z])(?!(?<=Jun)-[a-z])';
const weekday =
  '(?<weekday>Mon(?:days?|\\.)|Tue(?:sdays?|s?\\.)|Wed(?:nesdays?|\\.)|Thu(?:rsdays?|rs?\\.|\\.)|Fri(?:days?|\\.)|Sat(?:urdays?|\\.)|Sun(?:days?|\\.)|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(?![A-Za-z])';
const direction = '(?:(?<direction>last|this past|past|next|this coming|coming|this) )?';
const part = '(?:(?<part>early|mid|middle|late|end|beginning)(?:[ -]|-to-late | of )(?:in |the )?)?';

const monthOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : englishMonths.get(name.toLowerCase().replace('.', ''));

const weekdayOf = (name: string | undefined): number | undefined =>
  name === undefined
    ? undefined
    : englishWeekdays.get(name.toLowerCase().replace('.', '').replace(/days$/, 'day'));

function directionOf(word: string | undefined): DateFields['direction'] {
  if (word === undefined || word === 'this') return undefined;
  return /last|past/i.test(word) ? 'past' : 'future';
}

const dateRead: DatePattern['read'] = (groups) =>
  checked(
    fieldsOf({
      year: number(groups.year),
      month: monthOf(groups.month),
      day: number(groups.day),
      weekday: weekdayOf(groups.weekday),
      direction: directionOf(groups.direction),
      zone: zoneOf(groups.zone),
      part: partOf(groups.part),
      ...(groups.relative === undefined ? {} : englishRelative.get(groups.relative.toLowerCase())),
    }),
  );

const ordinalNoun =
  '(?! (?:century|floor|anniversary|minute|place|largest|biggest|year|birthday|season|round|time|district|street|avenue|edition|straight|consecutive|highest|day|hole|army|division|infantry|president|congress|parliament|cent|grade|grader|most|[A-Z]))';
const dayOrdinal = '(?:st|nd|rd|th)?';
const before =
  '(?:in|since|by|of|from|until|till|during|after|before|between|and|to|around|through|late|early|mid|end|for|year|FY|to|spring|summer|autumn|fall|winter)';
/** In the order of trial; what an earlier one took a later one leaves. All quantifiers are bounded. */
export const englishPatterns: readonly DatePattern[] = [
  {
    digits: true,
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g,
    read: ({ year: given, month: m, day }) => {
      const fields = { year: Number(given), month: Number(m), day: Number(day) };
      return isDay(fields.year, fields.month, fields.day) ? fields : null;
    },
  },
  {
    digits: true,
    pattern: /(?<![\d/])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})(?![\d/])/g,
    read: ({ one, two, year: given }) => {
      const [first, second, y] = [Number(one), Number(two), Number(given)];
      const us = isDay(y, first, second);
      const uk = isDay(y, second, first);
      if (us && uk && first !== second) return {};
      if (us) return { year: y, month: first, day: second };
      return uk ? { year: y, month: second, day: first } : null;
    },
  },
  {
    digits: true,
    pattern: /(?<![\d/$])9\/11(?![\d/])/g,
    read: () => ({ month: 9, day: 11, event: true }),
  },
  {
    // 7 December 2021, the 7th of December
    digits: true,
    pattern: new RegExp(
      `(?:${weekday},? )?(?<![\\d.,])(?<day>\\d{1,2})${dayOrdinal} (?:of )?${month}(?:(?:,? (?:of )?${year})|,? (?<relative>${relative})(?![A-Za-z]))?${zone}`,
      'g',
    ),
    read: dateRead,
  },
  {
    // Tuesday, Dec. 7, 2021; Dec. 7 last year; May 3 to 5 (the 5 is read below)
    digits: true,
    pattern: new RegExp(
      `(?:${weekday},? )?${direction}(?<![A-Za-z])${month} (?<day>\\d{1,2})${dayOrdinal}(?![\\d,]\\d|\\d|:\\d|%|\\.\\d)(?:(?:,? (?:of )?${year})|,? (?:of )?(?<relative>${relative})(?![A-Za-z]))?${zone}`,
      'g',
    ),
    read: dateRead,
  },
  {
    digits: true,
    pattern:
      /(?<=(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} \d{1,2}(?: ?- ?| to | and | through ))(?<day>[1-9]|[12]\d|3[01])(?![\d,.:]\d|\d|%| ?(?:percent|million|billion|people))/g,
    read: ({ month: m, day }) => checked(fieldsOf({ month: monthOf(m), day: Number(day) })),
  },
  {
    hint: hints.month,
    pattern: new RegExp(
      `(?<![A-Za-z])${part}${direction}(?<![A-Za-z])${month}(?:,? (?:of )?${year}|,? (?:of )?(?<relative>${relative})(?![A-Za-z]))`,
      'g',
    ),
    read: dateRead,
  },
  {
    // A month alone; May and March only where they cannot be a verb or a name.
    hint: hints.month,
    pattern: new RegExp(
      `(?<![A-Za-z])(?:${part}${direction})?(?<![A-Za-z])(?!(?:May|Mar|March|June|April|August)(?![A-Za-z.]))${month}(?! [A-Z][a-z]+ (?:said|told))`,
      'g',
    ),
    read: dateRead,
  },
  {
    hint: hints.month,
    pattern:
      /(?<![A-Za-z])(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?)?(?:(?<=\b(?:in|on|since|until|by|from|of|for|through|during|to|and|the|between|before|after|early|late|mid|January|July|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]he)[ -])|(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past) )(?<month>May|March|June|April|August)(?![A-Za-z]|'s [A-Z])(?! [A-Z][a-z]+ (?:said|told))/g,
    read: dateRead,
  },
  {
    // June summit, February's: months that are also names, before a small letter or a possessive.
    hint: hints.month,
    pattern:
      /(?<![A-Za-z] )(?<![A-Za-z])(?<month>June|April|August|March|May)(?=(?:'s)? (?:summit|meeting|election|vote|referendum|talks|deadline|figure|data))|(?<=\b(?:the|a|an|its|this|previous) )(?<month2>June|April|August|March|May)(?= [a-z])/g,
    read: ({ month: m, month2 }) => fieldsOf({ month: monthOf(m ?? month2) }),
  },
  ...englishSpans,
  {
    // the 30th (local time): an ordinal that no noun follows
    digits: true,
    pattern: new RegExp(
      `(?:(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? )?(?:on )?the (?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?![A-Za-z-])(?! [a-z]*(?:est)\\b)${ordinalNoun}(?= (?:of|at|in|to|and|that|by|with|on|said|when|as|for|from|after|before|it|he|she|they|was|is|will|last|this|next)\\b| ?[.,;:()"”’]|$| \\()(?:(?<relative> (?:of )?(?:last|this|next) month)|${zone})`,
      'g',
    ),
    read: ({ day, weekday: w, relative: word, zone: zoned }) =>
      fieldsOf({
        day: Number(day),
        weekday: weekdayOf(w),
        zone: zoneOf(zoned),
        ...(word === undefined ? {} : englishRelative.get(word.trim().replace('of ', '').toLowerCase())),
      }),
  },
  {
    // Black Friday, the Sunday Times, Saturday Night Live: names, which Korean spells by their sound.
    hint: hints.weekday,
    pattern:
      /(?<=\b(?:Black|Good|Cyber|Super|Bloody|Ash|Palm|Easter|Holy|Maundy|Fat|Giving|Shrove|Sheffield) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z])|(?<![A-Za-z])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= (?:Night|Times|Mail|Mirror|Telegraph|Herald|Express|Evening Post|Independent|School)\b)/g,
    read: () => ({ event: true }),
  },
  {
    hint: hints.weekday,
    pattern: new RegExp(
      `(?<![A-Za-z])(?:(?<direction>last|next|this past|this coming|coming|this|Last|Next) )?(?<![A-Za-z])${weekday}(?: (?<week>last|this|next) week)?`,
      'g',
    ),
    read: ({ direction: way, weekday: name, week }) =>
      fieldsOf({
        direction: directionOf(way),
        weekday: weekdayOf(name),
        offset:
          week === undefined
            ? undefined
            : { unit: 'week', count: week === 'last' ? -1 : week === 'next' ? 1 : 0, anchor: 'article' },
      }),
  },
  {
    hint: hints.relative,
    pattern: new RegExp(`(?<![A-Za-z])(?<relative>${relative})(?![A-Za-z])`, 'gi'),
    read: ({ relative: word }) => englishRelative.get((word ?? '').toLowerCase()) ?? null,
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<=(?<![A-Za-z])${before}[ -])(?<![\\d.,])${year}(?! ?(?:people|won|dollars|percent|points|km|miles|tons|meters|votes))`,
      'gi',
    ),
    read: ({ year: given }) => fieldsOf({ year: Number(given) }),
  },
  {
    digits: true,
    pattern:
      /(?<=(?<![\d.,$£€-])(?<first>(?:19|20)\d{2}) ?- ?)(?<year>(?:19|20)?\d{2})(?![\d,.:-]\d|\d|%| ?(?:percent|million|billion|people|years))/g,
    read: ({ first, year: given = '' }) => {
      const value =
        given.length === 2 ? Math.floor(Number(first) / 100) * 100 + Number(given) : Number(given);
      return value > Number(first) ? { year: value } : null;
    },
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<=[(,] ?)${year}(?= ?[),])|(?<![\\d.,$£€-])(?<year2>(?:19|20)\\d{2})(?= ?- ?(?:19|20)?\\d{2}(?!\\d))`,
      'g',
    ),
    read: ({ year: given, year2 }) => fieldsOf({ year: Number(given ?? year2) }),
  },
  ...englishClock,
];
