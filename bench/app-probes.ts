/** What is measured inside the window and of its processes. The functions passed to `evaluate` run in the page. */
import { readFileSync } from 'node:fs';
import type { CDPSession, ElectronApplication, Page } from '@playwright/test';

/** Memory of all processes of the app: proportional set size, shared pages counted once; megabytes. */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  let kilobytes = 0;
  for (const pid of pids) {
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
    } catch {
      // Ended between the two readings.
    }
  }
  return kilobytes / 1024;
}

/** Milliseconds from asking for a project in the open window to its first rows painted. */
export async function openInWindow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const before = document.querySelector('[role="row"][data-row="0"]');
    const start = performance.now();
    const opened = await window.daejo!.main.openProject({});
    if (!opened.ok) throw new Error(opened.code);
    await new Promise<void>((resolve) => {
      const look = () => {
        const row = document.querySelector('[role="row"][data-row="0"]:not([aria-busy])');
        if (row && row !== before && document.querySelectorAll('[role="row"]').length > 5) {
          requestAnimationFrame(() => setTimeout(resolve, 0));
        } else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - start;
  });
}

export interface Keystrokes {
  /** Main-thread time of each keystroke with all that follows from it: milliseconds. */
  readonly cost: readonly number[];
  /** From key down to the frame that shows it having been handed on: milliseconds. */
  readonly painted: readonly number[];
}

/** Types into the focused editor, one key at a time with the thread idle in between. */
export async function typeInto(page: Page, cdp: CDPSession, text: string): Promise<Keystrokes> {
  // Time of the thread itself: other processes on the machine do not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { daejoPainted: painted });
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => painted.push(performance.now() - start);
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  // What the reading of the metric itself costs, taken off.
  const idle: number[] = [];
  for (let index = 0; index < 20; index++) {
    const before = await busy();
    await page.waitForTimeout(30);
    idle.push((await busy()) - before);
  }
  const reading = idle.sort((a, b) => a - b)[10] ?? 0;
  const cost: number[] = [];
  for (const character of text) {
    const before = await busy();
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await page.waitForTimeout(30);
    cost.push(Math.max(0, (await busy()) - before - reading));
  }
  const painted = await page.evaluate(() => (window as unknown as { daejoPainted: number[] }).daejoPainted);
  return { cost, painted };
}

/** Frame times while the article is scrolled through by wheel: milliseconds. */
export async function scrollThrough(page: Page, steps: number, distance: number): Promise<readonly number[]> {
  const grid = page.locator('[role="row"][data-row]').first();
  const box = await grid.boundingBox();
  await page.mouse.move((box?.x ?? 400) + 200, 500);
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { daejoFrames: frames });
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    (window as unknown as { daejoFrames: number[] }).daejoFrames.length = 0;
  });
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, distance);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { daejoFrames: number[] }).daejoFrames);
}

/** Runs `work` with a plain text field focused in the same window: what the machine itself asks for a keystroke. */
export async function withBareField<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'bench-field';
    Object.assign(field.style, { position: 'fixed', inset: '200px', zIndex: '99' });
    // The app's own keys are not part of the floor.
    field.addEventListener('keydown', (event) => event.stopPropagation());
    document.body.append(field);
    field.focus();
  });
  const result = await work();
  await page.evaluate(() => document.getElementById('bench-field')?.remove());
  return result;
}

/** Milliseconds from a keystroke in the open editor to the mark that says its text is on the disk. */
export async function savesOf(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const saves: number[] = [];
    let pressed = 0;
    window.addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      { capture: true },
    );
    let last = 'saved';
    new MutationObserver(() => {
      const state = document.querySelector('.status-saved')?.getAttribute('data-state') ?? '';
      if (state === 'saved' && last !== 'saved' && pressed > 0) saves.push(performance.now() - pressed);
      last = state;
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
    Object.assign(window, { daejoSaves: saves });
  });
  for (let round = 0; round < 10; round++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(900);
  }
  return page.evaluate(() => (window as unknown as { daejoSaves: number[] }).daejoSaves);
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
