/**
 * The lattice of beads between two lists of sentences: forward-backward over log scores gives each bead its
 * probability, and the path with the greatest sum of expected beads is taken (it makes fewer wrong beads than
 * the single most likely path). Cells: (Korean + 1) x (English + 1), within the caller's band.
 */

export const beadShapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;

export interface Step {
  readonly koreanStart: number;
  readonly koreanEnd: number;
  readonly englishStart: number;
  readonly englishEnd: number;
  /** Probability of this bead given both texts, 0 to 1. */
  readonly probability: number;
  /** Probability that the path passes the end of this bead, whatever beads lead there. */
  readonly passes: number;
}

export interface LatticeOptions {
  /** Log score of the bead that takes `k` Korean and `e` English sentences from (i, j). */
  readonly score: (i: number, j: number, k: number, e: number) => number;
  /** Cells with |i·columns/rows − j| above this are not looked at. */
  readonly band: number;
}

const unreachable = -1e9;

function logAdd(one: number, other: number): number {
  if (one < other) return logAdd(other, one);
  return other <= unreachable / 2 ? one : one + Math.log1p(Math.exp(other - one));
}

/** Beads from (0, 0) to (rows, columns), in order; every index once. */
export function bestPath(rows: number, columns: number, options: LatticeOptions): readonly Step[] {
  const width = columns + 1;
  const size = (rows + 1) * width;
  const shapes = beadShapes.length;
  const scores = new Float32Array(size * shapes).fill(unreachable);
  const forward = new Float64Array(size).fill(unreachable);
  const backward = new Float64Array(size).fill(unreachable);
  const inBand = (i: number, j: number): boolean =>
    Math.abs((i * columns) / Math.max(1, rows) - j) <= options.band || i === rows || j === columns;
  forward[0] = 0;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      const here = forward[i * width + j] ?? unreachable;
      if (here <= unreachable / 2 || !inBand(i, j)) continue;
      for (let shape = 0; shape < shapes; shape += 1) {
        const [k, e] = beadShapes[shape] ?? [1, 1];
        if (i + k > rows || j + e > columns || !inBand(i + k, j + e)) continue;
        const score = options.score(i, j, k, e);
        scores[(i * width + j) * shapes + shape] = score;
        const next = (i + k) * width + j + e;
        forward[next] = logAdd(forward[next] ?? unreachable, here + score);
      }
    }
  }
  const total = forward[size - 1] ?? 0;
  backward[size - 1] = 0;
  const gain = new Float64Array(size).fill(-1);
  const choice = new Int8Array(size).fill(-1);
  gain[size - 1] = 0;
  for (let i = rows; i >= 0; i -= 1) {
    for (let j = columns; j >= 0; j -= 1) {
      const cell = i * width + j;
      const here = forward[cell] ?? unreachable;
      if (here <= unreachable / 2) continue;
      for (let shape = 0; shape < shapes; shape += 1) {
        const score = scores[cell * shapes + shape] ?? unreachable;
        if (score <= unreachable / 2) continue;
        const [k, e] = beadShapes[shape] ?? [1, 1];
        const next = (i + k) * width + j + e;
        const onward = backward[next] ?? unreachable;
        if (onward <= unreachable / 2) continue;
        backward[cell] = logAdd(backward[cell] ?? unreachable, score + onward);
        const worth = (gain[next] ?? 0) + Math.exp(here + score + onward - total) * weightOf(k, e);
        if (worth > (gain[cell] ?? -1)) {
          gain[cell] = worth;
          choice[cell] = shape;
        }
      }
    }
  }
  return walk(rows, columns, {
    shapeAt: (cell) => choice[cell] ?? -1,
    probabilityOf: (cell, shape, next) =>
      Math.exp((forward[cell] ?? 0) + (scores[cell * shapes + shape] ?? 0) + (backward[next] ?? 0) - total),
    passes: (cell) => Math.exp((forward[cell] ?? 0) + (backward[cell] ?? 0) - total),
  });
}

/** A bead counts by the sentences it places, so that two unlikely small beads do not beat one likely large one. */
const weightOf = (k: number, e: number): number => (k + e) / 2;

interface Solved {
  readonly shapeAt: (cell: number) => number;
  readonly probabilityOf: (cell: number, shape: number, next: number) => number;
  readonly passes: (cell: number) => number;
}

const clamp = (probability: number): number => Math.min(1, Math.max(0, probability));

function walk(rows: number, columns: number, solved: Solved): readonly Step[] {
  const width = columns + 1;
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    const cell = i * width + j;
    const shape = solved.shapeAt(cell);
    const [k, e] = beadShapes[shape] ?? (i < rows ? [1, 0] : [0, 1]);
    const next = (i + k) * width + j + e;
    steps.push({
      koreanStart: i,
      koreanEnd: i + k,
      englishStart: j,
      englishEnd: j + e,
      probability: shape < 0 ? 0 : clamp(solved.probabilityOf(cell, shape, next)),
      passes: clamp(solved.passes(next)),
    });
    i += k;
    j += e;
  }
  return steps;
}
