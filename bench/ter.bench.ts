import { existsSync, readFileSync } from 'node:fs';
import { ter } from '../src/core/metrics/ter';
import type { Figure } from './figure';

export const name = 'ter';

/** TER against published HTER; nothing to measure without the data folder. */
export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const folder = `${dataDirectory}/ter`;
  if (!dataDirectory || !existsSync(folder)) return [];
  const lines = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
  return ['ro-en', 'en-de'].flatMap((pair) => {
    const edited = lines(`${pair}.pe`);
    const published = lines(`${pair}.hter`).map(Number);
    const machine = lines(`${pair}.mt`);
    let exact = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      const scores = machine.map((text, index) => Math.min(1, ter(text, edited[index] ?? '').score));
      shortest = Math.min(shortest, performance.now() - start);
      exact = scores.filter((score, index) => Math.abs(score - (published[index] ?? -1)) < 0.000001).length;
    }
    return [
      {
        figure: `${pair}: published HTER met exactly`,
        value: exact,
        unit: `of ${published.length}`,
        target: 'all',
      },
      {
        figure: `${pair}: ${machine.length} pairs`,
        value: Math.round(shortest * 10) / 10,
        unit: 'ms',
        peer: 'sacrebleu (Python), 1,000 pairs, measured once',
        peerValue: 280,
      },
    ];
  });
}
