/** From an editor's correction and its Korean to an entry of the error memory, for the editor to confirm. */
import { englishStopWords } from '../align/english-stem';
import { type EnglishWord, readEnglish } from './english-text';
import type { ErrorEntry } from './error-memory';
import type { GlossaryIndex } from './glossary';
import { type TermCandidate, termCandidates } from './term-candidates';

export type { TermCandidate, TermEvidence } from './term-candidates';

/** One tracked change. UTF-16 offsets into `before` and `after`, end exclusive. */
export interface Correction {
  /** The Korean of the row in NFC; null where there is none. */
  readonly ko: string | null;
  readonly before: string;
  readonly after: string;
  readonly old: { readonly start: number; readonly end: number };
  readonly new: { readonly start: number; readonly end: number };
}

export interface CorrectionProposal {
  readonly wrong: string;
  readonly right: string;
  /** The best first, at most five; empty without the Korean. */
  readonly terms: readonly TermCandidate[];
}

/**
 * What to remember of a correction, or null where there is nothing to watch for: words only added or taken out, or a
 * change of no content word (an article, a capital, a mark). The wrong and right words are whole words, without the
 * function words that both sides begin or end with. Cost is that of aligning one sentence.
 */
export function learnCorrection(correction: Correction, glossary?: GlossaryIndex): CorrectionProposal | null {
  const old = wholeWords(correction.before, correction.old);
  const added = wholeWords(correction.after, correction.new);
  const [wrongWords, rightWords] = trimShared(old, added);
  if (!hasContent(wrongWords) || !hasContent(rightWords)) return null;
  const wrong = textOf(correction.before, wrongWords);
  const right = textOf(correction.after, rightWords);
  if (wrong.toLowerCase() === right.toLowerCase()) return null;
  if (correction.ko === null || correction.ko.trim() === '') return { wrong, right, terms: [] };
  const rest = `${correction.after.slice(0, correction.new.start)} … ${correction.after.slice(correction.new.end)}`;
  const place = (correction.old.start + correction.old.end) / 2 / Math.max(1, correction.before.length);
  return { wrong, right, terms: termCandidates({ ko: correction.ko, wrong, right, rest, place }, glossary) };
}

/** The entry an editor confirms: the chosen terms, everything else as proposed. */
export function entryOf(
  proposal: CorrectionProposal,
  chosen: {
    readonly id: string;
    readonly ko: readonly string[];
    readonly scope: ErrorEntry['scope'];
    readonly reason: string;
  },
): ErrorEntry {
  return { ...chosen, wrong: [proposal.wrong], right: [proposal.right] };
}

function wholeWords(
  text: string,
  span: { readonly start: number; readonly end: number },
): readonly EnglishWord[] {
  return readEnglish(text).words.filter(({ start, end }) => start < span.end && span.start < end);
}

function trimShared(
  old: readonly EnglishWord[],
  added: readonly EnglishWord[],
): readonly [readonly EnglishWord[], readonly EnglishWord[]] {
  let head = 0;
  while (
    head < Math.min(old.length, added.length) &&
    isFiller(old[head]) &&
    old[head]!.key === added[head]!.key
  )
    head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, added.length) - head;
  while (tail < shorter && isFiller(old.at(-1 - tail)) && old.at(-1 - tail)!.key === added.at(-1 - tail)!.key)
    tail += 1;
  const bare = (words: readonly EnglishWord[]) => {
    const cut = words.slice(head, words.length - tail);
    // A leading article is the place's, not the term's.
    return cut.length > 1 && /^(?:a|an|the)$/u.test(cut[0]!.key) ? cut.slice(1) : cut;
  };
  return [bare(old), bare(added)];
}

function isFiller(word: EnglishWord | undefined): boolean {
  return word !== undefined && englishStopWords.has(word.key);
}

function hasContent(words: readonly EnglishWord[]): boolean {
  return words.some((word) => !isFiller(word) && /\p{L}/u.test(word.key));
}

function textOf(text: string, words: readonly EnglishWord[]): string {
  return text.slice(words[0]!.start, words.at(-1)!.end);
}
