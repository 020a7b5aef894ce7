import { instead, type Rule, type StyleHit } from './rule';

const percentWord = /(?<=\d)\s*(?:percent|per\s+cent|pct)(?![\p{L}])/gu;
const percentSign = /(?<=\d)\s?%/gu;

export const percent: Rule = ({ en }, { style }) => {
  if (style.percent === null) return [];
  const [pattern, write] =
    style.percent === '%' ? ([percentWord, '%'] as const) : ([percentSign, ' percent'] as const);
  return [...en.matchAll(pattern)].map((found): StyleHit => {
    const number = /[\d.,]+$/u.exec(en.slice(Math.max(0, found.index - 20), found.index))?.[0] ?? '';
    return instead('percent', found.index - number.length, `${number}${found[0]}`, `${number}${write}`);
  });
};

const wonPattern = /(?:\bKRW|₩)\s?(\d[\d,]*(?:\.\d+)?)((?:\s(?:trillion|billion|million|thousand))?)/gu;

export const won: Rule = ({ en }, { style }) =>
  style.wonBehind
    ? [...en.matchAll(wonPattern)].map((found) =>
        instead('won', found.index, found[0], `${found[1]}${found[2]} won`),
      )
    : [];

const dollarSigns = { $: /(?<![\p{L}\d])US\$(?=\d)/gu, US$: /(?<![\p{L}\d$])\$(?=\d)/gu } as const;

export const dollars: Rule = ({ en }, { style }) => {
  const write = style.dollars;
  if (write === null) return [];
  return [...en.matchAll(dollarSigns[write])].map((found) =>
    instead('dollars', found.index, found[0], write),
  );
};

const words = 'one two three four five six seven eight nine'.split(' ');

/** What is counted in news; units, dates, ages, scores and money keep their figures. */
const counted =
  'people|persons|countries|nations|companies|firms|banks|members|lawmakers|officials|soldiers|workers|students|children|men|women|patients|victims|suspects|cases|areas|cities|regions|provinces|districts|schools|hospitals|buildings|houses|vehicles|cars|ships|boats|vessels|planes|aircraft|missiles|rounds|projects|items|categories|types|reasons|ways|steps|stages|sectors|industries|products|models|parties|candidates|experts|reporters|teams|players|events|places|times|others';

const smallPattern = new RegExp(
  `(?<![\\p{L}\\d$€£¥₩#.,:/–-]|\\b(?:No\\.|Article|Chapter|Section|Phase|Group|Line|Route|Unit)\\s)([1-9])\\s(?:${counted})(?!\\p{L})`,
  'gu',
);

/** `3 people`: one to nine in words. Only before nouns that are counted, never at a range or a score. */
export const smallNumbers: Rule = ({ en, zone }, { style }) =>
  style.smallNumbers === null || zone === 'headline' || zone === 'subhead'
    ? []
    : [...en.matchAll(smallPattern)].flatMap((found): readonly StyleHit[] => {
        const [, digit = ''] = found;
        const word = words[Number(digit) - 1] ?? '';
        const before = en.slice(Math.max(0, found.index - 20), found.index);
        // `2 to 5 people`, `7 or 8 ships`: a range has one form.
        if (/\d\s(?:to|or|and)\s$/u.test(before)) return [];
        const opens = found.index < 3 ? /^["“‘(]*$/u.test(before) : /[.!?]["”’)]*\s["“‘(]*$/u.test(before);
        const write = opens ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
        return [instead('small-number', found.index, digit, write)];
      });
