/** House styles as JSON: files for a desk to edit and share, and profiles from anywhere that is not trusted. */

import { z } from 'zod';
import { fillSentence } from '../english/fill-sentence';
import {
  emptyStyle,
  mergeStyle,
  type StyleProfile,
  type StyleRule,
  type StyleRules,
  type StyleWord,
  styleChoices,
} from './style-profile';

const longestText = 200;
const mostWords = 5000;

const normal = (value: string) => value.normalize('NFC').trim();
const text = z.string().max(longestText).transform(normal);
const filled = text.pipe(z.string().min(1));

const wordSchema = z.strictObject({ avoid: filled, write: text, note: text.default('') });

const ruleNames = Object.keys(styleChoices) as readonly StyleRule[];

type RuleSchemas = { readonly [K in StyleRule]: z.ZodType<StyleRules[K]> };

/** One schema a rule, made of the table of choices, so that a new rule is written once. */
const ruleSchemas = Object.fromEntries(
  ruleNames.map((rule) => [rule, z.literal([...styleChoices[rule]])]),
) as unknown as RuleSchemas;

/** A whole profile, for calls and commands: every rule is there, nothing else is. Text becomes NFC. */
export const styleProfileSchema: z.ZodType<StyleProfile> = z.strictObject({
  id: filled,
  name: filled,
  ...ruleSchemas,
  words: z.array(wordSchema).max(mostWords),
});

export interface StyleProblem {
  readonly code: keyof typeof sentences;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The English of each problem; `{{name}}` is filled in from its parameters. */
const sentences = {
  'not-json': 'The file is no JSON: {{error}}.',
  'not-a-style': 'The file is no house style of Daejo: “format” must be “daejo-style”.',
  'newer-version':
    'The house style was written by a newer Daejo (version {{version}}). Update Daejo to read it.',
  'no-name': 'The house style needs an “id” and a “name” of at most {{most}} characters.',
  'unknown-rule': '“{{rule}}” is no rule of a house style.',
  'bad-rule': '“{{rule}}” is {{value}}; it must be one of {{allowed}}.',
  'bad-word': 'Word {{word}}: {{field}}: {{error}}.',
  'duplicate-word': 'Word {{word}}: “{{avoid}}” stands in word {{first}} already.',
  'same-word': 'Word {{word}}: “{{avoid}}” is both avoided and written.',
  'too-many-words': 'The list has {{count}} words; {{most}} are the most.',
} as const;

/** The sentence for a problem, in English. */
export function describeStyleProblem({ code, params }: StyleProblem): string {
  return fillSentence(sentences[code], params);
}

export interface StyleFile {
  /** null where the file as a whole cannot be read. A rule or word named among the problems is not in it. */
  readonly profile: StyleProfile | null;
  readonly problems: readonly StyleProblem[];
}

const format = 'daejo-style';
const version = 1;

const fileSchema = z.looseObject({ format: z.literal(format), version: z.number() });

/** Writes all of a profile; reading it back gives the same profile. */
export function writeStyleProfile(profile: StyleProfile): string {
  return `${JSON.stringify({ format, version, ...profile }, null, 2)}\n`;
}

/**
 * Reads a house style. Never throws. A rule the file leaves out is not checked; a rule or word that cannot be read
 * is a problem, and the others are read. Text becomes NFC.
 */
export function readStyleProfile(json: string): StyleFile {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return refuse('not-json', { error: error instanceof Error ? error.message : '' });
  }
  const file = fileSchema.safeParse(data);
  if (!file.success) return refuse('not-a-style');
  const { format: _, version: written, id, name, words, ...rules } = file.data;
  if (written > version) return refuse('newer-version', { version: written });
  const [ownId, ownName] = [filled.safeParse(id), filled.safeParse(name)];
  if (!ownId.success || !ownName.success) return refuse('no-name', { most: longestText });
  const problems: StyleProblem[] = [];
  const change = {
    ...readRules(rules, problems),
    id: ownId.data,
    name: ownName.data,
    words: readWords(words ?? [], problems),
  };
  return { profile: mergeStyle(emptyStyle, change), problems };
}

function refuse(code: StyleProblem['code'], params: StyleProblem['params'] = {}): StyleFile {
  return { profile: null, problems: [{ code, params }] };
}

function isRule(name: string): name is StyleRule {
  return Object.hasOwn(styleChoices, name);
}

function readRules(given: Readonly<Record<string, unknown>>, problems: StyleProblem[]): Partial<StyleRules> {
  const read: [StyleRule, unknown][] = [];
  for (const [rule, value] of Object.entries(given)) {
    if (!isRule(rule)) {
      problems.push({ code: 'unknown-rule', params: { rule: rule.slice(0, longestText) } });
    } else if (ruleSchemas[rule].safeParse(value).success) {
      read.push([rule, value]);
    } else {
      const allowed = styleChoices[rule].map((choice) => JSON.stringify(choice)).join(', ');
      const shown = JSON.stringify(value).slice(0, longestText);
      problems.push({ code: 'bad-rule', params: { rule, value: shown, allowed } });
    }
  }
  return Object.fromEntries(read);
}

function readWords(given: unknown, problems: StyleProblem[]): readonly StyleWord[] {
  const list = z.array(z.unknown()).safeParse(given);
  if (!list.success) {
    problems.push({ code: 'bad-rule', params: { rule: 'words', value: typeof given, allowed: '[…]' } });
    return [];
  }
  if (list.data.length > mostWords) {
    problems.push({ code: 'too-many-words', params: { count: list.data.length, most: mostWords } });
  }
  const words = new Map<string, { readonly entry: StyleWord; readonly number: number }>();
  for (const [index, raw] of list.data.slice(0, mostWords).entries()) {
    const word = index + 1;
    const parsed = wordSchema.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      const params = { word, field: issue.path.join('.'), error: issue.message };
      problems.push({ code: 'bad-word', params });
      continue;
    }
    const { avoid, write } = parsed.data;
    const earlier = words.get(avoid);
    if (earlier) problems.push({ code: 'duplicate-word', params: { word, avoid, first: earlier.number } });
    else if (avoid === write) problems.push({ code: 'same-word', params: { word, avoid } });
    else words.set(avoid, { entry: parsed.data, number: word });
  }
  return [...words.values()].map(({ entry }) => entry);
}
