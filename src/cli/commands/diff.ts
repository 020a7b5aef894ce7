import { type Change, diffText } from '../../core/diff/diff';
import type { CliCommand } from '../command';
import { linePairs, print, readExactly } from '../io';

export const diff: CliCommand = {
  name: 'diff',
  usage: 'A B [--lines] [--granularity word|char] [--json]',
  summary: 'diff',
  options: { lines: { type: 'boolean' }, granularity: { type: 'string', values: ['word', 'char'] } },
  positionals: [2, 2],
  run: ({ arguments: { positionals, flag, text }, json }) => {
    const [a, b] = [positionals[0]!, positionals[1]!];
    const granularity = text('granularity') === 'char' ? 'char' : 'word';
    const pairs = flag('lines') ? linePairs(a, b) : [[readExactly(a), readExactly(b)] as const];
    let differs = false;
    for (const [old, now] of pairs) {
      const { changes, complete } = diffText(old, now, { granularity });
      differs ||= changes.some(({ kind }) => kind !== 'equal');
      if (json) print(JSON.stringify({ changes: changes.map(changeOf), complete }));
      else print(changes.map(marked).join(''));
    }
    return differs ? 1 : 0;
  },
};

function changeOf(change: Change) {
  const { kind, old, new: now, oldStart, newStart, move } = change;
  return { kind, old, new: now, oldStart, newStart, ...(move === undefined ? {} : { move }) };
}

/** wdiff's marks: `[-old-]{+new+}`. */
function marked({ kind, old, new: now }: Change): string {
  if (kind === 'equal') return old;
  return (old && `[-${old}-]`) + (now && `{+${now}+}`);
}
