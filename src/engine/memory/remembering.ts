/**
 * Keeps translation memories true to the approved rows of a project. Nothing is decided when a row is approved: rows
 * that changed are noted, and after the answer, or before the next look-up, each memory is made to say what they say
 * now. So undo, redo, a rebuild and a merge need nothing of their own. How far a memory has come is noted in the
 * project as the number of an event: what a crash left out is caught up when the project is opened again, and a
 * memory that is new to the project gets all its approved rows then, in slices between calls.
 */
import type { ProjectChange } from '../../contract/views';
import { tolerating } from '../damage-guard';
import type { Session } from '../session';
import { failureOf } from '../store/errors';
import type { MemoryStore } from '../store/memory-sql';
import { approvalOf, approvedRows, changedSince, keySentences, lastEvent } from './approved-rows';

/** A memory that is kept true. */
export interface Remembered {
  readonly store: MemoryStore;
  /** Under which the project notes how far it has come. */
  readonly key: string;
}

export interface Remembering {
  readonly changed: (change: Pick<ProjectChange, 'documents' | 'segments'>) => void;
  /**
   * Brings the memories up to date before they are asked: wholly with what changed since the project was opened (as
   * far as `patience` goes), and for a moment with what is being caught up. True where nothing is left.
   */
  readonly settle: () => boolean;
  readonly close: () => void;
}

interface Work {
  readonly articles: Set<string>;
  readonly rows: Set<string>;
}

interface Queue extends Remembered {
  /** What changed a moment ago. */
  readonly live: Work;
  /** What was approved without this memory. */
  readonly late: Work;
  /** The event it is known to have come to; null where it is new to the project. */
  noted: number | null;
  /** Not tried before, in milliseconds of the clock: it could not be written. */
  waitUntil: number;
}

/** Milliseconds of one slice of work; a call waits no longer than this. */
const slice = 8;
/** Milliseconds that a look-up waits for what was approved a moment ago; it takes one or two. */
const patience = 200;
/** Milliseconds between slices. */
const rest = 12;
/** Milliseconds after opening at which catching up begins: when the first rows are on the screen. */
const startAfter = 900;
/** Milliseconds after a change: a burst of approvals is written at once. */
const settleAfter = 40;
/** Milliseconds until a memory that could not be written is tried again. */
const retryAfter = 5000;
/** Milliseconds that closing a project may take for this. */
const closing = 400;
/** Rows in one transaction. */
const batch = 10;
const keyedAtOnce = 400;

export function remembering(
  session: Session,
  memories: readonly Remembered[],
  options: { readonly background: boolean },
): Remembering {
  const { connection, name } = session.file;
  const readOnly = () => session.file.readOnly !== null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let seen = tolerating(session.file, 0, () => lastEvent(connection));
  let unkeyed = !readOnly();
  // A project that may not be changed cannot note how far a memory has come: it adds to none.
  const queues = readOnly()
    ? []
    : tolerating(session.file, [], () => memories.map((memory) => queueOf(session, memory)));

  const waits = ({ waitUntil }: Queue) => performance.now() < waitUntil;
  const idle = () => queues.every((queue) => isEmpty(queue) || waits(queue));

  /** Works so many milliseconds, at most `slice` of them for each memory on catching up; true when nothing is left to do now. */
  function work(milliseconds: number): boolean {
    // Also one that turned out to be damaged while it was read.
    if (readOnly()) return true;
    const start = performance.now();
    let changed = false;
    for (const queue of queues) {
      if (waits(queue)) continue;
      try {
        changed = drain(queue, queue.live, start + milliseconds) || changed;
        changed =
          drain(queue, queue.late, Math.min(performance.now() + slice, start + milliseconds)) || changed;
      } catch (error) {
        // A full disk, or a shared file that somebody else holds: tried again later.
        failureOf(error, name);
        queue.waitUntil = performance.now() + retryAfter;
        tried(() => requeue(session, queue));
      }
    }
    if (changed && idle()) tried(note);
    while (unkeyed && performance.now() < start + slice) {
      unkeyed = tried(() => keySentences(connection, keyedAtOnce)) ?? false;
    }
    return idle() && !unkeyed;
  }

  /** True where the memory says something else now. */
  function drain({ store }: Queue, { articles, rows }: Work, deadline: number): boolean {
    let changed = 0;
    while ((articles.size > 0 || rows.size > 0) && performance.now() < deadline) {
      if (rows.size === 0) {
        const [article] = articles;
        articles.delete(article!);
        for (const row of approvedRows(connection, article!)) rows.add(row);
        continue;
      }
      const some = [...rows].slice(0, batch);
      changed += store.approve(some.map((row) => approvalOf(connection, row)));
      for (const row of some) rows.delete(row);
    }
    return changed > 0;
  }

  function note(): void {
    const put = connection.prepare(
      'INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value',
    );
    connection.transaction(() => {
      for (const queue of queues) {
        if (queue.noted === seen || !isEmpty(queue)) continue;
        put.run({ key: queue.key, value: String(seen) });
        queue.noted = seen;
      }
    });
  }

  /** What is not noted now is looked at once more when the project is opened. */
  const tried = <T>(work: () => T): T | null => tolerating<T | null>(session.file, null, work);

  function schedule(milliseconds: number): void {
    if (timer !== null || !options.background) return;
    timer = setTimeout(() => {
      timer = null;
      if (!work(slice)) schedule(rest);
      else if (queues.some(waits)) schedule(retryAfter);
    }, milliseconds);
  }

  if (unkeyed || !idle()) schedule(startAfter);

  return {
    changed: ({ segments }) => {
      const before = seen;
      seen = lastEvent(connection);
      const { articles, gone } =
        segments === null ? changedSince(session, before) : { articles: [], gone: segments };
      for (const { live } of queues) {
        for (const row of gone) live.rows.add(row);
        for (const article of articles) live.articles.add(article);
      }
      if (!idle()) schedule(settleAfter);
    },
    settle: () => readOnly() || idle() || work(patience),
    close: () => {
      if (timer) clearTimeout(timer);
      timer = null;
      for (const end = performance.now() + closing; !work(slice) && performance.now() < end; );
      if (!readOnly() && queues.some(({ noted }) => noted !== seen)) tried(note);
    },
  };
}

function isEmpty({ live, late }: Queue): boolean {
  return [live, late].every(({ articles, rows }) => articles.size === 0 && rows.size === 0);
}

function queueOf(session: Session, memory: Remembered): Queue {
  const noted = session.file.connection
    .prepare('SELECT value FROM meta WHERE key = :key')
    .get<{ value: string }>({ key: memory.key })?.value;
  const queue: Queue = {
    ...memory,
    live: { articles: new Set(), rows: new Set() },
    late: { articles: new Set(), rows: new Set() },
    waitUntil: 0,
    noted: noted !== undefined && /^\d{1,15}$/u.test(noted) ? Number(noted) : null,
  };
  requeue(session, queue);
  return queue;
}

function requeue(session: Session, { late, noted }: Queue): void {
  const { articles, gone } = changedSince(session, noted);
  for (const row of gone) late.rows.add(row);
  for (const article of articles) late.articles.add(article);
}
