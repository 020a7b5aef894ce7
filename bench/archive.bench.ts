/** A month's archive: 18,000 article pairs, some 400,000 sentences; and what grows faster than it does. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../e2e/launch';
import { memoryOf, openInWindow } from './app-probes';
import type { ArchiveLoad } from './archive-load';
import type { Figure } from './figure';
import { generateProject, writePairs } from './generated-project';

export const name = 'archive';

const sizes = [100_000, 200_000, 400_000] as const;
const perArticle = 22;
/** Sentences of a generated row, about: a row of one to three becomes as many when it is read from a file. */
const perRow = 2;

const steps: Readonly<Record<string, string>> = {
  import: 'import all pairs from files',
  open: 'open in the engine (checked)',
  'list of articles': 'first page of the library',
  'first rows': 'first rows of an article',
  find: 'find a two-syllable word everywhere',
  history: 'first page of the history',
  replace: 'replace words, durable',
  undo: 'undo it',
  redo: 'redo it',
  check: 'check everything',
  findings: 'the heaviest findings of all',
};

export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-'));
  try {
    const loads = new Map<number, ArchiveLoad>();
    const figures: Figure[] = [];
    for (const size of sizes) {
      const load = loadOf(folder, size);
      loads.set(size, load);
      figures.push(...rowsOf(size, load));
    }
    figures.push(...growth(loads.get(sizes[0])!, loads.get(sizes[2])!));
    figures.push(...(await inWindow(folder)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loadOf(folder: string, segments: number): ArchiveLoad {
  const pairs = join(folder, `pairs-${segments}`);
  mkdirSync(pairs);
  writePairs(pairs, { segments: segments / perRow, perArticle: perArticle / perRow });
  const entry = join(import.meta.dirname, 'archive-load.ts');
  const project = join(folder, `${segments}.daejo`);
  const printed = execFileSync(process.execPath, [...process.execArgv, entry, pairs, project], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  rmSync(pairs, { recursive: true });
  rmSync(project, { force: true });
  return JSON.parse(printed) as ArchiveLoad;
}

function rowsOf(size: number, load: ArchiveLoad): readonly Figure[] {
  const label = size.toLocaleString('en');
  const changed = load.replaced.toLocaleString('en');
  return [
    ...Object.entries(steps).map(([step, figure]) => ({
      figure: `${label}: ${figure}${step === 'replace' ? ` in ${changed} rows` : ''}`,
      value: load.steps[step] ?? Number.NaN,
      unit: 'ms',
    })),
    {
      figure: `${label}: the longest wait of another call meanwhile`,
      value: load.longestCall,
      unit: 'ms',
      target: '100',
    },
    { figure: `${label}: memory while importing, peak`, value: load.importMegabytes, unit: 'MB' },
    { figure: `${label}: memory with all of it, peak`, value: load.workMegabytes, unit: 'MB' },
    { figure: `${label}: file as imported`, value: load.fileMegabytes, unit: 'MB' },
    {
      figure: `${label}: file replaced, undone, redone and checked`,
      value: load.fileAfterMegabytes,
      unit: 'MB',
    },
  ];
}

/** n where a figure grows as size to the power of n: 1 is linear. Below 5 ms there is nothing to say. */
function growth(small: ArchiveLoad, large: ArchiveLoad): readonly Figure[] {
  const exponent = (from: number, to: number) =>
    Math.log(to / from) / Math.log(large.segments / small.segments);
  const all = [
    ...Object.entries(steps).map(
      ([step, figure]) => [figure, small.steps[step]!, large.steps[step]!] as const,
    ),
    ['memory while importing', small.importMegabytes, large.importMegabytes] as const,
    ['file as imported', small.fileMegabytes, large.fileMegabytes] as const,
  ];
  return all
    .filter(([, , to]) => to >= 5)
    .map(([figure, from, to]) => ({
      figure: `grows with the power of: ${figure}`,
      value: exponent(Math.max(from, 0.1), to),
      unit: '',
      target: '1',
    }));
}

async function inWindow(folder: string): Promise<readonly Figure[]> {
  const start = join(folder, 'start.daejo');
  const path = join(folder, 'month.daejo');
  const answers = join(folder, 'answers.json');
  await generateProject(start, { segments: 1_000, perArticle });
  await generateProject(path, { segments: sizes[2], perArticle });
  writeFileSync(answers, JSON.stringify({ open: [[path]] }));
  const env = { DAEJO_DIALOG_ANSWERS: answers };
  const { app, page, close } = await launchApp({ userData: join(folder, 'user'), args: [start], env });
  try {
    await page.waitForSelector('[role="row"][data-row="0"]:not([aria-busy])');
    const opened = await openInWindow(page);
    await page.waitForTimeout(1500);
    const label = `${sizes[2].toLocaleString('en')} segments in the window`;
    return [
      { figure: `${label}: open to first rows`, value: opened, unit: 'ms', target: '1000' },
      { figure: `${label}: memory of all processes`, value: await memoryOf(app), unit: 'MB', target: '800' },
    ];
  } finally {
    await close();
  }
}
