import { finish } from '../steps';
import { type AlignOptions, alignSteps, type Bead } from './align';

/** Sentences of one block of an article (headline, paragraph, quote, caption ...), in order. */
export interface AlignBlock {
  readonly kind: string;
  readonly sentences: readonly string[];
}

/** One row to work on: indices into the sentences of all blocks of a side, counted through from the first. */
export type RowBead = Bead;

interface Side {
  readonly headline: readonly string[];
  readonly body: readonly string[];
  /** Where paragraphs begin, as indices into `body`. */
  readonly starts: ReadonlySet<number>;
}

/**
 * Aligns an article block by block: headline with headline where both sides begin with one, and everything else
 * across paragraphs, whose beginnings count as evidence (machine translation keeps paragraphs more often than
 * sentences). Every English sentence is in exactly one row, in English order; a Korean sentence with no English
 * is a row of its own at its place, with no English index. Cost and limits are those of `alignSentences`.
 */
export function alignBlocks(
  ko: readonly AlignBlock[],
  en: readonly AlignBlock[],
  options: AlignOptions = {},
): readonly RowBead[] {
  return finish(alignBlocksSteps(ko, en, options));
}

/** As `alignBlocks`, stopping after each window of a long text: some 20 ms. */
export function* alignBlocksSteps(
  ko: readonly AlignBlock[],
  en: readonly AlignBlock[],
  options: AlignOptions = {},
): Generator<void, readonly RowBead[]> {
  const both = ko[0]?.kind === 'headline' && en[0]?.kind === 'headline';
  const korean = sideOf(ko, both);
  const english = sideOf(en, both);
  const head = both ? yield* alignSteps(korean.headline, english.headline, options) : [];
  const body = yield* alignSteps(korean.body, english.body, {
    ...options,
    paragraphs: { ko: korean.starts, en: english.starts },
  });
  const shifted = body.map((bead) => ({
    ko: bead.ko.map((index) => index + korean.headline.length),
    en: bead.en.map((index) => index + english.headline.length),
    score: bead.score,
  }));
  return [...head, ...shifted];
}

function sideOf(blocks: readonly AlignBlock[], withHeadline: boolean): Side {
  const headline: string[] = [];
  const body: string[] = [];
  const starts = new Set<number>();
  let leading = withHeadline;
  for (const block of blocks) {
    leading = leading && block.kind === 'headline';
    const side = leading ? headline : body;
    if (!leading) starts.add(body.length);
    // One by one: a paragraph may hold more sentences than a call can have arguments.
    for (const sentence of block.sentences) side.push(sentence);
  }
  return { headline, body, starts };
}
