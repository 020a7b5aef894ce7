/** Damages copies of a project at random, and looks at what opening, reading and verifying say of each. */
import { closeSync, copyFileSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../engine';
import { articleOf } from '../export';
import { documentIds } from '../store/library-queries';
import { verifyProject } from './verify';

export interface DamageOutcome {
  readonly tried: number;
  /** Not opened, with a failure. */
  readonly refused: number;
  /** Opened with every text as it was. */
  readonly same: number;
  /** Opened, and the damage was said by opening, reading or verifying. */
  readonly reported: number;
  /** Numbers of the copies that opened with other texts and without a word of it: there must be none. */
  readonly silent: readonly number[];
}

/** Same seed, same damages (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pageSize = 4096;

function damage(path: string, size: number, random: () => number): void {
  const at = (limit: number) => Math.floor(random() * limit);
  const way = random();
  if (way < 0.1) {
    truncateSync(path, at(size));
    return;
  }
  const file = openSync(path, 'r+');
  try {
    if (way < 0.25) writeSync(file, Buffer.alloc(pageSize), 0, pageSize, at(size / pageSize) * pageSize);
    else {
      const bytes = readFileSync(path);
      for (let left = 1 + at(5); left > 0; left--) {
        const place = at(size);
        writeSync(file, Buffer.from([bytes[place]! ^ (1 << at(8))]), 0, 1, place);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Every text that is shown of a project, with the comments; null where it is refused. */
async function textsOf(path: string): Promise<{ readonly texts: string; readonly damaged: boolean } | null> {
  const engine = createEngine({ emit: () => {} });
  const opened = await engine.host.open({ path, create: false, readOnly: true });
  if (!opened.ok) return null;
  const rows = await engine.calls.library({ offset: 0, limit: 1000 });
  const session = engine.session()!;
  let texts = '';
  let damaged = !rows.ok;
  try {
    for (const id of documentIds(session.file.connection)) {
      const { title, header, rows: lines } = articleOf(session, id);
      const kept = lines.map(({ segment, threads }) => ({ segment, threads }));
      texts += JSON.stringify({ title, header, kept });
    }
  } catch {
    damaged = true;
  }
  const view = await engine.calls.project({});
  damaged ||= !view.ok || view.value.damage.length > 0;
  await engine.host.close({});
  return { texts, damaged };
}

/** Tries `copies` damages of the project at `path`, with copies made in `folder`. Throws where something crashes. */
export async function tryDamages(
  path: string,
  folder: string,
  copies: number,
  seed: number,
): Promise<DamageOutcome> {
  const whole = await textsOf(path);
  const size = readFileSync(path).length;
  const random = randomFrom(seed);
  const outcome = { tried: copies, refused: 0, same: 0, reported: 0, silent: [] as number[] };
  for (let number = 0; number < copies; number++) {
    const copy = join(folder, `damaged-${number}.daejo`);
    copyFileSync(path, copy);
    damage(copy, size, random);
    const read = await textsOf(copy);
    if (read === null) outcome.refused++;
    else if (read.damaged) outcome.reported++;
    else if (read.texts === whole?.texts) outcome.same++;
    else {
      const verified = verifyProject(copy);
      if (verified.ok && verified.value.ok) outcome.silent.push(number);
      else outcome.reported++;
    }
    rmSync(copy, { force: true });
  }
  return outcome;
}
