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

/** Everything a rule looks at: a token, its neighbours one space away, and the row. */
interface Spot {
  readonly row: PreparedRow;
  readonly at: number;
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

type Rule = (spot: Spot, speller: Speller | null) => readonly Draft[];

/** `seoul`, `korean exports`. Of a hyphened word each part; without a dictionary only what is always a name. */
const names: Rule = ({ row, at, token }, speller) => {
  if (!/\p{Ll}{4}/u.test(token.text) || isInAddress(row.en, token.start, token.end)) return [];
  // The head of a sentence is the broken-sentence check's.
  const head = at < 4 && row.tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  if (head && (row.zone === 'paragraph' || row.zone === 'quote')) return [];
  const drafts: Draft[] = [];
  let start = token.start;
  for (const part of token.text.replace(/['’]s?$/u, '').split('-')) {
    if (/^\p{Ll}+$/u.test(part) && (isAlwaysName(part) || isNameBy(speller, part)))
      drafts.push(change('name', start, part, capital(part)));
    start += part.length + 1;
  }
  return drafts;
};

function isNameBy(speller: Speller | null, part: string): boolean {
  if (speller === null || part.length < 4 || smallNames.has(part)) return false;
  return !speller.knows(part) && speller.knows(capital(part)) && americanOf(part, speller.knows) === null;
}

/** `Kim min-jun`, `kim Min-jun`, `KIM Min-jun`. */
const koreanNames: Rule = ({ token, next }) => {
  if (next === undefined || !isGiven(next.text) || !familyNames.has(token.lower)) return [];
  const given = capital(next.text);
  if (/^\p{Lu}{2,}$/u.test(token.text)) {
    return [change('surname', token.start, token.text, capital(token.lower))];
  }
  const drafts: Draft[] = [];
  if (isSmall(token) && onlyNames.has(token.lower) && isCapitalized(next)) {
    drafts.push(change('name', token.start, token.text, capital(token.text)));
  }
  if (isCapitalized(token) && isSmall(next)) drafts.push(change('name', next.start, next.text, given));
  return drafts;
};

/** `the Government said`. Before a capital or `of` it may be a name, and so it may behind one. */
const plain: Rule = ({ row, at, token, before, next }) => {
  const word = token.text.replace(/['’]s$|['’]$/u, '');
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !plainNouns.has(word.toLowerCase()) || before === undefined)
    return [];
  const people = isCapitalized(before) && (isAlwaysName(before.lower) || abbreviated.test(before.text));
  const first = people ? row.tokens[at - 2] : before;
  if (first === undefined || !determiners.has(first.lower)) return [];
  const behind = row.tokens[at + 1];
  if (behind !== undefined && (/^["”’&]$/u.test(behind.text) || behind.kind === 'number')) return [];
  if (next !== undefined && (isCapitalized(next) || /^(?:of|for)$/u.test(next.lower))) return [];
  return [change('plain', token.start, word, word.toLowerCase())];
};

/** `10,000 Won`, `3 Million people`. */
const unitNames: Rule = ({ row, token, before, next }) => {
  if (before === undefined || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || !units.has(token.lower)) return [];
  const counted =
    before.kind === 'number' || /^(?:hundred|thousand|million|billion|trillion)$/u.test(before.lower);
  // “60 Minutes” is a title.
  if (/["“‘']/u.test(row.en.charAt(before.start - 1))) return [];
  if (!counted || (next !== undefined && isCapitalized(next) && !units.has(next.lower))) return [];
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
  for (const [at, token] of row.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const [left, right] = [row.tokens[at - 1], row.tokens[at + 1]];
    const before = left && row.en.slice(left.end, token.start) === ' ' ? left : undefined;
    const next = right && row.en.slice(token.end, right.start) === ' ' ? right : undefined;
    for (const rule of rules) drafts.push(...rule({ row, at, token, before, next }, speller));
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
