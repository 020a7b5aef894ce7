/** Where the folded state is kept while it is folded: SQLite in the engine, maps in tests and merges. */
import type { ProjectEvent, SegmentTextChange } from './events';
import type { DocumentRecord, Person, SegmentRecord, Thread } from './model';
import type { RecordKind, RecordValues } from './records';

export interface Tables {
  document(id: string): DocumentRecord | null;
  segment(id: string): SegmentRecord | null;
  thread(id: string): Thread | null;
  threadsOn(segment: string): readonly Thread[];
  /** Rows of one document by position. */
  segmentsOf(document: string): readonly SegmentRecord[];
  /** Its rows of the zone `headline` alone, by position: asked for after every change of one. */
  headlinesOf(document: string): readonly SegmentRecord[];
  /** What a text event that is in the log already changed of a row; null for other events and rows. */
  textChange(event: string, segment: string): SegmentTextChange | null;
  putDocument(document: DocumentRecord): void;
  putSegment(segment: SegmentRecord): void;
  /** Texts, status and revision of a row that is there already, and nothing else of it. */
  putText(segment: SegmentRecord): void;
  removeSegment(id: string): void;
  putThread(thread: Thread): void;
  removeThread(id: string): void;
  putPerson(person: Person): void;
  /** The English spelling the ledger has for a Korean name; null for none. */
  spelling(ko: string): string | null;
  putSpelling(ko: string, en: string | null): void;
  record<K extends RecordKind>(kind: K, id: string): RecordValues[K] | null;
  /** All of a kind, in the order of their ids. */
  records<K extends RecordKind>(kind: K): readonly RecordValues[K][];
  putRecord<K extends RecordKind>(kind: K, id: string, value: RecordValues[K] | null): void;
}

export interface MemoryTables extends Tables {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly segments: ReadonlyMap<string, SegmentRecord>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Of the log, what `Tables.textChange` answers. */
export function textChangeIn(
  event: ProjectEvent | null | undefined,
  segment: string,
): SegmentTextChange | null {
  if (event?.kind !== 'text') return null;
  return event.payload.changes.find((change) => change.segment === segment) ?? null;
}

/** Tables in memory over a log; `segmentsOf` and `threadsOn` scan, which is fine for one article, not for a project. */
export function memoryTables(log: readonly ProjectEvent[] = []): MemoryTables {
  const documents = new Map<string, DocumentRecord>();
  const segments = new Map<string, SegmentRecord>();
  const threads = new Map<string, Thread>();
  const people = new Map<string, Person>();
  const spellings = new Map<string, string>();
  const kept = new Map<RecordKind, Map<string, RecordValues[RecordKind]>>();
  const recordsOf = <K extends RecordKind>(kind: K): Map<string, RecordValues[K]> => {
    const found = kept.get(kind) ?? new Map<string, RecordValues[RecordKind]>();
    kept.set(kind, found);
    // A map of a kind holds that kind alone.
    return found as Map<string, RecordValues[K]>;
  };
  const segmentsOf = (document: string) =>
    [...segments.values()]
      .filter((segment) => segment.document === document)
      .sort((a, b) => a.position - b.position);
  return {
    documents,
    segments,
    threads,
    people,
    document: (id) => documents.get(id) ?? null,
    segment: (id) => segments.get(id) ?? null,
    thread: (id) => threads.get(id) ?? null,
    threadsOn: (segment) => [...threads.values()].filter((thread) => thread.segment === segment),
    segmentsOf,
    headlinesOf: (document) => segmentsOf(document).filter(({ zone }) => zone === 'headline'),
    textChange: (id, segment) =>
      textChangeIn(
        log.find((event) => event.id === id),
        segment,
      ),
    putDocument: (document) => void documents.set(document.id, document),
    putSegment: (segment) => void segments.set(segment.id, segment),
    putText: (segment) => void segments.set(segment.id, segment),
    removeSegment: (id) => void segments.delete(id),
    putThread: (thread) => void threads.set(thread.id, thread),
    removeThread: (id) => void threads.delete(id),
    putPerson: (person) => void people.set(person.id, person),
    spelling: (ko) => spellings.get(ko) ?? null,
    putSpelling: (ko, en) => void (en === null ? spellings.delete(ko) : spellings.set(ko, en)),
    record: (kind, id) => recordsOf(kind).get(id) ?? null,
    records: (kind) =>
      [...recordsOf(kind)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value),
    putRecord: (kind, id, value) =>
      void (value === null ? recordsOf(kind).delete(id) : recordsOf(kind).set(id, value)),
  };
}
