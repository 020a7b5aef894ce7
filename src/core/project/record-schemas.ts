/** The fields of a glossary entry and of a remembered correction, as commands take them. */
import { z } from 'zod';

const id = z.string().min(1).max(300);
const words = z.string().trim().min(1).max(1000);
const list = z.array(words).max(100);
const note = z.string().trim().max(5000);

/** `GlossaryEntry`; what is left out is empty, and a missing id is made of the Korean and the domain. */
export const glossaryFields = {
  id: id.optional(),
  ko: words,
  variants: list.optional(),
  en: list,
  forbidden: list.optional(),
  note: note.optional(),
  domain: note.optional(),
  source: note.optional(),
} as const;

/** `ErrorEntry`; a missing id is new. Without Korean words the wrong English alone is watched for. */
export const errorFields = {
  id: id.optional(),
  ko: list,
  nounOnly: z.boolean().optional(),
  unless: list.optional(),
  wrong: list.min(1),
  right: list.min(1),
  reason: note.optional(),
  scope: z.enum(['everywhere', 'project', 'document']),
  document: id.optional(),
  withoutSource: z
    .strictObject({ phrases: list.optional(), near: list.optional(), elsewhere: list.optional() })
    .optional(),
  example: z.strictObject({ ko: note, wrong: note, right: note }).optional(),
} as const;
