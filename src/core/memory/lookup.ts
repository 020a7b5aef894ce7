/** Looking up a sentence, whatever holds the entries: exact and context matches first, then the ones most like it. */
import {
  contextKey,
  defaultLimit,
  defaultThreshold,
  type MatchKind,
  type MemoryEntry,
  type MemoryLanguage,
  type MemoryMatch,
  type MemoryQuery,
  type StoredEntry,
  sourceOf,
} from './entry';
import { type GramSource, gramsOf, selectCandidates } from './grams';
import { matchScore, scoredText } from './score';

/** What a look-up needs of a store. */
export interface MemorySource {
  /** The entries whose source has this key, the newest first. */
  readonly exact: (key: string, language: MemoryLanguage) => readonly StoredEntry[];
  readonly grams: (language: MemoryLanguage) => GramSource;
  readonly entries: (ids: readonly number[]) => readonly StoredEntry[];
}

const rank: Readonly<Record<MatchKind, number>> = { context: 2, exact: 1, fuzzy: 0 };

/** A match, and which of the sources asked it is from. */
export interface FoundMatch extends MemoryMatch {
  /** Index of the source. */
  readonly source: number;
}

/** `lookUpIn` one source. */
export function lookUp(query: MemoryQuery, source: MemorySource): readonly MemoryMatch[] {
  return lookUpIn(query, [source]).map(({ source: _, ...match }) => match);
}

/**
 * The best matches of all sources, the best first; of those that are as good, the ones of an earlier source. Of
 * matches with one and the same English only the first. Fuzzy ones are looked for only where nothing exact is found:
 * an editor with the sentence itself needs no similar one.
 */
export function lookUpIn(query: MemoryQuery, sources: readonly MemorySource[]): readonly FoundMatch[] {
  const { text, language, threshold = defaultThreshold, limit = defaultLimit } = query;
  const wanted = scoredText(text);
  if (wanted.key === '') return [];
  const exact = sources.flatMap((source, index) =>
    source.exact(wanted.key, language).map((entry): FoundMatch => {
      const kind = inContext(entry, query) ? 'context' : 'exact';
      return { entry, kind, percent: 100, numbersDiffer: false, source: index };
    }),
  );
  const found = exact.length > 0 ? exact : sources.flatMap(fuzzy);
  found.sort(
    (a, b) =>
      rank[b.kind] - rank[a.kind] || b.percent - a.percent || a.source - b.source || newer(a.entry, b.entry),
  );
  const seen = new Set<string>();
  const distinct = found.filter(({ entry }) => !seen.has(entry.en) && seen.add(entry.en));
  return distinct.slice(0, limit);

  function fuzzy(source: MemorySource, index: number): FoundMatch[] {
    const ids = selectCandidates(gramsOf(wanted.key, language), source.grams(language));
    return source.entries(ids).flatMap((entry): readonly FoundMatch[] => {
      const other = sourceOf(entry, language);
      if (other === null) return [];
      const options = { placeables: query.placeables ?? false, least: threshold };
      const { percent, numbersDiffer } = matchScore(wanted, scoredText(other), options);
      return percent >= threshold ? [{ entry, kind: 'fuzzy', percent, numbersDiffer, source: index }] : [];
    });
  }
}

/** Both neighbours that are known on both sides are the same, and one at least is. */
function inContext(entry: MemoryEntry, query: MemoryQuery): boolean {
  const same = (mine: string | null | undefined, theirs: number | null) =>
    mine == null || theirs === null ? null : contextKey(mine) === theirs;
  const both = [same(query.previous, entry.previous), same(query.next, entry.next)];
  return both.includes(true) && !both.includes(false);
}

function newer(a: StoredEntry, b: StoredEntry): number {
  return a.time === b.time ? b.id - a.id : a.time < b.time ? 1 : -1;
}
