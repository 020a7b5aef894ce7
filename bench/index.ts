import { readdirSync } from 'node:fs';
import type { Figure } from './figure';

/**
 * `npm run bench [-- names] [--json]`: every bench/*.bench.ts, or those named, one row a figure. Figures that need the
 * development data are measured where DAEJO_DATA names its folder.
 */
interface Bench {
  readonly name: string;
  readonly run: (dataDirectory: string | undefined) => Promise<readonly Figure[]>;
}

const args = process.argv.slice(2);
const wanted = args.filter((argument) => !argument.startsWith('--'));
const benches = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .sort()
    .map(async (file) => (await import(`./${file}`)) as Bench),
);
const names = benches.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". Known: ${names.join(', ')}.`);
  process.exit(2);
}

const data = process.env.DAEJO_DATA;
if (data === undefined) console.error('DAEJO_DATA is not set: figures on the development data are left out.');
const rows: (Figure & { readonly bench: string })[] = [];
for (const { name, run } of benches.filter((bench) => wanted.length === 0 || wanted.includes(bench.name))) {
  console.error(`measuring ${name} ...`);
  for (const figure of await run(data)) rows.push({ bench: name, ...figure });
}
if (args.includes('--json')) console.log(JSON.stringify(rows));
else for (const line of table(rows)) console.log(line);

/** Rows under a heading, columns as wide as what is in them. */
function table(figures: typeof rows): readonly string[] {
  const lines = [
    ['bench', 'figure', 'value', 'target', 'beside it'],
    ...figures.map(({ bench, figure, value, unit, target, peer, peerValue }) => [
      bench,
      figure,
      `${round(value)} ${unit}`,
      target ?? '',
      peer === undefined ? '' : `${peer}: ${peerValue === undefined ? '' : round(peerValue)}`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Four significant digits; whole numbers as they are. */
function round(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
