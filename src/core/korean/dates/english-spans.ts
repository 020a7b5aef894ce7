import { type DatePattern, fieldsOf, number } from './date-pattern';
import { englishRelative } from './date-words-data';
import { partOf, relative, year } from './english-date-parts';

/** Quarters, halves, decades and centuries of English text. */

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** In the order of trial. */
export const englishSpans: readonly DatePattern[] = [
  {
    hint: /quarter|\dq|q\d/i,
    pattern: new RegExp(
      `(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter|(?<![A-Za-z\\d])(?:Q(?<q>[1-4])|(?<q2>[1-4])Q))(?:,? (?:of |in )?(?:(?:the )?(?:year )?${year}|(?<relative>${relative})(?![A-Za-z])))?`,
      'gi',
    ),
    read: ({ ordinal, q, q2, year: given, relative: word }) =>
      fieldsOf({
        quarter: ordinal === undefined ? Number(q ?? q2) : ordinals.get(ordinal.toLowerCase()),
        year: number(given),
        ...(word === undefined ? {} : englishRelative.get(word.toLowerCase())),
      }),
  },
  {
    hint: /half/i,
    pattern: new RegExp(
      `(?<half>first|second|latter|1st|2nd)[ -]half of (?:(?:the )?(?:year )?${year}|(?<relative>${relative}|the year)(?![A-Za-z]))|(?<=\\b(?:in|for|during|from|by) (?:the )?)(?<half2>first|second|latter|1st|2nd) half(?! of|[A-Za-z])`,
      'gi',
    ),
    read: ({ half, half2, year: given, relative: word }) =>
      fieldsOf({
        half: /first|1st/i.test(half ?? half2 ?? '') ? 1 : 2,
        year: number(given),
        ...(word === undefined ? {} : englishRelative.get(word.toLowerCase())),
      }),
  },
  {
    digits: true,
    pattern:
      /(?<![A-Za-z])(?:(?<part>early|mid|late)[ -](?:the )?)?(?<![\d.,])['’]?(?<decade>1\d{2}0|20\d0|[1-9]0)['’]?s(?![A-Za-z])/gi,
    read: ({ decade, part: piece }) => fieldsOf({ decade: Number(decade), part: partOf(piece) }),
  },
  {
    hint: /century/i,
    pattern:
      /(?:(?<part>early|mid|late)[ -])?(?:(?<century>\d{1,2})(?:st|nd|rd|th)|(?<word>eighteenth|nineteenth|twentieth|twenty-first|seventeenth|sixteenth))[ -]century/gi,
    read: ({ century, word, part: piece }) => {
      const words = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
      const value = century === undefined ? words.indexOf((word ?? '').toLowerCase()) + 16 : Number(century);
      return value > 0 && value < 40 ? fieldsOf({ century: value, part: partOf(piece) }) : null;
    },
  },
];
