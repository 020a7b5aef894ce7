import { isCapitalized, type Token } from '../../english/tokens';
import { surnames } from '../../korean/surnames-data';
import type { PreparedRow } from '../prepare';

/** A Korean person's name as the English writes it. */
export interface EnglishName {
  readonly row: PreparedRow;
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  /** As written: `Hae-won`, `Jong Un`. */
  readonly given: string;
  readonly familyFirst: boolean;
}

/** English spelling of a surname, lower case -> the Hangul surnames it may stand for. */
const hangulOf = new Map<string, readonly string[]>();
for (const [hangul, spellings] of surnames) {
  for (const spelling of spellings) {
    const key = spelling.toLowerCase();
    hangulOf.set(key, [...(hangulOf.get(key) ?? []), hangul]);
  }
}

export function surnamesSpelled(spelling: string): readonly string[] {
  return hangulOf.get(spelling.toLowerCase()) ?? [];
}

const hyphened = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{0,5}$/u;
const syllable =
  /^(?:[BDGHJKMNPRSTWYLC]|Ch|Sh|Kk)?(?:ye|yeo|yu|yo|ya|wa|wo|we|wi|eo|eu|ae|oe|ui|ee|oo|uh|a|e|i|o|u)(?:n|ng|k|l|m|p|t|h|ck)?$/iu;

const isSurname = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && isCapitalized(token) && hangulOf.has(token.lower);
/** Jae-in: two Korean syllables and a hyphen. */
export const isGiven = (token: Token): boolean =>
  token.kind === 'word' &&
  hyphened.test(token.text) &&
  token.text.split('-').every((part) => syllable.test(part));
const adjoins = (row: PreparedRow, one: Token, other: Token) =>
  /^ $/u.test(row.en.slice(one.end, other.start));

const startsName = (token: Token | undefined) => token !== undefined && isCapitalized(token);

/** Kim Jong Un: two short words with capitals, each a Korean syllable. */
function isApart(row: PreparedRow, first: Token, second: Token): boolean {
  const looks = ({ text }: Token) => syllable.test(text) && text.length < 6;
  return adjoins(row, first, second) && [first, second].every((part) => isCapitalized(part) && looks(part));
}

/**
 * Names in the ways English news writes Koreans: Moon Hae-won, Hae-won Moon, Kim Jong Un. A name run together (Moon
 * Haewon) cannot be told from other names and is left to those who know what to look for.
 */
export function englishNames(row: PreparedRow): readonly EnglishName[] {
  const names: EnglishName[] = [];
  const { tokens } = row;
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (isSurname(token) && next && adjoins(row, token, next)) {
      if (isGiven(next)) {
        names.push({
          row,
          start: token.start,
          end: next.end,
          surname: token.text,
          given: next.text,
          familyFirst: true,
        });
        at += 1;
        continue;
      }
      if (third && isApart(row, next, third) && !startsName(tokens[at + 3])) {
        const given = `${next.text} ${third.text}`;
        names.push({
          row,
          start: token.start,
          end: third.end,
          surname: token.text,
          given,
          familyFirst: true,
        });
        at += 2;
        continue;
      }
    }
    if (token && isGiven(token) && isSurname(next) && adjoins(row, token, next)) {
      names.push({
        row,
        start: token.start,
        end: next.end,
        surname: next.text,
        given: token.text,
        familyFirst: false,
      });
      at += 1;
    }
  }
  return names;
}
