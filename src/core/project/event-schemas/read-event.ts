/** The one way from a stored payload to an event, whatever version wrote it, and back. */
import type { z } from 'zod';
import type { EventBody, EventKind } from '../events';
import { payloadSchemas } from './payloads';
import { fromVersion1, fromVersion2, textVersion1, textVersion2, toVersion2 } from './text-payloads';

/**
 * The version in which a kind is written today. Structure events of version 1 are of a time when rows did not name
 * the event that made their text; their payload is the same.
 */
const writtenIn: Readonly<Record<EventKind, number>> = {
  import: 1,
  documents: 1,
  text: 2,
  structure: 2,
  zone: 1,
  header: 1,
  thread: 1,
  name: 1,
  person: 1,
  records: 1,
};

/** An event that cannot be read: of which kind, and the field that is not as it must be (`payload` where all is). */
export interface DamagedEvent {
  readonly ok: false;
  readonly kind: string;
  readonly field: string;
}

export type EventRead = { readonly ok: true; readonly body: EventBody } | DamagedEvent;

/**
 * Reads a stored payload of a kind and version. What it answers is as the newest version has it. Fails, and never
 * throws, where the kind or its version is unknown and where the payload is not what it must be.
 */
export function readEvent(kind: string, version: number, payload: unknown): EventRead {
  if (!Object.hasOwn(writtenIn, kind)) return damaged(kind, 'kind');
  const known = kind as EventKind;
  if (!Number.isInteger(version) || version < 1 || version > writtenIn[known])
    return damaged(kind, 'version');
  if (known === 'text') {
    return version === 1
      ? read(kind, textVersion1, payload, (text) => ({ kind: 'text', payload: fromVersion1(text) }))
      : read(kind, textVersion2, payload, (text) => ({ kind: 'text', payload: fromVersion2(text) }));
  }
  // The schema of a kind gives that kind's payload, which the union does not show.
  const schema: z.ZodType<unknown> = payloadSchemas[known];
  return read(kind, schema, payload, () => ({ kind: known, payload }) as EventBody);
}

/** An event's payload as it is stored, and the version that says so. The event is grounded. */
export function storedPayload(event: EventBody): { readonly version: number; readonly payload: unknown } {
  const payload = event.kind === 'text' ? toVersion2(event.payload) : event.payload;
  return { version: writtenIn[event.kind], payload };
}

/** What has been judged is used as it stands, so that a field unknown to this version stays. */
function read<T>(
  kind: string,
  schema: z.ZodType<T>,
  payload: unknown,
  body: (value: T) => EventBody,
): EventRead {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return { ok: true, body: body(parsed.data) };
  return damaged(kind, parsed.error.issues[0]?.path.join('.') || 'payload');
}

function damaged(kind: string, field: string): DamagedEvent {
  return { ok: false, kind, field };
}
