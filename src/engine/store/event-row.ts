/** Events as rows of the log: payload, version, checksum. Whatever is read goes through its schema. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readEvent, storedPayload } from '../../core/project/event-schemas/read-event';
import { documentOf, type EventBody, type ProjectEvent } from '../../core/project/events';
import { damageIn } from './damage';
import type { Connection, SqlValue } from './driver';

/** Payloads above this many bytes are deflated: an import of a month is large, an edit is not. */
const deflateFrom = 16_384;
/** An inflated payload above this is not ours: 1 GiB. */
const inflateTo = 1 << 30;

export interface EventRow {
  seq: number;
  id: string;
  time: string;
  actor: string;
  kind: string;
  version: number;
  action: string;
  document: string | null;
  operation: string;
  undoes: string | null;
  redoes: string | null;
  undone: number;
  payload: string | Uint8Array;
  /** Null in an event of an older version: unchecked. */
  checksum: string | null;
}

/** An event as the file holds it: what is left to do is to put it there. */
export type PreparedEvent = Readonly<Record<string, SqlValue>>;

/** The row of an event that is grounded (`scripted`, `based`). */
export function toRow(event: ProjectEvent): PreparedEvent {
  const { version, payload } = storedPayload(event);
  const json = JSON.stringify(payload);
  const row = {
    id: event.id,
    time: event.time,
    actor: event.actor,
    kind: event.kind,
    version,
    action: actionOf(event),
    document: documentOf(event),
    operation: event.operation,
    undoes: event.undoes,
    redoes: event.redoes,
    payload: json.length > deflateFrom ? deflateRawSync(Buffer.from(json, 'utf8')) : json,
  };
  return { ...row, checksum: eventChecksum(row) };
}

/** The event of a row, or the first column or field of its payload that is not as it must be. */
export function fromRow(
  row: Omit<EventRow, 'seq' | 'undone'>,
): { readonly ok: true; readonly event: ProjectEvent } | { readonly ok: false; readonly field: string } {
  if (!isEventIntact(row)) return { ok: false, field: 'checksum' };
  const column = badColumn(row);
  if (column) return { ok: false, field: column };
  const payload = payloadOf(row.payload);
  if (payload === undefined) return { ok: false, field: 'payload' };
  const read = readEvent(row.kind, row.version, payload);
  if (!read.ok) return read;
  const { id, time, actor, version, operation, undoes, redoes } = row;
  return { ok: true, event: { ...read.body, id, version, time, actor, operation, undoes, redoes } };
}

/** True for an event of an older version, which has no checksum. */
export function isEventIntact(row: Omit<EventRow, 'seq' | 'undone'>): boolean {
  return row.checksum === null || row.checksum === eventChecksum(row);
}

/** The event of a row; null, with its place noted, where it is damaged. */
export function eventIn(connection: Connection, row: EventRow): ProjectEvent | null {
  const read = fromRow(row);
  if (read.ok) return read.event;
  damageIn(connection).note({ table: 'events', id: String(row.seq), field: read.field });
  return null;
}

/** What the person did, as a word the window has a sentence for. */
export function actionOf(event: EventBody): string {
  if (event.kind === 'documents') return event.payload.removed ? 'remove' : 'restore';
  return 'action' in event.payload ? event.payload.action : event.kind;
}

/** SHA-256 of what the row says, cut to 128 bits, in hexadecimal digits. Never edit: files were written with it. */
function eventChecksum(row: Omit<EventRow, 'seq' | 'undone' | 'checksum'>): string {
  const { id, time, actor, kind, version, action, document, operation, undoes, redoes, payload } = row;
  return createHash('sha256')
    .update(JSON.stringify([id, time, actor, kind, version, action, document, operation, undoes, redoes]))
    .update('\n')
    .update(payload)
    .digest('hex')
    .slice(0, 32);
}

function badColumn(row: Omit<EventRow, 'seq' | 'undone'>): string | null {
  for (const name of ['id', 'time', 'actor', 'operation'] as const) {
    if (typeof row[name] !== 'string' || row[name] === '') return name;
  }
  for (const name of ['document', 'undoes', 'redoes'] as const) {
    if (row[name] !== null && typeof row[name] !== 'string') return name;
  }
  return null;
}

function payloadOf(stored: string | Uint8Array): unknown {
  try {
    const text =
      typeof stored === 'string'
        ? stored
        : inflateRawSync(stored, { maxOutputLength: inflateTo }).toString('utf8');
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
