/**
 * A long operation: one undoable operation on many rows that lets other calls in between its slices. What it does to
 * the log is prepared in memory, where it can be canceled without a trace; all of its events are then appended in one
 * transaction, some tens of milliseconds for 50,000 rows; the tables follow in slices (fold-queue.ts). A crash leaves
 * all of it or nothing. Rows that others edit before that transaction are left out and counted.
 */
import { setImmediate as others } from 'node:timers/promises';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { ProjectChange, UndoState } from '../../contract/views';
import { documentOf, type EventKind, type ProjectEvent, segmentsOf } from '../../core/project/events';
import type { Connection } from '../store/driver';
import { failureOf } from '../store/errors';
import type { EventLog } from '../store/event-log';
import type { PreparedEvent } from '../store/event-row';
import { deferFold } from '../store/unfolded';
import type { FoldQueue, WaitingEvent } from './fold-queue';
import { hasRoom } from './room';

export interface LongOutcome {
  /** Ids of the events. */
  readonly events: readonly string[];
  readonly rows: number;
  /** Rows that others changed meanwhile. */
  readonly edited: number;
}

export interface LongOperation {
  readonly canceled: () => boolean;
  /** How far the work before the transaction is, from 0 to 1. */
  readonly at: (share: number) => void;
  /** Lets others in where a slice is over; false where it was canceled meanwhile. */
  readonly pause: () => Promise<boolean>;
  readonly add: (events: readonly ProjectEvent[]) => void;
  /** Rows prepared so far. */
  readonly rows: () => number;
  /** Appends what was added, durably, and folds it. `undone`: events that it takes back or brings back. */
  readonly commit: (undone?: readonly string[]) => Promise<Result<LongOutcome>>;
  /** To be called in any case. */
  readonly end: () => void;
}

export interface LongOperations {
  /** Null while another one runs. */
  readonly begin: () => LongOperation | null;
  readonly busy: () => boolean;
  /** False where nothing runs, or it is past canceling. */
  readonly cancel: () => boolean;
  /** Events that others have written. */
  readonly noted: (events: readonly ProjectEvent[]) => void;
  /** Resolves when the tables have caught up with the log. */
  readonly idle: () => Promise<void>;
  /** Cancels what can be canceled, and finishes what is in the log. */
  readonly close: () => void;
}

export interface LongOptions {
  readonly path: string;
  readonly name: string;
  readonly connection: Connection;
  readonly log: EventLog;
  readonly queue: FoldQueue;
  /** Runs `work` in a transaction that is on the disk when it returns. */
  readonly write: (work: () => void, undone: readonly string[]) => Failure | null;
  readonly changed: (change: ProjectChange) => void;
  readonly undoState: () => UndoState;
  /** Milliseconds of one slice. */
  readonly slice: number;
  /** `operation` can be canceled, `operation-writing` no more; the latter ends at its total. */
  readonly progress: (task: 'operation' | 'operation-writing', done: number, total: number) => void;
}

interface Prepared {
  readonly stored: PreparedEvent;
  readonly waiting: WaitingEvent;
}

interface Run {
  canceled: boolean;
  /** From then on it is in the log. */
  written: boolean;
  readonly edited: Set<string>;
  readonly gone: Set<string>;
}

/** Milliseconds of one slice: an answer waits no longer than this, and a transaction. */
export const longSlice = 20;
/** Milliseconds until a full disk is tried again. */
const retryAfter = 1000;
/** Milliseconds between two reports of rows that have changed: who shows them asks for them again. */
const reportEvery = 250;
/** Milliseconds after which progress is reported. */
const quietFor = 150;
const progressTotal = 1000;
/** The share of the work that is done when the transaction begins. */
const preparing = 0.65;
/** Bytes on the disk that a row may take: its text, its events, and pages that are written twice. */
const bytesPerRow = 2500;

export function longOperations(options: LongOptions): LongOperations {
  const { connection, log, queue, slice } = options;
  let run: Run | null = null;
  let closed = false;
  let waiters: (() => void)[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;

  /** The disk would not take what the log has already: tried again until it does. */
  function retry(wait = retryAfter): void {
    later = setTimeout(() => {
      try {
        const folded = queue.step(performance.now() + slice);
        if (folded.length > 0) options.changed(changeOf(folded, options.undoState()));
        if (queue.size() > 0) retry(0);
      } catch (error) {
        failureOf(error, options.name);
        retry();
      }
    }, wait);
  }

  function begin(): LongOperation | null {
    if (run || queue.size() > 0) return null;
    const own: Run = { canceled: false, written: false, edited: new Set(), gone: new Set() };
    run = own;
    const left = new Set<string>();
    let prepared: Prepared[] = [];
    let rows = 0;
    let sliced = performance.now();
    const show = progressOf(options.progress);

    async function rest(): Promise<void> {
      if (performance.now() - sliced < slice) return;
      await others();
      sliced = performance.now();
    }

    /** The event without the rows that others have edited; null where none is left. */
    function spared(event: ProjectEvent): ProjectEvent | null {
      if (event.kind !== 'text') return event;
      const isOwn = ({ segment }: { segment: string }) =>
        !own.edited.has(segment) && !own.gone.has(event.payload.document);
      if (event.payload.changes.every(isOwn)) return event;
      for (const change of event.payload.changes) if (!isOwn(change)) left.add(change.segment);
      const changes = event.payload.changes.filter(isOwn);
      return changes.length > 0 ? { ...event, payload: { ...event.payload, changes } } : null;
    }

    function prepare(event: ProjectEvent): Prepared {
      const document = documentOf(event);
      const documents = event.kind === 'documents' ? event.payload.ids : document === null ? [] : [document];
      const waiting = { id: event.id, kind: event.kind as EventKind, documents, segments: segmentsOf(event) };
      return { stored: log.prepare(event), waiting };
    }

    /** What others did while this was prepared takes its rows out. */
    function revised({ stored, waiting }: Prepared): readonly Prepared[] {
      const touched =
        waiting.segments.some((segment) => own.edited.has(segment)) ||
        waiting.documents.some((document) => own.gone.has(document));
      if (!touched) return [{ stored, waiting }];
      const event = spared(log.read(stored));
      return event ? [prepare(event)] : [];
    }

    function append(): readonly string[] {
      for (const { stored, waiting } of prepared) {
        log.store(stored);
        deferFold(connection, waiting.id);
      }
      return prepared.map(({ waiting }) => waiting.id);
    }

    async function fold(total: number): Promise<Failure | null> {
      let unreported: WaitingEvent[] = [];
      let reported = performance.now();
      const report = () => {
        if (unreported.length > 0) options.changed(changeOf(unreported, options.undoState()));
        unreported = [];
        reported = performance.now();
      };
      while (queue.size() > 0) {
        try {
          unreported.push(...queue.step(performance.now() + slice));
        } catch (error) {
          retry();
          return failureOf(error, options.name);
        }
        show('operation-writing', 1 - (1 - preparing) * (queue.size() / total));
        if (performance.now() - reported >= reportEvery) report();
        await others();
        if (closed) return fail('no-project');
      }
      report();
      return null;
    }

    return {
      canceled: () => own.canceled,
      at: (share) => show('operation', share * preparing),
      pause: async () => {
        await rest();
        return !own.canceled;
      },
      add: (events) => {
        for (const event of events) {
          const kept = spared(event);
          if (!kept) continue;
          prepared.push(prepare(kept));
          rows += segmentsOf(kept).length;
        }
      },
      rows: () => rows,
      commit: async (undone = []) => {
        await others();
        if (own.canceled) return fail('canceled');
        prepared = prepared.flatMap(revised);
        rows = prepared.reduce((sum, { waiting }) => sum + waiting.segments.length, 0);
        const edited = left.size;
        if (prepared.length === 0) return ok({ events: [], rows, edited });
        if (!hasRoom(options.path, rows * bytesPerRow)) return fail('disk-full', { file: options.name });
        const failure = options.write(append, undone);
        if (failure) return failure;
        own.written = true;
        queue.add(prepared.map(({ waiting }) => waiting));
        const events = prepared.map(({ waiting }) => waiting.id);
        const late = await fold(prepared.length);
        return late ?? ok({ events, rows, edited });
      },
      end: () => {
        if (run === own) run = null;
        show.end();
        for (const tell of waiters) tell();
        waiters = [];
      },
    };
  }

  return {
    begin,
    busy: () => run !== null || queue.size() > 0,
    cancel: () => {
      if (!run || run.written) return false;
      run.canceled = true;
      return true;
    },
    noted: (events) => {
      if (!run || run.written) return;
      for (const event of events) {
        if (event.kind === 'text' || event.kind === 'structure') {
          for (const segment of segmentsOf(event)) run.edited.add(segment);
        } else if (event.kind === 'documents') {
          for (const document of event.payload.ids) run.gone.add(document);
        }
      }
    },
    idle: () => {
      if (queue.size() === 0) return Promise.resolve();
      return new Promise((resolve) => waiters.push(resolve));
    },
    close: () => {
      closed = true;
      if (run) run.canceled = true;
      clearTimeout(later);
      try {
        queue.step(Number.POSITIVE_INFINITY);
      } catch (error) {
        // It is in the log: the next opening folds it.
        failureOf(error, options.name);
      }
    },
  };
}

/** Which rows and articles these events concern, for all who show them. */
function changeOf(events: readonly WaitingEvent[], undo: UndoState): ProjectChange {
  const structural = events.some(({ kind }) => kind !== 'text');
  return {
    documents: [...new Set(events.flatMap(({ documents }) => documents))],
    segments: structural ? null : events.flatMap(({ segments }) => segments),
    threads: true,
    records: [],
    undo,
  };
}

/** Progress, at most some times a second and only of what takes long. */
function progressOf(report: LongOptions['progress']) {
  const begun = performance.now();
  let shown = 0;
  const show = (task: 'operation' | 'operation-writing', share: number) => {
    const now = performance.now();
    if (now - begun < quietFor || now - shown < 50) return;
    shown = now;
    report(task, Math.min(progressTotal - 1, Math.round(share * progressTotal)), progressTotal);
  };
  return Object.assign(show, {
    end: () => {
      if (shown > 0) report('operation-writing', progressTotal, progressTotal);
    },
  });
}
