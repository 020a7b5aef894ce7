import { segmentText } from '../segment/segment';
import type { Step } from './lattice';

/**
 * A "sentence" given may hold several: machine translation and extraction run neighbours together. So the
 * lattice works on the sentences found within (pieces), and beads are read off where its path crosses the ends
 * of given sentences on both sides at once.
 */
export interface Pieces {
  readonly texts: readonly string[];
  /** For each piece the sentence it came from. */
  readonly parents: readonly number[];
  /** Pieces that begin a sentence given. */
  readonly starts: ReadonlySet<number>;
}

const mostPieces = 8;
const longestSentence = 2_000;

/** The pieces of all sentences of a side; a sentence with more than eight, or none, is one piece. */
export function piecesOf(sentences: readonly string[], language: 'ko' | 'en'): Pieces {
  const texts: string[] = [];
  const parents: number[] = [];
  const starts = new Set<number>();
  sentences.forEach((sentence, parent) => {
    const found = sentence.length > longestSentence ? [] : segmentText(sentence, language);
    const pieces =
      found.length > 1 && found.length <= mostPieces ? found.map(({ text }) => text) : [sentence];
    starts.add(texts.length);
    for (const text of pieces) {
      texts.push(text);
      parents.push(parent);
    }
  });
  return { texts, parents, starts };
}

/** The sentences as they are. */
export function uncut(sentences: readonly string[]): Pieces {
  const parents = sentences.map((_, at) => at);
  return { texts: sentences, parents, starts: new Set(parents) };
}

/** Sentences between two crossings: half-open ranges of both sides, and how sure the path is there. */
export interface Group {
  readonly koreanStart: number;
  readonly koreanEnd: number;
  readonly englishStart: number;
  readonly englishEnd: number;
  readonly probability: number;
}

/** Cuts a path over pieces where both sides are at the end of a given sentence. Every sentence once, in order. */
export function groupsOf(path: readonly Step[], korean: Pieces, english: Pieces): readonly Group[] {
  const groups: Group[] = [];
  const koreanAt = sentenceAt(korean);
  const englishAt = sentenceAt(english);
  let koreanStart = 0;
  let englishStart = 0;
  let certain = 1;
  let loose = 1;
  let linked = false;
  for (const step of path) {
    if (step.koreanEnd > step.koreanStart && step.englishEnd > step.englishStart) {
      certain = Math.min(certain, step.probability);
      linked = true;
    } else loose = Math.min(loose, step.probability);
    const koreanEnd = koreanAt(step.koreanEnd);
    const englishEnd = englishAt(step.englishEnd);
    if (koreanEnd === null || englishEnd === null) continue;
    const probability = Math.min(linked ? certain : loose, step.passes);
    groups.push({ koreanStart, koreanEnd, englishStart, englishEnd, probability });
    koreanStart = koreanEnd;
    englishStart = englishEnd;
    certain = 1;
    loose = 1;
    linked = false;
  }
  return groups;
}

/** The number of sentences before a piece, if the piece begins a sentence (or the text has ended). */
function sentenceAt(pieces: Pieces): (piece: number) => number | null {
  const count = (pieces.parents.at(-1) ?? -1) + 1;
  return (piece) =>
    piece >= pieces.texts.length ? count : pieces.starts.has(piece) ? (pieces.parents[piece] ?? count) : null;
}
