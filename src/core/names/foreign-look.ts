/** Which Hangul words are foreign names by their look: the syllables of 젤렌스키 are not those of Korean words. */
import { lexiconCommon } from '../align/lexicon-common';
import { lexiconNews } from '../align/lexicon-news';
import { lexiconVerbs } from '../align/lexicon-verbs';
import { foreignGivenNames, foreignNames } from '../korean/foreign-names-data';
import { worldTable } from '../korean/places-world-data';
import { soundMatches } from '../korean/sound';

interface Weights {
  readonly syllables: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
}

/** What a syllable seen on neither side weighs against: half an occurrence on both. */
const smoothing = 0.5;

function countOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Log odds of each syllable. */
function oddsOf(foreign: readonly string[], own: readonly string[]): ReadonlyMap<string, number> {
  const [theirs, ours] = [countOf(foreign), countOf(own)];
  return new Map(
    [...theirs.keys(), ...ours.keys()].map((syllable) => {
      const share = ((theirs.get(syllable) ?? 0) + smoothing) / foreign.length;
      return [syllable, Math.log(share / (((ours.get(syllable) ?? 0) + smoothing) / own.length))] as const;
    }),
  );
}

/** Learned from our own lists: names from abroad and borrowed words against Korean words of news. */
function learn(): Weights {
  const entries = [lexiconCommon, lexiconNews, lexiconVerbs].flatMap((list) =>
    list.split(/\s+/u).flatMap((pair) => {
      const [korean = '', english = ''] = pair.split('=');
      if (!/^[가-힣]{2,}$/u.test(korean)) return [];
      const borrowed = english.split(',').some((word) => soundMatches(korean, word.replace('*', '')));
      return [{ korean, borrowed }];
    }),
  );
  const cities = [...worldTable.matchAll(/([가-힣]+)[=|]/gu)].map(([, name = '']) => name);
  const names = [...foreignNames, ...foreignGivenNames].map(([hangul]) => hangul);
  const foreign = [
    ...names,
    ...cities,
    ...entries.flatMap(({ korean, borrowed }) => (borrowed ? [korean] : [])),
  ];
  const own = entries.flatMap(({ korean, borrowed }) => (borrowed ? [] : [korean]));
  const syllables = (words: readonly string[]) => words.flatMap((word) => [...word]);
  const lasts = (words: readonly string[]) => words.map((word) => word.slice(-1));
  return {
    syllables: oddsOf(syllables(foreign), syllables(own)),
    lasts: oddsOf(lasts(foreign), lasts(own)),
  };
}

let weights: Weights | null = null;

/** A syllable of no list (쩐, 뷔) is rarely one of a Korean word. */
const unseen = 1;
/** The last syllable tells most (…스, …트, …턴), and has been counted once. */
const lastWeight = 0.5;

/**
 * Log odds that a Hangul word without its particle is a name from abroad rather than a Korean word. The lists are read
 * when it is first asked, in some 40 ms.
 */
export function foreignLook(word: string): number {
  weights ??= learn();
  let sum = lastWeight * (weights.lasts.get(word.slice(-1)) ?? 0);
  for (const syllable of word) sum += weights.syllables.get(syllable) ?? unseen;
  return sum;
}
