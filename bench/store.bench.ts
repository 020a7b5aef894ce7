/** The engine without a window: opening, reading and writing projects of the sizes of the field. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../src/engine/engine';
import type { Figure } from './figure';
import { generateProject } from './generated-project';

export const name = 'store';

const sizes = [1_000, 20_000, 100_000] as const;

export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-'));
  const figures: Figure[] = [];
  try {
    for (const segments of sizes) {
      const path = join(folder, `${segments}.daejo`);
      const imported = await timed(() => generateProject(path, { segments, perArticle: 22 }));
      const engine = createEngine({ emit: () => {} });
      const opened = await timed(() => engine.host.open({ path, create: false }));
      const label = segments.toLocaleString('en');
      figures.push(
        { figure: `import ${label} segments as one event`, value: imported, unit: 'ms' },
        { figure: `open ${label} segments in the engine (checked)`, value: opened, unit: 'ms' },
      );
      const library = await engine.calls.library({ offset: 0, limit: 100 });
      const document = library.ok ? library.value.items[0]!.id : '';
      const rows = await engine.calls.rows({ document, offset: 0, limit: 22 });
      if (!rows.ok) throw new Error(rows.code);
      const saves: number[] = [];
      for (const [index, row] of rows.value.items.slice(1).entries()) {
        const text = `${row.mt} Edited ${index}.`;
        saves.push(await timed(() => engine.calls.command({ command: 'edit', segment: row.id, text })));
      }
      const find = await timed(() =>
        engine.calls.find({
          query: '이사회',
          sides: ['source', 'target'],
          matchCase: false,
          wholeWord: false,
          limit: 200,
        }),
      );
      figures.push(
        { figure: `save an edit, durable, at ${label} (median)`, value: median(saves), unit: 'ms' },
        { figure: `find a two-syllable word in ${label} segments`, value: find, unit: 'ms' },
      );
      await engine.host.close({});
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
