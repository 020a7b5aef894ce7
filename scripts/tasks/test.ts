import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareWindow } from '../prepare';
import { root } from '../runtime/paths';
import { runVisibly } from '../runtime/process';
import { say } from '../setup/say.mjs';
import { addTallies, type Tally, tallyOfPlaywright, tallyOfVitest } from '../tally';
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

const steps: readonly Step[] = [
  { title: 'Lint (biome)', script: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'Types (tsc)', script: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { title: 'Layer rules (dependency-cruiser)', script: '../scripts/check-layers.ts', args: [] },
  { title: 'Unused files and packages (knip)', script: 'knip/bin/knip.js', args: ['--no-progress'] },
  { title: 'Build (electron-vite)', script: '../scripts/tasks/build.ts', args: [] },
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
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  await prepareWindow({ build: false });
  const tallies: Tally[] = [];
  let failed: string | null = null;
  for (const [index, step] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${step.title}`);
    const script = join(root, 'node_modules', step.script);
    // Only our own scripts need the way Node was told to read TypeScript; the runners bring theirs.
    const flags = step.script.endsWith('.ts') ? process.execArgv : [];
    const code = await runVisibly(process.execPath, [...flags, script, ...step.args], { cwd: root });
    const tally = step.report === undefined ? null : readReport(step.report);
    if (tally !== null) tallies.push(tally);
    if (code === 0) continue;
    // A step that fails without a failed test (lint, a crash of the runner) counts as one.
    if ((tally?.failed ?? 0) === 0) tallies.push({ passed: 0, failed: 1, skipped: 0 });
    failed = step.title;
    break;
  }
  const { passed, failed: failures, skipped, flaky } = addTallies(tallies);
  say(`\n${((Date.now() - started) / 1000).toFixed(0)} s${failed === null ? '' : `; stopped at: ${failed}`}`);
  if (flaky > 0) say(`${flaky} end-to-end tests passed only at the second try; they are named flaky above.`);
  if (skipped > 0) say(`${skipped} tests were left out; each says why above.`);
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  return failed === null ? 0 : 1;
});

function readReport({ path, read }: NonNullable<Step['report']>): Tally | null {
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
