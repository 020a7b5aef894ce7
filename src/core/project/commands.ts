/**
 * What a person can do to a project, as data: the window, the command line and tests say the same words.
 * One list gives the types, the validation at the boundary and `daejo commands`.
 */
import { z } from 'zod';
import { blockKinds } from '../article/article';
import { severities } from '../checks/check';
import { styleProfileSchema } from '../checks/style-profile-file';
import { segmentStatuses } from './model';
import { personInitials, personName } from './person';
import { errorFields, glossaryFields } from './record-schemas';

const id = z.string().min(1).max(100);
const text = z.string().max(1_000_000);
const offset = z.number().int().nonnegative();
const bilingual = z.strictObject({ ko: text, en: text, sure: z.boolean().optional() });
const side = z.enum(['source', 'mt', 'target']);

/** Rows by id, or all rows of an article. */
const rows = { segments: z.array(id).min(1).optional(), document: id.optional() };

export const headerSchema = z.strictObject({
  publisher: bilingual.nullable().optional(),
  bylines: z
    .array(
      z.strictObject({
        raw: text,
        outlet: text.nullable(),
        outletEnglish: text.nullable().optional(),
        places: z.array(bilingual).readonly(),
        people: z
          .array(
            z.strictObject({
              name: bilingual,
              role: bilingual.nullable(),
              affiliation: bilingual.optional(),
              credit: bilingual.optional(),
            }),
          )
          .readonly(),
        email: text.nullable(),
      }),
    )
    .readonly()
    .optional(),
  copyright: z.strictObject({ raw: text, holder: bilingual }).nullable().optional(),
  published: text.nullable().optional(),
  url: text.nullable().optional(),
});

/** Title -> fields. The title is the sentence `daejo commands` prints. */
export const commandSchemas = {
  edit: z
    .strictObject({
      segment: id,
      text,
      revision: z.number().int().nonnegative().optional(),
      group: id.optional(),
      edits: z
        .array(z.tuple([offset, offset, text]))
        .max(10_000)
        .optional(),
    })
    .describe(
      'Set the edited text of a sentence; `revision` refuses an edit made on an older text. `edits` says what was ' +
        'replaced, [start, end, words] in order, so that comments follow it exactly; it is passed over where it does ' +
        'not lead to `text`.',
    ),
  accept: z
    .strictObject({ ...rows, segment: id.optional(), change: z.string().optional() })
    .describe('Accept one tracked change, or all of a sentence or an article, into the baseline.'),
  reject: z
    .strictObject({ ...rows, segment: id.optional(), change: z.string().optional() })
    .describe('Reject one tracked change, or all of a sentence or an article: the baseline text returns.'),
  revert: z
    .strictObject({ ...rows, segment: id.optional() })
    .describe('Return a sentence or an article to the machine text; its baseline too.'),
  status: z
    .strictObject({ ...rows, segment: id.optional(), status: z.enum(segmentStatuses) })
    .describe('Set the status of sentences.'),
  replace: z
    .strictObject({
      ...rows,
      find: text.min(1),
      with: text,
      matchCase: z.boolean().optional(),
      wholeWord: z.boolean().optional(),
      /** `find` is a regular expression (RE2), and `$1` in `with` is its first group. */
      pattern: z.boolean().optional(),
      /** Only rows with one of these statuses. */
      status: z.array(z.enum(segmentStatuses)).min(1).optional(),
      /** Rows left as they are. */
      except: z.array(id).max(100_000).optional(),
      /** Of one row only the match that begins here. */
      at: offset.optional(),
    })
    .describe('Replace words in the edited text of rows, an article or the project; one undo.'),
  correct: z
    .strictObject({
      corrections: z
        .array(z.strictObject({ segment: id, start: offset, end: offset, quote: text, text }))
        .min(1)
        .max(100_000),
    })
    .describe('Put other words in place of exact words of the edited text, in one row or many; one undo.'),
  propagate: z
    .strictObject({ from: id, segments: z.array(id).min(1).max(100_000) })
    .describe('Give other rows with the same sentence the edited text of this one; one undo.'),
  mute: z
    .strictObject({
      scope: z.enum(['one', 'alike', 'check']),
      check: id,
      segment: id.optional(),
      document: id.optional(),
      code: id.optional(),
      quote: text.optional(),
      occurrence: offset.optional(),
      /** Where the words stand: of several alike, the mute stays on these. */
      side: side.optional(),
      start: offset.optional(),
      reason: z.string().max(2000).optional(),
    })
    .describe(
      'Do not show a finding again: one (segment, code, quote, and side with start, or occurrence), all alike in the article ' +
        '(document or segment, code, quote), or a check in the whole project.',
    ),
  unmute: z.strictObject({ mute: id }).describe('Show muted findings again.'),
  term: z
    .strictObject(glossaryFields)
    .describe('Put a term into the glossary of the project, or change it by its id.'),
  'drop-term': z.strictObject({ term: id }).describe('Take a term out of the glossary of the project.'),
  'import-terms': z
    .strictObject({ entries: z.array(z.strictObject(glossaryFields)).min(1).max(200_000) })
    .describe('Put many terms into the glossary of the project; one undo.'),
  remember: z
    .strictObject(errorFields)
    .describe('Remember a correction: the Korean words, the wrong English, the right one, why, and where.'),
  forget: z.strictObject({ correction: id }).describe('Forget a remembered correction.'),
  'import-corrections': z
    .strictObject({ entries: z.array(z.strictObject(errorFields)).min(1).max(200_000) })
    .describe('Remember many corrections; one undo.'),
  setting: z
    .strictObject({
      gate: z
        .strictObject({ action: z.enum(['off', 'warn', 'refuse']), severity: z.enum(severities) })
        .optional(),
      /** The house style, whole. */
      style: styleProfileSchema.optional(),
      repetitions: z.boolean().optional(),
      grammar: z.boolean().optional(),
    })
    .describe(
      'Change settings of the project: what an export does about open findings, the house style, whether ' +
        'corrections are offered to the same sentences, and whether the grammar check runs.',
    ),
  split: z
    .strictObject({ segment: id, at: offset, koAt: offset.optional() })
    .describe('Split a sentence at an offset of its edited text (and of its Korean).'),
  merge: z.strictObject({ segment: id }).describe('Merge a sentence with the next one of its article.'),
  korean: z.strictObject({ segment: id, text }).describe('Set the Korean of a row; empty text for none.'),
  shift: z
    .strictObject({ segment: id, direction: z.enum(['down', 'up']) })
    .describe('Move the Korean from a row on one row down or up, as far as the next row without Korean.'),
  realign: z
    .strictObject({ segment: id })
    .describe('Align Korean and English anew from a row to the end of its article.'),
  name: z
    .strictObject({ ko: text.min(1), en: text, document: id.optional() })
    .describe(
      'Choose the English spelling of a person: remembered, and changed wherever it stands; with `document` ' +
        'changed in that article alone and not remembered; with empty `en` forgotten.',
    ),
  zone: z
    .strictObject({ segments: z.array(id).min(1), zone: z.enum(blockKinds) })
    .describe('Say what rows are: paragraph, caption, leftover, ...'),
  header: z
    .strictObject({ document: id, header: headerSchema })
    .describe('Change fields of the header card; the English byline follows.'),
  comment: z
    .strictObject({
      segment: id,
      side: side.optional(),
      start: offset.optional(),
      end: offset.optional(),
      quote: text.min(1).optional(),
      text,
      suggestion: text.nullable().optional(),
    })
    .describe(
      'Comment on exact words, given by offsets or by quote (with `start` where it stands more than once); ' +
        'without either, on the whole sentence.',
    ),
  reply: z
    .strictObject({ thread: id, text, suggestion: text.nullable().optional() })
    .describe('Answer a comment.'),
  amend: z.strictObject({ thread: id, message: id, text }).describe('Change the text of a message.'),
  resolve: z.strictObject({ thread: id }).describe('Mark a comment as dealt with.'),
  reopen: z.strictObject({ thread: id }).describe('Take back that a comment is dealt with.'),
  uncomment: z
    .strictObject({ thread: id, message: id.optional() })
    .describe('Delete a comment, or one message of it.'),
  suggestion: z
    .strictObject({ thread: id, message: id.optional() })
    .describe('Put the suggested text in place of the words commented on, and resolve the comment.'),
  remove: z.strictObject({ documents: z.array(id).min(1) }).describe('Take articles out of the library.'),
  restore: z.strictObject({ documents: z.array(id).min(1) }).describe('Bring removed articles back.'),
  person: z
    .strictObject({
      name: personName,
      initials: personInitials.optional(),
      correct: z.boolean().optional(),
    })
    .describe(
      'Say who works from here on, by name: a person of the project, or a new one. With `correct` the name of who ' +
        'works now is corrected, also on what is signed already.',
    ),
} as const;

export type CommandName = keyof typeof commandSchemas;

export type CommandInput = {
  [K in CommandName]: { readonly command: K } & z.infer<(typeof commandSchemas)[K]>;
}[CommandName];

export type CommandOf<K extends CommandName> = Extract<CommandInput, { readonly command: K }>;

/** Why a command cannot be done. The window and the command line make a sentence of code and params. */
export type CommandFailure =
  | { readonly code: 'unknown-command'; readonly params: { readonly command: string } }
  | {
      readonly code: 'invalid-command';
      readonly params: { readonly field: string; readonly problem: string };
    }
  | { readonly code: 'not-found'; readonly params: { readonly what: string; readonly id: string } }
  | {
      readonly code: 'stale-revision';
      readonly params: { readonly segment: string; readonly revision: number };
    }
  | { readonly code: 'locked'; readonly params: { readonly segment: string } }
  | { readonly code: 'out-of-range'; readonly params: { readonly field: string; readonly length: number } }
  | { readonly code: 'quote-not-found'; readonly params: { readonly quote: string; readonly side: string } }
  /** The quote stands in more places than one, and nothing says which is meant: `places` are UTF-16 offsets, `6, 34`. */
  | {
      readonly code: 'quote-ambiguous';
      readonly params: { readonly quote: string; readonly side: string; readonly places: string };
    }
  | { readonly code: 'nothing-to-do'; readonly params: { readonly command: string } }
  | {
      readonly code: 'document-removed';
      readonly params: { readonly document: string; readonly title: string };
    }
  | { readonly code: 'words-gone'; readonly params: { readonly thread: string } }
  /** `at` counts from 1, as people do; `problem` is one of `patternProblems`. */
  | { readonly code: 'pattern-invalid'; readonly params: { readonly at: number; readonly problem: string } }
  | { readonly code: 'pattern-slow'; readonly params: { readonly seconds: number } };

/** Reads a command of unknown origin. Fields that are not the command's are errors, not ignored. */
export function parseCommand(value: unknown): CommandInput | CommandFailure {
  const name =
    typeof value === 'object' && value !== null && 'command' in value && typeof value.command === 'string'
      ? value.command
      : '';
  if (!Object.hasOwn(commandSchemas, name)) return { code: 'unknown-command', params: { command: name } };
  const { command: _command, ...fields } = value as Record<string, unknown>;
  const parsed = commandSchemas[name as CommandName].safeParse(fields);
  if (parsed.success) return { command: name, ...parsed.data } as CommandInput;
  const issue = parsed.error.issues[0];
  return {
    code: 'invalid-command',
    params: { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' },
  };
}
