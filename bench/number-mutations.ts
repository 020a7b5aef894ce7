import type { Pair } from './development-data';

/**
 * Single errors of the kinds machine translation makes in numbers, put into a correct pair. The places are found by
 * patterns of this file, not by the parser that is measured.
 */

const englishKinds = [
  'x10',
  'scale word',
  'month changed',
  'day changed',
  'weekday swapped',
  'currency swapped',
  'digits transposed',
  'percent to points',
] as const;
type EnglishKind = (typeof englishKinds)[number];

/** The same slips made in the Korean: what the checks know must not depend on the side. */
const koreanKinds = [
  '만 and 억',
  'Korean x10',
  'Korean month changed',
  'Korean day changed',
  'Korean weekday swapped',
  'Korean currency swapped',
  'Korean % to %p',
] as const;
type KoreanKind = (typeof koreanKinds)[number];

export type MutationKind = EnglishKind | KoreanKind;
export const mutationKinds: readonly MutationKind[] = [...englishKinds, ...koreanKinds];

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

type Finder = (text: string, random: Random) => readonly Place[];

const english: Readonly<Record<EnglishKind, Finder>> = {
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
  'month changed': (text, random) =>
    places(
      text,
      new RegExp(`(?<![A-Za-z])${monthName}(?= \\d|,|\\.| (?:and|in|when|election|summit|meeting)|$)`, 'g'),
      ([name]) => other(months, name, random),
    ),
  'day changed': (text, random) =>
    places(
      text,
      new RegExp(
        `(?<=(?<![A-Za-z])${monthName} )\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?= ${monthName})|(?<=the )\\d{1,2}(?=(?:st|nd|rd|th)[ ,.](?! ?[a-z]+))`,
        'g',
      ),
      ([day]) => String(1 + ((Number(day) + Math.floor(random() * 26)) % 28)),
    ),
  'weekday swapped': (text, random) =>
    places(text, new RegExp(`(?<![A-Za-z])(?:${weekdays.join('|')})(?![A-Za-z])`, 'g'), ([name]) =>
      other(weekdays, name, random),
    ),
  'currency swapped': (text) =>
    places(
      text,
      /[$£€¥](?=\d)|(?<=(?:\d|illion|thousand) )(?:dollars?|euros|won|yen|yuan)\b/g,
      ([sign]) => currencies[sign] ?? null,
    ),
  'digits transposed': (text, random) => places(text, number, ([digits]) => transposed(digits, random)),
  'percent to points': (text) =>
    places(text, /(?<=\d) ?(?:%|percent\b|per cent\b)/g, () => ' percentage points'),
};

const koreanWeekdays = [...'월화수목금토일'];
const koreanCurrencies: Readonly<Record<string, string>> = {
  달러: '유로',
  유로: '파운드',
  파운드: '달러',
  엔: '위안',
  위안: '엔',
};

const korean: Readonly<Record<KoreanKind, Finder>> = {
  '만 and 억': (text) => places(text, /(?<=\d)[만억](?!에)/g, ([scale]) => (scale === '만' ? '억' : '만')),
  'Korean x10': (text) =>
    places(
      text,
      /(?<![\w.,:-])\d[\d,]*(?:\.\d+)?(?=[만억조천]|명|개|[^\S\n]?%|[^\S\n]?퍼센트|원|달러)/g,
      ([digits]) => timesTen(digits),
    ),
  'Korean month changed': (text, random) =>
    places(text, /(?<![\d.,])\d{1,2}(?=월)/g, ([month]) =>
      String(1 + ((Number(month) + Math.floor(random() * 10)) % 12)),
    ),
  'Korean day changed': (text, random) =>
    places(text, /(?<=\d월 ?)\d{1,2}(?=일)/g, ([day]) =>
      String(1 + ((Number(day) + Math.floor(random() * 26)) % 28)),
    ),
  'Korean weekday swapped': (text, random) =>
    places(text, /[월화수목금토일](?=요일)/g, ([day]) => other(koreanWeekdays, day, random)),
  'Korean currency swapped': (text) =>
    places(
      text,
      /(?<=[\d만억조천] ?)(?:달러|유로|파운드|엔|위안)/g,
      ([name]) => koreanCurrencies[name] ?? null,
    ),
  'Korean % to %p': (text) => places(text, /(?<=\d ?)(?:%|퍼센트)(?!포인트|p)/g, () => '%포인트'),
};

const replaced = (text: string, { at, length, instead }: Place): string =>
  text.slice(0, at) + instead + text.slice(at + length);

const inKorean = (kind: MutationKind): kind is KoreanKind => Object.hasOwn(korean, kind);

/** The pair with one error of this kind, or null where it has no place for it. */
export function mutate({ ko, en }: Pair, kind: MutationKind, random: Random): Pair | null {
  const text = inKorean(kind) ? ko : en;
  const place = pick((inKorean(kind) ? korean[kind] : english[kind])(text, random), random);
  if (place === undefined) return null;
  return inKorean(kind) ? { ko: replaced(ko, place), en } : { ko, en: replaced(en, place) };
}
