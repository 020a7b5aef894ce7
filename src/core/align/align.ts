import { type Evidence, gatherEvidence, type TermPairs } from './evidence';
import { bestPath, type Step } from './lattice';
import { learnPairs } from './learn';
import { type Group, groupsOf, type Pieces, piecesOf } from './pieces';
import { type Layout, scorer } from './score';

/** Sentences that belong together: indices into the two lists. One side may be empty. */
export interface Bead {
  readonly ko: readonly number[];
  readonly en: readonly number[];
  /** Probability that exactly these sentences belong together, 0 to 1, as the evidence of both texts has it. */
  readonly score: number;
}

export interface AlignOptions {
  /** Korean and English terms known to belong together, such as a glossary. */
  readonly terms?: TermPairs;
  /** Sentences that begin a paragraph, by index. Read only where both sides have several. */
  readonly paragraphs?: { readonly ko: ReadonlySet<number>; readonly en: ReadonlySet<number> };
}

/** Up to this many sentences a side the whole lattice is looked at. */
const wholeLattice = 200;
/** Longer texts are aligned in windows of this many sentences a side, keeping the first part of each. */
const windowLength = 160;
const windowKept = 100;
const windowBand = 45;

/**
 * Aligns the sentences of a Korean text with those of its English version. Every index of both lists is in
 * exactly one bead, in order; beads are 1-1, 1-2, 2-1, 2-2, 1-0 or 0-1.
 *
 * Evidence: lengths, numbers by value, names by sound, a built-in list of words, terms given, Latin words that
 * stand in the Korean, and words the document itself repeats together, learnt in a first pass. Nothing fails:
 * without evidence the result goes by length and position, and its scores say so.
 *
 * Cost: quadratic up to 200 sentences a side (60 take some 20 ms). Beyond that windows of 160 with a band of 45
 * are aligned one after the other, linear in time and memory; the price is that more than 45 sentences missing
 * in one place on one side are not bridged.
 */
export function alignSentences(
  ko: readonly string[],
  en: readonly string[],
  options: AlignOptions = {},
): readonly Bead[] {
  if (Math.max(ko.length, en.length) <= wholeLattice) {
    return alignWindow(ko, en, options, Number.POSITIVE_INFINITY).map((step) => toBead(step, 0, 0));
  }
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  while (i < ko.length || j < en.length) {
    const koreanPart = ko.slice(i, i + windowLength);
    const englishPart = en.slice(j, j + windowLength);
    const last = i + windowLength >= ko.length && j + windowLength >= en.length;
    const steps = alignWindow(koreanPart, englishPart, shiftParagraphs(options, i, j), windowBand);
    const oneSided = koreanPart.length === 0 || englishPart.length === 0;
    for (const step of steps) {
      if (!last && !oneSided && Math.max(step.koreanEnd, step.englishEnd) > windowKept) break;
      beads.push(toBead(step, i, j));
    }
    const end = beads.at(-1);
    const before = i + j;
    if (end) {
      i = Math.max(i, (beads.findLast((bead) => bead.ko.length > 0)?.ko.at(-1) ?? -1) + 1);
      j = Math.max(j, (beads.findLast((bead) => bead.en.length > 0)?.en.at(-1) ?? -1) + 1);
    }
    if (i + j === before) break;
  }
  return beads;
}

/** Paragraph starts as a window that begins at (i, j) counts them. */
function shiftParagraphs(options: AlignOptions, i: number, j: number): AlignOptions {
  if (!options.paragraphs) return options;
  const shift = (starts: ReadonlySet<number>, by: number): ReadonlySet<number> => {
    const shifted = new Set<number>();
    for (let at = 0; at < windowLength; at += 1) if (starts.has(at + by)) shifted.add(at);
    return shifted;
  };
  return {
    ...options,
    paragraphs: { ko: shift(options.paragraphs.ko, i), en: shift(options.paragraphs.en, j) },
  };
}

function toBead(step: Group, koreanOffset: number, englishOffset: number): Bead {
  const range = (start: number, end: number): number[] =>
    Array.from({ length: end - start }, (_, at) => start + at);
  return {
    ko: range(step.koreanStart + koreanOffset, step.koreanEnd + koreanOffset),
    en: range(step.englishStart + englishOffset, step.englishEnd + englishOffset),
    score: Math.round(step.probability * 10_000) / 10_000,
  };
}

function alignWindow(
  ko: readonly string[],
  en: readonly string[],
  options: AlignOptions,
  band: number,
): readonly Group[] {
  const korean = piecesOf(ko, 'ko');
  const english = piecesOf(en, 'en');
  const layout: Layout = {
    sentences: { ko: korean.starts, en: english.starts },
    paragraphs: options.paragraphs
      ? { ko: firstPieces(korean, options.paragraphs.ko), en: firstPieces(english, options.paragraphs.en) }
      : null,
  };
  const found = gatherEvidence(korean.texts, english.texts, options.terms);
  const pathBy = (evidence: Evidence): readonly Step[] =>
    bestPath(korean.texts.length, english.texts.length, {
      score: scorer(korean.texts, english.texts, evidence, layout),
      band,
    });
  const first = pathBy(found);
  const learnt = learnPairs(found, first);
  const path = learnt === found ? first : pathBy(learnt);
  return groupsOf(path, korean, english).flatMap((group) =>
    isBead(group) ? [group] : cutGroup(group, ko, en, options),
  );
}

const firstPieces = (pieces: Pieces, paragraphs: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...pieces.starts].filter((piece) => paragraphs.has(pieces.parents[piece] ?? -1)));

/** 1-1, 1-2, 2-1, 2-2, 1-0 or 0-1. */
function isBead(group: Group): boolean {
  const korean = group.koreanEnd - group.koreanStart;
  const english = group.englishEnd - group.englishStart;
  return korean === 0 || english === 0 ? korean + english === 1 : korean <= 2 && english <= 2;
}

/** More sentences hang together than a bead may hold: they are aligned as they are, without pieces. */
function cutGroup(
  group: Group,
  ko: readonly string[],
  en: readonly string[],
  options: AlignOptions,
): readonly Group[] {
  const korean = ko.slice(group.koreanStart, group.koreanEnd);
  const english = en.slice(group.englishStart, group.englishEnd);
  const evidence = gatherEvidence(korean, english, options.terms);
  const score = scorer(korean, english, evidence, { sentences: null, paragraphs: null });
  return bestPath(korean.length, english.length, { score, band: Number.POSITIVE_INFINITY }).map((step) => ({
    koreanStart: group.koreanStart + step.koreanStart,
    koreanEnd: group.koreanStart + step.koreanEnd,
    englishStart: group.englishStart + step.englishStart,
    englishEnd: group.englishStart + step.englishEnd,
    probability: Math.min(group.probability, step.probability),
  }));
}
