/**
 * Damages two lists of sentences that belong together line by line, the way machine-translated articles are
 * damaged: neighbours run together and sentences missing, on both sides. The right beads follow from what was
 * done, so nobody has to mark them.
 */

export interface Damage {
  /** Chance that a sentence is joined with the next, for each side. */
  readonly merge: number;
  /** Chance that a sentence (joined or not) is dropped, for each side. */
  readonly drop: number;
}

export interface DamagedPair {
  readonly ko: readonly string[];
  readonly en: readonly string[];
  /** The right beads, as indices into `ko` and `en`; in order, one-sided ones included. */
  readonly beads: readonly { readonly ko: readonly number[]; readonly en: readonly number[] }[];
}

interface Piece {
  readonly text: string;
  /** The lines it came from. */
  readonly from: readonly number[];
}

function damageSide(lines: readonly string[], damage: Damage, random: () => number): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    if (at + 1 < lines.length && random() < damage.merge) {
      joined.push({ text: `${text} ${lines[at + 1] ?? ''}`, from: [at, at + 1] });
      at += 1;
    } else joined.push({ text, from: [at] });
  }
  const kept = joined.filter(() => random() >= damage.drop);
  return kept.length > 0 ? kept : joined.slice(0, 1);
}

/** Damages one document; the same seed gives the same damage. Beads are what lines in common connect. */
export function damagePair(
  pairs: readonly { readonly ko: string; readonly en: string }[],
  damage: Damage,
  random: () => number,
): DamagedPair {
  const korean = damageSide(
    pairs.map((pair) => pair.ko),
    damage,
    random,
  );
  const english = damageSide(
    pairs.map((pair) => pair.en),
    damage,
    random,
  );
  const group = pairs.map((_, at) => at);
  const find = (at: number): number => (group[at] === at ? at : find(group[at] ?? at));
  for (const piece of [...korean, ...english])
    for (const line of piece.from) group[find(line)] = find(piece.from[0] ?? line);
  const beads = new Map<string, { ko: number[]; en: number[] }>();
  const koreanLines = new Set(korean.flatMap((piece) => piece.from));
  const englishLines = new Set(english.flatMap((piece) => piece.from));
  const place = (side: 'ko' | 'en', pieces: readonly Piece[], others: ReadonlySet<number>): void => {
    pieces.forEach((piece, at) => {
      const alone = !piece.from.some((line) => others.has(line));
      const key = alone ? `${side}${at}` : String(find(piece.from[0] ?? 0));
      const bead = beads.get(key) ?? { ko: [], en: [] };
      bead[side].push(at);
      beads.set(key, bead);
    });
  };
  place('ko', korean, englishLines);
  place('en', english, koreanLines);
  return {
    ko: korean.map((piece) => piece.text),
    en: english.map((piece) => piece.text),
    beads: [...beads.values()],
  };
}
