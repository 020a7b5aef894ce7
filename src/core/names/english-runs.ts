/** English words that may be parts of names from abroad: what Korean spells by sound. */
import { englishStem, englishStopWords } from '../align/english-stem';
import { lexiconCommon } from '../align/lexicon-common';
import { lexiconNews } from '../align/lexicon-news';
import { lexiconVerbs } from '../align/lexicon-verbs';
import { isCapitalized, type Token } from '../english/tokens';
import { baseVerbs, irregularPasts } from '../english/verbs-data';
import { foreignGivenNames } from '../korean/foreign-names-data';
import type { NameText } from './names';
import { renderingsOf } from './renderings';
import { nameWords, titlesBefore } from './words-data';

/** A word of a name. */
export interface NameWord {
  /** Index into the tokens. */
  readonly at: number;
  /** UTF-16 offsets, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A word that the language has otherwise: King of Connor King, School of Maxwell School. */
  readonly plain: boolean;
}

/** Words of a name that stand next to one another; at least one is not plain. */
export interface NameRun {
  readonly words: readonly NameWord[];
  /** A title, a given name, an age or a verb of saying marks it as a person's. */
  readonly person: boolean;
  /** It opens a sentence, where every word has a capital. */
  readonly opens: boolean;
}

const givenNames = new Set(foreignGivenNames.map(([, english]) => english.toLowerCase()));

interface Plain {
  readonly stems: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

let plain: Plain | null = null;
/** Shorter beginnings of words begin too many names, and so do those with much behind them: face of Facebook. */
const leastPrefix = 4;
const mostBehindPrefix = 3;

function plainWords(): Plain {
  if (plain) return plain;
  const stems = new Set<string>();
  const prefixes = new Set<string>();
  for (const list of [lexiconCommon, lexiconNews, lexiconVerbs]) {
    for (const pair of list.split(/\s+/u)) {
      for (const word of pair.split('=')[1]?.split(',') ?? []) {
        const bare = word.replace('*', '');
        stems.add(englishStem(bare));
        if (word !== bare && bare.length >= leastPrefix) prefixes.add(bare);
      }
    }
  }
  plain = { stems, prefixes };
  return plain;
}

const known = new Map<string, boolean>();
/** The words of a language are few; a text of nothing but new ones must not fill the memory. */
const mostKnown = 50_000;

/** True for a word that English has beside its names, in small letters. */
export function isPlainWord(lower: string): boolean {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const { stems, prefixes } = plainWords();
  let found =
    nameWords.has(lower) ||
    englishStopWords.has(lower) ||
    baseVerbs.has(lower) ||
    irregularPasts.has(lower) ||
    stems.has(englishStem(lower)) ||
    (lower.endsWith('s') && nameWords.has(lower.slice(0, -1)));
  const shortest = Math.max(leastPrefix, lower.length - mostBehindPrefix);
  // Martin is no mart.
  if (!found && renderingsOf(lower).length > 0) return false;
  for (let length = shortest; !found && length < lower.length; length += 1)
    found = prefixes.has(lower.slice(0, length));
  if (known.size >= mostKnown) known.clear();
  known.set(lower, found);
  return found;
}

const bareOf = ({ text }: Token) => text.replace(/[’']s$|(?<=s)[’']$/u, '');

/** Words that open a sentence and are no names by their endings. */
const plainEnding =
  /(?:ly|ing|ed|tions?|ments?|ness|ists?|isms?|ity|ities|ous|ful|less|ables?|ers|ors|ies|ics)$/u;
/** The same anywhere. */
const wordEnding = /.{4}(?:ments?|[ts]ions?|ology|ness|ships?|abilit(?:y|ies)|atory|ational|itarian)$/u;
const leastLetters = 3;

/** Abbreviations are not spelled by sound, and US-led and Seoul-based are adjectives. */
function isNameShaped(token: Token): boolean {
  if (!isCapitalized(token)) return false;
  const bare = bareOf(token);
  return bare.length >= leastLetters && /\p{Ll}{2}/u.test(bare) && !/\d|-\p{Ll}{3,}|[’']/u.test(bare);
}

function mayBeName(token: Token, opens: boolean): boolean {
  const lower = bareOf(token).toLowerCase();
  return (
    !isPlainWord(lower) &&
    !wordEnding.test(lower) &&
    (!opens || !plainEnding.test(lower) || renderingsOf(lower).length > 0)
  );
}

/** Title case gives every word a capital. */
const mostCapitals = 0.6;
const leastTitle = 5;

function isTitleCase(tokens: readonly Token[]): boolean {
  // A headline has no stop.
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (isCapitalized(token)) capitals += 1;
  }
  return capitals > mostCapitals * words && words >= leastTitle;
}

const sayings = new Set(
  'said says told tells added adds asked wrote tweeted testified announced explained argued insisted claimed noted'.split(
    ' ',
  ),
);

function isPerson(tokens: readonly Token[], words: readonly NameWord[]): boolean {
  const { at: from, text } = words[0]!;
  const stop = tokens[from - 1]?.text === '.' ? 2 : 1;
  if (titlesBefore.has(tokens[from - stop]?.lower.replaceAll('.', '') ?? '')) return true;
  if (words.length > 1 && givenNames.has(text.toLowerCase())) return true;
  const to = words.at(-1)!.at;
  const next = tokens[to + 1];
  if (next && sayings.has(next.lower)) return true;
  return next?.text === ',' && /^\d\d$/u.test(tokens[to + 2]?.text ?? '');
}

/**
 * Runs of words in an English sentence that may be names: words with a capital that the language does not have
 * otherwise, and what stands directly behind them. Of headlines in title case nothing can be told. Linear.
 */
export function nameRuns({ tokens, en }: NameText): readonly NameRun[] {
  if (isTitleCase(tokens)) return [];
  const runs: NameRun[] = [];
  let words: NameWord[] = [];
  let opening = false;
  const close = () => {
    if (words.length > 0) runs.push({ words, person: isPerson(tokens, words), opens: opening });
    words = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (!isNameShaped(token)) {
      close();
      continue;
    }
    const before = tokens[at - 1];
    const opens = before === undefined || (before.kind === 'mark' && !/^[-,&’'/()]$/u.test(before.text));
    const last = words.at(-1);
    const adjoins = last?.at === at - 1 && en.slice(last.end, token.start) === ' ';
    const name = mayBeName(token, opens);
    if (!adjoins) close();
    if (!name && !adjoins) continue;
    if (!adjoins) opening = opens;
    // A title parts a body's name from a person's: Hanbit Electronics President Ann Cook.
    if (!name && titlesBefore.has(token.lower)) {
      close();
      continue;
    }
    const text = bareOf(token);
    // Cook and Young are surnames behind a given name.
    const behindGiven = words.length === 1 && givenNames.has(words[0]!.text.toLowerCase());
    words.push({
      at,
      start: token.start,
      end: token.start + text.length,
      text,
      plain: !name && !behindGiven,
    });
  }
  close();
  return runs;
}
