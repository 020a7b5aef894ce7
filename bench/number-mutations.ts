import type { Pair } from './development-data';

/**
 * Single errors of the kinds machine translation makes in numbers, put into a correct pair. The places are found by
 * patterns of this file, not by the parser that is measured.
 */

export type MutationKind =
  | 'x10'
  | 'man-eok'
  | 'scale word'
  | 'month'
  | 'day'
  | 'weekday'
  | 'currency'
  | 'transposed'
  | 'percent';

interface Place {
  readonly at: number;
  readonly length: number;
  readonly instead: string;
}

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const other = (all: readonly string[], one: string, random: Random): string =>
  pick(
    all.filter((name) => name !== one),
    random,
  ) ?? one;

const places = (
  text: string,
  pattern: RegExp,
  instead: (match: RegExpMatchArray) => string | null,
): readonly Place[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const replacement = instead(match);
    return replacement === null || replacement === match[0]
      ? []
      : [{ at: match.index, length: match[0].length, instead: replacement }];
  });

const year = /^(?:1[5-9]|20)\d\d$/;
const number = /(?<![\w.,:'’-])\d[\d,]*(?:\.\d+)?(?![\w.,:]*\d)/g;

function timesTen(digits: string): string | null {
  if (year.test(digits) || /^0/.test(digits)) return null;
  const plain = digits.replaceAll(',', '');
  const [whole = '', fraction = ''] = plain.split('.');
  const moved =
    fraction === ''
      ? `${whole}0`
      : `${whole}${fraction.charAt(0)}${fraction.length > 1 ? `.${fraction.slice(1)}` : ''}`;
  return digits.includes(',') ? moved.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : moved;
}

function transposed(digits: string, random: Random): string | null {
  const spots = [...digits.slice(1)].flatMap((digit, at) => {
    const before = digits.charAt(at);
    const both = /\d/.test(digit) && /\d/.test(before);
    return both && digit !== before && !(at === 0 && digit === '0') ? [at] : [];
  });
  const at = pick(spots, random);
  return at === undefined
    ? null
    : digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}

const currencies: Readonly<Record<string, string>> = {
  $: '€',
  '£': '$',
  '€': '£',
  '¥': '$',
  dollars: 'euros',
  dollar: 'euro',
  euros: 'dollars',
  won: 'dollars',
  yen: 'yuan',
  yuan: 'yen',
};

const abbreviation = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.';
const monthName = `(?:${months.join('|')}|${abbreviation})`;

const english: Readonly<
  Record<Exclude<MutationKind, 'man-eok'>, (text: string, random: Random) => readonly Place[]>
> = {
  x10: (text) => places(text, number, ([digits]) => timesTen(digits)),
  'scale word': (text) =>
    places(
      text,
      /(?<=\d ?)(?:million|billion|trillion|thousand|bn|m)\b/g,
      ([word]) =>
        ({
          million: 'billion',
          billion: 'million',
          trillion: 'billion',
          thousand: 'million',
          bn: 'm',
          m: 'bn',
        })[word] ?? null,
    ),
  month: (text, random) =>
    places(
      text,
      new RegExp(`(?<![A-Za-z])${monthName}(?= \\d|,|\\.| (?:and|in|when|election|summit|meeting)|$)`, 'g'),
      ([name]) => other(months, name, random),
    ),
  day: (text, random) =>
    places(
      text,
      new RegExp(
        `(?<=(?<![A-Za-z])${monthName} )\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?= ${monthName})|(?<=the )\\d{1,2}(?=(?:st|nd|rd|th)[ ,.](?! ?[a-z]+))`,
        'g',
      ),
      ([day]) => String(1 + ((Number(day) + Math.floor(random() * 26)) % 28)),
    ),
  weekday: (text, random) =>
    places(text, new RegExp(`(?<![A-Za-z])(?:${weekdays.join('|')})(?![A-Za-z])`, 'g'), ([name]) =>
      other(weekdays, name, random),
    ),
  currency: (text) =>
    places(
      text,
      /[$£€¥](?=\d)|(?<=(?:\d|illion|thousand) )(?:dollars?|euros|won|yen|yuan)\b/g,
      ([sign]) => currencies[sign] ?? null,
    ),
  transposed: (text, random) => places(text, number, ([digits]) => transposed(digits, random)),
  percent: (text) => places(text, /(?<=\d) ?(?:%|percent\b|per cent\b)/g, () => ' percentage points'),
};

const korean = (text: string): readonly Place[] =>
  places(text, /(?<=\d)[만억](?!에)/g, ([scale]) => (scale === '만' ? '억' : '만'));

const replaced = (text: string, { at, length, instead }: Place): string =>
  text.slice(0, at) + instead + text.slice(at + length);

export const mutationKinds: readonly MutationKind[] = [
  'x10',
  'man-eok',
  'scale word',
  'month',
  'day',
  'weekday',
  'currency',
  'transposed',
  'percent',
];

/** The pair with one error of this kind, or null where it has no place for it. */
export function mutate(pair: Pair, kind: MutationKind, random: Random): Pair | null {
  if (kind === 'man-eok') {
    const place = pick(korean(pair.ko), random);
    return place === undefined ? null : { ko: replaced(pair.ko, place), en: pair.en };
  }
  const place = pick(english[kind](pair.en, random), random);
  return place === undefined ? null : { ko: pair.ko, en: replaced(pair.en, place) };
}
