/**
 * Gale and Church (1993) as published, for comparison in the same run: lengths in characters, mean ratio from
 * the document, variance 6.8, and their priors of the six bead shapes.
 */

const variance = 6.8;
const priors: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.0099 / 2],
  [0, 1, 0.0099 / 2],
  [2, 1, 0.089 / 2],
  [1, 2, 0.089 / 2],
  [2, 2, 0.011],
];

/** Upper tail of the normal distribution, Abramowitz and Stegun 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}

function cost(source: number, target: number, ratio: number, prior: number): number {
  const mean = (source + target / ratio) / 2;
  const delta = mean === 0 ? 0 : Math.abs(target - source * ratio) / Math.sqrt(variance * mean);
  return -Math.log(prior) - Math.log(Math.max(1e-12, 2 * upperTail(delta)));
}

/** Beads by length alone. Cost: quadratic. */
export function galeChurch(
  ko: readonly string[],
  en: readonly string[],
): readonly { readonly ko: readonly number[]; readonly en: readonly number[] }[] {
  const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + text.length, 0);
  const ratio = sum(en) / Math.max(1, sum(ko));
  const width = en.length + 1;
  const best = new Float64Array((ko.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const back = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= ko.length; i += 1)
    for (let j = 0; j <= en.length; j += 1)
      priors.forEach(([k, e, prior], shape) => {
        if (i < k || j < e) return;
        const before = best[(i - k) * width + j - e] ?? Number.POSITIVE_INFINITY;
        const worth = before + cost(sum(ko.slice(i - k, i)), sum(en.slice(j - e, j)), ratio, prior);
        if (worth < (best[i * width + j] ?? 0)) {
          best[i * width + j] = worth;
          back[i * width + j] = shape;
        }
      });
  const beads: { ko: number[]; en: number[] }[] = [];
  let i = ko.length;
  let j = en.length;
  while (i > 0 || j > 0) {
    const [k, e] = priors[back[i * width + j] ?? 0] ?? [1, 1];
    const range = (end: number, count: number): number[] =>
      Array.from({ length: count }, (_, at) => end - count + at);
    beads.push({ ko: range(i, k), en: range(j, e) });
    i -= k;
    j -= e;
  }
  return beads.reverse();
}
