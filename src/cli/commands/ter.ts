import { ter as score, totalTer } from '../../core/metrics/ter';
import type { CliCommand } from '../command';
import { linePairs, print, readExactly } from '../io';

export const ter: CliCommand = {
  name: 'ter',
  usage: 'HYP REF [--lines] [--case] [--normalize] [--json]',
  summary: 'ter',
  options: { lines: { type: 'boolean' }, case: { type: 'boolean' }, normalize: { type: 'boolean' } },
  positionals: [2, 2],
  run: ({ arguments: { positionals, flag }, json }) => {
    const [hypothesis, reference] = [positionals[0]!, positionals[1]!];
    const pairs = flag('lines')
      ? linePairs(hypothesis, reference)
      : [[readExactly(hypothesis), readExactly(reference)] as const];
    const options = { caseSensitive: flag('case'), normalize: flag('normalize') };
    const segments = pairs.map(([machine, edited]) => score(machine, edited, options));
    const total = totalTer(segments);
    if (json) print(JSON.stringify({ segments, score: total.score, edits: total.edits, words: total.words }));
    else print(`TER ${total.score.toFixed(4)} (${total.edits} edits, ${total.words} words)`);
    return 0;
  },
};
