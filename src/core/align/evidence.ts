import { englishSound, koreanSound } from '../korean/phonemes';
import { encodeSound, type SoundCode, soundLikeness } from '../korean/sound-distance';
import { englishUnits, koreanUnits, type Unit } from './units';

/**
 * Which units of the Korean sentences are matched by which units of the English ones, and how surely a unit of
 * that kind reappears in a true translation. Types, not occurrences: an article names its people many times.
 */
export interface Evidence {
  /** For each Korean sentence its unit types, for each English sentence its. */
  readonly korean: readonly (readonly number[])[];
  readonly english: readonly (readonly number[])[];
  readonly koreanTypes: readonly Unit[];
  readonly englishTypes: readonly Unit[];
  /** Matches of a Korean unit type: English types and the chance that a true translation has it. */
  readonly matches: readonly ReadonlyMap<number, number>[];
}

/** Pairs given from outside, such as a project's glossary: Korean term, English term. */
export type TermPairs = readonly (readonly [korean: string, english: string])[];

const chance = { number: 0.75, smallNumber: 0.55, latin: 0.85, term: 0.5, glossary: 0.8 } as const;
/** Sounds at least this alike are taken for the same name; those of ordinary words must be closer. */
const likeEnough = { name: 0.72, word: 0.86 } as const;

/** How surely a translation has a match of this unit, judged by the unit alone; 0 where that cannot be said. */
export function expectedChance(unit: Unit | undefined): number {
  if (unit?.kind === 'number') return /^#\d$/u.test(unit.key) ? 0 : chance.number;
  if (unit?.entry) return chance.term;
  return unit?.kind === 'latin' ? chance.latin : 0;
}

interface Types {
  readonly sentences: readonly (readonly number[])[];
  readonly units: readonly Unit[];
  readonly index: ReadonlyMap<string, number>;
}

function collect(sentences: readonly string[], unitsOf: (sentence: string) => readonly Unit[]): Types {
  const units: Unit[] = [];
  const index = new Map<string, number>();
  const rows = sentences.map((sentence) =>
    unitsOf(sentence.length > 4_000 ? sentence.slice(0, 4_000) : sentence).map((unit) => {
      const known = index.get(unit.key);
      if (known !== undefined) return known;
      index.set(unit.key, units.length);
      units.push(unit);
      return units.length - 1;
    }),
  );
  return { sentences: rows, units, index };
}

/** Reads both sides once and finds all matches. Cost: about Korean names times English names, short strings. */
export function gatherEvidence(
  ko: readonly string[],
  en: readonly string[],
  terms: TermPairs = [],
): Evidence {
  const korean = collect(ko, koreanUnits);
  const english = collect(en, englishUnits);
  const matches = korean.units.map(() => new Map<number, number>());
  matchKeys(korean, english, matches);
  matchTerms(korean, english, matches, terms);
  matchSounds(korean, english, matches);
  return {
    korean: korean.sentences,
    english: english.sentences,
    koreanTypes: korean.units,
    englishTypes: english.units,
    matches,
  };
}

function matchKeys(korean: Types, english: Types, matches: readonly Map<number, number>[]): void {
  const sorted = english.units
    .map((unit, at) => ({ stem: unit.key.startsWith('=') ? unit.key.slice(1) : '', at }))
    .filter(({ stem }) => stem !== '')
    .sort((one, other) => (one.stem < other.stem ? -1 : 1));
  korean.units.forEach((unit, at) => {
    const found = matches[at];
    if (!found) return;
    if (unit.kind === 'number') {
      const same = english.index.get(unit.key);
      if (same !== undefined) found.set(same, /^#\d$/u.test(unit.key) ? chance.smallNumber : chance.number);
    } else if (unit.kind === 'latin') {
      const same = english.index.get(unit.key);
      if (same !== undefined) found.set(same, chance.latin);
    } else if (unit.entry) {
      for (const stem of unit.entry.stems) {
        const same = english.index.get(`=${stem}`);
        if (same !== undefined) found.set(same, chance.term);
      }
      for (const prefix of unit.entry.prefixes) {
        for (let row = lowerBound(sorted, prefix); sorted[row]?.stem.startsWith(prefix); row += 1)
          found.set(sorted[row]?.at ?? 0, chance.term);
      }
    }
  });
}

function lowerBound(sorted: readonly { readonly stem: string }[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.stem ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matchTerms(
  korean: Types,
  english: Types,
  matches: readonly Map<number, number>[],
  terms: TermPairs,
): void {
  for (const [term, rendering] of terms) {
    const wanted = koreanUnits(term).map((unit) => korean.index.get(unit.key));
    const given = englishUnits(rendering).map((unit) => english.index.get(unit.key));
    for (const one of wanted)
      for (const other of given)
        if (one !== undefined && other !== undefined) matches[one]?.set(other, chance.glossary);
  }
}

interface Sounding {
  readonly at: number;
  readonly code: SoundCode;
  readonly head: string;
  readonly name: boolean;
}

/** Names by sound. Each Korean word takes the English words that are nearly as like as its best. */
function matchSounds(korean: Types, english: Types, matches: readonly Map<number, number>[]): void {
  const spoken: Sounding[] = [];
  english.units.forEach((unit, at) => {
    if (unit.kind === 'number' || unit.form.length < 3) return;
    const sound = englishSound(unit.form);
    const code = encodeSound(sound);
    if (code.consonants >= 1 && sound.length >= 3)
      spoken.push({ at, code, head: headOf(sound), name: unit.kind === 'name' });
  });
  const byHead = new Map<string, Sounding[]>();
  for (const one of spoken) {
    const heads = byHead.get(one.head);
    if (heads) heads.push(one);
    else byHead.set(one.head, [one]);
  }
  korean.units.forEach((unit, at) => {
    if ((unit.kind !== 'word' && unit.kind !== 'name') || (matches[at]?.size ?? 0) > 0) return;
    if (inflected.test(unit.form)) return;
    const sound = koreanSound(unit.form);
    const code = encodeSound(sound);
    if (code.consonants < 1 || sound.length < 3) return;
    let best = 0;
    const found: [number, number][] = [];
    for (const head of headsLike(headOf(sound)))
      for (const other of byHead.get(head) ?? []) {
        const named = other.name && code.consonants >= 2;
        if (!other.name && code.consonants < 3) continue;
        const enough = named ? likeEnough.name : likeEnough.word;
        const likeness = soundLikeness(code, other.code, enough);
        if (likeness < enough) continue;
        best = Math.max(best, likeness);
        found.push([other.at, likeness]);
      }
    for (const [other, likeness] of found)
      if (likeness >= best - 0.08) matches[at]?.set(other, Math.min(0.9, 0.45 + (likeness - 0.7) * 1.5));
  });
}

/** Endings of verbs: such words are no names, and they are half of all words. */
const inflected =
  /[가-힣](다|하고|되고|있고|다고|라고|하며|으며|하는|되는|있는|없는|했던|하기|지만|면서|하게|하여|했을|하지|려고|하던|해서|아서|어서|었던|았던|었고|았고|했고|됐고|수록|니까)$/u;

/** Vowels at the head are one class; so are sounds that Hangul swaps. */
function headOf(sound: string): string {
  const head = sound.charAt(0);
  if ('aeiouU'.includes(head)) return 'a';
  if (head === 'r') return 'l';
  if (head === 'z' || head === 'G') return 'c';
  return head;
}

const alike = new Map<string, readonly string[]>([
  ['c', ['c', 's', 't', 'k', 'h']],
  ['s', ['s', 'c']],
  ['h', ['h', 'k', 'a', 'c']],
  ['k', ['k', 'c']],
  ['t', ['t', 'c']],
]);
const headsLike = (head: string): readonly string[] => alike.get(head) ?? [head];
