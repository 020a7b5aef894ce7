/** A translation memory in memory: for tests, and for a project's own few thousand sentences. */
import { type MemoryEntry, type MemoryLanguage, memoryKey, type StoredEntry, sourceOf } from './entry';
import { type GramSource, gramsOf } from './grams';
import type { MemorySource } from './lookup';

interface Side {
  readonly keys: Map<string, StoredEntry[]>;
  readonly postings: Map<string, number[]>;
}

/** Holds the entries as they are given; ids count from 1. Memory is about 1 kB a sentence. */
export function inMemory(entries: readonly MemoryEntry[]): MemorySource {
  const stored = entries.map((entry, index): StoredEntry => ({ ...entry, id: index + 1 }));
  const sides: Readonly<Record<MemoryLanguage, Side>> = {
    ko: sideOf(stored, 'ko'),
    en: sideOf(stored, 'en'),
  };
  const grams = (language: MemoryLanguage): GramSource => ({
    frequency: (gram) => sides[language].postings.get(gram)?.length ?? 0,
    entries: (gram) => sides[language].postings.get(gram) ?? [],
  });
  return {
    exact: (key, language) => sides[language].keys.get(key) ?? [],
    grams,
    entries: (ids) => ids.flatMap((id) => stored[id - 1] ?? []),
  };
}

function sideOf(stored: readonly StoredEntry[], language: MemoryLanguage): Side {
  const keys = new Map<string, StoredEntry[]>();
  const postings = new Map<string, number[]>();
  for (const entry of stored) {
    const text = sourceOf(entry, language);
    if (text === null) continue;
    const key = memoryKey(text);
    keys.set(key, [entry, ...(keys.get(key) ?? [])]);
    for (const gram of gramsOf(key, language)) {
      const ids = postings.get(gram);
      if (ids) ids.push(entry.id);
      else postings.set(gram, [entry.id]);
    }
  }
  return { keys, postings };
}
