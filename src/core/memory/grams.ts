/**
 * What sentences are found by: pairs of syllables for Korean, words for English. Pairs and not triples, because half of
 * the words an editor looks for have two syllables (나토), which a trigram index cannot find.
 */
import type { MemoryLanguage } from './entry';

const hangulRun = /[가-힣]+/gu;
const otherWord = /\p{L}+/gu;
const mostGrams = 400;

/** Distinct grams of a sentence, in order: all in small letters, none with a space. Numbers are in none. */
export function gramsOf(text: string, language: MemoryLanguage): readonly string[] {
  const grams = new Set<string>();
  const source = text.normalize('NFC').toLowerCase();
  if (language === 'ko') {
    for (const [run] of source.matchAll(hangulRun)) {
      for (let at = 0; at + 1 < run.length; at += 1) grams.add(run.slice(at, at + 2));
      // The last syllable alone, so that a search for one syllable finds it there too.
      grams.add(run.slice(-1));
    }
  }
  for (const [word] of source.replace(language === 'ko' ? hangulRun : /$^/gu, ' ').matchAll(otherWord)) {
    grams.add(word);
  }
  return [...grams].slice(0, mostGrams);
}

/** Where entries with a gram are: an index in memory or in SQL. */
export interface GramSource {
  /** About how many entries have the gram; 0 for few or none. */
  readonly frequency: (gram: string) => number;
  /** Their ids. */
  readonly entries: (gram: string) => Iterable<number>;
}

/** Postings read for a look-up: what bounds its time. */
const budget = 8_000;
const fewestGrams = 3;
const mostProbes = 16;
const mostCandidates = 80;

/**
 * The entries most worth comparing with a sentence: those that share most of its rarest grams. The rarest are read
 * until 8,000 postings are, at least three grams, so that a look-up costs the same in a memory of a million entries as
 * in one of ten thousand. Recall against comparing with everything is measured in the bench.
 */
export function selectCandidates(grams: readonly string[], source: GramSource): readonly number[] {
  const known = grams
    .map((gram) => ({ gram, count: source.frequency(gram) }))
    .sort((a, b) => a.count - b.count);
  const shared = new Map<number, number>();
  let read = 0;
  let probes = 0;
  for (const { gram, count } of known) {
    if (probes >= mostProbes || (probes >= fewestGrams && read + count > budget)) break;
    // A gram in every other entry tells nothing, and reading it would cost the most.
    if (read > 0 && count > budget * 4) break;
    const before = read;
    for (const id of source.entries(gram)) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
      read += 1;
      if (read > budget * 5) break;
    }
    // A gram that no entry has was no probe.
    if (read > before) probes += 1;
  }
  return mostShared(shared);
}

/** The ids with the highest counts, the newest first among equals. Counts are few, so nothing is sorted as a whole. */
function mostShared(shared: ReadonlyMap<number, number>): readonly number[] {
  const byCount: number[][] = [];
  for (const [id, count] of shared) {
    const group = byCount[count];
    if (group) group.push(id);
    else byCount[count] = [id];
  }
  const chosen: number[] = [];
  for (let count = byCount.length - 1; count > 0 && chosen.length < mostCandidates; count -= 1) {
    const group = byCount[count] ?? [];
    const room = mostCandidates - chosen.length;
    chosen.push(...(group.length > room ? group.sort((a, b) => b - a).slice(0, room) : group));
  }
  return chosen;
}
