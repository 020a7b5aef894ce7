import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leftOutLines } from '../left-out';
import { prepareWindow } from '../prepare';
import { root } from '../runtime/paths';
import { runAside, runVisibly } from '../runtime/process';
import { say } from '../setup/say.mjs';
import { addTallies, noTests, type Tally, tallyOfPlaywright, tallyOfVitest } from '../tally';
import { task } from '../task';

interface Step {
  readonly title: string;
  /** Relative to node_modules; run by this Node. */
  readonly script: string;
  readonly args: readonly string[];
  /** Where a test runner leaves its counts. */
  readonly report?: { readonly path: string; readonly read: (json: unknown) => Tally };
}

const results = join(root, 'test-results');
const unit = join(results, 'unit.json');
const endToEnd = join(results, 'e2e.json');

/** What reads the sources alone runs at once; its words are shown one after the other. */
const together: readonly Step[] = [
  { title: 'Lint (biome)', script: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'Types (tsc)', script: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { title: 'Layer rules (dependency-cruiser)', script: '../scripts/check-layers.ts', args: [] },
  { title: 'Unused files and packages (knip)', script: 'knip/bin/knip.js', args: ['--no-progress'] },
  { title: 'Build (electron-vite)', script: '../scripts/tasks/build.ts', args: [] },
];

const steps: readonly Step[] = [
  {
    title: 'Unit and property tests (vitest)',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    report: { path: unit, read: tallyOfVitest },
  },
  {
    title: 'End to end in the real Electron (playwright)',
    script: '@playwright/test/cli.js',
    args: ['test', '--pass-with-no-tests'],
    report: { path: endToEnd, read: tallyOfPlaywright },
  },
];

// `npm test`: the steps above in order up to the first that fails, then the sum of the tests as "N passed, N failed".
await task(async () => {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  await prepareWindow({ build: false });
  const tallies: Tally[] = [];
  let failed = await runTogether();
  // What fails without a failed test (lint, a crash of the runner) counts as one.
  if (failed !== null) tallies.push({ ...noTests, failed: 1 });
  for (const [index, step] of steps.entries()) {
    if (failed !== null) break;
    say(
      `\n[${together.length + index + 1}/${together.length + steps.length}] ${step.title} (after ${seconds()})`,
    );
    const code = await runVisibly(process.execPath, commandOf(step), { cwd: root });
    const tally = step.report === undefined ? null : readReport(step.report);
    if (tally !== null) tallies.push(tally);
    if (code === 0) continue;
    if ((tally?.failed ?? 0) === 0) tallies.push({ ...noTests, failed: 1 });
    failed = step.title;
  }
  const { passed, failed: failures, leftOut } = addTallies(tallies);
  say(`\n${seconds()}${failed === null ? '' : `; stopped at: ${failed}`}`);
  for (const line of leftOutLines(leftOut)) say(line);
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  return failed === null ? 0 : 1;
});

/** The title of the first that failed, or null; all are run to their end. */
async function runTogether(): Promise<string | null> {
  say(`\n${together.map(({ title }) => title).join(', ')} ...`);
  const runs = together.map((step) => runAside(process.execPath, commandOf(step), { cwd: root }));
  let failed: string | null = null;
  for (const [index, { title }] of together.entries()) {
    const { code, words } = await runs[index]!;
    say(`\n[${index + 1}/${together.length + steps.length}] ${title}\n${words.trimEnd()}`);
    if (code !== 0) failed ??= title;
  }
  return failed;
}

function commandOf({ script, args }: Step): readonly string[] {
  // Only our own scripts need the way this Node was asked to read TypeScript; the runners bring theirs.
  const flags = script.endsWith('.ts') ? process.execArgv : [];
  return [...flags, join(root, 'node_modules', script), ...args];
}

function readReport({ path, read }: NonNullable<Step['report']>): Tally | null {
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
