/** Which Korean term of a sentence an English word stands for: by glossary, word list, sound, or what is left over. */
import { gatherEvidence } from '../align/evidence';
import { lexiconHits } from '../align/lexicon';
import { looksLikeName } from '../korean/names';
import { isParticle, stripParticle } from '../korean/particles';
import { findRole } from '../korean/roles';
import { officeNouns, verbalEnding } from './compound-words';
import { readEnglish } from './english-text';
import { forbiddenIn, type GlossaryIndex, matchGlossary, renderedIn } from './glossary';

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

const mostTerms = 5;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** English words of a sentence and its Korean, in which they are looked for. */
export interface SoughtWords {
  /** In NFC. */
  readonly ko: string;
  readonly wrong: string;
  readonly right: string;
  /** The sentence without the words. */
  readonly rest: string;
  /** Where in the sentence the words stand, 0 to 1. */
  readonly place: number;
}

/** Korean terms that the words may stand for: the best first, at most five. Cost is that of aligning one sentence. */
export function termCandidates(
  { ko, wrong, right, rest, place }: SoughtWords,
  glossary?: GlossaryIndex,
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
export function termOf(word: string): {
  readonly ko: string;
  readonly length: number;
  readonly verb: boolean;
} {
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
