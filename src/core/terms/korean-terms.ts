/** Korean terms, many at once, in running text: with particles, verbal endings and in compounds, never inside words. */
import { type KoreanTerm, type KoreanTermMatch, WordJoins } from './word-joins';

export type { KoreanTerm, KoreanTermMatch } from './word-joins';

interface Node<T> {
  /** By UTF-16 unit: a one-character string would be made anew for every Hangul syllable that is looked at. */
  readonly next: Map<number, Node<T>>;
  /** The term has a space here. */
  gap: boolean;
  readonly terms: KoreanTerm<T>[];
}

export interface KoreanTermIndex<T> {
  readonly root: Node<T>;
  readonly size: number;
}

/** Builds the index: a trie over the terms' characters. Linear in their length; 10,000 terms take a few megabytes. */
export function indexKoreanTerms<T>(terms: readonly KoreanTerm<T>[]): KoreanTermIndex<T> {
  const root = newNode<T>();
  let size = 0;
  for (const term of terms) {
    let node = root;
    const ko = term.ko
      .normalize('NFC')
      .replace(/^#|\*$/gu, '')
      .trim();
    for (let at = 0; at < ko.length; at += 1) {
      const unit = ko.charCodeAt(at);
      if (isSpace(unit)) {
        node.gap = true;
        continue;
      }
      let next = node.next.get(unit);
      if (!next) {
        next = newNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    if (node === root) continue;
    node.terms.push(term);
    size += 1;
  }
  return { root, size };
}

function newNode<T>(): Node<T> {
  return { next: new Map(), gap: false, terms: [] };
}

/**
 * Every term that stands in `text` (NFC), by position; several may overlap. Time is the text's length times the depth
 * that terms share with it, whatever their number: see the bench for 10,000 terms.
 */
export function matchKoreanTerms<T>(text: string, index: KoreanTermIndex<T>): readonly KoreanTermMatch<T>[] {
  const found: KoreanTermMatch<T>[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const node = index.root.next.get(text.charCodeAt(start));
    if (node) walk(text, start, start + 1, node, found);
  }
  if (found.length === 0) return [];
  const joins = new WordJoins(text, found);
  return found.filter((one) => joins.standsAlone(one) || joins.inCompound(one));
}

/** Longest first: of matches that overlap only the longest is kept, then the first. */
export function longestMatches<T>(matches: readonly KoreanTermMatch<T>[]): readonly KoreanTermMatch<T>[] {
  const kept: KoreanTermMatch<T>[] = [];
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  /** Who stands on each UTF-16 unit. */
  const taken: (KoreanTermMatch<T> | undefined)[] = [];
  for (const match of byLength) {
    const { start, end } = match;
    let clash = false;
    for (let at = start; at < end && !clash; at += 1) {
      const other = taken[at];
      clash = other !== undefined && (other.start !== start || other.end !== end);
    }
    if (clash) continue;
    kept.push(match);
    for (let at = start; at < end; at += 1) taken[at] = match;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0;
}

/** What may stand at a term's space, before the next word. */
const gapParticles: ReadonlySet<string> = new Set(['을', '를', '이', '가', '의', '에']);

function walk<T>(text: string, start: number, at: number, node: Node<T>, found: KoreanTermMatch<T>[]): void {
  for (const term of node.terms) found.push({ term, start, end: at });
  if (node.gap) {
    const from = gapParticles.has(text.charAt(at)) ? at + 1 : at;
    if (isSpace(text.charCodeAt(from))) {
      const to = isSpace(text.charCodeAt(from + 1)) ? from + 2 : from + 1;
      const next = node.next.get(text.charCodeAt(to));
      if (next) walk(text, start, to + 1, next, found);
    }
  }
  const next = node.next.size === 0 ? undefined : node.next.get(text.charCodeAt(at));
  if (next) walk(text, start, at + 1, next, found);
}
