/** From an editor's correction and its Korean to an entry of the error memory, for the editor to confirm. */

import { englishStopWords } from '../align/english-stem';
import { gatherEvidence } from '../align/evidence';
import { lexiconHits } from '../align/lexicon';
import { looksLikeName } from '../korean/names';
import { isParticle, stripParticle } from '../korean/particles';
import { findRole } from '../korean/roles';
import { officeNouns, verbalEnding } from './compound-words';
import { type EnglishWord, readEnglish } from './english-text';
import type { ErrorEntry } from './error-memory';
import { forbiddenIn, type GlossaryIndex, matchGlossary, renderedIn } from './glossary';

/** One tracked change. UTF-16 offsets into `before` and `after`, end exclusive. */
export interface Correction {
  /** The Korean of the row in NFC; null where there is none. */
  readonly ko: string | null;
  readonly before: string;
  readonly after: string;
  readonly old: { readonly start: number; readonly end: number };
  readonly new: { readonly start: number; readonly end: number };
}

/** What speaks for a Korean term: a glossary, the word list or the sound, that nothing else accounts for it, its place. */
export type TermEvidence = 'glossary' | 'dictionary' | 'left over' | 'place';

export interface TermCandidate {
  /** The term without its particle; with `*` where it is a verb's beginning. */
  readonly ko: string;
  /** UTF-16 offsets in the Korean, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, to sort by; no probability. */
  readonly score: number;
  readonly evidence: TermEvidence;
}

export interface CorrectionProposal {
  readonly wrong: string;
  readonly right: string;
  /** The best first, at most five; empty without the Korean. */
  readonly terms: readonly TermCandidate[];
}

const mostTerms = 5;

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
  return { wrong, right, terms: candidates(correction.ko, wrong, right, rest, place, glossary) };
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

interface Word {
  readonly text: string;
  readonly start: number;
}

function candidates(
  ko: string,
  wrong: string,
  right: string,
  rest: string,
  place: number,
  glossary: GlossaryIndex | undefined,
): readonly TermCandidate[] {
  const found = [
    ...(glossary ? fromGlossary(ko, wrong, right, glossary) : []),
    ...fromWords(ko, wrong, right, rest, place),
  ];
  const kept: TermCandidate[] = [];
  for (const one of found.sort((a, b) => b.score - a.score)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.slice(0, mostTerms);
}

function fromGlossary(
  ko: string,
  wrong: string,
  right: string,
  glossary: GlossaryIndex,
): readonly TermCandidate[] {
  const wrongText = readEnglish(wrong);
  const rightText = readEnglish(right);
  return matchGlossary(ko, glossary).flatMap(({ term, start, end }): readonly TermCandidate[] => {
    const score =
      renderedIn(rightText, term).length > 0
        ? 1
        : forbiddenIn(wrongText, term).length > 0
          ? 0.95
          : renderedIn(wrongText, term).length > 0
            ? 0.8
            : 0;
    return score > 0 ? [{ ko: ko.slice(start, end), start, end, score, evidence: 'glossary' }] : [];
  });
}

/** Each Korean word is set against the changed words and against all others, as an alignment would. */
function fromWords(
  ko: string,
  wrong: string,
  right: string,
  rest: string,
  place: number,
): readonly TermCandidate[] {
  const words: readonly Word[] = [...ko.matchAll(/[가-힣]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  const evidence = gatherEvidence(
    words.map(({ text }) => text),
    [rest, wrong, right],
  );
  const best = (word: number, sentence: number) => {
    const types = new Set(evidence.english[sentence]);
    const all = (evidence.korean[word] ?? []).flatMap((type) =>
      [...(evidence.matches[type] ?? [])].filter(([other]) => types.has(other)).map(([, chance]) => chance),
    );
    return Math.max(0, ...all);
  };
  return words.flatMap(({ text, start }, at): readonly TermCandidate[] => {
    const next = words[at + 1];
    // A name before a role keeps its last syllable: 강계만 기자 is no 강계 with a particle.
    const named = next !== undefined && text.length === 3 && isOffice(next.text) && isUnknownName(text);
    const term = named ? { ko: text, length: text.length, verb: false } : termOf(text);
    if (term.ko.length < 2) return [];
    const [elsewhere, before, after] = [best(at, 0), best(at, 1), best(at, 2)];
    const near = 1 - Math.abs((start + text.length / 2) / ko.length - place);
    const span = { ko: term.ko, start, end: start + term.length };
    if (Math.max(before, after) > 0)
      return [{ ...span, score: 0.6 + 0.2 * after + 0.1 * before, evidence: 'dictionary' }];
    if (elsewhere > 0) return [{ ...span, score: 0.1 * near, evidence: 'place' }];
    // Verbs are half of all words and rarely known; a noun that nothing accounts for is the likelier one.
    return [{ ...span, score: (term.verb ? 0.25 : 0.4) + 0.15 * near, evidence: 'left over' }];
  });
}

function isUnknownName(word: string): boolean {
  return looksLikeName(word) && lexiconHits(word).every(({ key }) => key.length < 2);
}

function isOffice(word: string): boolean {
  const { stem } = stripParticle(word);
  return findRole(stem) !== null || officeNouns.has(stem);
}

/** A Hangul word as a term: without its particle or verbal ending, or a verb's beginning with `*`. */
function termOf(word: string): { readonly ko: string; readonly length: number; readonly verb: boolean } {
  for (let length = 2; length < word.length; length += 1) {
    const tail = word.slice(length);
    if (verbalEnding.test(tail) && !isParticle(tail, word.charAt(length - 1))) {
      return { ko: word.slice(0, length), length, verb: false };
    }
  }
  const { stem, particle } = stripParticle(word);
  const ending = /(?:다며|다고|면서|지만|는데|다|고|며|면|는|던|게|지)$/u.exec(word);
  if (ending && (particle === '' || /^[고며던면]$/u.test(particle)) && ending.index >= 2) {
    return { ko: `${word.slice(0, ending.index)}*`, length: ending.index, verb: true };
  }
  return { ko: stem, length: stem.length, verb: false };
}
