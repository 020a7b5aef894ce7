import type { Finding } from '../src/core/checks/check';
import { checkPair } from '../src/core/checks/run-checks';
import { newsDocuments, type Pair } from './development-data';
import type { Figure } from './figure';
import { isTrueError } from './ntrex-odd-audit';
import { type MutationKind, mutate, mutationKinds } from './number-mutations';
import { seeded } from './seeded';

/**
 * Numbers and dates by value, as an editor meets them: findings of major or more of the two checks. How many correct
 * pairs raise an alarm, and how many single seeded errors in them are found: by a finding that the pair itself does
 * not have. The peer is the comparison of digit strings that other tools make.
 */

export const name = 'numbers';

const seeds = [1, 2, 3];
const checks = ['numbers', 'dates'] as const;

const saying = ({ check, message }: Finding): string =>
  `${check} ${message.code} ${Object.values(message.params).join(' ')}`;

const alarmsOf = ({ ko, en }: Pair): ReadonlySet<string> =>
  new Set(
    checkPair(ko, en, { only: checks })
      .filter(({ severity }) => severity !== 'minor')
      .map(saying),
  );

const digitStrings = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');

function falseAlarms(pairs: readonly Pair[]): readonly Figure[] {
  const digits = pairs
    .map((pair, at) => ({ pair, line: at + 2 }))
    .filter(({ pair }) => /\d/.test(pair.ko + pair.en));
  const share = (count: number): number => count / Math.max(1, digits.length);
  const alarmed = digits.filter(({ pair }) => alarmsOf(pair).size > 0);
  const wrong = alarmed.filter(({ line }) => !checks.some((check) => isTrueError(line, check)));
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
      value: pairs.filter((pair) => !/\d/.test(pair.ko + pair.en) && alarmsOf(pair).size > 0).length,
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
  const clean = new Map(pairs.map((pair) => [pair, alarmsOf(pair)]));
  for (const seed of seeds) {
    const random = seeded(seed);
    for (const pair of pairs)
      for (const kind of mutationKinds) {
        const mutated = mutate(pair, kind, random);
        const tally = tallies.get(kind);
        if (mutated === null || tally === undefined) continue;
        const before = clean.get(pair);
        tally.total += 1;
        if ([...alarmsOf(mutated)].some((alarm) => !before?.has(alarm))) tally.found += 1;
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
  for (const { ko, en } of pairs) checkPair(ko, en, { only: checks });
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
