import type { Evidence } from './evidence';
import type { Step } from './lattice';

/** A pair must be together at least so often, in beads that are believed, and so exclusively (Dice). */
const leastTogether = 1.7;
const leastDice = 0.55;

/**
 * Adds to the evidence the words that this document itself puts together: Korean and English units that stand
 * in the same beads at least twice and seldom apart. Gives back the same object where nothing was learnt.
 */
export function learnPairs(evidence: Evidence, path: readonly Step[]): Evidence {
  const together = new Map<number, number>();
  const width = evidence.englishTypes.length;
  const koreanCount = counts(evidence.korean, evidence.koreanTypes.length);
  const englishCount = counts(evidence.english, width);
  for (const step of path) {
    if (step.probability < 0.3) continue;
    const korean = unitsIn(evidence.korean, step.koreanStart, step.koreanEnd, koreanCount);
    const english = unitsIn(evidence.english, step.englishStart, step.englishEnd, englishCount);
    for (const one of korean)
      for (const other of english) {
        const pair = one * width + other;
        together.set(pair, (together.get(pair) ?? 0) + step.probability);
      }
  }
  let learnt = false;
  const matches = evidence.matches.map((found) => new Map(found));
  for (const [pair, count] of together) {
    if (count < leastTogether) continue;
    const korean = Math.floor(pair / width);
    const english = pair % width;
    const dice = (2 * count) / ((koreanCount[korean] ?? 1) + (englishCount[english] ?? 1));
    if (dice < leastDice || matches[korean]?.has(english)) continue;
    matches[korean]?.set(english, Math.min(0.7, 0.7 * dice));
    learnt = true;
  }
  return learnt ? { ...evidence, matches } : evidence;
}

function counts(rows: readonly (readonly number[])[], types: number): Float64Array {
  const count = new Float64Array(types);
  for (const units of rows) for (const unit of units) count[unit] = (count[unit] ?? 0) + 1;
  return count;
}

/** The units of some sentences that occur more than once in the document: only those can be learnt. */
function unitsIn(
  rows: readonly (readonly number[])[],
  start: number,
  end: number,
  count: Float64Array,
): ReadonlySet<number> {
  const units = new Set<number>();
  for (let row = start; row < end; row += 1)
    for (const unit of rows[row] ?? []) if ((count[unit] ?? 0) > 1.5) units.add(unit);
  return units;
}
