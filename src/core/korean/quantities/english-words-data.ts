/** Number words of English. */

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const englishOnes: ReadonlyMap<string, number> = new Map(ones.map((word, value) => [word, value]));
export const englishTens: ReadonlyMap<string, number> = new Map(
  tens.map((word, at) => [word, (at + 2) * 10]),
);

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
export const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [`${word.slice(0, -1)}ieth`, (at + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Scale words, powers of ten. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['mln', 6],
  ['mn', 6],
  ['mil', 6],
  ['bln', 9],
  ['bil', 9],
  ['bn', 9],
  ['trn', 12],
  ['trln', 12],
  ['tn', 12],
  ['k', 3],
]);

/** One letter on the digits: with a currency a scale, else a scale or a unit, which is not known. */
export const englishLetterScales: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/** Plural scale words: an unknown number of that magnitude. */
export const englishVague: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['dozens', 1],
  ['scores', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
]);

/** Words that say how many times. */
export const englishTimes: ReadonlyMap<string, number> = new Map(
  [
    ['double doubled doubles doubling twice twofold two-fold', 2],
    ['triple tripled triples tripling thrice threefold three-fold treble trebled', 3],
    ['quadruple quadrupled quadruples quadrupling fourfold four-fold', 4],
    ['quintuple quintupled fivefold five-fold', 5],
    ['sixfold', 6],
    ['sevenfold', 7],
    ['eightfold', 8],
    ['ninefold', 9],
    ['tenfold ten-fold', 10],
    ['hundredfold', 100],
    ['once', 1],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(value)]),
  ),
);

/** Words for groups of so many. */
export const englishGroups: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['both', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
]);

/** Parts: the word of the denominator. */
export const englishParts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);
