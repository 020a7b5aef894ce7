/** Edit distance in UTF-16 code units. O(a b) time, one row of memory; callers bound the lengths. */
export function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j]!;
      row[j] = Math.min(substituted, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row[b.length]!;
}

/** 1 for equal strings, 0 for strings with nothing in common. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and substitutions between the pattern and what was matched. */
  readonly distance: number;
}

/** Above this many steps (pattern length times text length) no approximate search is made. */
const maxSteps = 4_000_000;

/**
 * The stretches of `text` nearest to `pattern` (Sellers 1980: edit distance with a free start), best first, at
 * most one for each place where the distance is lowest around it, none with more than `maxDistance` edits.
 * O(pattern text); empty when that exceeds `maxSteps`.
 */
export function approximateMatches(
  text: string,
  pattern: string,
  maxDistance: number,
): readonly ApproximateMatch[] {
  if (pattern === '' || text.length * pattern.length > maxSteps) return [];
  let distance = Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let origin = new Array<number>(pattern.length + 1).fill(0);
  const ends: ApproximateMatch[] = [];
  for (let at = 1; at <= text.length; at += 1) {
    const nextDistance = [0];
    const nextOrigin = [at];
    for (let k = 1; k <= pattern.length; k += 1) {
      const same = text.charCodeAt(at - 1) === pattern.charCodeAt(k - 1) ? 0 : 1;
      let best = distance[k - 1]! + same;
      let from = origin[k - 1]!;
      if (distance[k]! + 1 < best) {
        best = distance[k]! + 1;
        from = origin[k]!;
      }
      if (nextDistance[k - 1]! + 1 < best) {
        best = nextDistance[k - 1]! + 1;
        from = nextOrigin[k - 1]!;
      }
      nextDistance.push(best);
      nextOrigin.push(from);
    }
    distance = nextDistance;
    origin = nextOrigin;
    const found = distance[pattern.length]!;
    if (found <= maxDistance) ends.push({ start: origin[pattern.length]!, end: at, distance: found });
  }
  ends.sort((a, b) => a.distance - b.distance || a.start - b.start);
  const kept: ApproximateMatch[] = [];
  for (const match of ends) {
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match);
  }
  return kept;
}
