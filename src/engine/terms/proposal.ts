/** What may be remembered of a tracked change, and whether it is remembered already. */
import type { EngineInput } from '../../contract/engine-calls';
import type { CorrectionProposalView } from '../../contract/term-views';
import type { SegmentRecord } from '../../core/project/model';
import type { ErrorEntry } from '../../core/terms/error-memory';
import { learnCorrection } from '../../core/terms/learn';
import type { Session } from '../session';
import type { WordLists } from './lists';

/** Null where there is nothing to watch for: words only added or taken out, or no content word among them. */
export function proposeCorrection(
  session: Session,
  lists: WordLists,
  segment: SegmentRecord,
  query: EngineInput<'proposeCorrection'>,
): CorrectionProposalView | null {
  const { ko, target: after } = segment;
  const change = { ko, before: query.before.normalize('NFC'), after, old: query.old, new: query.new };
  const proposal = learnCorrection(change, lists.terms(session).glossary ?? undefined);
  if (!proposal) return null;
  const known = lists
    .listed(session, 'corrections')
    .find(({ entry }) => says(entry, proposal.wrong, proposal.right, ko) && speaksIn(entry, segment));
  return { ...proposal, known: known?.entry ?? null };
}

function says(entry: ErrorEntry, wrong: string, right: string, ko: string | null): boolean {
  const holds = (words: readonly string[], word: string) =>
    words.some((one) => one.toLowerCase() === word.toLowerCase());
  const korean = entry.ko.length === 0 || entry.ko.some((term) => ko?.includes(term.replace(/^#|\*$/gu, '')));
  return holds(entry.wrong, wrong) && holds(entry.right, right) && korean;
}

function speaksIn(entry: ErrorEntry, segment: SegmentRecord): boolean {
  return entry.scope !== 'document' || entry.document === segment.document;
}
