import { isCapitalized, type Token } from '../../english/tokens';
import { isInAddress } from '../../spelling/address';
import { americanOf, bound, madeOf } from '../../spelling/forms';
import { placeWords, usualCapitals } from '../../spelling/name-words';
import { nearWords } from '../../spelling/near-words';
import type { Speller } from '../../spelling/speller';
import type { ArticleCheck, Draft } from '../check';
import type { PreparedRow } from '../prepare';
import { type KnownNames, knownNames, soundsAsKorean, withoutPossessive } from './known-words';

/** Names shorter than this have too many others one letter away. */
const leastName = 5;
/** A capitalised word this long that is one slip from a plain word is that word, not a name. */
const leastWord = 7;

/** The same beside another name, where `President` is a title and `Berman` a person. */
const leastTitle = 8;
/** A word that an article writes this often, and always so, is meant. */
const settledBy = 3;

type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'unknown' | 'british' | 'name'; readonly write: string | null };

const right: Verdict = { kind: 'right' };
const noDrafts: readonly Draft[] = [];

/** The dictionary and the names of one article; each word is asked about once, however often it stands there. */
interface Lexicon {
  readonly speller: Speller;
  readonly names: KnownNames;
  /** True for a word that is right wherever it stands. */
  readonly isRight: (word: string) => boolean;
  /** The name one slip away; `alone` where no other name stands beside it. */
  readonly nearName: (word: string, alone: boolean) => string | null;
}

function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}

function lexicon(speller: Speller, names: KnownNames): Lexicon {
  const nearAlone = remembered((word) => nearNameOf(names, word, true));
  const nearOthers = remembered((word) => nearNameOf(names, word, false));
  return {
    speller,
    names,
    isRight: remembered((word) => isOwnForm(word) || isKnown(speller, names, word)),
    nearName: (word, alone) => (alone ? nearAlone(word) : nearOthers(word)),
  };
}

const bareOf = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

function knowsPlain(speller: Speller, word: string): boolean {
  const bare = bareOf(word);
  if (speller.knows(bare)) return true;
  const lower = bare.toLowerCase();
  return lower !== bare && speller.knows(lower);
}

function isKnown(speller: Speller, names: KnownNames, word: string): boolean {
  if (knowsPlain(speller, word)) return true;
  const lower = bareOf(word).toLowerCase();
  if (names.has(lower) || (lower.endsWith('s') && names.has(lower.slice(0, -1)))) return true;
  const made = madeOf(lower, speller.knows);
  return made === 'surely' || (made === 'maybe' && speller.suggest(lower).length === 0);
}

/** iPhone, McDonald, KBS, DMZs, 5G: forms that no dictionary judges. */
function isOwnForm(word: string): boolean {
  return /^\p{Ll}*\p{Lu}.*\p{Lu}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word) || !/\p{L}{3}/u.test(word);
}

function judge(lexicon: Lexicon, row: PreparedRow, token: Token, word: string): Verdict {
  const { speller, names, isRight } = lexicon;
  if (isRight(word)) return right;
  const lower = bareOf(word).toLowerCase();
  const american = americanOf(lower, isRight);
  // Labour of the Labour Party: names keep their spelling.
  if (american !== null && besideName(row, token)) return right;
  if (american !== null) return { kind: 'british', write: cased(word, american) };
  if (/^\p{Lu}/u.test(word)) return judgeName(lexicon, row, token, word);
  if ((names.counts.get(word) ?? 0) >= settledBy) return right;
  // `seoul` is for the check of capitals.
  if (speller.knows(capital(lower))) return right;
  const [write = null] = speller.suggest(lower);
  // Hanbok, jeonse: Korean words in Latin letters are near no English one.
  return write === null && soundsAsKorean(row, lower) ? right : { kind: 'unknown', write };
}

/** A word with a capital that nobody knows is a name, unless it is one slip from what it must be. */
function judgeName(
  { speller, names, nearName }: Lexicon,
  row: PreparedRow,
  token: Token,
  word: string,
): Verdict {
  if (word.length < leastName || (names.counts.get(word) ?? 0) > 1) return right;
  // Beside another name it is rather a person's: Daniel Viegas is not of Las Vegas.
  const alone = !besideName(row, token);
  const near = nearName(word, alone);
  if (near === null && (!alone || word.length < leastWord)) return right;
  if (soundsAsKorean(row, word)) return right;
  if (near !== null) return { kind: 'name', write: near };
  const plain = speller.suggest(word.toLowerCase()).find((other) => speller.knows(other.toLowerCase()));
  return plain === undefined ? right : { kind: 'unknown', write: cased(word, plain) };
}

function nearNameOf({ settled, counts }: KnownNames, word: string, alone: boolean): string | null {
  const titles = alone || word.length >= leastTitle;
  const [near = null] = nearWords(
    word,
    (other) =>
      settled.has(other) ||
      (titles && usualCapitals.has(other)) ||
      (counts.get(other) ?? 0) > 1 ||
      (alone && placeWords().has(other)),
  );
  return near;
}

/** With a capital, and next to another, the word is part of a name of several. */
function besideName({ tokens, en }: PreparedRow, token: Token): boolean {
  if (!isCapitalized(token)) return false;
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].some((other) => {
    if (other === undefined || !isCapitalized(other)) return false;
    const between =
      other.start < token.start ? en.slice(other.end, token.start) : en.slice(token.end, other.start);
    return between === ' ' && other.text.length > 1;
  });
}

/** Byeong-seug beside Park. */
function isKoreanName(row: PreparedRow, token: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u.test(withoutPossessive(token.text)) && besideName(row, token)
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const cased = (like: string, word: string) => (/^\p{Lu}/u.test(like) ? capital(word) : word);

function ofToken(lexicon: Lexicon, row: PreparedRow, token: Token): readonly Draft[] {
  if (token.kind !== 'word') return noDrafts;
  const whole = withoutPossessive(token.text);
  if (lexicon.isRight(whole)) return noDrafts;
  if (!/^[\p{Script=Latin}\p{M}'’‘-]+$/u.test(token.text)) return noDrafts;
  if (/\d/u.test(row.en.charAt(token.end)) || /\d/u.test(row.en.charAt(token.start - 1))) return [];
  if (isInAddress(row.en, token.start, token.end) || isKoreanName(row, token)) return [];
  const drafts: Draft[] = [];
  let start = token.start;
  for (const part of whole.split('-')) {
    const verdict = part === '' || bound.has(part.toLowerCase()) ? right : judge(lexicon, row, token, part);
    if (verdict.kind !== 'right') {
      const code = verdict.kind === 'unknown' && verdict.write !== null ? 'near' : verdict.kind;
      const params = { word: part, write: verdict.write ?? '' };
      drafts.push({ code, row, start, end: start + part.length, params, suggestion: verdict.write });
    }
    start += part.length + 1;
  }
  return drafts;
}

export const spelling: ArticleCheck = {
  id: 'spelling',
  scope: 'article',
  severity: 'minor',
  needsSource: false,
  texts: {
    title: 'Spelling',
    description:
      'Words that no dictionary, glossary or name of the article knows, in American spelling. A name that nobody knows passes, unless it is one letter away from a place, from a name of the header or the ledger, or from one that the article repeats.',
    messages: {
      near: '“{{word}}” is in no dictionary; “{{write}}” may be meant.',
      unknown: '“{{word}}” is in no dictionary.',
      british: '“{{word}}” is British; American spelling is “{{write}}”.',
      name: '“{{word}}” is known to nobody, and one letter from “{{write}}”.',
    },
  },
  run: (article) => {
    const { speller } = article;
    if (speller === null) return [];
    const words = lexicon(speller, knownNames(article));
    return article.rows.flatMap((row) => row.tokens.flatMap((token) => ofToken(words, row, token)));
  },
};
