/** Countries and bodies that one side names and the other does not: the surest sign of a word left out or changed. */
import { isCapitalized, type Token } from '../../english/tokens';
import { stripParticle } from '../../korean/particles';
import type { Draft } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { countryTable } from './countries-data';

interface Country {
  /** Every Korean word that may mean it. */
  readonly korean: readonly string[];
  /** One syllable for it, at the beginning of a word: 미 대통령, 러군, 한미, 방미. */
  readonly sign: RegExp | null;
  /** So near that it is named or left out at will. */
  readonly near: boolean;
}

interface EnglishName {
  readonly country: Country;
  /** This country and nothing else. */
  readonly sure: boolean;
}

const signs = new Map(
  '미국=미 러시아=러 중국=중 일본=일 북한=북 한국=한 영국=영 프랑스=불 독일=독'
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)] as const),
);

const byKorean = new Map<string, Country>();
/** By one word or two, small letters. */
const byEnglish = new Map<string, EnglishName[]>();

for (const line of countryTable.trim().split('\n')) {
  const [sure = [], maybe = [], english = [], perhaps = []] = line
    .replace('~', '')
    .split('|')
    .map((part) => part.split(' ').filter(Boolean));
  const syllable = signs.get(sure[0] ?? '');
  const sign =
    syllable === undefined
      ? null
      : new RegExp(`(?<![가-힣])[한미중일러북영불독방대주재반친탈]{0,2}${syllable}`, 'u');
  const country = { korean: [...sure, ...maybe], sign, near: line.startsWith('~') };
  for (const name of sure) byKorean.set(name, country);
  for (const name of [...english, ...perhaps]) {
    const key = name.replace('_', ' ');
    byEnglish.set(key, [...(byEnglish.get(key) ?? []), { country, sure: english.includes(name) }]);
  }
}

const initials = new Set([...byKorean.keys()].map((name) => name.charAt(0)));

interface Named {
  readonly country: Country;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
}

/** What may follow a country in one word and leave it the country's: 러시아군, 러시아산, 러시아인. */
const suffix = /[군산계어인발측팀령식제내]$/u;

function namedInKorean(ko: string): readonly Named[] {
  const named: Named[] = [];
  for (const { 0: word, index } of ko.matchAll(/(?<![가-힣])[가-힣]{2,12}(?![가-힣])/gu)) {
    if (!initials.has(word.charAt(0))) continue;
    const { stem } = stripParticle(word);
    const name = [word, stem, stem.replace(suffix, '')].find((one) => byKorean.has(one));
    if (name === undefined) continue;
    named.push({ country: byKorean.get(name)!, sure: true, start: index, end: index + name.length });
  }
  return named;
}

const lowerOf = ({ lower }: Token) => lower.replace(/(?:'s|'|\.)$/u, '');

/** `Un` is a name and `us` a pronoun: short forms are written in capitals. */
const isWrittenAsName = (token: Token) =>
  isCapitalized(token) && (token.text.length > 3 || /^[\p{Lu}.]+$/u.test(token.text));

function namedInEnglish(tokens: readonly Token[]): readonly Named[] {
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!isWrittenAsName(token)) continue;
    const lower = lowerOf(token);
    const next = tokens[at + 1];
    const two = next?.kind === 'word' ? byEnglish.get(`${lower} ${lowerOf(next)}`) : undefined;
    const { start } = token;
    if (two) {
      named.push(...two.map((name) => ({ ...name, start, end: next!.end })));
      at += 1;
      continue;
    }
    // US-led and Korean-made, but not the Un of Kim Jong-un.
    const one = byEnglish.get(lower) ?? byEnglish.get(lower.split('-')[0]!) ?? [];
    named.push(
      ...one.map((name) => ({ ...name, start, end: start + token.text.replace(/[’']s$/u, '').length })),
    );
  }
  return named;
}

/** Words that stand for a country named before. */
const standsForOne = /\b(?:country|countries|nations?|states?|homeland|capital|kingdom|republic|there)\b/iu;

function isIn(country: Country, ko: string): boolean {
  return country.korean.some((name) => ko.includes(name)) || (country.sign?.test(ko) ?? false);
}

/**
 * Countries that one side lacks: one against one is a changed name, which nothing but a slip explains; others may be
 * left out or added for the reader's sake.
 */
export function countryDrafts(row: PreparedRow): readonly Draft[] {
  const ko = row.ko!;
  const korean = namedInKorean(ko);
  const english = namedInEnglish(row.tokens);
  if (korean.length === 0 && english.length === 0) return [];
  const there = new Set(english.map(({ country }) => country));
  const missing = firstOfEach(korean.filter(({ country }) => !there.has(country)));
  const added = firstOfEach(english.filter(({ sure, country }) => sure && !isIn(country, ko)));
  const [lost] = missing;
  const [other] = added;
  if (lost && other && missing.length === 1 && added.length === 1) {
    const place = { start: other.start, end: other.end };
    const params = { korean: ko.slice(lost.start, lost.end), english: row.en.slice(place.start, place.end) };
    const evidence = [placeInSource(row, lost.start, lost.end)];
    return [{ code: 'other-name', row, ...place, params, evidence }];
  }
  const named = standsForOne.test(row.en);
  return [
    ...missing
      .filter(({ country }) => !country.near && !named)
      .map(({ start, end }): Draft => {
        const params = { korean: ko.slice(start, end) };
        return { code: 'name-lost', row, side: 'source', start, end, params, severity: 'minor' };
      }),
    ...added
      .filter(({ country }) => !country.near)
      .map(({ start, end }): Draft => {
        const params = { english: row.en.slice(start, end) };
        return { code: 'name-added', row, start, end, params, severity: 'minor' };
      }),
  ];
}

function firstOfEach(named: readonly Named[]): readonly Named[] {
  const seen = new Set<Country>();
  return named.filter(({ country }) => !seen.has(country) && seen.add(country) !== undefined);
}
