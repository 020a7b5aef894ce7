import { finish } from '../steps';
import type { TermPairs } from './evidence';
import type { Starts } from './layout';
import type { Group } from './pieces';
import { alignWindow } from './window';

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
  readonly paragraphs?: Starts;
}

/** Up to this many sentences a side the whole lattice is looked at. */
const wholeLattice = 200;
/** Longer texts are aligned in windows of up to this many sentences a side, keeping the first part of each. */
const windowLength = 160;
const windowKept = 0.7;
const leastWindow = 30;
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
 * are aligned one after the other, linear in time and memory (100,000 sentences a side take one to two minutes); the
 * price is that more than 45 sentences missing in one place on one side are not bridged.
 */
export function alignSentences(
  ko: readonly string[],
  en: readonly string[],
  options: AlignOptions = {},
): readonly Bead[] {
  return finish(alignSteps(ko, en, options));
}

/** As `alignSentences`, stopping after each window of a long text: some 20 ms. */
export function* alignSteps(
  ko: readonly string[],
  en: readonly string[],
  options: AlignOptions = {},
): Generator<void, readonly Bead[]> {
  yield;
  if (Math.max(ko.length, en.length) <= wholeLattice) {
    const groups = alignWindow(ko, en, { ...options, band: Number.POSITIVE_INFINITY });
    return groups.map((group) => toBead(group, 0, 0));
  }
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  while (i < ko.length || j < en.length) {
    yield;
    const [koreanLength, englishLength] = windowOf(ko.length - i, en.length - j);
    const groups = alignWindow(ko.slice(i, i + koreanLength), en.slice(j, j + englishLength), {
      ...options,
      ...(options.paragraphs ? { paragraphs: shiftStarts(options.paragraphs, i, j) } : {}),
      band: windowBand,
    });
    const whole = i + koreanLength >= ko.length && j + englishLength >= en.length;
    const kept = whole
      ? groups
      : groups.filter(
          ({ koreanEnd, englishEnd }, at) =>
            at === 0 || (koreanEnd <= koreanLength * windowKept && englishEnd <= englishLength * windowKept),
        );
    for (const group of kept) beads.push(toBead(group, i, j));
    i += kept.at(-1)?.koreanEnd ?? koreanLength;
    j += kept.at(-1)?.englishEnd ?? englishLength;
  }
  return beads;
}

/** Sentences a window takes of what is left on each side, in proportion, since one side may be much longer. */
function windowOf(koreanLeft: number, englishLeft: number): readonly [number, number] {
  const ratio = englishLeft / Math.max(1, koreanLeft);
  const korean = Math.max(leastWindow, Math.round(ratio > 1 ? windowLength / ratio : windowLength));
  const english = Math.max(leastWindow, Math.round(ratio > 1 ? windowLength : windowLength * ratio));
  return [Math.min(koreanLeft, korean), Math.min(englishLeft, english)];
}

/** Paragraph starts as a window that begins at (i, j) counts them. */
function shiftStarts(starts: Starts, i: number, j: number): Starts {
  const shift = (side: ReadonlySet<number>, by: number): ReadonlySet<number> =>
    new Set(Array.from({ length: windowLength }, (_, at) => at).filter((at) => side.has(at + by)));
  return { ko: shift(starts.ko, i), en: shift(starts.en, j) };
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
