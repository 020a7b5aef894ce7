/** Sentences that begin something (a paragraph), by index, for both sides. */
export interface Starts {
  readonly ko: ReadonlySet<number>;
  readonly en: ReadonlySet<number>;
}

/** Where sentences (of which what is aligned are parts) and paragraphs begin, by index; null where unknown. */
export interface Layout {
  readonly sentences: Starts | null;
  readonly paragraphs: Starts | null;
}

/** Log odds that two beginnings fall together, per level of the layout. */
const together = { sentence: 0.4, paragraph: 0.8 } as const;
/** What a bead loses for each end of a sentence or paragraph that lies within it. */
const within = { sentence: 0.8, paragraph: 1.5 } as const;

function levelEvidence(
  { ko, en }: Starts,
  level: keyof typeof together,
  i: number,
  j: number,
  k: number,
  e: number,
) {
  if (ko.size < 2 || en.size < 2) return 0;
  const inside = (k === 2 && ko.has(i + 1) ? 1 : 0) + (e === 2 && en.has(j + 1) ? 1 : 0);
  const agree = ko.has(i) === en.has(j) ? (ko.has(i) ? together[level] : 0) : -together[level];
  return agree - within[level] * inside;
}

/** What the layout says for a bead of `k` Korean and `e` English pieces from (i, j): log odds. */
export function layoutEvidence(layout: Layout, i: number, j: number, k: number, e: number): number {
  const sentences = layout.sentences ? levelEvidence(layout.sentences, 'sentence', i, j, k, e) : 0;
  return sentences + (layout.paragraphs ? levelEvidence(layout.paragraphs, 'paragraph', i, j, k, e) : 0);
}
