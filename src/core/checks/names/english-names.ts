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

/** A word without its possessive ending: Jae-in’s. */
function withoutPossessive(token: Token): Token {
  const text = token.text.replace(/[’']s$|(?<=s)[’']$/u, '');
  if (text === token.text) return token;
  return { ...token, text, lower: text.toLowerCase(), end: token.start + text.length };
}

const isSurname = ({ kind, lower, text }: Token): boolean =>
  kind === 'word' && hangulOf.has(lower) && /^\p{Lu}/u.test(text);

/** Jae-in: two Korean syllables and a hyphen. */
export const isGiven = ({ kind, text }: Token): boolean =>
  kind === 'word' && hyphened.test(text) && text.split('-').every((part) => syllable.test(part));

const startsName = (token: Token | undefined) => token !== undefined && isCapitalized(token);

/** Jong Un: two short words with capitals, each a Korean syllable. */
const isPart = (token: Token): boolean =>
  isCapitalized(token) && token.text.length < 6 && syllable.test(token.text);

/** The name that begins at a token, and how many tokens it takes; null where none does. */
function nameAt(row: PreparedRow, at: number): { readonly name: EnglishName; readonly taken: number } | null {
  const { tokens, en } = row;
  const [token, second] = [tokens[at]!, tokens[at + 1]];
  if (second === undefined || second.start !== token.end + 1 || en.charAt(token.end) !== ' ') return null;
  const next = withoutPossessive(second);
  const nameOf = (end: number, surname: string, given: string, familyFirst: boolean): EnglishName => ({
    row,
    start: token.start,
    end,
    surname,
    given,
    familyFirst,
  });
  if (isSurname(token)) {
    if (isGiven(next)) return { name: nameOf(next.end, token.text, next.text, true), taken: 2 };
    const third = tokens[at + 2];
    if (third?.start === second.end + 1 && isPart(second)) {
      const last = withoutPossessive(third);
      if (isPart(last) && !startsName(tokens[at + 3]))
        return { name: nameOf(last.end, token.text, `${second.text} ${last.text}`, true), taken: 3 };
    }
  }
  if (isGiven(token) && isSurname(next))
    return { name: nameOf(next.end, next.text, token.text, false), taken: 2 };
  return null;
}

/**
 * Names in the ways English news writes Koreans: Moon Hae-won, Hae-won Moon, Kim Jong Un. A name run together (Moon
 * Haewon) cannot be told from other names and is left to those who know what to look for.
 */
export function englishNames(row: PreparedRow): readonly EnglishName[] {
  const names: EnglishName[] = [];
  for (let at = 0; at < row.tokens.length; at += 1) {
    if (!isCapitalized(row.tokens[at]!)) continue;
    const found = nameAt(row, at);
    if (found === null) continue;
    names.push(found.name);
    at += found.taken - 1;
  }
  return names;
}
