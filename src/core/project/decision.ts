/** What deciding a command needs to know, and what comes out. Shared by the decide-*.ts files. */
import type { EditScript } from '../diff/edit-script';
import type { ErrorEntry } from '../terms/error-memory';
import type { CommandFailure } from './commands';
import { type EventBody, importText, type SegmentText, type SegmentTextChange } from './events';
import type { Person, SegmentRecord, SegmentStatus } from './model';
import type { Tables } from './tables';

export interface DecisionContext {
  readonly tables: Pick<
    Tables,
    'document' | 'segment' | 'thread' | 'threadsOn' | 'segmentsOf' | 'spelling' | 'record'
  >;
  /** Documents of the library in order, for commands on the whole project; with words at least those that hold one. */
  readonly documents: (holding?: readonly string[]) => readonly string[];
  readonly person: (id: string) => Person | null;
  readonly actor: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** A correction that the desk has for every project, beside those of this one. */
  readonly deskCorrection?: (id: string) => ErrorEntry | null;
}

export interface Decision {
  readonly ok: true;
  readonly events: readonly EventBody[];
  /** Ids of what the command made, for scripts that go on from there. */
  readonly created?: {
    readonly thread?: string;
    readonly message?: string;
    readonly segment?: string;
    /** Of a mute, a term or a remembered correction. */
    readonly record?: string;
  };
}

export type DecisionResult = Decision | ({ readonly ok: false } & CommandFailure);

export function refuse(failure: CommandFailure): { readonly ok: false } & CommandFailure {
  return { ok: false, ...failure };
}

export function notFound(what: string, id: string): { readonly ok: false } & CommandFailure {
  return refuse({ code: 'not-found', params: { what, id } });
}

/** The status that follows from a text change: approval is for the words that were approved. */
export function statusAfterEdit(
  segment: Pick<SegmentRecord, 'status' | 'mt'>,
  target: string,
): SegmentStatus {
  if (segment.status === 'needs-work') return 'needs-work';
  return target === segment.mt ? 'untouched' : 'edited';
}

export function textOf(segment: SegmentRecord): SegmentText {
  return { target: segment.target, baseline: segment.baseline, status: segment.status };
}

/**
 * The change that gives a segment these texts; null when it has them already. `script` says what an editor replaced
 * of the target, where that is known; else the texts are compared when the event is written (`grounded`).
 */
export function textChange(
  segment: SegmentRecord,
  after: Partial<SegmentText>,
  script: EditScript | null = null,
): SegmentTextChange | null {
  const before = textOf(segment);
  const next = { ...before, ...after };
  if (next.target === before.target && next.baseline === before.baseline && next.status === before.status) {
    return null;
  }
  const base = segment.textEvent ?? (segment.revision === 0 ? importText : null);
  return { segment: segment.id, base, before, after: next, script };
}
