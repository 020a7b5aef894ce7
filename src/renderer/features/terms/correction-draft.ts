/** A correction in a form: what stands in its fields, and the command they make. Pure. */
import type { CommandOf } from '../../../core/project/commands';
import type { ErrorEntry, ErrorScope } from '../../../core/terms/error-memory';
import type { CorrectionProposal } from '../../../core/terms/learn';
import { inOneField, several } from './several';

export interface CorrectionDraft {
  /** Null for a new one. */
  readonly id: string | null;
  /** Korean terms among those offered. */
  readonly chosen: readonly string[];
  /** Others, as they were typed. */
  readonly ko: string;
  readonly wrong: string;
  readonly right: string;
  readonly reason: string;
  readonly scope: ErrorScope;
  /** The article it is from; null where none is open. */
  readonly document: string | null;
}

/** The best of the Korean terms offered is chosen; the others are one key away. */
export function draftOfProposal(
  proposal: CorrectionProposal,
  document: string,
  scope: ErrorScope,
): CorrectionDraft {
  const [best] = proposal.terms;
  return {
    id: null,
    chosen: best ? [best.ko] : [],
    ko: '',
    wrong: inOneField([proposal.wrong]),
    right: inOneField([proposal.right]),
    reason: '',
    scope,
    document,
  };
}

export function draftOfCorrection(entry: ErrorEntry, own: boolean): CorrectionDraft {
  return {
    id: own ? entry.id : null,
    chosen: [],
    ko: inOneField(entry.ko),
    wrong: inOneField(entry.wrong),
    right: inOneField(entry.right),
    reason: entry.reason,
    scope: own ? entry.scope : 'project',
    document: entry.document ?? null,
  };
}

export interface CorrectionWords {
  readonly ko: readonly string[];
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export function wordsOf({ chosen, ko, wrong, right }: CorrectionDraft): CorrectionWords {
  return { ko: [...new Set([...chosen, ...several(ko)])], wrong: several(wrong), right: several(right) };
}

/** Null while something is missing. `before` keeps what the form does not show. */
export function commandOf(draft: CorrectionDraft, before?: ErrorEntry): CommandOf<'remember'> | null {
  const { ko, wrong, right } = wordsOf(draft);
  if (wrong.length === 0 || right.length === 0) return null;
  const { scope, document, id } = draft;
  return {
    command: 'remember',
    ...(id === null ? {} : { id }),
    ko: [...ko],
    wrong: [...wrong],
    right: [...right],
    reason: draft.reason,
    scope,
    ...(scope === 'document' && document !== null ? { document } : {}),
    ...(before?.nounOnly === undefined ? {} : { nounOnly: before.nounOnly }),
    ...(before?.unless ? { unless: [...before.unless] } : {}),
    ...(before?.example ? { example: before.example } : {}),
    ...(before?.withoutSource && ko.length > 0 ? { withoutSource: copied(before.withoutSource) } : {}),
  };
}

function copied(source: NonNullable<ErrorEntry['withoutSource']>) {
  return Object.fromEntries(Object.entries(source).map(([name, words]) => [name, [...(words ?? [])]]));
}
