/** Which articles are checked as they stand, and the writing of what was found to the file, a little later. */
import type { NumberedFinding } from '../../core/checks/muting';
import { tolerating } from '../damage-guard';
import type { Session } from '../session';
import {
  lastChanges,
  restampFindings,
  type StoredFindings,
  storedFindings,
  storedTallies,
  storeFindings,
} from './checked-store';

type Found = Pick<StoredFindings, 'tally' | 'muted' | 'findings'>;

export interface FindingsKeeper {
  /** True where the findings are those of the article as it stands, and of the word lists as they are. */
  readonly isFresh: (document: string) => boolean;
  /** What was found when it was last checked, be it outdated; null where it never was. */
  readonly tally: (document: string) => Omit<Found, 'findings'> | null;
  /** The findings kept in the file. */
  readonly load: (document: string) => readonly NumberedFinding[] | null;
  readonly keep: (document: string, found: Found) => void;
  readonly outdate: (document: string) => void;
  readonly fresh: () => readonly string[];
  /** What the findings rest on has changed, but for these articles in nothing that matters. */
  readonly restamp: (documents: readonly string[]) => void;
  /** Compares every stamp anew. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Milliseconds after which findings are written; a burst of edits is written once. */
const delay = 1500;
/** The same for an article with more findings than a burst of edits should write. */
const longDelay = 30_000;
const manyFindings = 5000;
/** Articles after which they are written without delay. */
const batch = 50;

export function findingsKeeper(session: Session, fingerprint: () => string): FindingsKeeper {
  const { connection } = session.file;
  const readOnly = () => session.file.readOnly !== null;
  /** Null until it is asked for: word lists need not be read to open a project. */
  let known: Set<string> | null = null;
  const stamps = new Map<string, string>();
  const tallies = new Map<string, Omit<Found, 'findings'>>();
  const unsaved = new Map<string, StoredFindings>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  for (const { document, stamp, tally, muted } of tolerating(session.file, [], () =>
    storedTallies(connection),
  )) {
    stamps.set(document, stamp);
    tallies.set(document, { tally, muted });
  }

  function fresh(): Set<string> {
    if (known) return known;
    known = new Set();
    if (stamps.size === 0) return known;
    const print = fingerprint();
    const last = lastChanges(connection);
    for (const [document, stamp] of stamps) {
      if (stamp === `${print}:${last.get(document) ?? 0}`) known.add(document);
    }
    return known;
  }

  function save(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (readOnly() || unsaved.size === 0) return;
    // A full disk is told where it matters; findings are made again.
    tolerating(session.file, undefined, () => {
      storeFindings(connection, [...unsaved.values()]);
      unsaved.clear();
    });
  }

  return {
    isFresh: (document) => fresh().has(document),
    tally: (document) => tallies.get(document) ?? null,
    load: (document) => unsaved.get(document)?.findings ?? storedFindings(connection, document),
    keep: (document, found) => {
      const last = lastChanges(connection, document).get(document) ?? 0;
      const stamp = `${fingerprint()}:${last}`;
      fresh().add(document);
      stamps.set(document, stamp);
      tallies.set(document, { tally: found.tally, muted: found.muted });
      unsaved.set(document, { document, stamp, ...found });
      if (unsaved.size >= batch) save();
      else timer ??= setTimeout(save, found.findings.length > manyFindings ? longDelay : delay);
    },
    fresh: () => [...fresh()],
    restamp: (documents) => {
      const print = fingerprint();
      const renewed = new Map(
        documents.flatMap((document) => {
          const last = stamps.get(document)?.split(':')[1];
          return last === undefined ? [] : [[document, `${print}:${last}`] as const];
        }),
      );
      for (const [document, stamp] of renewed) {
        stamps.set(document, stamp);
        const waits = unsaved.get(document);
        if (waits) unsaved.set(document, { ...waits, stamp });
      }
      known = new Set(renewed.keys());
      if (!readOnly()) restampFindings(connection, renewed);
    },
    outdate: (document) => void fresh().delete(document),
    refresh: () => {
      known = null;
    },
    close: () => {
      if (timer) clearTimeout(timer);
      timer = null;
      save();
    },
  };
}
