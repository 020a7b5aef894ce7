/** Sentences that stand in several places with one text on one side and several on the other. */

export interface SentencePair {
  readonly ko: string;
  readonly en: string;
}

/** Letters and digits alone: spaces, marks and case make no other sentence. */
export function sentenceKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');
}

export interface Rendered<T extends SentencePair> {
  /** The rendering most pairs have, the first where none has more. */
  readonly usual: T;
  /** Pairs with another rendering, in order. */
  readonly others: readonly T[];
}

/**
 * Pairs with one Korean and several Englishes. Takes any pairs, of one article or of a whole project: who keeps known
 * pairs passes them before those that are asked about. Linear in their length.
 */
export function differentRenderings<T extends SentencePair>(pairs: readonly T[]): readonly Rendered<T>[] {
  return grouped(
    pairs,
    ({ ko }) => ko,
    ({ en }) => en,
  );
}

/** Pairs with one English and several Koreans. */
export function sameRenderings<T extends SentencePair>(pairs: readonly T[]): readonly Rendered<T>[] {
  return grouped(
    pairs,
    ({ en }) => en,
    ({ ko }) => ko,
  );
}

function grouped<T extends SentencePair>(
  pairs: readonly T[],
  same: (pair: T) => string,
  different: (pair: T) => string,
): readonly Rendered<T>[] {
  const groups = new Map<string, T[]>();
  for (const pair of pairs) {
    const key = sentenceKey(same(pair));
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups].flatMap(([key, group]): Rendered<T>[] => {
    if (key === '' || group.length < 2) return [];
    const counts = new Map<string, number>();
    const keys = group.map((pair) => sentenceKey(different(pair)));
    for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
    if (counts.size < 2) return [];
    const [usual] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    return [
      {
        usual: group[keys.indexOf(usual)]!,
        others: group.filter((_, at) => keys[at] !== usual),
      },
    ];
  });
}

/** How alike two texts are by pairs of neighbouring characters, 0 to 1 (Dice). Linear. */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(sentenceKey(one)), pairsOf(sentenceKey(other))];
  if (first.length === 0 || second.length === 0) return first.length === second.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (first.length + second.length);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
