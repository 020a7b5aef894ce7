/**
 * Trying to lose what was acknowledged: kills, damage, logs of another state, full disks, vanished files. Each kind says
 * how often it was tried and held; what it lost is its figure. The trials are seeded; `RELIABILITY=word` runs the kinds
 * that hold the word, `RELIABILITY_TIMES=3` each three times as often. Losses are told on stderr.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure';
import { files } from './reliability/files';
import { kills } from './reliability/kills';
import { dropTemplate, type Kind, type Outcome } from './reliability/trial';
import { windowKills } from './reliability/window';
import { seeded } from './seeded';

export const name = 'reliability';

export async function run(): Promise<readonly Figure[]> {
  const wanted = process.env.RELIABILITY ?? '';
  const figures: Figure[] = [];
  for (const kind of [...kills, ...windowKills, ...files].filter(({ kind }) => kind.includes(wanted))) {
    figures.push(await figureOf(kind));
  }
  dropTemplate();
  return figures;
}

async function figureOf(kind: Kind): Promise<Figure> {
  const impossible = kind.impossible?.() ?? null;
  const tries = impossible ? 0 : kind.tries * Number(process.env.RELIABILITY_TIMES ?? 1);
  let lost = 0;
  for (let number = 1; number <= tries; number++) {
    const outcome = await attempt(kind, number);
    if (outcome === null) continue;
    lost++;
    console.error(`${kind.kind}, ${number}: ${outcome}`);
  }
  const said = impossible ?? `tried ${tries}, held ${tries - lost}`;
  return { figure: `${kind.kind} (${said})`, value: lost, unit: 'lost', target: '0' };
}

async function attempt({ kind, run: tried }: Kind, number: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-'));
  try {
    return await tried(
      folder,
      seeded([...kind].reduce((sum, each) => sum + each.charCodeAt(0), number * 7919)),
    );
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
