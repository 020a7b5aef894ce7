/** Commands on what a project holds beside its articles: mutes, glossary, error memory, settings. */
import { type Anchor, createAnchor } from '../annotate/anchor';
import { nearestPlace, placesOf } from '../annotate/quote-places';
import type { ErrorEntry } from '../terms/error-memory';
import type { GlossaryEntry } from '../terms/glossary';
import { glossaryId } from '../terms/glossary-file';
import type { CommandOf } from './commands';
import { type Decision, type DecisionContext, type DecisionResult, notFound, refuse } from './decision';
import type { EventBody, EventPayloads } from './events';
import { type SegmentRecord, sideText } from './model';
import type { Mute, RecordChange, RecordKind, RecordValues, Setting, SettingName } from './records';

export function decideMute(context: DecisionContext, command: CommandOf<'mute'>): DecisionResult {
  const missing = (field: string) =>
    refuse({ code: 'invalid-command', params: { field, problem: `needed to mute ${command.scope}` } });
  const { scope, check, code, quote } = command;
  const reason = command.reason?.normalize('NFC').trim() ?? '';
  const base = { id: context.newId(), check, reason, by: context.actor, time: context.now() };
  if (scope === 'check') return put(context, 'mute', { ...base, scope }, null);
  const segment = command.segment === undefined ? null : context.tables.segment(command.segment);
  if (command.segment !== undefined && !segment) return notFound('segment', command.segment);
  if (code === undefined) return missing('code');
  if (quote === undefined) return missing('quote');
  const document = segment?.document ?? command.document;
  if (document === undefined || (scope === 'one' && !segment)) return missing('segment');
  if (!context.tables.document(document)) return notFound('document', document);
  const mute: Mute =
    scope === 'one'
      ? {
          ...base,
          scope,
          document,
          segment: segment!.id,
          code,
          quote,
          ...mutedPlace(segment!, quote, command),
        }
      : { ...base, scope, document, code, quote };
  return put(context, 'mute', mute, document);
}

/**
 * The words that a mute is on: those at `start`, else those of the quote where it stands but once. `occurrence` counts
 * findings, not words: it alone does not say where they are.
 */
function mutedPlace(
  segment: SegmentRecord,
  quote: string,
  { side, start, occurrence = 0 }: CommandOf<'mute'>,
): { readonly occurrence: number; readonly anchor?: Anchor } {
  if (side === undefined && segment.ko?.includes(quote)) return { occurrence };
  const text = sideText(segment, side ?? 'target');
  const places = quote === '' ? [] : placesOf(quote, text);
  const at = places.length > 0 && start !== undefined ? nearestPlace(places, start) : places[0];
  if (start === undefined && places.length > 1) return { occurrence };
  if (at === undefined) return { occurrence };
  return {
    occurrence,
    anchor: createAnchor(text, side ?? 'target', segment.revision, at, at + quote.length),
  };
}

export function decideUnmute(context: DecisionContext, command: CommandOf<'unmute'>): DecisionResult {
  const mute = context.tables.record('mute', command.mute);
  if (!mute) return notFound('mute', command.mute);
  return drop('mute', mute, mute.scope === 'check' ? null : mute.document);
}

export function decideTerm(context: DecisionContext, command: CommandOf<'term'>): DecisionResult {
  const entry = termOf(command);
  const problem = problemOfTerm(entry);
  return problem ? refuse(problem) : put(context, 'term', entry, null);
}

export function decideDropTerm(context: DecisionContext, command: CommandOf<'drop-term'>): DecisionResult {
  const entry = context.tables.record('term', command.term);
  return entry ? drop('term', entry, null) : notFound('term', command.term);
}

export function decideImportTerms(
  context: DecisionContext,
  command: CommandOf<'import-terms'>,
): DecisionResult {
  const entries = command.entries.map(termOf);
  const problem = entries.map(problemOfTerm).find((found) => found !== null);
  return problem ? refuse(problem) : putAll(context, 'term', entries, 'import-terms');
}

export function decideRemember(context: DecisionContext, command: CommandOf<'remember'>): DecisionResult {
  const entry = confusionOf(context, command);
  const problem = problemOfConfusion(context, entry);
  if (problem) return problem;
  return put(context, 'confusion', entry, entry.document ?? null);
}

export function decideForget(context: DecisionContext, command: CommandOf<'forget'>): DecisionResult {
  const entry = standing(context, 'confusion', command.correction);
  return entry
    ? drop('confusion', entry, entry.document ?? null)
    : notFound('correction', command.correction);
}

export function decideImportCorrections(
  context: DecisionContext,
  command: CommandOf<'import-corrections'>,
): DecisionResult {
  const entries = command.entries.map((fields) => confusionOf(context, fields));
  const problem = entries.map((entry) => problemOfConfusion(context, entry)).find((found) => found !== null);
  return problem ?? putAll(context, 'confusion', entries, 'import-corrections');
}

export function decideSetting(context: DecisionContext, command: CommandOf<'setting'>): DecisionResult {
  const { command: _, ...values } = command;
  const settings = (Object.keys(values) as SettingName[]).flatMap((name): readonly Setting[] => {
    const value = values[name as keyof typeof values];
    // The schema pairs each name with its own value.
    return value === undefined ? [] : [{ name, value } as Setting];
  });
  return putAll(context, 'setting', settings, 'setting');
}

function termOf(fields: Omit<CommandOf<'term'>, 'command'>): GlossaryEntry {
  const normal = (text: string | undefined) => text?.normalize('NFC').trim() ?? '';
  const all = (texts: readonly string[] | undefined) => [...new Set((texts ?? []).map(normal))];
  const ko = normal(fields.ko);
  const domain = normal(fields.domain);
  return {
    id: fields.id ?? glossaryId(ko, domain),
    ko,
    variants: all(fields.variants),
    en: all(fields.en),
    forbidden: all(fields.forbidden),
    note: normal(fields.note),
    domain,
    source: normal(fields.source),
  };
}

type Refusal = Parameters<typeof refuse>[0];

function problemOfTerm({ ko, en, forbidden }: GlossaryEntry): Refusal | null {
  const invalid = (field: string, problem: string): Refusal => ({
    code: 'invalid-command',
    params: { field, problem },
  });
  if (en.length + forbidden.length === 0)
    return invalid('en', `“${ko}” has neither English nor forbidden words`);
  const both = en.find((one) => forbidden.some((two) => two.toLowerCase() === one.toLowerCase()));
  return both === undefined ? null : invalid('forbidden', `“${both}” is both right and forbidden`);
}

function confusionOf(context: DecisionContext, fields: Omit<CommandOf<'remember'>, 'command'>): ErrorEntry {
  const { id, ko, wrong, right, reason, scope, nounOnly, unless, document, withoutSource, example } = fields;
  const all = (texts: readonly string[]) => [...new Set(texts.map((text) => text.normalize('NFC').trim()))];
  return {
    id: id ?? context.newId(),
    ko: all(ko),
    wrong: all(wrong),
    right: all(right),
    reason: reason?.normalize('NFC') ?? '',
    scope,
    ...(nounOnly === undefined ? {} : { nounOnly }),
    ...(unless === undefined ? {} : { unless: all(unless) }),
    ...(scope === 'document' && document !== undefined ? { document } : {}),
    // Without Korean the wrong words are all there is to watch for.
    ...(ko.length === 0 ? { withoutSource: { phrases: all(wrong), ...given(withoutSource) } } : {}),
    ...(ko.length > 0 && withoutSource ? { withoutSource: given(withoutSource) } : {}),
    ...(example === undefined ? {} : { example }),
  };
}

/** A schema's optional fields may be there as undefined; an entry's are there or not. */
function given<T extends object>(value: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value ?? {}).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function problemOfConfusion(
  context: DecisionContext,
  entry: ErrorEntry,
): Extract<DecisionResult, { ok: false }> | null {
  if (entry.scope === 'document') {
    if (entry.document === undefined) {
      return refuse({
        code: 'invalid-command',
        params: { field: 'document', problem: 'needed for the scope of one article' },
      });
    }
    if (!context.tables.document(entry.document)) return notFound('document', entry.document);
  }
  const both = entry.wrong.find((one) => entry.right.some((two) => two.toLowerCase() === one.toLowerCase()));
  if (both === undefined) return null;
  return refuse({
    code: 'invalid-command',
    params: { field: 'right', problem: `“${both}” is both right and wrong` },
  });
}

const idOf: { readonly [K in RecordKind]: (value: RecordValues[K]) => string } = {
  mute: ({ id }) => id,
  term: ({ id }) => id,
  confusion: ({ id }) => id,
  setting: ({ name }) => name,
};

const commandOf: Readonly<Record<RecordKind, string>> = {
  mute: 'mute',
  term: 'term',
  confusion: 'remember',
  setting: 'setting',
};

function put<K extends RecordKind>(
  context: DecisionContext,
  record: K,
  value: RecordValues[K],
  document: string | null,
): DecisionResult {
  return putAll(context, record, [value], commandOf[record], document);
}

/** One event for all values; of two with one id the later stands. Values that stand already change nothing. */
function putAll<K extends RecordKind>(
  context: DecisionContext,
  record: K,
  values: readonly RecordValues[K][],
  command: string,
  document: string | null = null,
): DecisionResult {
  const latest = new Map(values.map((value) => [idOf[record](value), value]));
  const changes = [...latest].flatMap(([id, after]): readonly RecordChange<K>[] => {
    const before = standing(context, record, id);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
  });
  if (changes.length === 0) return refuse({ code: 'nothing-to-do', params: { command } });
  const done = changes.every(({ before }) => before === null) ? 'add' : 'change';
  const only = changes.length === 1 ? changes[0]!.id : null;
  return decision(record, changes, document, done, only);
}

/** What stands under an id. Of corrections also those of the desk: undoing a change of one brings it back as it was. */
function standing<K extends RecordKind>(
  context: DecisionContext,
  record: K,
  id: string,
): RecordValues[K] | null {
  const own = context.tables.record(record, id);
  if (own || record !== 'confusion') return own;
  // The kind has just been looked at; a generic cannot carry that.
  return (context.deskCorrection?.(id) ?? null) as RecordValues[K] | null;
}

function drop<K extends RecordKind>(record: K, value: RecordValues[K], document: string | null): Decision {
  const id = idOf[record](value);
  return decision(record, [{ id, before: value, after: null }], document, 'remove', null);
}

function decision<K extends RecordKind>(
  record: K,
  changes: readonly RecordChange<K>[],
  document: string | null,
  done: 'add' | 'change' | 'remove',
  created: string | null,
): Decision {
  // `record` and `changes` are of one K, which a generic cannot show to the union of payloads.
  const payload = { record, changes, document, action: `${record}-${done}` } as EventPayloads['records'];
  const event: EventBody = { kind: 'records', payload };
  return { ok: true, events: [event], ...(created === null ? {} : { created: { record: created } }) };
}
