/**
 * The log. Every change of a project is one immutable event that carries what it replaces as well as what it
 * sets, so that it can be undone, shown as history and merged without asking anything else.
 */
import type { ArticleMetadata } from '../article/article';
import { type EditScript, invertScript } from '../diff/edit-script';
import type { DocumentRecord, Person, SegmentRecord, SegmentStatus, Thread, Zone } from './model';
import type { RecordChange, RecordChanges, RecordKind } from './records';

/** The part of a segment that editing changes. */
export interface SegmentText {
  readonly target: string;
  readonly baseline: string;
  readonly status: SegmentStatus;
}

export interface SegmentTextChange {
  readonly segment: string;
  /** The event whose text it changes: the edit, the split or the import before. Null where that is not known. */
  readonly base: string | null;
  /** What it changes, as it was and as it is then. What stays the same may be left out. */
  readonly before: Partial<SegmentText>;
  readonly after: Partial<SegmentText>;
  /** What it replaced of the edited text; null where that stays, and where an event of version 1 does not say. */
  readonly script: EditScript | null;
}

/** Split, merge, shift and re-align: some rows go, others come, and the threads on them move along. */
export interface Restructuring {
  readonly removed: readonly SegmentRecord[];
  readonly added: readonly SegmentRecord[];
  readonly threadsBefore: readonly Thread[];
  readonly threadsAfter: readonly Thread[];
}

export const textActions = [
  'edit',
  'accept',
  'reject',
  'revert',
  'status',
  'replace',
  'suggestion',
  'correction',
  'propagate',
  'header',
  'name',
] as const;

/** `SegmentTextChange.base` until the event is written: the row has the text of its import. */
export const importText = 'import';

export interface EventPayloads {
  /** A whole import, however many articles: one event, not one a sentence. */
  readonly import: {
    readonly documents: readonly DocumentRecord[];
    readonly segments: readonly SegmentRecord[];
  };
  readonly documents: { readonly ids: readonly string[]; readonly removed: boolean };
  readonly text: {
    readonly document: string;
    /** What the person did, for the history: the state follows from `changes` alone. */
    readonly action: (typeof textActions)[number];
    readonly changes: readonly SegmentTextChange[];
  };
  readonly structure: {
    readonly document: string;
    readonly action: 'split' | 'merge' | 'align';
  } & Restructuring;
  readonly zone: {
    readonly document: string;
    readonly segments: readonly string[];
    readonly before: readonly Zone[];
    readonly after: readonly Zone[];
  };
  readonly header: {
    readonly document: string;
    readonly before: ArticleMetadata;
    readonly after: ArticleMetadata;
  };
  /** Comment, reply, resolve, reopen, delete: the thread before and after, null where there was none. */
  readonly thread: {
    readonly document: string;
    readonly segment: string;
    readonly action: 'comment' | 'reply' | 'resolve' | 'reopen' | 'amend' | 'delete';
    readonly before: Thread | null;
    readonly after: Thread | null;
  };
  /** The ledger of names: one English spelling for a person. */
  readonly name: { readonly ko: string; readonly before: string | null; readonly after: string | null };
  readonly person: { readonly before: Person | null; readonly after: Person };
  /** Mutes, glossary, error memory, settings: `action` is the kind and what was done, for the history. */
  readonly records: RecordChanges & {
    /** The article it concerns alone; null for the whole project. */
    readonly document: string | null;
    readonly action: `${RecordKind}-${'add' | 'change' | 'remove'}`;
  };
}

export type EventKind = keyof EventPayloads;

export type EventBody = {
  [K in EventKind]: { readonly kind: K; readonly payload: EventPayloads[K] };
}[EventKind];

export type ProjectEvent = EventBody & {
  /** UUIDv7: unique anywhere, ordered by time. */
  readonly id: string;
  /** The version its payload was written in, which read-event.ts knows; left out by a new event: the newest. */
  readonly version?: number;
  readonly actor: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string;
  /** Events of one operation (a replace-all, a burst of typing) share its id and are undone together. */
  readonly operation: string;
  /** The event whose effect this one takes back, or brings back. */
  readonly undoes: string | null;
  readonly redoes: string | null;
};

/** Who a person is does not go away when the last edit is taken back. */
export function isUndoable(kind: EventKind): boolean {
  return kind !== 'person';
}

/** The document an event belongs to; null for events of the whole project. */
export function documentOf(event: EventBody): string | null {
  switch (event.kind) {
    case 'import':
      return event.payload.documents.length === 1 ? event.payload.documents[0]!.id : null;
    case 'documents':
      return event.payload.ids.length === 1 ? event.payload.ids[0]! : null;
    case 'name':
    case 'person':
      return null;
    default:
      return event.payload.document;
  }
}

/** The segments an event touches; for an import none, which means all of its documents' rows. */
export function segmentsOf(event: EventBody): readonly string[] {
  switch (event.kind) {
    case 'text':
      return event.payload.changes.map((change) => change.segment);
    case 'structure':
      return [...new Set([...event.payload.removed, ...event.payload.added].map((segment) => segment.id))];
    case 'zone':
      return event.payload.segments;
    case 'thread':
      return [event.payload.segment];
    default:
      return [];
  }
}

/**
 * The event that takes `event` back exactly. Fails for none: each payload carries both sides. A text change still
 * names the base of the original: see `grounded`.
 */
export function inverse(event: EventBody): EventBody {
  switch (event.kind) {
    case 'import':
      return {
        kind: 'documents',
        payload: { ids: event.payload.documents.map((document) => document.id), removed: true },
      };
    case 'documents':
      return { kind: 'documents', payload: { ids: event.payload.ids, removed: !event.payload.removed } };
    case 'text':
      return {
        kind: 'text',
        payload: {
          ...event.payload,
          changes: event.payload.changes.map((change) => ({
            ...change,
            before: change.after,
            after: change.before,
            script: change.script && invertScript(change.script),
          })),
        },
      };
    case 'structure':
      return {
        kind: 'structure',
        payload: {
          ...event.payload,
          removed: event.payload.added,
          added: event.payload.removed,
          threadsBefore: event.payload.threadsAfter,
          threadsAfter: event.payload.threadsBefore,
        },
      };
    case 'zone':
      return {
        kind: 'zone',
        payload: { ...event.payload, before: event.payload.after, after: event.payload.before },
      };
    case 'header':
      return {
        kind: 'header',
        payload: { ...event.payload, before: event.payload.after, after: event.payload.before },
      };
    case 'thread':
      return {
        kind: 'thread',
        payload: { ...event.payload, before: event.payload.after, after: event.payload.before },
      };
    case 'records':
      return { kind: 'records', payload: inverseRecords(event.payload) };
    case 'name':
      return {
        kind: 'name',
        payload: { ...event.payload, before: event.payload.after, after: event.payload.before },
      };
    case 'person':
      return event.payload.before
        ? { kind: 'person', payload: { before: event.payload.after, after: event.payload.before } }
        : event;
  }
}

function inverseRecords(payload: EventPayloads['records']): EventPayloads['records'] {
  const changes = (payload.changes as readonly RecordChange<RecordKind>[]).map(({ id, before, after }) => ({
    id,
    before: after,
    after: before,
  }));
  // The same kind of record on both sides, which the spread of a union does not show.
  return { ...payload, changes } as EventPayloads['records'];
}

/** What redoing an undone event appends: an import comes back as the restoring of its documents. */
export function again(event: EventBody): EventBody {
  // The body alone, whatever else the event carries.
  if (event.kind !== 'import') return { kind: event.kind, payload: event.payload } as EventBody;
  return {
    kind: 'documents',
    payload: { ids: event.payload.documents.map((document) => document.id), removed: false },
  };
}
