import type { DateFields } from './date-expression';
import { type DatePattern, fieldsOf, number } from './date-pattern';

/** Times of English text, and the words of whose clock they are on, which dates bear too: (local time), KST. */

export const englishZone =
  '(?<zone>,? ?\\(?(?:(?:in )?(?:the )?local time|Korea(?:n)? (?:standard )?time|Eastern(?: (?:Standard|Daylight))? [Tt]ime|Pacific(?: (?:Standard|Daylight))? [Tt]ime|KST|JST|GMT|BST|UTC|ET|EST|EDT|PT|PST|PDT|CET|CEST)(?![A-Za-z])\\)?)?';

export const englishZoneOf = (text: string | undefined): DateFields['zone'] =>
  text === undefined ? undefined : text.includes('local') ? 'local' : 'named';

const timeRead: DatePattern['read'] = ({ hour, minute, meridiem, noon, zone: zoned }) => {
  if (noon !== undefined)
    return fieldsOf({
      hour: /noon/i.test(noon) ? 12 : 0,
      minute: 0,
      meridiem: '24',
      zone: englishZoneOf(zoned),
    });
  const given = Number(hour);
  const known =
    meridiem === undefined ? (given > 12 || given === 0 ? '24' : null) : /^p/i.test(meridiem) ? 'pm' : 'am';
  if (known === 'pm' || known === 'am') if (given > 12) return null;
  const value = known === 'pm' && given < 12 ? given + 12 : known === 'am' && given === 12 ? 0 : given;
  return fieldsOf({ hour: value, minute: number(minute) ?? 0, meridiem: known, zone: englishZoneOf(zoned) });
};

/** In the order of trial. */
export const englishClock: readonly DatePattern[] = [
  {
    hint: /noon|midnight/i,
    pattern: new RegExp(`(?<![A-Za-z])(?<noon>noon|midnight)(?![A-Za-z])${englishZone}`, 'gi'),
    read: timeRead,
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<![\\d.,:$£€])(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<meridiem>[ap]\\.? ?m\\.?)(?![A-Za-z])${englishZone}`,
      'gi',
    ),
    read: timeRead,
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<![\\d.,:-])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?![\\d:])${englishZone}`,
      'g',
    ),
    read: timeRead,
  },
];
