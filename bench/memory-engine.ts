/** The translation memory as the window uses it: through the engine's calls, with a project and a desk beside it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { Result } from '../src/contract/result';
import type { MemoryEntry } from '../src/core/memory/entry';
import type { EventPayloads } from '../src/core/project/events';
import type { DocumentRecord, SegmentRecord } from '../src/core/project/model';
import { createEngine, type Engine } from '../src/engine/engine';
import type { Figure } from './figure';
import { generateProject } from './generated-project';

const rowsOfProject = 100_000;

/** Milliseconds of each piece of work. */
export async function timed<T>(
  all: readonly T[],
  work: (one: T) => unknown | Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const one of all) {
    const start = performance.now();
    await work(one);
    times.push(performance.now() - start);
  }
  return times;
}

export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

/** Look-ups for the rows of a project, in `memory` as a shared file, beside the project's and the desk's own. */
export async function lookUps(
  folder: string,
  memory: string,
  label: string,
  articles: readonly { readonly name: string; readonly rows: readonly MemoryEntry[] }[],
): Promise<readonly Figure[]> {
  const engine = createEngine({ emit: () => {} });
  const path = join(folder, `look-ups ${label}.daejo`);
  good(await engine.host.open({ path, create: true }));
  good(await share(engine, folder, [memory]));
  const figures: Figure[] = [];
  for (const { name, rows } of articles) {
    const article = rowsOf(rows);
    good(engine.session()!.append([{ kind: 'import', payload: article }]));
    const times = await timed(article.segments, ({ id }) => engine.answer('memoryMatches', { segment: id }));
    figures.push({
      figure: `${name} at ${label}, through the engine, p95`,
      value: p95(times),
      unit: 'ms',
      target: '< 30',
    });
  }
  await engine.host.close({});
  return figures;
}

/** An article of rows with these sentences, laid out as an import would. */
function rowsOf(entries: readonly MemoryEntry[]): EventPayloads['import'] {
  const document: DocumentRecord = {
    id: uuidv7(),
    position: 1,
    title: 'Bench',
    header: { publisher: null, bylines: [], copyright: null, published: null, url: null },
    engine: null,
    origin: null,
    importedAt: '2026-01-01T00:00:00.000Z',
    removed: false,
  };
  const segments = entries.map(({ ko, mt }, at): SegmentRecord => {
    const text = mt ?? '';
    const texts = { ko, mt: text, target: text, baseline: text };
    const state = { status: 'untouched', revision: 0, alignment: 1, locked: false } as const;
    const place = {
      document: document.id,
      position: at + 1,
      zone: 'paragraph',
      paragraph: at,
      joiner: '',
    } as const;
    return { id: uuidv7(), ...place, ...texts, ...state };
  });
  return { documents: [document], segments };
}

/** What remembering adds to the work in a project of 100,000 rows, every one of them approved. */
export async function remembering(folder: string): Promise<readonly Figure[]> {
  const path = join(folder, 'approved.daejo');
  await generateProject(path, { segments: rowsOfProject, perArticle: 100 });
  const engine = createEngine({ emit: () => {}, background: true });
  const status = (rows: object, to: 'approved' | 'needs-work') =>
    engine.answer('command', { command: 'status', ...rows, status: to });
  const open = async () => {
    const start = performance.now();
    good(await engine.host.open({ path, create: false }));
    const { items } = good(await engine.calls.library({ offset: 0, limit: 1000 }));
    const page = good(await engine.calls.rows({ document: items[0]!.id, offset: 0, limit: 100 }));
    return { articles: items, rows: page.items, time: performance.now() - start };
  };
  const imported = statSync(path).size;
  const { articles, rows } = await open();
  const alone = await timed(rows, ({ id }) => status({ segment: id }, 'approved'));
  const repetitions = await timed(rows, ({ id }) =>
    engine.answer('repetitions', { segment: id, limit: 500 }),
  );
  for (const { id } of articles.slice(1)) await status({ document: id }, 'approved');
  await engine.host.close({});
  const approved = statSync(path).size;

  // Both memories learn of nearly all rows now, as when another desk opens the project.
  good(await share(engine, folder, []));
  const first = await open();
  const start = performance.now();
  while (!(await allKnown(engine))) await new Promise((resolve) => setTimeout(resolve, 100));
  const caughtUp = performance.now() - start;
  const segment = rows[0]!.id;
  const lookUp = () => engine.answer('memoryMatches', { segment });
  const added: number[] = [];
  for (const { id } of rows.slice(1)) {
    await status({ segment: id }, 'needs-work');
    await lookUp();
    const [without] = await timed([0], lookUp);
    await status({ segment: id }, 'approved');
    const [after] = await timed([0], lookUp);
    added.push(Math.max(0, after! - without!));
  }
  await engine.host.close({});
  const again = await open();
  await engine.host.close({});
  const megabytes = (bytes: number) => bytes / 2 ** 20;
  return [
    { figure: 'approve a row, to the answer, p95', value: p95(alone), unit: 'ms' },
    { figure: 'remember it in project and desk, p95', value: p95(added), unit: 'ms', target: '< 10' },
    { figure: 'rows with the same sentence among 100,000, p95', value: p95(repetitions), unit: 'ms' },
    {
      figure: 'open 100,000 approved rows nothing remembers yet, to the first',
      value: first.time,
      unit: 'ms',
    },
    { figure: 'open 100,000 remembered rows, to the first', value: again.time, unit: 'ms' },
    {
      figure: 'remember 100,000 approved rows in project and desk, between calls',
      value: caughtUp / 1000,
      unit: 's',
    },
    { figure: 'project of 100,000 rows as imported', value: megabytes(imported), unit: 'MB' },
    { figure: 'with every row approved', value: megabytes(approved), unit: 'MB' },
    { figure: 'with every row remembered', value: megabytes(statSync(path).size), unit: 'MB' },
  ];
}

/** Whether both the project and the desk remember every row; many rows say the same, so that rows are counted. */
async function allKnown(engine: Engine): Promise<boolean> {
  const memories = good(await engine.calls.resources({})).filter(({ kind }) => kind === 'memory');
  const [own, desk] = memories.map(({ entries }) => entries);
  const approvals = engine.session()!.file.connection.prepare('SELECT count(*) AS n FROM approvals');
  return own === desk && (approvals.get<{ n: number }>()?.n ?? 0) === rowsOfProject;
}

function share(engine: Engine, folder: string, memories: readonly string[]) {
  const desk = { corrections: join(folder, 'desk.json'), memory: join(folder, 'desk.daejo-memory') };
  return engine.host.shared({ desk, glossaries: [], corrections: [], memories: [...memories] });
}

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value;
}
