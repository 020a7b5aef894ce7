/**
 * The events of a long operation between the log and the tables. They are folded in slices; whoever needs a row before
 * its turn has its event folded then, so that no command is ever decided on a state that the log has left behind.
 */
import type { EventKind } from '../../core/project/events';
import type { Tables } from '../../core/project/tables';
import type { Connection } from '../store/driver';
import type { EventLog } from '../store/event-log';
import { foldDeferred, foldingTables, foldLoosely, isUnfolded } from '../store/unfolded';

/** An event that waits, without its payload. */
export interface WaitingEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly documents: readonly string[];
  readonly segments: readonly string[];
}

export interface FoldQueue {
  /** The tables as the log says they are: what is asked for is folded first. */
  readonly tables: Tables;
  readonly add: (events: readonly WaitingEvent[]) => void;
  /** Folds in order until a time of `performance.now`, in one transaction. Throws what the disk does. */
  readonly step: (until: number) => readonly WaitingEvent[];
  readonly size: () => number;
  /** A transaction that folded something out of turn was rolled back: it waits again. */
  readonly recover: () => void;
}

export function foldQueue(connection: Connection, log: EventLog, raw: Tables): FoldQueue {
  const waiting = new Map<string, WaitingEvent>();
  const bySegment = new Map<string, WaitingEvent>();
  const byDocument = new Map<string, Set<WaitingEvent>>();
  /** Folded out of turn, and not yet reported by `step`. */
  let early: WaitingEvent[] = [];

  function forget(event: WaitingEvent): void {
    waiting.delete(event.id);
    for (const segment of event.segments) bySegment.delete(segment);
    for (const document of event.documents) {
      const others = byDocument.get(document);
      others?.delete(event);
      if (others?.size === 0) byDocument.delete(document);
    }
  }

  function foldNow(events: Iterable<WaitingEvent>): void {
    const all = [...events];
    if (all.length === 0) return;
    connection.transaction(() => {
      for (const { id } of all) foldDeferred(connection, log, raw, id);
    });
    for (const event of all) forget(event);
    early.push(...all);
  }

  const settle = (segment: string): void => {
    const event = bySegment.get(segment);
    if (event) foldNow([event]);
  };
  const settleDocument = (document: string): void => foldNow(byDocument.get(document) ?? []);

  const tables: Tables = {
    ...raw,
    document: (id) => {
      const events = [...(byDocument.get(id) ?? [])];
      // Of texts only the title follows, when the headline's turn comes.
      foldNow(events.filter(({ kind }) => kind !== 'text'));
      return raw.document(id);
    },
    segment: (id) => {
      settle(id);
      return raw.segment(id);
    },
    segmentsOf: (document) => {
      settleDocument(document);
      return raw.segmentsOf(document);
    },
    headlinesOf: (document) => {
      settleDocument(document);
      return raw.headlinesOf(document);
    },
    thread: (id) => {
      const thread = raw.thread(id);
      if (!thread || !bySegment.has(thread.segment)) return thread;
      settle(thread.segment);
      return raw.thread(id);
    },
    threadsOn: (segment) => {
      settle(segment);
      return raw.threadsOn(segment);
    },
  };

  function add(events: readonly WaitingEvent[]): void {
    for (const event of events) {
      waiting.set(event.id, event);
      for (const segment of event.segments) bySegment.set(segment, event);
      for (const document of event.documents) {
        const others = byDocument.get(document) ?? new Set();
        byDocument.set(document, others.add(event));
      }
    }
  }

  return {
    tables,
    add,
    step: (until) => {
      const folded: WaitingEvent[] = [];
      foldLoosely(connection, () => {
        const folding = foldingTables(connection, raw);
        for (const event of waiting.values()) {
          foldDeferred(connection, log, folding, event.id);
          folded.push(event);
          if (performance.now() >= until) break;
        }
      });
      for (const event of folded) forget(event);
      const all = [...early, ...folded];
      early = [];
      return all;
    },
    size: () => waiting.size,
    recover: () => {
      const again = early.filter(({ id }) => isUnfolded(connection, id));
      early = early.filter((event) => !again.includes(event));
      add(again);
    },
  };
}
