import type { Finding, Severity } from '../src/core/checks/check';
import { checkIds } from '../src/core/checks/registry';
import { checkPair, checkPairs } from '../src/core/checks/run-checks';
import { mutations } from './check-mutations';
import { newsDocuments, type Pair } from './development-data';
import type { Figure } from './figure';
import { seeded } from './seeded';

/**
 * The checks over human translations, which an editor would let pass, and over one slip made on purpose in each. An
 * alarm is a finding of major or more on a clean pair; a slip is found by a finding that the clean pair does not have.
 */

export const name = 'checks';

const heavy = ({ severity }: { readonly severity: Severity }) => severity !== 'minor';

/** What a finding says, without its place, which a slip elsewhere in the sentence may shift. */
const saying = ({ check, quote, message }: Finding) => `${check} ${message.code} ${quote}`;

function found(pair: Pair, changed: string, least: (finding: Finding) => boolean): boolean {
  const before = new Set(checkPair(pair.ko, pair.en).filter(least).map(saying));
  return checkPair(pair.ko, changed)
    .filter(least)
    .some((finding) => !before.has(saying(finding)));
}

function slips(pairs: readonly Pair[]): readonly Figure[] {
  return Object.entries(mutations).map(([kind, mutate]) => {
    const random = seeded(20_260_101);
    let made = 0;
    let major = 0;
    let any = 0;
    for (const pair of pairs) {
      const changed = mutate(pair.en, random, pair.ko);
      if (changed === null) continue;
      made += 1;
      if (found(pair, changed, heavy)) major += 1;
      if (found(pair, changed, () => true)) any += 1;
    }
    return {
      figure: `slips found (major): ${kind}, ${made} pairs`,
      value: Math.round((1000 * major) / Math.max(1, made)) / 10,
      unit: '%',
      peer: 'with minor findings',
      peerValue: Math.round((1000 * any) / Math.max(1, made)) / 10,
    };
  });
}

const per = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100;

function alarms(pairs: readonly Pair[]): readonly Figure[] {
  const findings = checkPairs(pairs);
  const lines = (which: readonly Finding[]) => new Set(which.map(({ segment }) => segment)).size;
  return [
    {
      figure: `clean human pairs with a finding of major or more, ${pairs.length} pairs`,
      value: per(lines(findings.filter(heavy)), pairs.length),
      unit: '%',
      target: 'at most 8',
    },
    ...checkIds.flatMap((id): Figure[] => {
      const own = findings.filter(({ check }) => check === id);
      return [
        {
          figure: `  of them by ${id}`,
          value: per(lines(own.filter(heavy)), pairs.length),
          unit: '%',
          peer: 'with minor findings',
          peerValue: per(lines(own), pairs.length),
        },
      ];
    }),
  ];
}

function speed(pairs: readonly Pair[]): Figure {
  const many = Array.from({ length: 100_000 }, (_, index) => pairs[index % pairs.length]!);
  const start = performance.now();
  checkPairs(many);
  return {
    figure: '100,000 segments with Korean, all checks',
    value: Math.round((performance.now() - start) / 100) / 10,
    unit: 's',
    target: 'under 60',
  };
}

/** Our own sentences, so that speed is measured where the data folder is not there. */
const ownPairs: readonly Pair[] = [
  {
    ko: '한빛전자의 3분기 영업이익은 1조2000억원으로 작년 같은 기간보다 15% 줄었다.',
    en: 'Hanbit Electronics’ third-quarter operating profit was 1.2 trillion won, down 15% from a year earlier.',
  },
  {
    ko: '오세나 시장은 “보상 방안을 찾지 못했다”고 12일 말했다.',
    en: 'Mayor Oh Se-na said on Monday, “We have not found a way to compensate them.”',
  },
];

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const pairs = newsDocuments(dataDirectory).flat();
  if (pairs.length === 0) return [speed(ownPairs)];
  return [...alarms(pairs), ...slips(pairs), speed(pairs)];
}
