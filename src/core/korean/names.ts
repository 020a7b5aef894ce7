import { contestedSyllables, givenNameVariants } from './given-names-data';
import { capitalize, romanizeProper, romanizeSyllable } from './romanize';
import { oftenShort, settledSurnames, surnames } from './surnames-data';

export interface RomanizedName {
  readonly name: string;
  /** True where surname and given name have one customary spelling; a person may still differ. */
  readonly sure: boolean;
  /** Other spellings, likeliest first, without `name`. */
  readonly alternatives: readonly string[];
}

export interface SplitName {
  readonly surname: string;
  readonly given: string;
}

const maximumAlternatives = 12;

/**
 * Where surname ends and given name begins: the likeliest split first; empty where no known surname stands
 * first. Two readings are possible for names such as 선우진 (선우 + 진, 선 + 우진).
 */
export function splitName(hangul: string): readonly SplitName[] {
  const at = (length: number): SplitName => ({
    surname: hangul.slice(0, length),
    given: hangul.slice(length),
  });
  const short = surnames.has(hangul.slice(0, 1)) && hangul.length >= 2 && hangul.length <= 5 ? [at(1)] : [];
  const long = hangul.length >= 3 && hangul.length <= 5 && surnames.has(hangul.slice(0, 2)) ? [at(2)] : [];
  // Four syllables under a surname of two leave no room for the other reading: 남궁새별.
  if (long.length > 0 && hangul.length >= 4) return long;
  const shortFirst = hangul.length === 3 && oftenShort.has(hangul.slice(0, 2));
  return shortFirst ? [...short, ...long] : [...long, ...short];
}

/** Particles that a three-syllable name carries in a sentence; four-syllable names hardly end in them. */
const trailingParticle = /[은는이가을를의에와과도로]$/;

/**
 * True for two to four Hangul syllables that begin with a Korean surname. Four syllables under a surname of
 * one are rare, and are taken for a name with a particle where they end in one (정새벽의).
 */
export function looksLikeName(hangul: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(hangul)) return false;
  const [first] = splitName(hangul);
  if (first === undefined) return false;
  return first.given.length < 3 || !trailingParticle.test(hangul);
}

/** Spellings of one syllable of a given name, the ruled one first. */
export function spellingsOf(syllable: string): readonly string[] {
  const ruled = romanizeSyllable(syllable);
  return [ruled, ...(givenNameVariants.get(syllable) ?? []).filter((variant) => variant !== ruled)];
}

/** Given name spelled syllable by syllable: `Gye-man`. */
function joinGiven(syllables: readonly string[]): string {
  return capitalize(syllables.join('-'));
}

interface Ranked {
  readonly text: string;
  readonly cost: number;
}

interface Partial {
  readonly parts: readonly string[];
  readonly cost: number;
  readonly ruled: boolean;
  readonly chosen: boolean;
}

/** Who departs from the rule in one syllable mostly does in the others: Hyun-woo before Hyeon-woo. */
const mixingCost = 1;

/**
 * Every spelling of a given name, cheapest first: the ruled one costs nothing, a customary spelling of a
 * contested syllable half a step, of another two. Bounded: at most four syllables with four spellings each.
 */
function givenSpellings(given: string): readonly Ranked[] {
  let partial: readonly Partial[] = [{ parts: [], cost: 0, ruled: false, chosen: false }];
  for (const syllable of given) {
    const contested = contestedSyllables.has(syllable);
    partial = partial.flatMap(({ parts, cost, ruled, chosen }) =>
      spellingsOf(syllable).map((spelling, rank) => ({
        parts: [...parts, spelling],
        cost: cost + (rank === 0 ? 0 : contested ? rank - 0.5 : rank * 2),
        ruled: ruled || (contested && rank === 0),
        chosen: chosen || rank > 0,
      })),
    );
  }
  return partial.map(({ parts, cost, ruled, chosen }) => ({
    text: joinGiven(parts),
    cost: cost + (ruled && chosen ? mixingCost : 0),
  }));
}

function rankedSpellings(split: SplitName, offset: number): readonly Ranked[] {
  const step = settledSurnames.has(split.surname) ? 3 : 1;
  const family = surnames.get(split.surname) ?? [];
  return family.flatMap((surname, rank) =>
    givenSpellings(split.given).map(({ text, cost }) => ({
      text: text === '' ? surname : `${surname} ${text}`,
      cost: offset + rank * step + cost,
    })),
  );
}

/**
 * A Korean person's name in English by Korean news practice: family name first in its customary spelling,
 * given name by the Revised Romanisation syllable by syllable (no sound changes across syllables), joined by
 * hyphens with small letters after the first: 강계만 -> Kang Gye-man. `hangul` may hold spaces (홍 길 동).
 * Names without a known surname are romanised plainly and never sure.
 */
export function romanizeName(hangul: string): RomanizedName {
  const name = hangul.normalize('NFC').trim();
  const compact = /^[가-힣 ]+$/.test(name) ? name.replaceAll(' ', '') : name;
  const splits = splitName(compact);
  const first = splits[0];
  if (first === undefined || !/^[가-힣]+$/.test(compact)) {
    return { name: romanizeProper(name), sure: false, alternatives: [] };
  }
  const ranked = splits
    .flatMap((split, index) => rankedSpellings(split, index * 2))
    .toSorted((left, right) => left.cost - right.cost);
  const spellings = [...new Set(ranked.map(({ text }) => text))];
  const sure =
    splits.length === 1 &&
    settledSurnames.has(first.surname) &&
    first.given !== '' &&
    ![...first.given].some((syllable) => contestedSyllables.has(syllable));
  return {
    name: spellings[0] ?? romanizeProper(name),
    sure,
    alternatives: spellings.slice(1, 1 + maximumAlternatives),
  };
}
