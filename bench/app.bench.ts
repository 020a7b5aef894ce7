/** The whole app in the real Electron: start, opening, memory, typing, scrolling, saving. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import {
  memoryOf,
  openInWindow,
  percentile,
  savesOf,
  scrollThrough,
  typeInto,
  withBareField,
} from './app-probes';
import type { Figure } from './figure';
import { generateProject } from './generated-project';

export const name = 'app';

interface Case {
  readonly label: string;
  readonly segments: number;
  readonly perArticle: number;
}

const cases: readonly Case[] = [
  { label: '1,000 segments', segments: 1_000, perArticle: 22 },
  { label: '20,000 segments', segments: 20_000, perArticle: 22 },
  { label: '100,000 segments', segments: 100_000, perArticle: 22 },
  { label: '100,000 segments in one article', segments: 100_000, perArticle: 100_000 },
];

const typed = 'the harbor closes at night and ships wait outside until morning ';

export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-'));
  try {
    return [...(await startOfApp(folder)), ...(await openings(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A second start of an installed app: settings are there, the last project opens. */
async function startOfApp(folder: string): Promise<readonly Figure[]> {
  const path = join(folder, 'start.daejo');
  await generateProject(path, { segments: 1_000, perArticle: 22 });
  const userData = join(folder, 'start');
  const starts: number[] = [];
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    const launched = await launchApp({ userData, args: [path] });
    await launched.page.waitForSelector('[role="row"][data-row="0"]:not([aria-busy])');
    starts.push(performance.now() - start);
    await launched.close();
  }
  // The first start writes caches; the others are what an editor meets every day.
  return [
    {
      figure: 'start of the app to a usable window (median of 3)',
      value: percentile(starts.slice(1), 0.5),
      unit: 'ms',
    },
  ];
}

async function openings(folder: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [index, one] of cases.entries()) {
    const path = join(folder, `case-${index}.daejo`);
    await generateProject(path, one);
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, JSON.stringify({ open: [[path]] }));
    const launched = await launchApp({
      userData: join(folder, `user-${index}`),
      args: [join(folder, 'start.daejo')],
      env: { DAEJO_DIALOG_ANSWERS: answers },
    });
    try {
      figures.push(...(await measure(launched, one)));
    } finally {
      await launched.close();
    }
    rmSync(path, { force: true });
  }
  return figures;
}

async function measure({ app, page }: LaunchedApp, one: Case): Promise<readonly Figure[]> {
  await page.waitForSelector('[role="row"][data-row="0"]:not([aria-busy])');
  await page.evaluate(() => window.daejo!.main.addPerson({ name: 'Bench', initials: 'B' }));
  await page.keyboard.press('Escape');
  const large = one.segments === 100_000;
  const opened = await openInWindow(page);
  await page.waitForTimeout(1500);
  const figures: Figure[] = [
    {
      figure: `open ${one.label} to first rows`,
      value: opened,
      unit: 'ms',
      ...(large ? { target: '1000' } : {}),
    },
    {
      figure: `memory of all processes, ${one.label}`,
      value: await memoryOf(app),
      unit: 'MB',
      ...(large ? { target: '600' } : {}),
    },
  ];
  if (!large) return figures;
  const frames = await scrollThrough(page, 150, one.perArticle > 1000 ? 2400 : 120);
  await page.locator('[role="row"][data-row] [data-cell="edited"]').nth(3).click();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.cm-content');
  const cdp = await page.context().newCDPSession(page);
  const keys = await typeInto(page, cdp, typed);
  const saves = await savesOf(page);
  const floor = await withBareField(page, () => typeInto(page, cdp, typed));
  const peer = { peer: 'bare text field' };
  figures.push(
    {
      figure: `keystroke on the window's thread, median, ${one.label}`,
      value: percentile(keys.cost, 0.5),
      unit: 'ms',
      ...peer,
      peerValue: percentile(floor.cost, 0.5),
    },
    {
      figure: `keystroke on the window's thread, p95, ${one.label}`,
      value: percentile(keys.cost, 0.95),
      unit: 'ms',
      ...peer,
      peerValue: percentile(floor.cost, 0.95),
      target: '4',
    },
    {
      figure: `keystroke to painted frame, median, ${one.label}`,
      value: percentile(keys.painted, 0.5),
      unit: 'ms',
      ...peer,
      peerValue: percentile(floor.painted, 0.5),
    },
    {
      figure: `keystroke to painted frame, p95, ${one.label}`,
      value: percentile(keys.painted, 0.95),
      unit: 'ms',
      ...peer,
      peerValue: percentile(floor.painted, 0.95),
      target: '33',
    },
    { figure: `scrolled frames, p95, ${one.label}`, value: percentile(frames, 0.95), unit: 'ms' },
    { figure: `scrolled frames, worst, ${one.label}`, value: Math.max(...frames), unit: 'ms', target: '33' },
    {
      figure: `last keystroke to saved on disk, median, ${one.label}`,
      value: percentile(saves, 0.5),
      unit: 'ms',
      target: '500',
    },
    {
      figure: `memory after typing and scrolling, ${one.label}`,
      value: await memoryOf(app),
      unit: 'MB',
      target: '600',
    },
  );
  return figures;
}
