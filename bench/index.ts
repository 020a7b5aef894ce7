/**
 * `npm run bench [-- NAME...] [--json]`: every figure the README quotes, measured here and now, one row each. A peer
 * or baseline stands beside ours where one runs on the same machine.
 */
import { existsSync } from 'node:fs';
import type { Figure } from './figure';

interface BenchModule {
  readonly name: string;
  readonly run: (dataDirectory: string | undefined) => Promise<readonly Figure[]>;
}

const modules: Readonly<Record<string, () => Promise<BenchModule>>> = {
  app: () => import('./app.bench'),
  omegat: () => import('./omegat.bench'),
  store: () => import('./store.bench'),
  reliability: () => import('./reliability.bench'),
  archive: () => import('./archive.bench'),
  find: () => import('./find.bench'),
  diff: () => import('./diff.bench'),
  docx: () => import('./docx.bench'),
  ter: () => import('./ter.bench'),
  article: () => import('./article.bench'),
  bylines: () => import('./bylines.bench'),
  segment: () => import('./segment.bench'),
  align: () => import('./align.bench'),
  terms: () => import('./terms.bench'),
  memory: () => import('./memory.bench'),
  numbers: () => import('./numbers.bench'),
  names: () => import('./names.bench'),
  checks: () => import('./checks.bench'),
};

function row(name: string, { figure, value, unit, peer, peerValue, target }: Figure): string {
  const ours = `${format(value)} ${unit}`;
  const beside = peer ? `${peer}: ${peerValue === undefined ? 'not measured' : format(peerValue)}` : '';
  return [name.padEnd(8), figure.padEnd(64), ours.padEnd(16), beside.padEnd(44), target ?? '']
    .join(' ')
    .trimEnd();
}

function format(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

const given = process.argv.slice(2);
const json = given.includes('--json');
const names = given.filter((name) => name !== '--json');
const unknown = names.find((name) => !Object.hasOwn(modules, name));
if (unknown !== undefined) {
  console.error(`There is no benchmark “${unknown}”. Those there are: ${Object.keys(modules).join(', ')}.`);
  process.exit(2);
}
const data = process.env.DAEJO_DATA;
const dataDirectory = data && existsSync(data) ? data : undefined;
if (!dataDirectory) console.error('DAEJO_DATA is not set: figures over the data folder are left out.');

const all: object[] = [];
for (const name of names.length > 0 ? names : Object.keys(modules)) {
  const figures = await (await modules[name]!()).run(dataDirectory);
  for (const figure of figures) {
    if (json) all.push({ bench: name, ...figure });
    else console.log(row(name, figure));
  }
}
if (json) console.log(JSON.stringify(all));
// Electron's helpers may keep a handle open a moment longer than anyone waits.
process.exit(0);
