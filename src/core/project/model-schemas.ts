/**
 * What a stored value must be, to be read as a value of the model: a project file may be damaged or made by others.
 * Fields that a later version adds are let through. A schema judges; what it has judged is used as it stands.
 */
import { z } from 'zod';
import type { Anchor } from '../annotate/anchor';
import type { ArticleMetadata, Bilingual, Byline, Copyright } from '../article/article';
import { blockKinds } from '../article/article';
import {
  type DocumentRecord,
  type Message,
  type Person,
  type SegmentRecord,
  segmentStatuses,
  type Thread,
} from './model';

const id = z.string().min(1);
const count = z.number().int().nonnegative();

const bilingual: z.ZodType<Bilingual> = z.object({
  ko: z.string(),
  en: z.string(),
  sure: z.boolean().exactOptional(),
});

const byline: z.ZodType<Byline> = z.object({
  raw: z.string(),
  outlet: z.string().nullable(),
  outletEnglish: z.string().nullable().exactOptional(),
  places: z.array(bilingual),
  people: z.array(
    z.object({
      name: bilingual,
      role: bilingual.nullable(),
      affiliation: bilingual.exactOptional(),
      credit: bilingual.exactOptional(),
    }),
  ),
  email: z.string().nullable(),
});

const copyright: z.ZodType<Copyright> = z.object({ raw: z.string(), holder: bilingual });

export const metadataSchema: z.ZodType<ArticleMetadata> = z.object({
  publisher: bilingual.nullable(),
  bylines: z.array(byline),
  copyright: copyright.nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
});

export const personSchema: z.ZodType<Person> = z.object({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
});

export const documentSchema: z.ZodType<DocumentRecord> = z.object({
  id,
  position: z.number(),
  title: z.string(),
  header: metadataSchema,
  engine: z.string().nullable(),
  origin: z.string().nullable(),
  importedAt: z.string(),
  removed: z.boolean(),
});

export const segmentSchema: z.ZodType<SegmentRecord> = z.object({
  id,
  document: id,
  position: z.number(),
  zone: z.enum(blockKinds),
  paragraph: z.number().int(),
  joiner: z.string(),
  ko: z.string().nullable(),
  mt: z.string(),
  target: z.string(),
  baseline: z.string(),
  status: z.enum(segmentStatuses),
  revision: count,
  textEvent: id.exactOptional(),
  alignment: z.number().nullable(),
  locked: z.boolean(),
});

export const anchorSchema: z.ZodType<Anchor> = z.object({
  side: z.enum(['source', 'mt', 'target']),
  revision: count,
  textEvent: id.exactOptional(),
  start: count,
  end: count,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const message: z.ZodType<Message> = z.object({
  id,
  author: z.string(),
  time: z.string(),
  text: z.string(),
  suggestion: z.string().nullable(),
});

export const threadSchema: z.ZodType<Thread> = z.object({
  id,
  document: id,
  segment: id,
  anchor: anchorSchema,
  at: anchorSchema.nullable(),
  messages: z.array(message).min(1),
  resolved: z.object({ by: z.string(), time: z.string() }).nullable(),
});

/** The value a stored JSON text holds, as it stands there; null where it is no JSON or not of the schema. */
export function readStored<T>(schema: z.ZodType<T>, json: unknown): T | null {
  if (typeof json !== 'string') return null;
  try {
    const value: unknown = JSON.parse(json);
    // The value itself, not the schema's copy of it: a field unknown to this version stays.
    return schema.safeParse(value).success ? (value as T) : null;
  } catch {
    return null;
  }
}
