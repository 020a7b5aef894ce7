/** Korean nouns that an article repeats, and the English word that stands beside them every time but one. */
import { englishStem, englishStopWords } from '../../align/english-stem';
import { isParticle } from '../../korean/particles';
import type { PreparedRow } from '../prepare';
import { type Trace, tracesOf } from '../traces';
import { hollowWords } from '../traces-data';

/** What a row says, for counting. */
export interface RowWords {
  readonly row: PreparedRow;
  readonly headline: boolean;
  /** Nouns that stand as words, with or without particle, by their text. */
  readonly nouns: ReadonlyMap<string, Trace>;
  /** Content words by stem, with the index of their first token. */
  readonly stems: ReadonlyMap<string, number>;
  /** Tokens that some Korean word accounts for. */
  readonly traced: ReadonlySet<number>;
}

/** Bound nouns, and endings that no noun has: their words are verbs or stand for anything. */
const boundNoun = /^(?:것|거|수|등|중|때|곳|점|데|바|줄|뿐|만큼|정도|이날|당시|오전|오후)/u;
const verbLike = /(?:[다고며면는지게서도록던요죠]|[하되있없했됐었았겠][가-힣]?|습니|합니|입니)$/u;

function isNoun(ko: string, { kind, text, start, end, wordEnd }: Trace): boolean {
  if ((kind !== 'word' && kind !== 'unknown') || text.length < 2) return false;
  if (hollowWords.has(text) || boundNoun.test(text)) return false;
  if (/[가-힣]/u.test(ko.charAt(start - 1))) return false;
  const tail = ko.slice(end, wordEnd);
  if (kind === 'unknown') return !verbLike.test(text) && !/\d$/u.test(ko.slice(0, start));
  return tail === '' || isParticle(tail, text.charAt(text.length - 1));
}

export function wordsOf(row: PreparedRow): RowWords {
  const traces = tracesOf(row);
  const nouns = new Map<string, Trace>();
  for (const one of traces) if (!nouns.has(one.text) && isNoun(row.ko!, one)) nouns.set(one.text, one);
  const stems = new Map<string, number>();
  for (const [at, { kind, lower }] of row.tokens.entries()) {
    if (kind !== 'word' || englishStopWords.has(lower)) continue;
    for (const part of lower.split('-')) {
      if (part.length > 2 && !stems.has(englishStem(part))) stems.set(englishStem(part), at);
    }
  }
  const traced = new Set(traces.flatMap(({ english }) => english));
  return { row, headline: row.zone === 'headline', nouns, stems, traced };
}

/** A noun that one row renders otherwise than all the others. */
export interface Odd {
  readonly korean: Trace;
  readonly at: RowWords;
  /** The token that renders it here, where that is known. */
  readonly token: number | null;
  /** A row that has the usual rendering, and its token there. */
  readonly usual: RowWords;
  readonly usualToken: number;
}

const leastRows = 3;
/** For a noun of no list, where the odd row is no headline. */
const manyRows = 5;
const leastLetters = 4;
const sameLetters = 5;

/** Grown from one stem: east and eastward, border and cross-border, migrant and immigration. */
function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= leastLetters && long.includes(short.slice(0, sameLetters)));
}

const hasAkin = ({ stems }: RowWords, stem: string) => [...stems.keys()].some((other) => isAkin(other, stem));

/** By the list: every row says one of the words the list has for the noun, all but one row the same. */
function oddOfList(korean: string, rows: readonly RowWords[]): Odd | null {
  const said = rows.map((row) => {
    const { english } = row.nouns.get(korean)!;
    return { row, stems: english.map((at) => englishStem(row.row.tokens[at]!.lower)), english };
  });
  const known = said.filter(({ english }) => english.length === 1);
  if (known.length < leastRows || known.length < said.length - 1) return null;
  const [usual, odd] = majority(known, ({ stems }) => stems[0]!);
  if (!usual || !odd || isAkin(usual.stems[0]!, odd.stems[0]!)) return null;
  return {
    korean: odd.row.nouns.get(korean)!,
    at: odd.row,
    token: odd.english[0]!,
    usual: usual.row,
    usualToken: usual.english[0]!,
  };
}

/** The first of those that are alike and the one that is not; null unless exactly one is not. */
function majority<T>(all: readonly T[], keyOf: (one: T) => string): readonly [T | null, T | null] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  if (groups.size !== 2) return [null, null];
  const [small, large] = [...groups.values()].toSorted((a, b) => a.length - b.length) as [T[], T[]];
  return small.length === 1 && large.length > 1 ? [large[0]!, small[0]!] : [null, null];
}

/**
 * By what the article itself puts together: one English word that nothing else accounts for stands in every row with
 * the noun but one, and in no other row.
 */
function oddOfArticle(
  korean: string,
  rows: readonly RowWords[],
  count: ReadonlyMap<string, number>,
): Odd | null {
  if (rows.some(({ nouns }) => nouns.get(korean)!.kind !== 'unknown')) return null;
  const shared = new Map<string, number>();
  for (const { stems, traced } of rows)
    for (const [stem, at] of stems) if (!traced.has(at)) shared.set(stem, (shared.get(stem) ?? 0) + 1);
  // Where the headline has the noun, the body is what it is held against.
  const headline = rows.find((row) => row.headline);
  const likely = [...shared].filter(
    ([stem, times]) => times === rows.length - 1 && count.get(stem) === times && !headline?.stems.has(stem),
  );
  const [stem] = likely[0] ?? [''];
  if (likely.length !== 1) return null;
  const odd = rows.find(({ stems }) => !stems.has(stem))!;
  if (hasAkin(odd, stem) || (!odd.headline && rows.length < manyRows)) return null;
  const usual = rows.find(({ stems }) => stems.has(stem))!;
  const trace = odd.nouns.get(korean)!;
  return { korean: trace, at: odd, token: null, usual, usualToken: usual.stems.get(stem)! };
}

/** Every noun of an article with one rendering that is unlike its others. Linear in the words of the article. */
export function oddRenderings(rows: readonly RowWords[]): readonly Odd[] {
  const where = new Map<string, RowWords[]>();
  const count = new Map<string, number>();
  for (const row of rows) {
    for (const noun of row.nouns.keys()) {
      const same = where.get(noun);
      if (same) same.push(row);
      else where.set(noun, [row]);
    }
    for (const stem of row.stems.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
  }
  return [...where].flatMap(([noun, same]) => {
    if (same.length < leastRows) return [];
    return oddOfList(noun, same) ?? oddOfArticle(noun, same, count) ?? [];
  });
}
