import type { DateFields } from './date-expression';
import { type DatePattern, fieldsOf, number } from './date-pattern';
import { koreanDayParts, nativeHours } from './date-words-data';

/** Times of Korean text, and the remark of whose clock they are on, which dates bear too: (현지시간). */

export const koreanZone =
  '(?<zone> ?[(（] ?(?:이하 )?(?:현지 ?(?:시간|시각)|미국 ?(?:동부|서부)?(?: ?시간)?|(?:한국|동부|서부|중부|영국|중국|일본|그리니치)[가-힣 ]{0,6}(?:시간|시각))[^)）]{0,8}[)）])?';

export const koreanZoneOf = (text: string | undefined): DateFields['zone'] =>
  text === undefined ? undefined : text.includes('현지') ? 'local' : 'named';

const hourRead: DatePattern['read'] = ({ dayPart, hour, native, minute, half, zone: zoned, noon }) => {
  if (noon !== undefined)
    return fieldsOf({ hour: noon === '정오' ? 12 : 0, minute: 0, meridiem: '24', zone: koreanZoneOf(zoned) });
  const given = native === undefined ? Number(hour) : (nativeHours.get(native) ?? 0);
  const minutes = half === undefined ? (number(minute) ?? 0) : 30;
  if (given > 24 || minutes > 59) return null;
  const meridiem = dayPart === undefined ? null : (koreanDayParts.get(dayPart) ?? null);
  const pm = meridiem === 'pm' || (dayPart === '밤' && given >= 6) || (dayPart === '낮' && given < 6);
  if (dayPart === '밤' && given === 12)
    return fieldsOf({ hour: 0, minute: minutes, meridiem: '24', zone: koreanZoneOf(zoned) });
  const known = meridiem ?? (pm ? 'pm' : given > 12 || given === 0 ? '24' : null);
  const value = known === 'pm' && given < 12 ? given + 12 : known === 'am' && given === 12 ? 0 : given;
  return fieldsOf({ hour: value, minute: minutes, meridiem: known, zone: koreanZoneOf(zoned) });
};

/** In the order of trial. */
export const koreanClock: readonly DatePattern[] = [
  {
    hint: /정오|자정|시/,
    pattern: new RegExp(
      `(?<noon>정오|자정)${koreanZone}|(?:(?<dayPart>오전|오후|새벽|아침|저녁|밤|낮) ?)?(?:(?<![\\d.,만억조천백])(?<hour>[01]?\\d|2[0-4])|(?<![가-힣])(?<native>열두|열한|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉) ?)시(?!간|장|민|도|대|즌|리|스|계|행|작|사|험|위|청|내|절|급|설|점|각장|카|풍)(?: ?(?:(?<minute>\\d{1,2})분(?!의|기)|(?<half>반)(?![가-힣]{2})))?${koreanZone}`,
      'g',
    ),
    read: hourRead,
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?<dayPart>오전|오후|새벽|아침|저녁|밤|낮) ?(?<hour>[01]?\\d|2[0-4])\\.(?<minute>[0-5]\\d)(?![\\d:])${koreanZone}`,
      'g',
    ),
    read: hourRead,
  },
  {
    digits: true,
    pattern: new RegExp(
      `(?:(?<dayPart>오전|오후|새벽|아침|저녁|밤|낮) ?)?(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?![\\d:])${koreanZone}`,
      'g',
    ),
    read: hourRead,
  },
];
