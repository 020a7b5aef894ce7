/**
 * Names from abroad in a sentence against those in its translation. What is left on both sides in corresponding places
 * is another's name: 존스 beside Smith.
 */
import { type Account, accountFor } from './account';
import { type NameRun, type NameWord, nameRuns } from './english-runs';
import { type HangulName, hangulNames } from './hangul-names';
import type { NameText } from './names';
import { isCountry, renderingsOf } from './renderings';

/** Words of the English that name another than the Korean does. UTF-16 offsets. */
export interface OtherName {
  readonly start: number;
  readonly end: number;
  /** The Hangul words that stand for it, next to one another. */
  readonly korean: readonly HangulName[];
  /** Log odds that it is another's name: above 0 is likelier than not, above 1 nearly sure. */
  readonly score: number;
}

/**
 * Weights of a logistic regression on 1,007 human pairs of news and on names swapped in them, rounded. Fitted on either
 * half of the documents alone, it found nine in ten of the other half's slips that leave a name on both sides, and
 * spoke on 0.5% of its clean pairs. `unlike` counts by word what its likeness falls short of `likeEnough`.
 */
const weights = {
  none: -5.5,
  unlike: 8.3,
  look: 0.65,
  gloss: 3.6,
  beside: 3.5,
  part: 5.5,
  person: 1.7,
  place: -1.5,
  twoPlaces: 6.7,
  known: 1.8,
  plain: -5.5,
  short: -3,
} as const;
const likeEnough = 0.9;
const mostLook = 8;
const leastConsonants = 2;

interface Open {
  readonly run: NameRun;
  /** Words of the run that the Korean does not have. */
  readonly words: readonly NameWord[];
}

/** Words that are not found; plain ones only behind a name that is. */
function openOf(run: NameRun, { words }: Account): readonly Open[] {
  const open = run.words.filter((word) => words.get(word)?.found === false);
  const behindFound = open.length > 0 && open[0]!.at > run.words[0]!.at;
  const isOpen = open.some(({ plain }) => !plain) || behindFound;
  // One country for another is told by the check of omissions.
  if (!isOpen || open.every(({ text }) => isCountry(text.toLowerCase()))) return [];
  return [{ run, words: open }];
}

const sameRun = 0.66;

/** True where the Hangul name stands next to the part of the English name that was found, on the same side. */
function isBeside(name: HangulName, { run, words }: Open, account: Account, ko: string): boolean {
  return run.words.some((word) => {
    const { found, heard } = account.words.get(word)!;
    if (!found || heard.likeness < sameRun) return false;
    const gap = word.at < words[0]!.at ? ko.slice(heard.end, name.start) : ko.slice(name.end, heard.start);
    return /^[\s·-]{1,2}$/u.test(gap);
  });
}

function scoreOf(name: HangulName, open: Open, account: Account, ko: string): number {
  const { run, words } = open;
  const beside = isBeside(name, open, account, ko);
  const partial = words.length < run.words.length;
  if (partial && !beside && name.gloss === null) return Number.NEGATIVE_INFINITY;
  const unlike = words.reduce((sum, word) => sum + likeEnough - account.words.get(word)!.heard.likeness, 0);
  const known = words.every(({ text }) => renderingsOf(text.toLowerCase()).length > 0);
  const consonants = Math.min(...words.map((word) => account.words.get(word)!.consonants));
  return (
    weights.none +
    weights.unlike * unlike +
    weights.look * Math.min(name.weight, mostLook) +
    (name.gloss === null ? 0 : weights.gloss) +
    (beside ? weights.beside : 0) +
    (partial && !beside ? weights.part : 0) +
    (run.person ? weights.person : 0) +
    (name.place ? weights.place : 0) +
    (known ? (name.place ? weights.twoPlaces : weights.known) : 0) +
    (partial && words.every(({ plain }) => plain) ? weights.plain : 0) +
    (consonants < leastConsonants ? weights.short : 0)
  );
}

/** The names next to one another that no English word accounts for, as many as the English has words. */
function withNeighbours(name: HangulName, free: readonly HangulName[], words: number, ko: string) {
  const chain = [name];
  const adjoins = (one: HangulName, next: HangulName) => /^[ ·-]$/u.test(ko.slice(one.end, next.start));
  const before = () => free.find((one) => adjoins(one, chain[0]!));
  const after = () => free.find((one) => adjoins(chain.at(-1)!, one));
  while (chain.length < words) {
    const [previous, next] = [before(), after()];
    if (previous) chain.unshift(previous);
    else if (next) chain.push(next);
    else break;
  }
  return chain;
}

/** English words that are a name's, of which the Korean has none. UTF-16 offsets. */
export interface Stranger {
  readonly start: number;
  readonly end: number;
  /** True for a person with two names, or with a title and the like. */
  readonly person: boolean;
  /** How little the likest Hangul sounds like it, on average: 0.3 is far. */
  readonly unlike: number;
}

export interface NameMatches {
  readonly others: readonly OtherName[];
  /** Names without any counterpart, those of `others` among them. */
  readonly strangers: readonly Stranger[];
}

const none: NameMatches = { others: [], strangers: [] };

function strangerOf({ run, words }: Open, { words: accounts }: Account): readonly Stranger[] {
  if (words.length < run.words.length) return [];
  const unlike = words.reduce((sum, word) => sum + likeEnough - accounts.get(word)!.heard.likeness, 0);
  const person = run.person || (words.length > 1 && !words.some(({ plain }) => plain));
  return [{ start: words[0]!.start, end: words.at(-1)!.end, person, unlike: unlike / words.length }];
}

/** More names than these in a sentence are a list; comparing all with all would take long. */
const mostWords = 60;
const mostHangul = 100;

/** Compares the names of one sentence; nothing where the English has none. See accountFor for what it costs. */
export function matchNames(text: NameText): NameMatches {
  const runs = nameRuns(text);
  const words = runs.reduce((sum, run) => sum + run.words.length, 0);
  if (words === 0 || words > mostWords) return none;
  const account = accountFor(text, runs, () => hangulNames(text).slice(0, mostHangul));
  if (account === null) return none;
  const open = runs.flatMap((run) => openOf(run, account));
  if (open.length === 0) return none;
  const strangers = open.flatMap((one) => strangerOf(one, account));
  const english = text.en.toLowerCase();
  const isGlossed = ({ gloss }: HangulName) => gloss !== null && english.includes(gloss.toLowerCase());
  const free = account.free().filter((name) => !isGlossed(name));
  const others = open.flatMap((one): readonly OtherName[] => {
    let best = Number.NEGATIVE_INFINITY;
    let likeliest: HangulName | null = null;
    for (const name of free) {
      const score = scoreOf(name, one, account, text.ko);
      if (score > best) [best, likeliest] = [score, name];
    }
    if (likeliest === null) return [];
    const chain = withNeighbours(likeliest, free, one.words.length, text.ko);
    return [{ start: one.words[0]!.start, end: one.words.at(-1)!.end, korean: chain, score: best }];
  });
  return { others, strangers };
}
