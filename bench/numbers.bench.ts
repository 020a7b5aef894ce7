import { type Comparison, compareNumbers } from '../src/core/korean/quantities/compare';
import { newsDocuments, type Pair } from './development-data';
import type { Figure } from './figure';
import { type MutationKind, mutate, mutationKinds } from './number-mutations';
import { seeded } from './seeded';

/**
 * Numbers and dates by value: how many correct pairs raise an alarm, and how many single seeded errors in them are
 * found. An error is found when the mutated pair raises an alarm that the pair itself does not. The peer is the
 * comparison of digit strings that other tools make.
 */

export const name = 'numbers';

const seeds = [1, 2, 3];

/**
 * Lines of the file (the header is line 1) whose translation differs from its source in a number: their alarms are
 * right. Read by hand.
 */
const trueErrors: ReadonlySet<number> = new Set([106, 133, 755, 846, 868]);

const alarmsOf = ({ mismatched, missing, extra }: Comparison): ReadonlySet<string> =>
  new Set([
    ...mismatched
      .filter(({ sure }) => sure)
      .map(
        (one) => `${one.fact} ${one.koreanValue} ${one.koreanUnit} ${one.englishValue} ${one.englishUnit}`,
      ),
    ...missing.map((fact) => `missing ${fact.kind} ${fact.value} ${fact.unit}`),
    ...extra.map((fact) => `extra ${fact.kind} ${fact.value} ${fact.unit}`),
  ]);

const compared = ({ ko, en }: Pair): ReadonlySet<string> => alarmsOf(compareNumbers(ko, en));

const digitStrings = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');

function falseAlarms(pairs: readonly Pair[]): readonly Figure[] {
  const digits = pairs
    .map((pair, at) => ({ pair, line: at + 2 }))
    .filter(({ pair }) => /\d/.test(pair.ko + pair.en));
  const share = (count: number): number => count / Math.max(1, digits.length);
  const alarmed = digits.filter(({ pair }) => compared(pair).size > 0);
  const wrong = alarmed.filter(({ line }) => !trueErrors.has(line));
  const byString = digits.filter(({ pair }) => digitStrings(pair.ko) !== digitStrings(pair.en)).length;
  const common = { unit: 'share', peer: 'digit strings', peerValue: share(byString) };
  return [
    {
      figure: `pairs with an alarm, of ${digits.length} with digits`,
      value: share(alarmed.length),
      ...common,
      target: '≤ 0.05',
    },
    {
      figure: 'pairs with a false alarm (true errors left out)',
      value: share(wrong.length),
      ...common,
      target: '≤ 0.05',
    },
    {
      figure: 'pairs without digits with an alarm',
      value: pairs.filter((pair) => !/\d/.test(pair.ko + pair.en) && compared(pair).size > 0).length,
      unit: 'pairs',
    },
  ];
}

interface Tally {
  found: number;
  total: number;
}

function detection(pairs: readonly Pair[]): readonly Figure[] {
  const tallies = new Map<MutationKind, Tally>(mutationKinds.map((kind) => [kind, { found: 0, total: 0 }]));
  for (const seed of seeds) {
    const random = seeded(seed);
    for (const pair of pairs)
      for (const kind of mutationKinds) {
        const mutated = mutate(pair, kind, random);
        const tally = tallies.get(kind);
        if (mutated === null || tally === undefined) continue;
        const before = compared(pair);
        tally.total += 1;
        if ([...compared(mutated)].some((alarm) => !before.has(alarm))) tally.found += 1;
      }
  }
  const all = [...tallies.values()].reduce((sum, { found, total }) => ({
    found: sum.found + found,
    total: sum.total + total,
  }));
  const row = (label: string, { found, total }: Tally): Figure => ({
    figure: `single errors found: ${label} (${total})`,
    value: found / Math.max(1, total),
    unit: 'share',
    target: '≥ 0.95',
  });
  return [row('all kinds', all), ...[...tallies].map(([kind, tally]) => row(kind, tally))];
}

function speed(pairs: readonly Pair[]): Figure {
  const start = performance.now();
  for (const pair of pairs) compareNumbers(pair.ko, pair.en);
  const milliseconds = performance.now() - start;
  return {
    figure: 'pairs compared a second',
    value: Math.round((pairs.length / milliseconds) * 1000),
    unit: '/s',
  };
}

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const pairs = newsDocuments(dataDirectory).flat();
  if (pairs.length === 0) return [];
  return [...falseAlarms(pairs), ...detection(pairs), speed(pairs)];
}
