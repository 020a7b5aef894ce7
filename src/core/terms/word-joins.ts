/** Whether a term found in a text is a word there: what stands before and behind it, and compounds taken apart. */
import { isParticle } from '../korean/particles';
import { compoundNouns, verbalEnding } from './compound-words';

export interface KoreanTerm<T> {
  /**
   * The term as written. A space may be absent in the text and may follow a particle there (금리 인하: 금리인하,
   * 금리를 인하). With `*` at its end any Hangul may follow (내걸*: 내걸었다); with `#` at its beginning a number must
   * stand before it (#배: 3배).
   */
  readonly ko: string;
  /** No verbal ending may follow: 이사 is a director, 이사했다 moved house. */
  readonly nounOnly?: boolean;
  readonly value: T;
}

export interface KoreanTermMatch<T> {
  readonly term: KoreanTerm<T>;
  /** UTF-16 offsets of the term itself, end exclusive; its particle or ending follows. */
  readonly start: number;
  readonly end: number;
}

/** Syllables of the longest word that is taken apart: it bounds the recursion below. */
const longestCompound = 30;
const hangul = /[가-힣]/u;
const han = /[\u3400-\u9fff\uf900-\ufaff]/u;
const numeral = /[\d십백천만억조수몇]/u;
const word = /[\p{L}\p{N}]/u;

/** Judges the terms found in one text; every answer about a place is worked out once. */
export class WordJoins<T> {
  readonly text: string;
  readonly #ends: ReadonlyMap<number, readonly KoreanTermMatch<T>[]>;
  readonly #starts: ReadonlyMap<number, readonly KoreanTermMatch<T>[]>;
  readonly #before = new Map<number, boolean>();
  readonly #after = new Map<number, boolean>();

  constructor(text: string, found: readonly KoreanTermMatch<T>[]) {
    this.text = text;
    const long = found.filter(({ start, end, term }) => end - start > 1 && !/^#|\*$/u.test(term.ko));
    this.#ends = groupBy(long, ({ end }) => end);
    this.#starts = groupBy(long, ({ start }) => start);
  }

  standsAlone(one: KoreanTermMatch<T>): boolean {
    const counted = one.term.ko.startsWith('#');
    const begins = counted ? numeral.test(this.text.charAt(one.start - 1)) : this.#beginsWord(one.start);
    return begins && this.#endsTerm(one);
  }

  /** Inside a longer Hangul word all of whose other pieces are known. One syllable alone is too little to tell. */
  inCompound(one: KoreanTermMatch<T>): boolean {
    if (one.end - one.start < 2 || one.term.ko.startsWith('#') || this.#runLength(one) > longestCompound)
      return false;
    const left = this.#beginsWord(one.start) || this.#knownBefore(one.start);
    return left && (this.#endsTerm(one) || this.#knownAfter(one.end));
  }

  /** Hangul around a term, counted no further than it matters. */
  #runLength({ start, end }: KoreanTermMatch<T>): number {
    let from = start;
    while (from > 0 && end - from <= longestCompound && hangul.test(this.text.charAt(from - 1))) from -= 1;
    let to = end;
    while (to - from <= longestCompound && hangul.test(this.text.charAt(to))) to += 1;
    return to - from;
  }

  #beginsWord(at: number): boolean {
    const before = this.text.charAt(at - 1);
    if (at === 0 || !word.test(before)) return true;
    const first = this.text.charAt(at);
    // Headline signs: 美中, 韓美日 are one sign after another; 회의中 is no China, 日本 no Japan and 本.
    if (han.test(first)) return han.test(before) && this.#signsBefore(at);
    if (han.test(before)) return hangul.test(first) && this.#signsBefore(at);
    return hangul.test(first) !== hangul.test(before) && !/\d/u.test(before);
  }

  #signsBefore(at: number): boolean {
    let from = at;
    while (from > 0 && han.test(this.text.charAt(from - 1))) from -= 1;
    return from === 0 || !word.test(this.text.charAt(from - 1));
  }

  #endsTerm({ start, end, term }: KoreanTermMatch<T>): boolean {
    if (term.ko.endsWith('*')) return true;
    const next = this.text.charAt(end);
    if (next === '' || !word.test(next)) return true;
    const last = this.text.charAt(end - 1);
    // 美가, 北은, 前대통령 and 美中; not 日本.
    if (han.test(last)) return hangul.test(next) || headlineSigns.has(next);
    if (!hangul.test(next)) return hangul.test(last);
    let stop = end;
    while (stop < this.text.length && hangul.test(this.text.charAt(stop))) stop += 1;
    const tail = this.text.slice(end, stop);
    if (isParticle(tail, last)) return true;
    return end - start > 1 && term.nounOnly !== true && verbalEnding.test(tail);
  }

  #knownBefore(at: number): boolean {
    const known = this.#before.get(at);
    if (known !== undefined) return known;
    this.#before.set(at, false);
    let result = false;
    for (let length = 1; length <= 4 && !result; length += 1) {
      const start = at - length;
      if (start < 0 || !hangul.test(this.text.charAt(start))) break;
      if (length > 1 && compoundNouns.has(this.text.slice(start, at))) result = this.#reachesStart(start);
    }
    for (const { start } of this.#ends.get(at) ?? []) result ||= this.#reachesStart(start);
    this.#before.set(at, result);
    return result;
  }

  #reachesStart(start: number): boolean {
    return this.#beginsWord(start) || this.#knownBefore(start);
  }

  #knownAfter(at: number): boolean {
    const known = this.#after.get(at);
    if (known !== undefined) return known;
    this.#after.set(at, false);
    let result = false;
    for (let length = 1; length <= 4 && !result; length += 1) {
      const end = at + length;
      if (end > this.text.length || !hangul.test(this.text.charAt(end - 1))) break;
      if (compoundNouns.has(this.text.slice(at, end))) result = this.#reachesEnd(at, end);
    }
    for (const { end } of this.#starts.get(at) ?? []) result ||= this.#reachesEnd(at, end);
    this.#after.set(at, result);
    return result;
  }

  #reachesEnd(start: number, end: number): boolean {
    const piece: KoreanTermMatch<T> = {
      term: { ko: this.text.slice(start, end), value: undefined as T },
      start,
      end,
    };
    return this.#endsTerm(piece) || this.#knownAfter(end);
  }
}

/** Hanja that stand for a country, a camp or an office in headlines, alone or one after another. */
export const headlineSigns: ReadonlySet<string> = new Set('美中日韓北南英獨佛露伊印濠加臺與野靑檢警軍外政朝');

function groupBy<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
