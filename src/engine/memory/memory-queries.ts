/** Look-up and concordance over all memories in use, as the window shows them. */
import type { EngineInput } from '../../contract/engine-calls';
import type { ConcordanceLine, ConcordanceReply, MemoryMatchView, RowPlace } from '../../contract/term-views';
import { type StoredEntry, sourceOf } from '../../core/memory/entry';
import { lookUpIn, type MemorySource } from '../../core/memory/lookup';
import { sentenceOf } from '../../core/memory/sentence';
import type { Session } from '../session';
import { failureOf } from '../store/errors';
import type { MemoryStore } from '../store/memory-sql';
import { neighboursOf } from './approved-rows';

/** A memory that is looked up in. */
export interface SearchedMemory {
  readonly origin: MemoryMatchView['origin'];
  readonly file: string | null;
  readonly store: MemoryStore;
}

/**
 * The best matches for a row, null where there is no such row. The memories are given in the order in which they are
 * preferred. Each costs its own look-up: under 30 ms for a million entries (bench/memory.bench.ts).
 */
export function memoryMatches(
  session: Session,
  memories: readonly SearchedMemory[],
  segment: string,
): readonly MemoryMatchView[] | null {
  const row = session.tables.segment(segment);
  if (!row) return null;
  const { text, language } = sentenceOf(row);
  const usable = memories.flatMap((memory) => {
    const source = readable(memory, () => memory.store.source(segment));
    return source ? [{ memory, source: guarded(memory, source) }] : [];
  });
  const neighbours = neighboursOf(session.file.connection, row);
  const query = { text, language, ...neighbours, placeables: true };
  const found = lookUpIn(
    query,
    usable.map(({ source }) => source),
  );
  return found.map(({ entry, kind, percent, numbersDiffer, source }) => ({
    kind,
    percent,
    numbersDiffer,
    source: sourceOf(entry, language) ?? '',
    language,
    wanted: text,
    en: entry.en,
    said: entry.en === row.target,
    actor: entry.actor,
    time: entry.time,
    ...placed(session, usable[source]!.memory, entry, segment),
  }));
}

export function concordanceOf(
  session: Session,
  memories: readonly SearchedMemory[],
  query: EngineInput<'concordance'>,
): ConcordanceReply {
  const lines: ConcordanceLine[] = [];
  const seen = new Set<string>();
  let limited = false;
  for (const memory of memories) {
    const found = readable(memory, () => memory.store.concordance(query));
    limited ||= found?.limited ?? false;
    for (const { entry, matches } of found?.hits ?? []) {
      const { ko, mt, en, actor, time } = entry;
      const key = `${ko ?? mt}\n${en}`;
      if (seen.has(key)) continue;
      seen.add(key);
      lines.push({ ko, mt, en, matches, actor, time, ...placed(session, memory, entry) });
    }
  }
  return { lines: lines.slice(0, query.limit), limited: limited || lines.length > query.limit };
}

function guarded(memory: SearchedMemory, source: MemorySource): MemorySource {
  return {
    exact: (key, language) => readable(memory, () => source.exact(key, language)) ?? [],
    grams: (language) => {
      const grams = readable(memory, () => source.grams(language));
      return {
        frequency: (gram) => readable(memory, () => grams?.frequency(gram)) ?? 0,
        entries: (gram) => readable(memory, () => grams?.entries(gram)) ?? [],
      };
    },
    entries: (ids) => readable(memory, () => source.entries(ids)) ?? [],
  };
}

/** Null where a file cannot be read just now: the other memories answer. */
function readable<T>({ file }: SearchedMemory, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    failureOf(error, file ?? '');
    return null;
  }
}

/** Where an entry comes from: a row of this project that is not `except`, else what the memory noted. */
function placed(
  session: Session,
  memory: SearchedMemory,
  entry: StoredEntry,
  except?: string,
): Pick<MemoryMatchView, 'from' | 'origin' | 'file' | 'place'> {
  const { origin, file, store } = memory;
  for (const segment of readable(memory, () => store.places(entry.id)) ?? []) {
    const found = segment === except ? null : placeOf(session, segment);
    if (found) return { from: found.title, origin, file, place: found.place };
  }
  return { from: entry.origin, origin, file, place: null };
}

function placeOf(
  session: Session,
  segment: string,
): { readonly title: string; readonly place: RowPlace } | null {
  const row = session.file.connection
    .prepare(
      `SELECT title, document FROM segments JOIN documents ON documents.id = document
       WHERE segments.id = :segment AND worked = 1 AND removed = 0`,
    )
    .get<{ title: string; document: string }>({ segment });
  return row ? { title: row.title, place: { document: row.document, segment } } : null;
}
