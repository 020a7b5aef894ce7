/** Koreans of a row against the English of the row: spelled as settled, with another family name, or another person. */
import { isCapitalized, type Token } from '../../english/tokens';
import { nameMatches, sharedSyllables } from '../../korean/name-matches';
import { splitName } from '../../korean/names';
import { nameLikeness } from '../../korean/sound';
import { surnames } from '../../korean/surnames-data';
import { isPlainWord } from '../../names/english-runs';
import type { Draft } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { namesOf } from '../row-names';
import type { EnglishName } from './english-names';
import { type KoreanName, koreanNames, untitledNames } from './korean-names';
import { fitOf, type Ledger, textOf, written } from './person';

/** More names than these in a row are a list, and comparing all with all would take long. */
const mostNames = 40;
const mostLooked = 400;

interface Span {
  readonly start: number;
  readonly end: number;
}

function draftOf(
  code: string,
  row: PreparedRow,
  korean: KoreanName,
  { start, end }: Span,
  suggestion: string,
): Draft {
  return {
    code,
    row,
    start,
    end,
    params: { korean: korean.text, name: row.en.slice(start, end), write: suggestion },
    suggestion,
    severity: korean.certain || korean.titled ? 'major' : 'minor',
    evidence: [placeInSource(row, korean.start, korean.end)],
  };
}

/** What the English of a person says that it should not. */
function against(row: PreparedRow, korean: KoreanName, english: EnglishName, ledger: Ledger) {
  const settled = ledger.get(korean.text);
  if (settled !== undefined)
    return textOf(english) === settled ? [] : [draftOf('ledger', row, korean, english, settled)];
  if (fitOf(korean, english).family) return [];
  const family = surnames.get(korean.surname)?.[0] ?? english.surname;
  const write = english.familyFirst ? `${family} ${english.given}` : `${english.given} ${family}`;
  return [draftOf('surname', row, korean, english, write)];
}

/** Persons of both sides, the surest matches first; each is one's only, but a person may be named again. */
function pair(korean: readonly KoreanName[], english: readonly EnglishName[]) {
  const partners = new Map<EnglishName, KoreanName>();
  const met = new Set<string>();
  const take = (fits: (one: KoreanName, other: EnglishName) => boolean, again: boolean) => {
    for (const one of korean) {
      if (!again && met.has(one.text)) continue;
      for (const other of english) {
        if (partners.has(other) || !fits(one, other)) continue;
        partners.set(other, one);
        met.add(one.text);
      }
    }
  };
  const same = (one: KoreanName, other: EnglishName) => fitOf(one, other).given === 'same';
  take((one, other) => same(one, other) && fitOf(one, other).family, true);
  take(same, false);
  return { partners, met };
}

/** Sounds at least this alike are the person's, where a name is written in one word. */
const sameInOne = 0.8;

/** True where the English names the person in some way that is no full name in parts: Kim, Kim Minsu, Minsu. */
function isNamed({ tokens }: PreparedRow, { text, surname, given }: KoreanName): boolean {
  const families = surnames.get(surname) ?? [];
  return tokens.some((token, at) => {
    if (!isCapitalized(token)) return false;
    const word = withoutPossessive(token);
    const next = tokens[at + 1];
    const other =
      next && isCapitalized(next) && next.start === token.end + 1 ? withoutPossessive(next) : null;
    if (families.includes(word)) return other === null || nameMatches(text, `${word} ${other}`) !== null;
    if (other !== null && families.includes(other)) return nameMatches(text, `${word} ${other}`) !== null;
    return word.length > 3 && !isPlainWord(token.lower) && nameLikeness(given, word) >= sameInOne;
  });
}

const withoutPossessive = ({ text }: Token) => text.replace(/[’']s$/u, '');

/** True where the Korean has the name in some way that its titles do not tell: 김정은은, 문재인정부, 해원 alone. */
function isInKorean(row: PreparedRow, english: EnglishName): boolean {
  const words = (row.ko ?? '').match(/[가-힣]{2,}/gu) ?? [];
  return words.slice(0, mostLooked).some((word) => {
    if (sharedSyllables(word.slice(0, 2), english.given) === 2) return true;
    return splitName(word.slice(0, 3)).some((split) => {
      const { given, family } = fitOf(split, english);
      return family && given === 'same';
    });
  });
}

/** People the Korean names and the English does not, against those the English names and the Korean does not. */
function strangers(
  row: PreparedRow,
  korean: readonly KoreanName[],
  english: readonly EnglishName[],
  ledger: Ledger,
): readonly Draft[] {
  const open = korean.filter(
    (one, at) => korean.findIndex(({ text }) => text === one.text) === at && !isNamed(row, one),
  );
  if (open.length === 0) return [];
  const others = english.filter((name) => !isInKorean(row, name));
  const half = open.flatMap((one) => {
    const other = others.find((name) => fitOf(one, name).given === 'half' && fitOf(one, name).family);
    return other ? [{ one, other }] : [];
  });
  const rest = open.filter((one) => !half.some((found) => found.one === one));
  const free = others.filter((name) => !half.some((found) => found.other === name));
  const drafts = half.map(({ one, other }) => draftOf('other', row, one, other, written(one, ledger)));
  // As many on both sides stand for one another in order; else nobody can tell who is who.
  const sure = rest.filter(({ titled, certain }) => titled || certain);
  const candidates = sure.length === free.length ? sure : rest;
  if (candidates.length === free.length)
    return [
      ...drafts,
      ...candidates.map((one, at) => draftOf('other', row, one, free[at]!, written(one, ledger))),
    ];
  if (free.length > 0 || sure.length === 0) return drafts;
  const foreign = namesOf(row).strangers.filter(
    ({ start, person, unlike }) =>
      person && unlike > leastUnlike && !english.some((name) => name.start <= start && start < name.end),
  );
  if (foreign.length !== sure.length) return drafts;
  return [
    ...drafts,
    ...sure.map((one, at) => draftOf('other', row, one, foreign[at]!, written(one, ledger))),
  ];
}

/** A name from abroad that has nothing of the Korean's sound. */
const leastUnlike = 0.2;

/** What the row says of the Koreans that its Korean names. */
export function otherPersons(
  row: PreparedRow,
  english: readonly EnglishName[],
  ledger: Ledger,
): readonly Draft[] {
  if (row.ko === null || !row.sure) return [];
  const named = english.slice(0, mostNames);
  const korean = koreanNames(row.ko, new Set(ledger.keys())).slice(0, mostNames);
  const { partners, met } = pair(korean, named);
  const drafts = [...partners].flatMap(([other, one]) => against(row, one, other, ledger));
  const open = korean.filter(({ text }) => !met.has(text));
  const free = named.filter((name) => !partners.has(name));
  const untitled = free.length === 0 ? [] : untitledNames(row).filter(({ text }) => !met.has(text));
  const starts = new Set(open.map(({ start }) => start));
  const all = [...open, ...untitled.filter(({ start }) => !starts.has(start))];
  return [...drafts, ...strangers(row, all, free, ledger)];
}
