import { type Evidence, expectedChance } from './evidence';
import { type Layout, layoutEvidence } from './layout';
import { lengthEvidence, lengthRatio, weighLength } from './length';
import type { Unit } from './units';

/**
 * Log score of a bead. Each unit of one side is a test: does the other side have a match? In a true translation
 * it has one with the chance of its kind, by accident with the share of sentences that have one; the log of the
 * ratio adds up. Both directions are read and halved, since they are not independent.
 */

/** How much of the sum of the (dependent) tests is believed. Set on half of the development documents. */
const unitWeight = 0.6;
const lengthWeight = 1;

const prior: Readonly<Record<string, number>> = {
  '11': Math.log(0.8),
  '12': Math.log(0.06),
  '21': Math.log(0.06),
  '22': Math.log(0.004),
  '10': Math.log(0.03),
  '01': Math.log(0.03),
};

interface Test {
  /** The sentences of the other side that have a match. */
  readonly places: Uint8Array;
  /** Log ratio if matched, and if not, against one sentence and against two. */
  readonly hit: readonly [number, number];
  readonly miss: readonly [number, number];
}

/** How much less a unit counts that has no match in the whole other text: the list may lack its rendering. */
const absentShare = 0.7;

function testOf(places: Uint8Array, chance: number, expected: number): Test | null {
  let count = 0;
  for (const place of places) count += place;
  if (count === 0) {
    if (expected === 0) return null;
    const absent = Math.log(1 - expected * absentShare);
    return { places, hit: [0, 0], miss: [absent, absent] };
  }
  const share = (count + 0.5) / (places.length + 1.5);
  const shareOfTwo = 1 - (1 - share) ** 2;
  const ratio = (accident: number): number => Math.log((chance + (1 - chance) * accident) / accident);
  const miss = Math.log(1 - chance);
  return { places, hit: [ratio(share), ratio(shareOfTwo)], miss: [miss, miss] };
}

function testsOf(
  rows: readonly (readonly number[])[],
  matches: readonly ReadonlyMap<number, number>[],
  others: readonly (readonly number[])[],
  units: readonly Unit[],
): readonly (readonly Test[])[] {
  const where = new Map<number, number[]>();
  others.forEach((units, place) => {
    for (const unit of units) {
      const places = where.get(unit);
      if (places) places.push(place);
      else where.set(unit, [place]);
    }
  });
  const tests = new Map<number, Test | null>();
  const testFor = (unit: number): Test | null => {
    const known = tests.get(unit);
    if (known !== undefined) return known;
    const places = new Uint8Array(others.length);
    let chance = 0;
    for (const [other, likely] of matches[unit] ?? []) {
      const found = where.get(other);
      if (!found) continue;
      chance = Math.max(chance, likely);
      for (const place of found) places[place] = 1;
    }
    const test = testOf(places, Math.min(0.9, chance), expectedChance(units[unit]));
    tests.set(unit, test);
    return test;
  };
  return rows.map((row) => row.map(testFor).filter((test) => test !== null));
}

/** Matches read the other way round: English type to Korean types. */
function reversed(evidence: Evidence): readonly ReadonlyMap<number, number>[] {
  const back = evidence.englishTypes.map(() => new Map<number, number>());
  evidence.matches.forEach((found, korean) => {
    for (const [english, likely] of found) back[english]?.set(korean, likely);
  });
  return back;
}

function weigh(tests: readonly Test[], start: number, count: number): number {
  let sum = 0;
  const two = count > 1 ? 1 : 0;
  for (const test of tests) {
    const found = test.places[start] === 1 || (two === 1 && test.places[start + 1] === 1);
    sum += found ? test.hit[two] : test.miss[two];
  }
  return sum;
}

/** The score of beads between these sentences, for the lattice. */
export function scorer(
  ko: readonly string[],
  en: readonly string[],
  evidence: Evidence,
  layout: Layout,
): (i: number, j: number, k: number, e: number) => number {
  const koreanLengths = ko.map((sentence) => weighLength(sentence, 'ko'));
  const englishLengths = en.map((sentence) => weighLength(sentence, 'en'));
  const ratio = lengthRatio(koreanLengths, englishLengths);
  const koreanTests = testsOf(evidence.korean, evidence.matches, evidence.english, evidence.koreanTypes);
  const englishTests = testsOf(evidence.english, reversed(evidence), evidence.korean, evidence.englishTypes);
  return (i, j, k, e) => {
    const before = prior[`${k}${e}`] ?? -20;
    if (k === 0 || e === 0) return before;
    let koreanLength = 0;
    let englishLength = 0;
    let units = 0;
    for (let row = i; row < i + k; row += 1) {
      koreanLength += koreanLengths[row] ?? 0;
      units += weigh(koreanTests[row] ?? [], j, e);
    }
    for (let column = j; column < j + e; column += 1) {
      englishLength += englishLengths[column] ?? 0;
      units += weigh(englishTests[column] ?? [], i, k);
    }
    return (
      before +
      layoutEvidence(layout, i, j, k, e) +
      lengthWeight * lengthEvidence(koreanLength, englishLength, ratio) +
      unitWeight * units
    );
  };
}
