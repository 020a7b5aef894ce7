/** How likely it is that a part of a sentence was lost or added, from its length and from its words. */
import { englishStopWords } from '../../align/english-stem';
import { weighLength } from '../../align/length';
import type { CheckArticle, PreparedRow } from '../prepare';
import { type Trace, tracesOf } from '../traces';

/** English letters for one Korean syllable in news. */
const usualRatio = 2.2;
const smoothing = 5;
/** An article with enough rows is measured by itself, within what is likely at all. */
const leastRows = 8;
const leastAway = -0.3;
const mostAway = 0.45;

const logRatio = (row: PreparedRow): number =>
  Math.log(
    (weighLength(row.en, 'en') + smoothing) / (weighLength(row.ko ?? '', 'ko') * usualRatio + smoothing),
  );

/** The middle of an article's log ratios of lengths: a machine, like a translator, has its own. */
export function usualLength({ rows, connected }: CheckArticle): number {
  if (!connected) return 0;
  const ratios = rows
    .filter(({ sure, en, zone }) => sure && en.trim() !== '' && zone !== 'headline')
    .map(logRatio)
    .toSorted((a, b) => a - b);
  if (ratios.length < leastRows) return 0;
  return Math.min(mostAway, Math.max(leastAway, ratios[Math.floor(ratios.length / 2)]!));
}

/** Words next to one another of which the other side has no trace. UTF-16 offsets. */
export interface Stretch {
  /** The log of how much likelier the words are if the stretch was lost or added. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const nothing: Stretch = { weight: 0, start: 0, end: 0, words: [] };

interface Sign {
  readonly weight: number;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The heaviest run (Kadane): a word without a trace speaks for it, one with a trace against it. */
function heaviest(signs: readonly Sign[]): Stretch {
  let best = nothing;
  let weight = 0;
  let from = 0;
  for (const [at, sign] of signs.entries()) {
    if (weight <= 0) {
      weight = 0;
      from = at;
    }
    weight += sign.weight;
    if (weight <= best.weight) continue;
    const run = signs.slice(from, at + 1);
    const words = run.filter((one) => one.weight > 0).map(({ word }) => word);
    best = { weight, start: signs[from]!.start, end: sign.end, words };
  }
  return best;
}

/** How often a word has a trace by accident in a sentence that does not say it. */
const accident = 0.15;

function koreanSign({ chance, english, text, start, wordEnd }: Trace): Sign {
  const weight = english.length > 0 ? Math.log(accident / chance) : Math.log((1 - accident) / (1 - chance));
  return { weight, word: text, start, end: wordEnd };
}

/** Half of all English content words have a trace: one without says little, one with it says that nothing was added. */
const addedWeight = 0.5;
const tracedWeight = -1.5;

function englishSigns({ tokens }: PreparedRow, traces: readonly Trace[]): readonly Sign[] {
  const traced = new Set(traces.flatMap(({ english }) => english));
  return tokens.flatMap(({ kind, lower, start, end }, at): Sign[] =>
    kind !== 'word' || lower.length < 3 || englishStopWords.has(lower)
      ? []
      : [{ weight: traced.has(at) ? tracedWeight : addedWeight, word: lower, start, end }],
  );
}

export interface Weighed {
  /** Log of English over the usual length beside this Korean. */
  readonly away: number;
  readonly lost: Stretch;
  readonly lostScore: number;
  readonly added: Stretch;
  readonly addedScore: number;
  /** The log of how much likelier the Korean words are if the English is of another sentence altogether. */
  readonly untraced: number;
}

/**
 * Weights of a logistic regression on half of the human pairs of news and sentences cut on purpose, rounded; the
 * longer the sentence, the more its length says. Korean written as Korean is terser than translated Korean, and the
 * more so the shorter it is: what seems added must be so beside that too.
 */
const lostPerLog = 4.2;
const lostPerRoot = 1.1;
const lostPerWeight = 0.55;
const terser = 0.15;
const addedPerRoot = 1.2;
const addedPerWeight = 0.7;

export function weigh(row: PreparedRow, usual: number): Weighed {
  const away = logRatio(row) - usual;
  const root = Math.sqrt(weighLength(row.ko ?? '', 'ko'));
  const traces = tracesOf(row);
  const looked = traces.filter(({ chance }) => chance > 0);
  const signs = looked.map(koreanSign);
  const lost = heaviest(signs);
  // English shorter than usual may have lost something, but hardly gained.
  const added = away > 0 ? heaviest(englishSigns(row, traces)) : nothing;
  return {
    away,
    lost,
    lostScore: Math.max(0, -away) * (lostPerLog + lostPerRoot * root) + lostPerWeight * lost.weight,
    added,
    addedScore: Math.max(0, away - terser) * addedPerRoot * root + addedPerWeight * added.weight,
    untraced: signs.reduce((sum, { weight }) => sum + weight, 0),
  };
}
