/**
 * Agreement of an extracted article with the true one, as the article-extraction-benchmark measures it:
 * both texts are cut into overlapping runs of four words (a word is a run of letters, digits and `_`),
 * counted with repetition. Per page, precision = shared / extracted and recall = shared / true; over pages
 * the means; F1 is the harmonic mean of the two means.
 */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const RUN = 4;

export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - RUN + 1); start += 1) {
    const run = words.slice(start, start + RUN).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Agreement on one page; F1 here is of that page alone. */
export function agreement(truth: string, extracted: string): Agreement {
  const wanted = shingles(truth);
  const got = shingles(extracted);
  let shared = 0;
  for (const [run, count] of got) shared += Math.min(count, wanted.get(run) ?? 0);
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const precision = ratio(shared, size(got), size(wanted));
  const recall = ratio(shared, size(wanted), size(got));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Over pages: mean precision, mean recall, and the harmonic mean of the two. */
export function meanAgreement(pages: readonly Agreement[]): Agreement {
  const mean = (pick: (page: Agreement) => number): number =>
    pages.reduce((sum, page) => sum + pick(page), 0) / Math.max(1, pages.length);
  const precision = mean((page) => page.precision);
  const recall = mean((page) => page.recall);
  return { precision, recall, f1: harmonic(precision, recall) };
}

function ratio(shared: number, size: number, otherSize: number): number {
  if (size === 0) return otherSize === 0 ? 1 : 0;
  return shared / size;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
