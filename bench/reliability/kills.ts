/** The command line killed while it writes: at random, at a write, at a checkpoint, within a change of many rows. */
import { statSync } from 'node:fs';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { type Applying, applying, editsOf, type Kind, lostOf, projectIn, show } from './trial';

type Aim = (run: Applying, path: string, random: () => number) => Promise<void>;

const sizeOf = (path: string): number => {
  try {
    const { size, mtimeMs } = statSync(path);
    return size + mtimeMs;
  } catch {
    return 0;
  }
};

async function firstAnswer(run: Applying): Promise<void> {
  while (run.acknowledged.length === 0 && run.child.exitCode === null) await wait(2);
}

const atRandom: Aim = async (run, _path, random) => {
  await firstAnswer(run);
  await wait(random() * 400);
};

/** When a file changes for the n-th time: its writing has just begun. */
const atChangeOf =
  (suffix: string, most: number): Aim =>
  async (run, path, random) => {
    await firstAnswer(run);
    let left = 1 + Math.floor(random() * most);
    for (let before = sizeOf(path + suffix); left > 0 && run.child.exitCode === null; ) {
      const now = sizeOf(path + suffix);
      if (now !== before) left--;
      before = now;
      await turn();
    }
  };

function killing(kind: string, tries: number, size: number, aim: Aim): Kind {
  return {
    kind,
    tries,
    run: async (folder, random) => {
      const { path, rows } = await projectIn(folder);
      const edits = editsOf(rows.slice(0, 40), 300, size);
      const run = applying(
        path,
        edits.map((edit) => ({ command: 'edit', ...edit })),
      );
      await aim(run, path, random);
      run.child.kill('SIGKILL');
      await run.ended;
      return lostOf(path, edits, run.acknowledged);
    },
  };
}

const manyRows: Kind = {
  kind: 'killed within a change of all rows, by the command line',
  tries: 12,
  run: async (folder, random) => {
    const { path, shown } = await projectIn(folder);
    const before = shown.segments.filter(({ target }) => target.includes('the')).length;
    const run = applying(path, [
      { command: 'replace', find: 'the', with: 'THE' },
      { command: 'replace', find: 'THE', with: 'the' },
      { command: 'replace', find: 'the', with: 'THE' },
      { command: 'replace', find: 'THE', with: 'the' },
    ]);
    let answered = 0;
    run.onAnswer = (line) => {
      answered = line;
    };
    // The process needs some time to start: the kill falls before, within or after one of them.
    while (sizeOf(`${path}-wal`) === 0 && run.child.exitCode === null) await turn();
    await wait(random() * 400);
    run.child.kill('SIGKILL');
    await run.ended;
    const after = show(path);
    if (typeof after === 'string') return after;
    const changed = after.segments.filter(({ target }) => target.includes('THE')).length;
    if (changed !== 0 && changed !== before) return `${changed} of ${before} rows changed`;
    const odd = changed > 0 ? 1 : 0;
    return answered > 0 && answered < 4 && odd !== answered % 2 && odd !== (answered + 1) % 2
      ? 'the last change answered is not there'
      : null;
  },
};

export const kills: readonly Kind[] = [
  killing('killed at random, by the command line', 20, 100, atRandom),
  killing('killed at a write, by the command line', 20, 5_000, atChangeOf('-wal', 60)),
  killing('killed at a checkpoint, by the command line', 20, 200_000, atChangeOf('', 6)),
  manyRows,
];
