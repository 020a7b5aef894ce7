/** What a stored record must be, kind by kind. See model-schemas.ts for what such a schema is for. */
import { z } from 'zod';
import { severities } from '../checks/severity';
import { type StyleProfile, type StyleRule, styleChoices } from '../checks/style-profile';
import type { ErrorEntry } from '../terms/error-memory';
import type { GlossaryEntry } from '../terms/glossary';
import { anchorSchema } from './model-schemas';
import type { Gate, Mute, RecordKind, RecordValues, Setting } from './records';

const id = z.string().min(1);
const texts = z.array(z.string());

const muted = { id, check: z.string(), reason: z.string(), by: z.string(), time: z.string() };
const place = { document: z.string(), code: z.string(), quote: z.string() };

const mute: z.ZodType<Mute> = z.discriminatedUnion('scope', [
  z.object({
    ...muted,
    ...place,
    scope: z.literal('one'),
    segment: z.string(),
    occurrence: z.number().int().nonnegative(),
    anchor: anchorSchema.exactOptional(),
  }),
  z.object({ ...muted, ...place, scope: z.literal('alike') }),
  z.object({ ...muted, scope: z.literal('check') }),
]);

const term: z.ZodType<GlossaryEntry> = z.object({
  id,
  ko: z.string(),
  variants: texts,
  en: texts,
  forbidden: texts,
  note: z.string(),
  domain: z.string(),
  source: z.string(),
});

const confusion: z.ZodType<ErrorEntry> = z.object({
  id,
  ko: texts,
  nounOnly: z.boolean().exactOptional(),
  unless: texts.exactOptional(),
  wrong: texts.min(1),
  right: texts.min(1),
  reason: z.string(),
  scope: z.enum(['everywhere', 'project', 'document']),
  document: z.string().exactOptional(),
  withoutSource: z
    .object({ phrases: texts.exactOptional(), near: texts.exactOptional(), elsewhere: texts.exactOptional() })
    .exactOptional(),
  example: z.object({ ko: z.string(), wrong: z.string(), right: z.string() }).exactOptional(),
});

const gate: z.ZodType<Gate> = z.object({
  action: z.enum(['off', 'warn', 'refuse']),
  severity: z.enum(severities),
});

/** A rule added since the profile was kept is not in it, and is not checked then. */
const rules = Object.fromEntries(
  (Object.keys(styleChoices) as StyleRule[]).map((rule) => [
    rule,
    z.literal([...styleChoices[rule]]).optional(),
  ]),
);
const style = z.object({
  id: z.string(),
  name: z.string(),
  ...rules,
  words: z.array(z.object({ avoid: z.string(), write: z.string(), note: z.string() })),
}) as unknown as z.ZodType<StyleProfile>;

const setting: z.ZodType<Setting> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('gate'), value: gate }),
  z.object({ name: z.literal('style'), value: style }),
  z.object({ name: z.literal('repetitions'), value: z.boolean() }),
  z.object({ name: z.literal('grammar'), value: z.boolean() }),
]);

export const recordSchemas: { readonly [K in RecordKind]: z.ZodType<RecordValues[K]> } = {
  mute,
  term,
  confusion,
  setting,
};
