import { isCapitalized, type Token } from '../../english/tokens';
import { surnames } from '../../korean/surnames-data';
import { isInAddress } from '../../spelling/address';
import { americanOf } from '../../spelling/forms';
import type { Speller } from '../../spelling/speller';
import type { Draft, SegmentCheck } from '../check';
import type { PreparedRow } from '../prepare';
import { determiners, isAlwaysName, plainNouns, smallInTitles, smallNames, units } from './words';

const abbreviated = /^(?:U\.S\.|US|U\.K\.|UK)$/u;
/** A syllable of a Korean given name in Latin letters. */
const syllable =
  /^(?:ch|sh|kk|[bdghjkmnprstwylc])?(?:yeo|ye|yu|yo|ya|wa|wo|we|wi|eo|eu|ae|oe|ui|ee|oo|uh|a|e|i|o|u)(?:ng|ck|n|k|l|m|p|t|h)?$/iu;
/** Less is an abbreviation, a dateline or a name. */
const leastShoutedWords = 3;
const leastShoutedLetters = 12;

const familyNames: ReadonlySet<string> = new Set(
  [...surnames.values()].flat().map((name) => name.toLowerCase()),
);
/** Small letters prove a family name only where the word is nothing else: `park`, `in`, `song` are words. */
const onlyNames: ReadonlySet<string> = new Set(
  'kim lee choi jung jeong kang cho yoon yun jang lim seo shin kwon hwang ahn ryu yoo hong bae baek heo nam shim noh kwak joo koo'.split(
    ' ',
  ),
);

const isGiven = (word: string) =>
  /^\p{L}+-\p{Ll}+$/u.test(word) && word.split('-').every((part) => syllable.test(part));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const isSmall = ({ kind, text }: Token) => kind === 'word' && /^\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
const isPoint = (text: string) => /^[.!?:;“"‘(—–-]$/u.test(text);

function change(code: string, start: number, word: string, write: string): Draft {
  return { code, start, end: start + word.length, params: { word, write }, suggestion: write };
}

type Rule = (row: PreparedRow, at: number, token: Token, speller: Speller | null) => readonly Draft[];

const none: readonly Draft[] = [];

/** The token one space before, if there is one. */
function before({ tokens, en }: PreparedRow, at: number): Token | undefined {
  const [left, token] = [tokens[at - 1], tokens[at]!];
  return left && token.start === left.end + 1 && en.charAt(left.end) === ' ' ? left : undefined;
}

function next(row: PreparedRow, at: number): Token | undefined {
  const right = row.tokens[at + 1];
  return right && before(row, at + 1) ? right : undefined;
}

/** `seoul`, `korean exports`. Of a hyphened word each part; without a dictionary only what is always a name. */
const names: Rule = (row, at, token, speller) => {
  if (token.text.length < 4 || (/^\p{Lu}/u.test(token.text) && !token.text.includes('-'))) return none;
  const bare = token.text.replace(/['’]s?$/u, '');
  const parts = bare.split('-');
  if (!parts.some((part) => isSmallName(speller, part))) return none;
  if (isInAddress(row.en, token.start, token.end)) return none;
  // The head of a sentence is the broken-sentence check's.
  const head = at < 4 && row.tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  if (head && (row.zone === 'paragraph' || row.zone === 'quote')) return [];
  const drafts: Draft[] = [];
  let start = token.start;
  for (const part of parts) {
    if (isSmallName(speller, part)) drafts.push(change('name', start, part, capital(part)));
    start += part.length + 1;
  }
  return drafts;
};

function isSmallName(speller: Speller | null, part: string): boolean {
  if (part.length < 4 || !/^\p{Ll}+$/u.test(part)) return false;
  if (isAlwaysName(part)) return true;
  if (speller === null || smallNames.has(part)) return false;
  return !speller.knows(part) && speller.knows(capital(part)) && americanOf(part, speller.knows) === null;
}

/** `Kim min-jun`, `kim Min-jun`, `KIM Min-jun`. */
const koreanNames: Rule = (row, at, token) => {
  if (!familyNames.has(token.lower)) return none;
  const name = next(row, at);
  if (name === undefined || !isGiven(name.text)) return none;
  const given = capital(name.text);
  if (/^\p{Lu}{2,}$/u.test(token.text)) {
    return [change('surname', token.start, token.text, capital(token.lower))];
  }
  const drafts: Draft[] = [];
  if (isSmall(token) && onlyNames.has(token.lower) && isCapitalized(name)) {
    drafts.push(change('name', token.start, token.text, capital(token.text)));
  }
  if (isCapitalized(token) && isSmall(name)) drafts.push(change('name', name.start, name.text, given));
  return drafts;
};

/** `the Government said`. Before a capital or `of` it may be a name, and so it may behind one. */
const plain: Rule = (row, at, token) => {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return none;
  const word = token.text.replace(/['’]s$|['’]$/u, '');
  const left = before(row, at);
  if (!plainNouns.has(word.toLowerCase()) || left === undefined) return none;
  const people = isCapitalized(left) && (isAlwaysName(left.lower) || abbreviated.test(left.text));
  const first = people ? row.tokens[at - 2] : left;
  if (first === undefined || !determiners.has(first.lower)) return none;
  const behind = row.tokens[at + 1];
  if (behind !== undefined && (/^["”’&]$/u.test(behind.text) || behind.kind === 'number')) return none;
  const right = next(row, at);
  if (right !== undefined && (isCapitalized(right) || /^(?:of|for)$/u.test(right.lower))) return none;
  return [change('plain', token.start, word, word.toLowerCase())];
};

/** `10,000 Won`, `3 Million people`. */
const unitNames: Rule = (row, at, token) => {
  if (!units.has(token.lower) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return none;
  const [left, right] = [before(row, at), next(row, at)];
  if (left === undefined) return none;
  // “60 Minutes” is a title.
  if (/["“‘']/u.test(row.en.charAt(left.start - 1))) return none;
  const counted =
    left.kind === 'number' || /^(?:hundred|thousand|million|billion|trillion)$/u.test(left.lower);
  if (!counted || (right !== undefined && isCapitalized(right) && !units.has(right.lower))) return none;
  return [change('unit', token.start, token.text, token.lower)];
};

/** `RESIDENTS SAY THEY WILL LEAVE`: three words at least, with one that is no abbreviation. */
function shouted({ tokens, en }: PreparedRow): readonly Draft[] {
  const drafts: Draft[] = [];
  let run: Token[] = [];
  const close = () => {
    const letters = run.reduce((sum, { text }) => sum + text.length, 0);
    const [first, last] = [run[0], run[run.length - 1]];
    const wordy =
      run.some(({ text }) => text.length > 5) || run.some(({ lower }) => smallInTitles.has(lower));
    if (first && last && run.length >= leastShoutedWords && letters >= leastShoutedLetters && wordy) {
      const words = en.slice(first.start, last.end);
      drafts.push({ code: 'shouted', start: first.start, end: last.end, params: { words } });
    }
    run = [];
  };
  for (const token of tokens) {
    if (token.kind === 'word' && /^[\p{Lu}'’-]+$/u.test(token.text)) run.push(token);
    else if (token.kind === 'word' || isPoint(token.text)) close();
  }
  close();
  return drafts;
}

/** In a headline where nearly every word has a capital, the ones that have none. */
function headline(row: PreparedRow): readonly Draft[] {
  const words = row.tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const small = words.filter((word) => isSmall(word) && !smallInTitles.has(word.lower));
  const capitals = words.filter(isCapitalized);
  if (small.length === 0 || capitals.length < 4 || capitals.length < 3 * small.length) return [];
  return small
    .filter(({ text }) => text.length > 4 && !text.includes('-'))
    .map(({ start, text }) => change('headline', start, text, capital(text)));
}

const everywhere: readonly Rule[] = [names, koreanNames];
const inText: readonly Rule[] = [plain, unitNames];

function atTokens(row: PreparedRow, rules: readonly Rule[], speller: Speller | null): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < row.tokens.length; at += 1) {
    const token = row.tokens[at]!;
    if (token.kind !== 'word') continue;
    for (const rule of rules) {
      const found = rule(row, at, token, speller);
      if (found.length > 0) drafts.push(...found);
    }
  }
  return drafts;
}

/** One finding a word: a small name in a headline is told as a name. */
function once(drafts: readonly Draft[]): readonly Draft[] {
  const starts = new Set<number>();
  return drafts.filter(({ start }) => !starts.has(start) && starts.add(start) !== undefined);
}

export const capitals: SegmentCheck = {
  id: 'capitals',
  scope: 'segment',
  severity: 'minor',
  needsSource: false,
  texts: {
    title: 'Capital letters',
    description:
      'Names of places, peoples, days and Koreans without their capital, plain words and units with one in the middle of a sentence (the Government said, 10,000 Won), words all in capitals, and headlines that mix two ways. Titles before names are a matter of house style; the first word of a sentence belongs to the check of broken sentences.',
    messages: {
      name: '“{{word}}” is a name and has a capital: “{{write}}”.',
      surname: '“{{word}}”: English news does not set family names in capitals ({{write}}).',
      plain: '“{{word}}” is no name here and has a small letter: “{{write}}”.',
      unit: 'Behind a number “{{word}}” is a unit and has a small letter: “{{write}}”.',
      shouted: '“{{words}}” stands in capitals; only abbreviations do.',
      headline: 'Most words of this headline have a capital, “{{word}}” has none.',
    },
  },
  run: (row, { speller }) => {
    const heading = row.zone === 'headline' || row.zone === 'subhead';
    const found = heading
      ? [...atTokens(row, everywhere, speller), ...shouted(row), ...headline(row)]
      : [...atTokens(row, [...everywhere, ...inText], speller), ...shouted(row)];
    return once(found);
  },
};
