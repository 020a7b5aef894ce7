/**
 * What the payload of an event must be, kind by kind. Strict about what folding needs; fields that a later version
 * adds are let through. Text events are stored otherwise than they are used: text-payloads.ts.
 */
import { z } from 'zod';
import { blockKinds } from '../../article/article';
import type { EventKind, EventPayloads } from '../events';
import { documentSchema, metadataSchema, personSchema, segmentSchema, threadSchema } from '../model-schemas';
import { recordSchemas } from '../record-value-schemas';
import { type RecordKind, recordKinds } from '../records';

const id = z.string().min(1);
const document = id;

const zones = z.array(z.enum(blockKinds));

function recordsOf(record: RecordKind) {
  const value = recordSchemas[record].nullable();
  return z.object({
    record: z.literal(record),
    document: z.string().nullable(),
    action: z.enum([`${record}-add`, `${record}-change`, `${record}-remove`]),
    changes: z.array(z.object({ id, before: value, after: value })),
  });
}

const [mute, term, confusion, setting] = recordKinds.map(recordsOf);

export const payloadSchemas: {
  readonly [K in Exclude<EventKind, 'text'>]: z.ZodType<EventPayloads[K]>;
} = {
  import: z.object({ documents: z.array(documentSchema), segments: z.array(segmentSchema) }),
  documents: z.object({ ids: z.array(id), removed: z.boolean() }),
  structure: z.object({
    document,
    action: z.enum(['split', 'merge', 'align']),
    removed: z.array(segmentSchema),
    added: z.array(segmentSchema),
    threadsBefore: z.array(threadSchema),
    threadsAfter: z.array(threadSchema),
  }),
  zone: z
    .object({ document, segments: z.array(id), before: zones, after: zones })
    .refine(({ segments, after }) => segments.length === after.length, { path: ['after'] }),
  header: z.object({ document, before: metadataSchema, after: metadataSchema }),
  thread: z
    .object({
      document,
      segment: id,
      action: z.enum(['comment', 'reply', 'resolve', 'reopen', 'amend', 'delete']),
      before: threadSchema.nullable(),
      after: threadSchema.nullable(),
    })
    .refine(({ before, after }) => before !== null || after !== null, { path: ['after'] }),
  name: z.object({ ko: z.string().min(1), before: z.string().nullable(), after: z.string().nullable() }),
  person: z.object({ before: personSchema.nullable(), after: personSchema }),
  // One schema for each kind of record, which the tuple of a map does not show.
  records: z.discriminatedUnion('record', [mute!, term!, confusion!, setting!]) as unknown as z.ZodType<
    EventPayloads['records']
  >,
};
