/*
 * Word edit distance as tercom and sacrebleu compute it for TER: a beam around the diagonal, and a fixed order of
 * preference between operations of equal cost, because the alignment that comes out decides which shifts are
 * tried. Words are numbers here (equal words, equal numbers).
 */

/** Cells looked at on each side of the diagonal. */
const beamWidth = 25;
const infinity = 1_000_000_000;

export const operation = { none: 0, keep: 1, substitute: 2, dropWord: 3, addWord: 4 } as const;

/** A filled matrix: row i and column j are the first i words of the hypothesis and the first j of the reference. */
export interface DistanceMatrix {
  readonly words: readonly number[];
  readonly costs: readonly Int32Array[];
  readonly operations: readonly Uint8Array[];
}

export function distanceOf(matrix: DistanceMatrix): number {
  return matrix.costs.at(-1)!.at(-1)!;
}

/**
 * The matrix of a hypothesis against a reference. Rows of `known`, a matrix of a hypothesis of the same length,
 * are used again as far as both hypotheses begin alike, so that trying a shift costs only the rows behind it.
 * O(hypothesis x beam).
 */
export function distanceMatrix(
  words: readonly number[],
  reference: readonly number[],
  known?: DistanceMatrix,
): DistanceMatrix {
  const columns = reference.length + 1;
  const costs: Int32Array[] = [];
  const operations: Uint8Array[] = [];
  if (known) {
    costs.push(known.costs[0]!);
    operations.push(known.operations[0]!);
    for (let i = 0; i < words.length - 1 && words[i] === known.words[i]; i += 1) {
      costs.push(known.costs[i + 1]!);
      operations.push(known.operations[i + 1]!);
    }
  } else {
    costs.push(Int32Array.from({ length: columns }, (_, index) => index));
    operations.push(new Uint8Array(columns).fill(operation.addWord));
  }

  const ratio = words.length > 0 ? reference.length / words.length : 1;
  // With very different lengths two neighbouring rows must still overlap.
  const width = beamWidth < ratio / 2 ? Math.ceil(ratio / 2 + beamWidth) : beamWidth;
  for (let i = costs.length; i <= words.length; i += 1) {
    const above = costs[i - 1]!;
    const row = new Int32Array(columns).fill(infinity);
    const chosen = new Uint8Array(columns);
    const diagonal = Math.floor(i * ratio);
    const end = i === words.length ? columns : Math.min(columns, diagonal + width);
    for (let j = Math.max(0, diagonal - width); j < end; j += 1) {
      // Keeping or substituting goes before dropping a word, and that before adding one.
      let best = infinity;
      if (j > 0) {
        const same = words[i - 1] === reference[j - 1];
        const cost = above[j - 1]! + (same ? 0 : 1);
        if (cost < best) {
          best = cost;
          chosen[j] = same ? operation.keep : operation.substitute;
        }
      }
      if (above[j]! + 1 < best) {
        best = above[j]! + 1;
        chosen[j] = operation.dropWord;
      }
      if (j > 0 && row[j - 1]! + 1 < best) {
        best = row[j - 1]! + 1;
        chosen[j] = operation.addWord;
      }
      row[j] = best;
    }
    costs.push(row);
    operations.push(chosen);
  }
  return { words, costs, operations };
}

/** What the cheapest operations pair up. */
export interface TerAlignment {
  /** For each reference word the place in the hypothesis it is paired with, or that of the word before it (-1: none). */
  readonly at: readonly number[];
  readonly referenceWrong: readonly boolean[];
  readonly hypothesisWrong: readonly boolean[];
}

export function alignmentOf({ words, operations }: DistanceMatrix): TerAlignment {
  const columns = operations[0]!.length;
  const at = new Array<number>(columns - 1);
  const referenceWrong = new Array<boolean>(columns - 1);
  const hypothesisWrong = new Array<boolean>(words.length);
  let i = words.length;
  let j = columns - 1;
  while (i > 0 || j > 0) {
    const step = operations[i]![j]!;
    if (step === operation.dropWord) {
      i -= 1;
      hypothesisWrong[i] = true;
    } else if (step === operation.addWord) {
      j -= 1;
      at[j] = i - 1;
      referenceWrong[j] = true;
    } else if (step === operation.none) {
      throw new Error('the beam of the edit distance does not hold together');
    } else {
      i -= 1;
      j -= 1;
      at[j] = i;
      referenceWrong[j] = step === operation.substitute;
      hypothesisWrong[i] = step === operation.substitute;
    }
  }
  return { at, referenceWrong, hypothesisWrong };
}
