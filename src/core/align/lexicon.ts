import { englishStem } from './english-stem';
import { lexiconCommon } from './lexicon-common';
import { lexiconNews } from './lexicon-news';
import { lexiconPlaces } from './lexicon-places';
import { lexiconVerbs } from './lexicon-verbs';

/** What a Korean word may be in English: stems, and beginnings of words. */
export interface LexiconEntry {
  readonly stems: readonly string[];
  readonly prefixes: readonly string[];
}

let table: ReadonlyMap<string, LexiconEntry> | undefined;
let longestKey = 0;

/** The built-in list, read on first use (some 2,300 words). */
function lexicon(): ReadonlyMap<string, LexiconEntry> {
  if (table) return table;
  const entries = new Map<string, LexiconEntry>();
  for (const line of [lexiconPlaces, lexiconNews, lexiconCommon, lexiconVerbs]) {
    for (const pair of line.split(/\s+/u)) {
      const [korean, english] = pair.split('=');
      if (!korean || !english) continue;
      const words = english.split(',');
      const earlier = entries.get(korean);
      longestKey = Math.max(longestKey, korean.length);
      entries.set(korean, {
        stems: [...(earlier?.stems ?? []), ...words.filter((word) => !word.endsWith('*')).map(englishStem)],
        prefixes: [...(earlier?.prefixes ?? []), ...words.filter((word) => word.endsWith('*')).map(prefixOf)],
      });
    }
  }
  table = entries;
  return entries;
}

/** The beginning that stems share, which have lost such an ending: `polic` of `police*`. */
function prefixOf(starred: string): string {
  return starred.slice(0, -1).replace(/(?<=.{3})(?:e|ing)$/u, '');
}

/** An entry and the key it was found under, for a Korean word or a glossary pair. */
export interface LexiconHit {
  readonly key: string;
  readonly entry: LexiconEntry;
}

/**
 * The entries in a Hangul word: the longest at its beginning, then in what follows directly, so that
 * `백악관대변인은` gives two. A one-syllable key counts only where the word has no more than two syllables after it.
 */
export function lexiconHits(word: string): readonly LexiconHit[] {
  const entries = lexicon();
  const hits: LexiconHit[] = [];
  let at = 0;
  while (at < word.length) {
    let length = Math.min(longestKey, word.length - at);
    for (; length > 0; length -= 1) {
      if (length === 1 && (at > 0 || word.length > 3)) {
        length = 0;
        break;
      }
      if (at > 0 && length === 2 && hits.length === 0) continue;
      const key = word.slice(at, at + length);
      const entry = entries.get(key);
      if (entry) {
        hits.push({ key, entry });
        break;
      }
    }
    at += Math.max(1, length);
    if (at > 12) break;
  }
  return hits;
}
